import { agree, candidate } from './nomination.mjs';
import { letPass } from './process.mjs';
import { eventually, rest } from './rest.mjs';
import { as } from './users.mjs';
import { inDays, signedPdf } from './values.mjs';

const variables = (entries) => ({
  variables: Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [
      key,
      typeof value === 'object' ? { type: 'Json', value: JSON.stringify(value) } : { value },
    ]),
  ),
});

async function completeEach(user, instance, step, entries) {
  const open = await eventually(step, async () => {
    const tasks = await rest(user, `/task?processInstanceId=${instance}&taskDefinitionKey=${step}`);
    return tasks.length && tasks;
  });
  for (const { id } of open) {
    await rest(user, `/task/${id}/claim`, { userId: user });
    await rest(user, `/task/${id}/submit-form`, variables(entries));
  }
}

const recordDecree = (instance) =>
  as('tu', async (page, tasks) => {
    await tasks.openTask('userTask_recordDecree', instance);
    await page.fill('#decreeNumber', `W.11.IMI-GR.03.05-${instance.slice(0, 8)}`);
    await page.fill('#signedOn', inDays(0));
    await page.fill('#validFrom', inDays(0));
    await page.fill('#validUntil', inDays(365));
    await page.locator('[data-evidence] input[type=file]').setInputFiles(signedPdf);
    await page.locator('[data-evidence] progress').waitFor({ state: 'hidden' });
    await tasks.complete();
  });

const instanceOf = async (process, businessKey) =>
  (await rest('admin', `/process-instance?processDefinitionKey=${process}&businessKey=${businessKey}`))[0].id;

/** A new officer with account, villages and the processes of the term, which the register links to. */
const officerOf = (office, { name, email }, village) =>
  as(`kakanim-${office}`, async (page) => {
    const { id: user } = await eventually(`the account of ${name}`, async () => (await rest('admin', `/user?email=${encodeURIComponent(email)}`))[0]);
    const found = await eventually(`the term of ${user}`, async () => {
      await page.goto('/petugas');
      const row = page.locator('tr', { has: page.getByText(user, { exact: true }) });
      const term = (await row.count()) && (await row.locator('a').first().getAttribute('href')).split('/').at(-1);
      return term && { instance: await instanceOf('officerTerm', term), renewal: await instanceOf('termRenewal', term) };
    });
    return { user, name, village, ...found };
  });

/**
 * Appoints officers of their own for a story of their terms: one or two for each village from a place of the office's list
 * on. The people of the offices work through the REST API here, because other stories walk these steps in the browser.
 */
export async function appointOfficers(office, namesByVillage, firstVillage) {
  const intel = `intel-${office}`;
  const form = await rest(intel, '/process-definition/key/officerAppointment/form-variables');
  const villages = JSON.parse(form.villages.value).slice(firstVillage);
  const nominated = namesByVillage.flatMap((names, place) =>
    [names].flat().map((name) => ({ row: candidate(name), village: villages[place] })));
  const candidates = nominated.map(({ row, village }) => ({
    ...row,
    yearsOfService: 5,
    disciplined: false,
    briefed: true,
    villages: [village.value],
  }));
  const { id: instance } = await rest(intel, '/process-definition/key/officerAppointment/submit-form', variables({ candidates }));
  const verdicts = candidates.map(({ nip }) => ({ nip, outcome: 'APPROVE', note: null }));
  await completeEach(`kakanim-${office}`, instance, 'userTask_endorseNomination', { verdicts });
  await agree(office, instance, namesByVillage.length);
  await completeEach('kabid-intel', instance, 'userTask_verifyNomination', { verdicts });
  await completeEach('kakanwil', instance, 'userTask_signDecree', { decision: 'APPROVE' });
  await recordDecree(instance);
  await completeEach('tu', instance, 'userTask_scheduleCeremony', { decision: 'SCHEDULE', ceremonyAt: `${inDays(7)}T09:00`, place: 'Aula Kantor Imigrasi' });
  await letPass(instance, 'event_ceremonyDayCame');
  await completeEach('tu', instance, 'userTask_recordCeremony', { decision: 'APPROVE', note: 'Dikukuhkan di aula.', absent: [] });
  const officers = [];
  for (const { row, village } of nominated) {
    officers.push(await officerOf(office, row, village.label.split(',')[0]));
  }
  return officers;
}
