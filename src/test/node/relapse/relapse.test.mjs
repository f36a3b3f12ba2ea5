import { ended, strike } from '../browser/support/process.mjs';
import { eventually, rest } from '../browser/support/rest.mjs';
import { story } from '../browser/support/story.mjs';
import { as, picture } from '../browser/support/users.mjs';
import { codeOn } from '../browser/support/values.mjs';

const NOTE = 'Setahun ini tidak ada kegiatan yang membuktikan kemandirian desa.';

let instance;

/** Runs after the stories, once the reports of the village have grown too old to count. */
story('a village that was Mandiri (keimigrasian) falls back', {
  'the weekly rating finds what its reports no longer prove': async () => {
    await strike('villageRating', 'startEvent_ratingDue');
    // With nothing else to do, the job executor looks for work once in a minute only.
    const reviews = () => rest('admin', '/task?taskDefinitionKey=userTask_reviewPromotion');
    const task = await eventually('the review', async () => (await reviews())[0], 90);
    instance = task.processInstanceId;
  },

  'the head of the Kanim sees the level it has now and withdraws the status': () =>
    as('kakanim-serang', async (page, tasks) => {
      await tasks.openTask('userTask_reviewPromotion', instance);
      await tasks.fill('outreach/review-promotion', { decision: 'WITHDRAW', note: NOTE });
      await picture(page, 'promotion-review', { fullPage: true });
      await tasks.complete();
      await ended(instance, 'endEvent_promotionWithdrawn');
    }),

  'its certificate is genuine, but does not hold any more': () =>
    as('intel-serang', async (page) => {
      await page.goto('/penyuluhan/desa?cari=Lontar');
      const link = page.locator('main a', { hasText: 'Piagam' }).last();
      const pdf = await (await page.request.get(await link.getAttribute('href'))).body();
      await page.goto(`/dokumen/${codeOn(pdf)}`);
      await page.locator('main', { hasText: 'tidak berlaku lagi' }).waitFor();
      await picture(page, 'promotion-withdrawn', { fullPage: true });
    }),
});
