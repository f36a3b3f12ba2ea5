const STAMP = String(Date.now()).slice(-8);
const CHOICES = ['grade', 'disciplined', 'briefed'];

let place = 0;

/** A candidate of this run against whom nothing stands. */
export function candidate(name, more = {}) {
  place += 1;
  const number = String(place).padStart(2, '0');
  return {
    name: `${name} ${STAMP.slice(-4)}${number}`,
    nip: `19900101${STAMP}${number}`,
    grade: 'III/a',
    jobTitle: 'Analis Keimigrasian',
    email: `calon.${STAMP}${number}@kantor.test`,
    yearsOfService: '5',
    disciplined: 'false',
    briefed: 'true',
    ...more,
  };
}

/** Enters one row of the nomination form; a village is given by its place in the office's list. */
export async function enterCandidate(page, row, entries, village) {
  const fields = page.locator('#rows fieldset').nth(row);
  await fields.waitFor();
  for (const [key, value] of Object.entries(entries)) {
    const input = fields.locator(`[data-key=${key}]`);
    await (CHOICES.includes(key) ? input.selectOption(value) : input.fill(value));
  }
  if (village !== undefined) {
    const name = await page.locator('#villageNames option').nth(village).getAttribute('value');
    await fields.locator('[data-village]').fill(name);
    await fields.locator('[data-add-village]').click();
  }
}
