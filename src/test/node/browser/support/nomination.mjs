import { as, picture } from './users.mjs';
import { inDays, signedPdf } from './values.mjs';

const NOW = Date.now();
const STAMP = String(NOW).slice(-8);
const CHOICES = ['grade', 'disciplined', 'briefed'];
const two = (number) => String(number).padStart(2, '0');
const BORN = `${1970 + Math.floor(NOW / 336_000) % 25}${two(1 + Math.floor(NOW / 28_000) % 12)}${two(1 + Math.floor(NOW / 1000) % 28)}`;

let place = 0;

/** A candidate of this run against whom nothing stands. */
export function candidate(name, more = {}) {
  place += 1;
  const number = two(place);
  return {
    name: `${name} ${STAMP.slice(-4)}${number}`,
    nip: `${BORN}20150310${number}`,
    grade: 'III/a',
    jobTitle: 'Analis Keimigrasian',
    email: `calon.${STAMP}${number}@kantor.test`,
    yearsOfService: '5',
    disciplined: 'false',
    briefed: 'true',
    ...more,
  };
}

/** A head of office decides on every candidate of a batch in the same way. */
export const decideOnAll = (user, step, instance, outcome, note) =>
  as(user, async (page, tasks) => {
    await tasks.openTask(step, instance);
    await page.locator('#candidates fieldset').first().waitFor();
    for (const choice of await page.locator(`#candidates input[value=${outcome}]`).all()) {
      await choice.check();
    }
    for (const field of note ? await page.locator('#candidates textarea').all() : []) {
      await field.fill(note);
    }
    await tasks.complete();
  });

/** A head of office decides on each candidate of a batch, in the order of the form. */
export const decideOnEach = (user, step, instance, name, decisions) =>
  as(user, async (page, tasks) => {
    await tasks.openTask(step, instance);
    for (const [place, { outcome, note }] of decisions.entries()) {
      const fields = page.locator('#candidates fieldset').nth(place);
      await fields.locator(`input[value=${outcome}]`).check();
      if (note) {
        await fields.locator('textarea').fill(note);
      }
    }
    await picture(page, name, { fullPage: true });
    await tasks.complete();
  });

/** The one village that a batch waits for does not want to take part. */
export const refuse = (office, instance, reason, name) =>
  as(`intel-${office}`, async (page, tasks) => {
    await tasks.openTask('userTask_recordConsent', instance);
    await page.selectOption('#answer', 'REFUSED');
    await page.fill('#givenOn', inDays(0));
    await page.fill('#signatory', 'Kepala Desa');
    await page.fill('#reason', reason);
    await picture(page, name, { fullPage: true });
    await tasks.complete();
  });

/** So many villages of a batch agree, each with its letter. */
export const agree = (office, instance, villages = 1) =>
  as(`intel-${office}`, async (page, tasks) => {
    for (let village = 0; village < villages; village += 1) {
      await tasks.openTask('userTask_recordConsent', instance);
      await page.selectOption('#answer', 'AGREED');
      await page.fill('#givenOn', inDays(0));
      await page.fill('#signatory', 'Kepala Desa');
      await page.locator('[data-evidence] input[type=file]').setInputFiles(signedPdf);
      await page.locator('[data-evidence] progress').waitFor({ state: 'hidden' });
      await tasks.complete();
    }
  });

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
