import assert from 'node:assert/strict';
import { eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';
import { aPersonnelNumber, codeOn, inDays, nominationFile, signedPdf } from './support/values.mjs';

const candidate = {
  name: 'Ratna Pertiwi',
  nip: aPersonnelNumber(),
  grade: 'III/a',
  jobTitle: 'Analis Keimigrasian',
  email: 'ratna.pertiwi@kantor.test',
  yearsOfService: '5',
  disciplined: 'false',
  briefed: 'true',
};

const decreeNumber = `W.11.IMI-GR.03.05-${Date.now()}`;
let instance;
let code;

story('an officer is appointed, from the nomination to the first sign-in', {
  'Inteldakim uploads a nomination, learns which row is wrong, and sends the corrected one': () =>
    as('intel-serang', async (page, tasks) => {
      await tasks.openStart('Pengukuhan PIMPASA');
      const template = await page.request.get('/api/appointment/nomination/contoh.xlsx');
      assert.equal(template.status(), 200);
      await page.locator('#villageNames option').last().waitFor({ state: 'attached' });
      const village = (await page.locator('#villageNames option').last().getAttribute('value')).split(', ').slice(0, 2).join(', ');
      await page.locator('#file').setInputFiles(nominationFile({ ...candidate, nip: '199013012015031001' }, village));
      await page.locator('#fileProblems').getByText('Baris 2: Delapan angka pertama NIP bukan tanggal lahir.').waitFor();
      await picture(page, 'appointment-nominate-wrong');
      await page.locator('#file').setInputFiles(nominationFile(candidate, village));
      await page.getByText('1 calon diambil dari berkas').waitFor();
      await page.locator('#rows [data-open]').click();
      assert.equal(await page.locator('#rows fieldset [data-key=nip]').inputValue(), candidate.nip);
      await picture(page, 'appointment-nominate');
      await tasks.start();
    }),

  'Kepala Kanim has to decide on every candidate': () =>
    as('kakanim-serang', async (page, tasks) => {
      ({ processInstanceId: instance } = await tasks.openTask('userTask_endorseNomination'));
      await page.locator('#candidates fieldset').first().waitFor();
      await page.locator('button[ng-click="complete()"]').click();
      await page.getByText('Calon nomor 1: belum diputus.').waitFor();
      await picture(page, 'appointment-missing-decision');
    }),

  'a return without a note is not sent, and what was chosen stays': () =>
    as('kakanim-serang', async (page, tasks) => {
      await tasks.openTask('userTask_endorseNomination', instance);
      await page.locator('#candidates input[value=RETURN]').check();
      await page.locator('button[ng-click="complete()"]').click();
      await page.getByText('Calon nomor 1: isi catatan.').waitFor();
      assert.ok(await page.locator('#candidates input[value=RETURN]').isChecked());
      await picture(page, 'appointment-refused');
    }),

  'nobody of another office sees it': () =>
    as('intel-tangerang', async (page, tasks) => {
      const { id } = await rest('kakanim-serang', `/task?processInstanceId=${instance}`).then(([task]) => task);
      assert.equal(await tasks.find('userTask_endorseNomination', instance), undefined);
      await page.goto(`/camunda/app/tasklist/default/#/?task=${id}`);
      await page.waitForSelector('.start-process-action a');
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('.fjs-form').count(), 0);
    }),

  'Kepala Kanim endorses; a second click changes nothing': () =>
    as('kakanim-serang', async (page, tasks) => {
      await tasks.openTask('userTask_endorseNomination', instance);
      await page.locator('#acceptRest').click();
      await picture(page, 'appointment-endorse');
      const answers = [];
      page.on('response', (response) => response.url().endsWith('/submit-form') && answers.push(response.status()));
      await page.locator('button[ng-click="complete()"]').dblclick();
      const consents = await eventually('consent of the village', async () => {
        const tasks = await rest('intel-serang', `/task?processInstanceId=${instance}`);
        return tasks.length && tasks;
      });
      await page.waitForLoadState('networkidle');
      assert.deepEqual(consents.map((task) => task.taskDefinitionKey), ['userTask_recordConsent']);
      assert.equal(answers.filter((status) => status < 300).length, 1);
    }),

  'Inteldakim records that the village agrees, with its letter': () =>
    as('intel-serang', async (page, tasks) => {
      await tasks.openTask('userTask_recordConsent', instance);
      await page.selectOption('#answer', 'AGREED');
      await page.fill('#givenOn', inDays(0));
      await page.fill('#signatory', 'Kepala Desa');
      await page.fill('#reference', '141/07/DS/2026');
      await page.locator('#criteriaList input').first().check();
      await page.locator('[data-evidence] input[type=file]').setInputFiles(signedPdf);
      await page.locator('[data-evidence] progress').waitFor({ state: 'hidden' });
      await picture(page, 'appointment-record-consent');
      await tasks.complete();
    }),

  'Kabid Intelijen verifies': () =>
    as('kabid-intel', async (page, tasks) => {
      await tasks.openTask('userTask_verifyNomination', instance);
      await page.locator('#acceptRest').click();
      await page.getByText(candidate.name).first().waitFor();
      await picture(page, 'appointment-verify');
      await tasks.complete();
    }),

  'Kepala Kanwil reads the draft and signs': () =>
    as('kakanwil', async (page, tasks) => {
      await tasks.openTask('userTask_signDecree', instance);
      const link = await page.locator('.fjs-form').getByRole('link', { name: 'unduh konsep SK' }).getAttribute('href');
      const draft = await page.request.get(link);
      assert.equal(draft.headers()['content-type'], 'application/pdf');
      code = codeOn(await draft.body());
      await tasks.fill('appointment/sign-decree', { decision: 'APPROVE' });
      await picture(page, 'appointment-sign');
      await tasks.complete();
    }),

  'the secretariat records the signed decree': () =>
    as('tu', async (page, tasks) => {
      await tasks.openTask('userTask_recordDecree', instance);
      await page.fill('#decreeNumber', `${decreeNumber}-KELIRU`);
      await page.fill('#signedOn', inDays(0));
      await page.fill('#validFrom', inDays(0));
      await page.fill('#validUntil', inDays(365));
      await page.locator('[data-evidence] input[type=file]').setInputFiles(signedPdf);
      await page.locator('[data-evidence] progress').waitFor({ state: 'hidden' });
      await picture(page, 'appointment-record-decree');
      await tasks.complete();
    }),

  'and puts the number right, which it mistyped': () =>
    as('tu', async (page) => {
      await page.goto('/pengukuhan');
      const batch = page.locator('section', { hasText: `${decreeNumber}-KELIRU` });
      await batch.getByRole('link', { name: 'Betulkan catatan SK' }).click();
      await page.fill('#number', decreeNumber);
      await page.fill('#reason', 'Nomor salah ketik.');
      await picture(page, 'appointment-correct-decree', { fullPage: true });
      await page.getByRole('button', { name: 'Simpan pembetulan' }).click();
      await page.getByText('Catatan SK telah dibetulkan').waitFor();
      await page.locator('section', { hasText: decreeNumber }).getByText('Catatan SK pernah dibetulkan').click();
      await page.getByText('Nomor salah ketik.').waitFor();
      await picture(page, 'appointment-corrected-decree');
    }),

  'anyone who scans the code learns that the decree is genuine, and no name': () =>
    as(undefined, async (page) => {
      await page.goto(`/dokumen/${code}`);
      await page.getByText(decreeNumber, { exact: true }).waitFor();
      await page.locator('#file').setInputFiles(signedPdf);
      await page.getByText('Berkas ini asli').waitFor();
      await page.locator('#file').setInputFiles({ ...signedPdf, buffer: Buffer.concat([signedPdf.buffer, Buffer.from(' ')]) });
      await page.getByText('Berkas ini bukan naskah yang tercatat').waitFor();
      assert.equal(await page.getByText(candidate.name).count(), 0);
      await picture(page, 'appointment-document-check', { fullPage: true });
    }, { viewport: PHONE }),

  'the secretariat schedules the ceremony': () =>
    as('tu', (page, tasks) =>
      tasks.work('userTask_scheduleCeremony', 'appointment/schedule-ceremony', {
        ceremonyAt: `${inDays(7)}T09:00`,
        place: 'Aula Kantor Imigrasi Serang',
      }, instance)),

  'Cockpit shows the administrator where it stands': () =>
    as('admin', async (page) => {
      await eventually('the wait for the day', async () => (await rest('admin', `/job?processInstanceId=${instance}&timers=true`)).length);
      await page.goto(`/camunda/app/cockpit/default/#/process-instance/${instance}/runtime`);
      await page.locator('.djs-element[data-element-id=event_ceremonyDayCame]').waitFor();
      await page.locator('.activity-bottom-left-position, .badge').first().waitFor();
      const { businessKey } = await rest('admin', `/process-instance/${instance}`);
      assert.ok(businessKey);
      await page.getByText(businessKey).first().waitFor();
      await page.waitForLoadState('networkidle');
      await picture(page, 'cockpit-instance');
    }),

  'the day comes': async () => {
    // The ceremony lies ahead and tests do not wait for days: an administrator lets the timer pass, as in Cockpit.
    const [timer] = await rest('admin', `/job?processInstanceId=${instance}&timers=true`);
    await rest('admin', `/job/${timer.id}/execute`, {});
  },

  'the secretariat records the ceremony': () =>
    as('tu', async (page, tasks) => {
      await tasks.openTask('userTask_recordCeremony', instance);
      await tasks.fill('appointment/record-ceremony', { decision: 'APPROVE', note: 'Pengukuhan berjalan tertib di aula.' });
      await picture(page, 'appointment-record-ceremony');
      await tasks.complete();
    }),

  'the new officer signs in': async () => {
    const [account] = await eventually('account', async () => {
      const accounts = await rest('admin', `/user?email=${encodeURIComponent(candidate.email)}`);
      return accounts.length && accounts;
    });
    assert.match(account.id, /^pimpasa-serang-\d\d$/);
    await as(account.id, async (page, tasks) => {
      await tasks.open();
      await page.getByText(candidate.name).first().waitFor();
    });
  },
});
