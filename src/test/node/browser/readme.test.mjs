import { join } from 'node:path';
import { pictures } from './support/folders.mjs';
import { rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE } from './support/users.mjs';

const SIZE = { viewport: { width: 1280, height: 800 } };

/** Under the name that the picture has in docs/images, see pictures.mjs. */
async function take(page, name) {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(pictures, `readme-${name}.png`) });
}

/** A waiting task with an open form, as it lies before the people of an office. */
const task = (user, step, name) =>
  as(user, async (page, tasks) => {
    const { id } = await tasks.find(step);
    const [filter] = await rest(user, `/filter?name=${encodeURIComponent('Tugas kantor saya')}`);
    await page.goto(`/camunda/app/tasklist/default/#/?filter=${filter.id}&task=${id}`);
    await page.locator('.tasks-list .task').first().waitFor();
    await page.locator('.fjs-form, form[name]').first().waitFor();
    await take(page, name);
  }, SIZE);

story('what the README shows', {
  'the start page': () =>
    as(undefined, async (page) => {
      await page.goto('/');
      await take(page, 'start');
    }, SIZE),

  'reporting on a phone': () =>
    as(undefined, async (page) => {
      await page.goto('/lapor');
      await take(page, 'report-on-a-phone');
    }, { viewport: PHONE }),

  'a report before the head of Inteldakim': () => task('intel-serang', 'userTask_assessReport', 'task'),

  'where every report stands, in Cockpit': () =>
    as('admin', async (page) => {
      const { id } = await rest('admin', '/process-definition/key/reportEscalation');
      await page.goto(`/camunda/app/cockpit/default/#/process-definition/${id}/runtime`);
      await page.locator('.djs-element').first().waitFor();
      await take(page, 'cockpit');
    }, SIZE),
});
