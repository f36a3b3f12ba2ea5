import assert from 'node:assert/strict';
import { agree, candidate, decideOnAll, decideOnEach, enterCandidate, refuse } from './support/nomination.mjs';
import { ended, letPass } from './support/process.mjs';
import { rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, picture } from './support/users.mjs';
import { inDays, signedPdf } from './support/values.mjs';

const batches = async () => (await rest('admin', '/process-instance?processDefinitionKey=officerAppointment')).map(({ id }) => id);

/** The batch that came to be by this work: by a nomination, or because candidates were sent back. */
async function newBatch(work) {
  const before = new Set(await batches());
  await work();
  return (await batches()).find((id) => !before.has(id));
}

/** Nominates candidates for villages that are given by their places in the office's list. */
const nominate = (office, ...rows) =>
  newBatch(() =>
    as(`intel-${office}`, async (page, tasks) => {
      await tasks.openStart('Pengukuhan PIMPASA');
      for (const [place, { entries, village }] of rows.entries()) {
        if (place > 0) {
          await page.click('#addRow');
        }
        await enterCandidate(page, place, entries, village);
      }
      await tasks.start();
    }));

const endorse = (office, instance, outcome, note) =>
  decideOnAll(`kakanim-${office}`, 'userTask_endorseNomination', instance, outcome, note);

const verify = (instance, outcome, note) => decideOnAll('kabid-intel', 'userTask_verifyNomination', instance, outcome, note);

const sign = (instance, decision, note) =>
  as('kakanwil', (page, tasks) =>
    tasks.work('userTask_signDecree', 'appointment/sign-decree', note ? { decision, note } : { decision }, instance));

const scheduleCeremony = (instance, days) =>
  as('tu', (page, tasks) =>
    tasks.work('userTask_scheduleCeremony', 'appointment/schedule-ceremony', {
      ceremonyAt: `${inDays(days)}T09:00`,
      place: 'Aula Kantor Imigrasi Tangerang',
    }, instance));

const recordCeremony = (instance, decision, note) =>
  as('tu', (page, tasks) =>
    tasks.work('userTask_recordCeremony', 'appointment/record-ceremony', { decision, note }, instance));

/** Opens the correction, checks what it says is wrong, changes what it is told and sends it again. */
const correct = (office, instance, said, name, entries, village) =>
  as(`intel-${office}`, async (page, tasks) => {
    await tasks.openTask('userTask_correctNomination', instance);
    await page.locator('#returned').getByText(said).waitFor();
    await picture(page, name);
    if (village !== undefined) {
      await page.locator('#rows [data-villages] button').click();
    }
    await enterCandidate(page, 0, entries, village);
    await tasks.complete();
  });

let rejected;

story('a nomination that is not eligible is corrected, and rejected', {
  'the candidate has not been briefed, so the nomination comes back at once': async () => {
    rejected = await nominate('tangerang', { entries: candidate('Bayu Prakoso', { briefed: 'false' }), village: 40 });
    await correct('tangerang', rejected, 'belum layak', 'appointment-correct', { briefed: 'true' });
  },

  'Kepala Kanim rejects it, and nothing more is to be done': async () => {
    await endorse('tangerang', rejected, 'REJECT', 'Formasi petugas sudah terpenuhi.');
    await ended(rejected, 'endEvent_nominationRejected');
    assert.deepEqual(await rest('admin', `/task?processInstanceId=${rejected}`), []);
  },
});

const dimas = candidate('Dimas Hartono');
const fajar = candidate('Fajar Nugroho');
const endah = candidate('Endah Lestari', { jobTitle: 'Analis' });
let appointed;
let sentBack;

story('one candidate is sent back and goes on apart, until the Kanwil refuses', {
  'Kepala Kanim accepts two candidates and sends one back': async () => {
    appointed = await nominate('tangerang', { entries: dimas, village: 41 }, { entries: endah, village: 42 }, { entries: fajar, village: 44 });
    sentBack = await newBatch(() =>
      decideOnEach('kakanim-tangerang', 'userTask_endorseNomination', appointed, 'appointment-decide-each', [
        { outcome: 'APPROVE' },
        { outcome: 'RETURN', note: 'Tulis nama jabatan dengan lengkap.' },
        { outcome: 'APPROVE' },
      ]));
    await agree('tangerang', appointed, 2);
  },

  'only the one sent back is corrected': async () => {
    await correct('tangerang', sentBack, 'Tulis nama jabatan dengan lengkap.', 'appointment-sent-back', { jobTitle: 'Analis Keimigrasian' });
    await endorse('tangerang', sentBack, 'APPROVE');
  },

  'the village refuses, so another one is asked': async () => {
    await refuse('tangerang', sentBack, 'Perangkat desa baru dilantik dan belum siap.', 'appointment-village-refuses');
    await correct('tangerang', sentBack, 'belum mempunyai desa yang bersedia', 'appointment-village-refused', {}, 43);
    await endorse('tangerang', sentBack, 'APPROVE');
    await agree('tangerang', sentBack);
  },

  'Kabid Intelijen rejects the candidate, and nothing more is to be done': async () => {
    await verify(sentBack, 'REJECT', 'Formasi di wilayah ini sudah terpenuhi.');
    await ended(sentBack, 'startEvent_candidatesReturned', 'endEvent_verificationRefused');
    assert.deepEqual(await rest('admin', `/task?processInstanceId=${sentBack}`), []);
  },
});

