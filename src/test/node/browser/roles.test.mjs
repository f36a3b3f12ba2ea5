import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './support/accessible.mjs';
import { password, rest } from './support/rest.mjs';
import './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';

const TASKLIST = '/camunda/app/tasklist/default/';

/** Opens a page and says what the browser complained about: errors of scripts, content that the policy refuses, missing files. */
async function complaintsOf(page, address, ready) {
  page.problems.length = 0;
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.problems.map((problem) => `${address}: ${problem}`);
}

/** One person of each role in each office; whoever left office has no group any more, and no task list. */
async function somebodyOfEachRole() {
  const accounts = await rest('admin', '/user?sortBy=userId&sortOrder=asc');
  const memberships = await Promise.all(accounts.map(({ id }) => rest('admin', `/group?member=${id}&sortBy=id&sortOrder=asc`)));
  const byGroups = new Map(accounts.map(({ id }, place) => [memberships[place].map((group) => group.id).join(), id]));
  byGroups.delete('');
  return [...byGroups.values()];
}

test('somebody of each role in each office opens the start page and the task list', { concurrency: 3 }, async (t) => {
  await Promise.all((await somebodyOfEachRole()).map((user) =>
    t.test(user, () =>
      as(user, async (page) => {
        const complaints = [
          ...(await complaintsOf(page, '/', 'main h1')),
          ...(await complaintsOf(page, TASKLIST, '[cam-tasklist-navigation], .task-filters')),
        ];
        assert.deepEqual(complaints, []);
      }))));
});

test('the task list can be read and worked by everybody', { concurrency: 3 }, async (t) => {
  await Promise.all(['pimpasa-serang-01', 'intel-serang', 'kakanim-serang', 'kabid-intel', 'kakanwil', 'tu'].map((user) =>
    t.test(user, () =>
      as(user, async (page) => {
        const [task] = await rest(user, '/task?unassigned=true&sortBy=created&sortOrder=desc&maxResults=1');
        await page.goto(task ? `${TASKLIST}#/?task=${task.id}` : TASKLIST);
        await page.waitForSelector('.task-filters .task-filter');
        await page.waitForLoadState('networkidle');
        await assertAccessible(page);
      }))));
});

const PAGES = {
  'pimpasa-serang-01': ['/', '/kunjungan', '/kunjungan/selesai', '/petugas', '/pengukuhan', '/laporan/tanda-terima', '/demo/surel'],
  'intel-serang': ['/', '/penyuluhan/desa', '/laporan/ketepatan', '/laporan/pengecualian', '/laporan/identitas'],
  'kakanim-serang': ['/petugas', '/kunjungan/selesai', '/penyuluhan/laporan', '/penyuluhan/angka'],
  tu: ['/naskah', '/pengukuhan'],
  admin: ['/', '/pengelola/akun', '/pengelola/pejabat'],
};

