import { tasksAt } from './process.mjs';
import { eventually, rest } from './rest.mjs';
import { as, PHONE, picture } from './users.mjs';

const OLD_PHONE = { viewport: PHONE, javaScriptEnabled: false };

/** The process of the report that came last. */
export const newestReport = async () => {
  const [newest] = await rest('admin', '/history/process-instance?processDefinitionKey=reportEscalation&sortBy=startTime&sortOrder=desc&maxResults=1');
  return newest.id;
};

/** A resident reports from a village of the Kanim Serang, on a cheap phone; gives the receipt and the process. */
export async function report(narrative, { indicators = [], departure } = {}) {
  const before = await newestReport();
  const receipt = await as(undefined, async (page) => {
    await page.goto('/lapor');
    await page.fill('#desa', 'Lontar Tirtayasa');
    await page.locator('form[role=search] button').click();
    await page.locator('a[href*="kode="]').first().click();
    await page.fill('#narrative', narrative);
    for (const indicator of indicators) {
      await page.check(`[name=indicators][value=${indicator}]`);
    }
    if (departure) {
      await page.fill('#departure', departure);
    }
    await page.check('[name=identityMode][value=ANONYMOUS]');
    await picture(page, 'report-form-phone', { fullPage: true });
    await page.locator('form button[type=submit]').click();
    const words = await page.locator('.receipt').innerText();
    await picture(page, 'report-receipt-phone');
    return words;
  }, OLD_PHONE);
  const instance = await eventually('the process of the report', async () => {
    const newest = await newestReport();
    return newest !== before && newest;
  });
  return { receipt, instance };
}

/** The resident looks at what became of the report, with the receipt and nothing else. */
export const followUp = ({ receipt }, look) =>
  as(undefined, async (page) => {
    await page.goto('/lacak');
    await page.fill('#tanda', receipt);
    await page.locator('main form button').click();
    await page.locator('dl.facts').waitFor();
    return look(page);
  }, OLD_PHONE);

/** The officer before whom the report lies: the village's own, or the first of the office. */
export async function verifierOf({ instance }) {
  const [{ assignee }] = await eventually('the verification', async () => {
    const tasks = await tasksAt(instance, 'userTask_verifyReport');
    return tasks.length && tasks;
  });
  return assignee ?? 'pimpasa-serang-01';
}

/** The process that works on a part of the case. */
export const part = ({ instance }, key) =>
  eventually(key, async () => {
    const [called] = await rest('admin', `/history/process-instance?superProcessInstanceId=${instance}&processDefinitionKey=${key}`);
    return called && { instance: called.id };
  });
