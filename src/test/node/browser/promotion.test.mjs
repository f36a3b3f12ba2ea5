import assert from 'node:assert/strict';
import { letPassIfWaiting, reached } from './support/process.mjs';
import { rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';
import { codeOn, signedPdf } from './support/values.mjs';

const REASONS = 'Perangkat desa menjawab sendiri pertanyaan warga dan mengantar permohonan paspor.';

let instance;
let officer;

const office = () => officer.replace(/^pimpasa-(\w+)-\d+$/, '$1');

/** What the head of Inteldakim reads of the village, and where its certificate is. */
async function certificateOf(page, village) {
  await page.goto(`/penyuluhan/desa?cari=${encodeURIComponent(village)}`);
  return page.locator('main a', { hasText: 'Piagam' }).last();
}

story('a village becomes Mandiri (keimigrasian)', {
  'its reports have brought it to the highest level; nobody proposes it in time, and the head of Inteldakim sees to it': async () => {
    const [task] = await rest('admin', '/task?taskDefinitionKey=userTask_proposePromotion&assigned=true');
    assert.ok(task, 'a village of the demo that has reached the highest level');
    ({ assignee: officer, processInstanceId: instance } = task);
    await letPassIfWaiting(instance, 'boundaryEvent_proposalOverdue');
    await as(`intel-${office()}`, async (page, tasks) => {
      await tasks.openTask('userTask_urgePromotion', instance);
      await tasks.fill('outreach/urge-promotion', { measure: 'Petugas dihubungi; usulan dikirim hari ini.' });
      await picture(page, 'promotion-urge', { fullPage: true });
      await tasks.complete();
    });
  },

  'its officer proposes it on a phone, with proof': () =>
    as(officer, async (page, tasks) => {
      await tasks.openTask('userTask_proposePromotion', instance);
      await page.locator('#level', { hasText: 'Mandiri' }).waitFor();
      await page.fill('#reasons', REASONS);
      await page.click('button[ng-click="complete()"]');
      await page.locator('#problem', { hasText: 'Unggah paling sedikit satu bukti.' }).waitFor();
      await page.locator('[data-evidence] input[type=file]').setInputFiles(signedPdf);
      await page.locator('[data-evidence] progress').waitFor({ state: 'hidden' });
      await picture(page, 'promotion-propose-phone', { fullPage: true });
      await tasks.complete();
      await reached(instance, 'endEvent_promotionUrged');
    }, { viewport: PHONE }),

  'the head of Inteldakim reads the proof and hands it on': () =>
    as(`intel-${office()}`, async (page, tasks) => {
      await tasks.openTask('userTask_checkPromotion', instance);
      await tasks.fill('outreach/check-promotion', { decision: 'FORWARD' });
      await picture(page, 'promotion-check', { fullPage: true });
      await tasks.complete();
    }),

  'the head of the Kanim confers the status': () =>
    as(`kakanim-${office()}`, async (page, tasks) => {
      await tasks.openTask('userTask_decidePromotion', instance);
      await tasks.fill('outreach/decide-promotion', { decision: 'CONFER' });
      await picture(page, 'promotion-decide', { fullPage: true });
      await tasks.complete();
      await reached(instance, 'event_levelFell');
    }),

  'the certificate is a PDF that anyone can check': () =>
    as(`intel-${office()}`, async (page) => {
      const link = await certificateOf(page, 'Lontar');
      await page.locator('main', { hasText: 'Ditetapkan sejak' }).waitFor();
      await picture(page, 'promotion-village', { fullPage: true });
      const answer = await page.request.get(await link.getAttribute('href'));
      assert.equal(answer.headers()['content-type'], 'application/pdf');
      const pdf = await answer.body();
      await as(null, async (stranger) => {
        await stranger.goto(`/dokumen/${codeOn(pdf)}`);
        await stranger.locator('main', { hasText: 'Berlaku sejak' }).waitFor();
        await picture(stranger, 'promotion-checked-phone', { fullPage: true });
      }, { viewport: PHONE });
    }),
});