test('the pages of work can be read by everybody, on a phone too', { concurrency: 3 }, async (t) => {
  await Promise.all(Object.entries(PAGES).map(([user, addresses]) =>
    t.test(user, () =>
      as(user, async (page) => {
        for (const address of addresses) {
          assert.deepEqual(await complaintsOf(page, address, 'main h1'), []);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${address} fits the phone`);
          await picture(page, `phone-${user}${address.replaceAll('/', '-')}`, { fullPage: true });
          await assertAccessible(page);
        }
      }, { viewport: PHONE }))));
});

/** Tasks that have been overdue for a short time, and those that are not yet. */
const nearestTo = async (user, deadlines, order) =>
  (await rest(user, `/task?${deadlines}=${encodeURIComponent(new Date().toISOString().replace('Z', '+0000'))}&sortBy=dueDate&sortOrder=${order}&maxResults=1`))[0];

test('a task opened from a mail says whether it is late, and stands beside others', () =>
  as('kakanwil', async (page) => {
    for (const [task, late] of [[await nearestTo('kakanwil', 'dueBefore', 'desc'), true], [await nearestTo('kakanwil', 'dueAfter', 'asc'), false]]) {
      await page.goto('about:blank');
      await page.goto(`${TASKLIST}#/?task=${task.id}`);
      const deadline = page.locator('.meta .due-date');
      await deadline.waitFor();
      await page.locator('.tasks-list > .task').first().waitFor();
      assert.equal(await deadline.evaluate(({ classList }) => classList.contains('overdue')), late, `${task.name}, due ${task.due}`);
    }
  }));

test('nothing that is typed into a form gets lost on the way', () =>
  as('intel-serang', async (page, tasks) => {
    await tasks.open();
    await page.locator('.tasks-list > .task').first().waitFor();
    assert.match(decodeURIComponent(page.url()), /"dueDate","sortOrder":"asc"/, 'the list opens with work, nearest deadline first');

    // One of the demo's own, which no story works on.
    const [oldest] = await rest('intel-serang', '/task?taskDefinitionKey=userTask_assessReport&sortBy=created&sortOrder=asc&maxResults=1');
    // As from a mail: the page is loaded anew.
    await page.goto('about:blank');
    const { id } = await tasks.openTask('userTask_assessReport', oldest.processInstanceId);
    const entry = page.locator('.fjs-textarea:not([readonly]):not([disabled])').last();
    const isKept = async (after) => assert.equal(await entry.inputValue(), 'Belum selesai ditulis.', after);
    await page.keyboard.press('Control+Alt+f');
    await page.locator('.fjs-container :focus').waitFor({ state: 'attached' });
    await entry.fill('Belum selesai ditulis.');
    await page.locator('.nav-tabs a').nth(1).click();
    await page.locator('.djs-element').first().waitFor();
    await page.locator('.nav-tabs a').first().click();
    await isKept('a look at the diagram');

    await page.evaluate(() => window.location.assign('#/'));
    await page.locator('[role=alertdialog] button').first().click();
    assert.ok(page.url().includes(id), 'the task stays open');
    await isKept('leaving was thought better of');

    await page.context().clearCookies();
    const [signIn] = await Promise.all([
      page.context().waitForEvent('page'),
      page.click('.unclaim').then(() => page.locator('[role=alertdialog] a').first().click()),
    ]);
    await signIn.fill('#username', 'intel-serang');
    await signIn.fill('#password', password);
    await Promise.all([signIn.waitForEvent('close'), signIn.locator('main form').getByRole('button').click()]);
    await page.locator('[role=alertdialog]').waitFor({ state: 'detached' });
    await isKept('signing in again');
    await page.locator('.unclaim:enabled').click();
    await page.locator('.claim:enabled').waitFor();
  }));

test('an embedded form says below an entry what is wrong with it', () =>
  as('intel-serang', async (page, tasks) => {
    await tasks.openStart('Laporan dini');
    const story = page.locator('#reportIntake-narrative');
    await story.fill('Calo.');
    await page.keyboard.press('Tab');
    const complaint = page.getByRole('alert').filter({ hasText: 'Tulis paling sedikit 10 huruf.' });
    await complaint.waitFor();
    await story.fill('Seorang calo datang ke desa.');
    await complaint.waitFor({ state: 'detached' });
  }));

/** What the task list offers under "Mulai proses". */
const startable = async (user) =>
  (await rest(user, '/process-definition?startableInTasklist=true&startablePermissionCheck=true&latestVersion=true&active=true'))
    .map(({ key }) => key)
    .sort();

test('a process is offered to those who start it in their office, not to administrators', async () => {
  assert.deepEqual(await startable('admin'), []);
  assert.deepEqual(await startable('intel-serang'), ['officerAppointment', 'reportEscalation']);
  assert.deepEqual(await startable('pimpasa-serang-01'), ['reportEscalation']);
});

test('the administrator opens Cockpit, Admin and the pages of the application', () =>
  as('admin', async (page) => {
    const complaints = [
      ...(await complaintsOf(page, '/camunda/app/cockpit/default/', '.processes-dashboard, [cam-widget-header]')),
      ...(await complaintsOf(page, '/camunda/app/admin/default/', '[cam-widget-header]')),
      ...(await complaintsOf(page, '/pengelola/pejabat', 'main h1')),
    ];
    assert.deepEqual(complaints, []);
  }));

test('a resident opens the public pages on a phone', () =>
  as(undefined, async (page) => {
    const complaints = [];
    for (const address of ['/', '/lapor', '/lacak', '/masuk']) {
      complaints.push(...(await complaintsOf(page, address, 'main h1')));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${address} fits the phone`);
      await picture(page, `phone${address.replaceAll('/', '-')}`, { fullPage: true });
    }
    assert.deepEqual(complaints, []);
  }, { viewport: PHONE }));
