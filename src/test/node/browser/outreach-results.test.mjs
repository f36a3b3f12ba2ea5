import assert from 'node:assert/strict';
import { ended, letPass, reached } from './support/process.mjs';
import { rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';

const HEAD = 'intel-serang';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the page's own session gets from an address. */
async function assertFile(page, address, type) {
  const answer = await page.request.get(address);
  assert.equal(answer.status(), 200, address);
  assert.ok(answer.headers()['content-type'].startsWith(type), answer.headers()['content-type']);
  assert.ok((await answer.body()).length > 1000, 'a file with something in it');
}

const hrefOf = (page, ending) => page.locator(`main a[href$="${ending}"]`).first().getAttribute('href');

let silent;

story('what the outreach brings: figures, office reports, silent villages, commitments', {
  'the head of Inteldakim sees the figures of the office and takes them home': () =>
    as(HEAD, async (page) => {
      await page.goto('/penyuluhan/angka');
      await page.locator('#cakupan').waitFor();
      await page.locator('dt', { hasText: 'Tanpa kabar' }).waitFor();
      await page.locator('dt', { hasText: 'Mandiri ditetapkan' }).waitFor();
      await picture(page, 'outreach-figures', { fullPage: true });
      const [from, until] = await Promise.all(['#dari', '#sampai'].map((field) => page.inputValue(field)));
      await assertFile(page, `/penyuluhan/angka/excel?dari=${from}&sampai=${until}`, EXCEL);
    }),

  'and the figures fit a phone': () =>
    as(HEAD, async (page) => {
      await page.goto('/penyuluhan/angka');
      await picture(page, 'outreach-figures-phone', { fullPage: true });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing sticks out');
    }, { viewport: PHONE }),

  'the report of the month that is over lies ready, as PDF and as Excel': () =>
    as(HEAD, async (page) => {
      await page.goto('/penyuluhan/laporan');
      await picture(page, 'outreach-office-reports', { fullPage: true });
      await assertFile(page, await hrefOf(page, '/excel'), EXCEL);
      await assertFile(page, await hrefOf(page, '/naskah'), 'application/pdf');
    }),

  'the head sees how far each village has come': () =>
    as(HEAD, async (page) => {
      await page.goto('/penyuluhan/desa');
      await page.locator('main', { hasText: 'Tingkat menurut penilaian terakhir' }).waitFor();
      await picture(page, 'outreach-villages', { fullPage: false });
    }),

  'an officer asks a village of which nothing was heard, on a phone': async () => {
    silent = (await rest('admin', '/task?taskDefinitionKey=userTask_askVillage')).filter(({ assignee }) => assignee);
    assert.ok(silent.length >= 2, 'silent villages in the demo');
    const { assignee, processInstanceId: instance } = silent[0];
    await as(assignee, async (page, tasks) => {
      await tasks.openTask('userTask_askVillage', instance);
      await tasks.fill('outreach/ask-village', { measure: 'NOTHING_SEEN', note: 'Sekretaris desa' });
      await picture(page, 'outreach-ask-village-phone', { fullPage: true });
      await tasks.complete();
    }, { viewport: PHONE });
    await ended(instance, 'endEvent_silenceSettled');
  },

  'another officer does not; the head sends them there on the nearest date': async () => {
    const { assignee, processInstanceId: instance } = silent[1];
    await letPass(instance, 'boundaryEvent_askingOverdue');
    await reached(instance, 'userTask_followUpSilence');
    await as(assignee.replace(/^pimpasa-(\w+)-\d+$/, 'intel-$1'), async (page, tasks) => {
      await tasks.openTask('userTask_followUpSilence', instance);
      await tasks.fill('outreach/follow-up-silence', { measure: 'NEAREST' });
      await picture(page, 'outreach-silence-head', { fullPage: true });
      await tasks.complete();
    });
    await reached(instance, 'event_visitUnreported');
  },

  'what a village promised comes back to its officer, who finds it kept': async () => {
    const timers = await rest('admin', '/job?processDefinitionKey=villageCommitment&activityId=event_dueDateCame&maxResults=1');
    const waiting = await rest('admin', '/task?taskDefinitionKey=userTask_followUpCommitment&assigned=true&maxResults=1');
    const instance = (waiting[0] ?? timers[0]).processInstanceId;
    if (!waiting.length) {
      await letPass(instance, 'event_dueDateCame');
    }
    const [{ assignee }] = await rest('admin', `/task?processInstanceId=${instance}`);
    await as(assignee, async (page, tasks) => {
      await tasks.openTask('userTask_followUpCommitment', instance);
      await tasks.fill('outreach/follow-up-commitment', { measure: 'KEPT' });
      await picture(page, 'outreach-commitment', { fullPage: true });
      await tasks.complete();
    });
    await ended(instance, 'endEvent_commitmentSettled');
  },
});
