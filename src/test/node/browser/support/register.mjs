import { as } from './users.mjs';
import { inDays } from './values.mjs';

const openFile = async (page, officer) => {
  await page.goto('/petugas');
  await page.getByRole('link', { name: officer.name }).click();
  await page.getByRole('heading', { name: officer.name }).waitFor();
};

/** The head of a Kanim records on the officer's page what happens; days count from today. */
export const recordChange = (user, officer, kind, { from = 0, until } = {}, look = async () => {}) =>
  as(user, async (page) => {
    await openFile(page, officer);
    await page.selectOption('#kind', kind);
    await page.fill('#effectiveOn', inDays(from));
    if (until !== undefined) {
      await page.fill('#until', inDays(until));
    }
    await page.fill('#note', 'Sesuai surat nomor 12 tanggal hari ini.');
    await page.locator('section form button[type=submit]').click();
    await page.locator('.note.good').waitFor();
    await look(page);
  });

/** What the register says of an officer today: the row's text, or nothing where the officer does not stand in it. */
export const registerRow = (user, officer) =>
  as(user, async (page) => {
    await page.goto('/petugas');
    await page.locator('table').first().waitFor();
    const row = page.getByRole('row', { name: officer.name });
    return (await row.count()) ? row.innerText() : undefined;
  });
