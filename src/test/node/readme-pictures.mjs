// Takes the pictures of the README from the running demo.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './browser/support/folders.mjs';

process.env.BASE_URL ??= 'http://localhost:8080';
const { rest } = await import('./browser/support/rest.mjs');
const { as, closeBrowser, PHONE } = await import('./browser/support/users.mjs');

const SIZE = { viewport: { width: 1280, height: 800 } };
const folder = join(project, 'docs', 'images');

async function take(page, name) {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
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

export async function takeReadmePictures() {
  mkdirSync(folder, { recursive: true });
  await as(undefined, async (page) => {
    await page.goto('/');
    await take(page, 'start');
  }, SIZE);
  await as(undefined, async (page) => {
    await page.goto('/lapor');
    await take(page, 'report-on-a-phone');
  }, { viewport: PHONE });
  await task('intel-serang', 'userTask_assessReport', 'task');
  await as('admin', async (page) => {
    const { id } = await rest('admin', '/process-definition/key/reportEscalation');
    await page.goto(`/camunda/app/cockpit/default/#/process-definition/${id}/runtime`);
    await page.locator('.djs-element').first().waitFor();
    await take(page, 'cockpit');
  }, SIZE);
  await closeBrowser();
}