story('a draft decree is returned, a ceremony is put off, and the officer is inaugurated all the same', {

  'Kepala Kanwil returns the draft, Kabid Intelijen reads why and verifies again': async () => {
    await verify(appointed, 'APPROVE');
    await sign(appointed, 'RETURN', 'Perbaiki gelar pada lampiran.');
    await as('kabid-intel', async (page, tasks) => {
      await tasks.openTask('userTask_verifyNomination', appointed);
      await page.getByText(/Perbaiki gelar/).waitFor();
      await picture(page, 'appointment-verify-again');
    });
    await verify(appointed, 'APPROVE');
    await sign(appointed, 'APPROVE');
  },

  'the secretariat records the decree and sets a day': async () => {
    await as('tu', async (page, tasks) => {
      await tasks.openTask('userTask_recordDecree', appointed);
      await page.fill('#decreeNumber', `W.11.IMI-GR.03.05-${appointed.slice(0, 8)}`);
      await page.fill('#signedOn', inDays(0));
      await page.fill('#validFrom', inDays(0));
      await page.fill('#validUntil', inDays(730));
      await page.locator('[data-evidence] input[type=file]').setInputFiles(signedPdf);
      await page.locator('[data-evidence] progress').waitFor({ state: 'hidden' });
      await tasks.complete();
    });
    await scheduleCeremony(appointed, 7);
  },

  'the ceremony is put off and held on another day': async () => {
    await letPass(appointed, 'event_ceremonyDayCame');
    await recordCeremony(appointed, 'RETURN', 'Kepala Kantor Wilayah berhalangan.');
    await scheduleCeremony(appointed, 9);
    await letPass(appointed, 'event_ceremonyDayCame');
    await as('tu', (page, tasks) =>
      tasks.work('userTask_recordCeremony', 'appointment/record-ceremony', {
        decision: 'APPROVE',
        absent: fajar.name,
        note: 'Dikukuhkan oleh Kepala Kantor Wilayah.',
      }, appointed));
  },

  'one was absent and never comes, and the batch ends without that officer': async () => {
    await as('tu', async (page, tasks) => {
      await tasks.openTask('userTask_scheduleCeremony', appointed);
      await tasks.fill('appointment/schedule-ceremony', {
        decision: 'LAPSE',
        lapsed: fajar.name,
        note: 'Mengundurkan diri sebelum pengukuhan.',
      });
      await picture(page, 'appointment-lapse', { fullPage: true });
      await tasks.complete();
    });
    await ended(appointed, 'serviceTask_activateOfficers', 'endEvent_batchClosed');
  },

  'the village that nobody mentors now goes to the other officer, once the Kanwil has asked': async () => {
    const [{ id: vacancy }] = await rest('admin', '/history/process-instance?processDefinitionKey=villageVacancy&sortBy=startTime&sortOrder=desc&maxResults=1');
    await letPass(vacancy, 'boundaryEvent_placementOverdue');
    await as('kabid-intel', (page, tasks) =>
      tasks.work('userTask_followUpPlacement', 'appointment/follow-up-villages', { measure: 'Kanim diminta menunjuk petugas hari ini.' }, vacancy));
    await as('kakanim-tangerang', async (page, tasks) => {
      await tasks.openTask('userTask_placeVillages', vacancy);
      await tasks.fillChoice('appointment/place-villages', 'officer', dimas.name);
      await picture(page, 'appointment-place-villages', { fullPage: true });
      await tasks.complete();
    });
    await ended(vacancy, 'endEvent_placementFollowedUp', 'endEvent_villagesPlaced');
  },

  'the head of the Kanim finds the officer in the register': () =>
    as('kakanim-tangerang', async (page) => {
      await page.goto('/petugas');
      const row = page.getByRole('row', { name: dimas.name });
      await row.getByText('Bertugas').waitFor();
      assert.equal(await row.getByText('Tidak ada desa').count(), 0);
    }),
});
