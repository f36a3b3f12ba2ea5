import assert from 'node:assert/strict';
import { assertAccessible } from './support/accessible.mjs';
import { base } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';

const FIRST_VIEW = 50_000;

/** Opens a page as a first visit on a phone and says what came over the line. */
const visit = (path, look, options = {}) =>
  as(undefined, async (page) => {
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(path);
    await look(page, requests);
  }, { viewport: PHONE, ...options });

const assertLightAndAlone = async (page, requests) => {
  const bodies = await Promise.all(requests.map((url) => fetch(url, { headers: { 'accept-encoding': 'identity' } }).then((answer) => answer.arrayBuffer())));
  const bytes = bodies.reduce((sum, body) => sum + body.byteLength, 0);
  assert.ok(bytes < FIRST_VIEW, `${bytes} bytes`);
  assert.deepEqual(requests.filter((url) => !url.startsWith(base)), [], 'requests to others');
  assert.deepEqual(await page.context().cookies(), [], 'cookies');
  assert.equal(await page.locator('script').count(), 0, 'scripts');
};

const reported = async (page) => {
  await page.goto('/lapor');
  await page.fill('#desa', 'Lontar Tirtayasa');
  await page.locator('form[role=search] button').click();
  await page.locator('a[href*="kode="]').first().click();
  await page.fill('#narrative', 'Seorang calo menawari dua warga bekerja di luar negeri tanpa surat apa pun.');
  await page.check('[name=identityMode][value=ANONYMOUS]');
};

story('the public pages are light, alone and readable for everybody', {
  'finding the village': () => visit('/lapor', async (page, requests) => {
    await assertLightAndAlone(page, requests);
    await assertAccessible(page);
    await page.goto('/lapor?desa=lontar');
    await assertAccessible(page);
  }),
  'the report form': () => visit('/lapor?kode=36.04.13.2007', async (page, requests) => {
    await assertLightAndAlone(page, requests);
    await assertAccessible(page);
  }),
  'asking for the standing': () => visit('/lacak', async (page, requests) => {
    await assertLightAndAlone(page, requests);
    await assertAccessible(page);
  }),
  'the receipt and the standing behind it': () => visit('/lapor', async (page, requests) => {
    await reported(page);
    await page.locator('form button[type=submit]').click();
    await assertAccessible(page);
    const receipt = await page.locator('.receipt').innerText();
    await page.goto('/lacak');
    await page.fill('#tanda', receipt);
    await page.locator('main form button').click();
    await page.locator('dl.facts').waitFor();
    await assertAccessible(page);
    const digits = receipt.replace(/\D/g, '');
    assert.deepEqual(requests.filter((url) => url.replace(/\D/g, '').includes(digits)), [], 'the receipt in an address');
    await picture(page, 'report-standing-phone', { fullPage: true });
  }),
});
