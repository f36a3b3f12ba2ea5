import assert from 'node:assert/strict';
import { ended } from './support/process.mjs';
import { eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, picture } from './support/users.mjs';

const account = `akun-${Date.now().toString().slice(-8)}`;
const mended = `${account}-baru@kantor.test`;

let job;

const setAddress = (email) =>
  rest('admin', `/user/${account}/profile`, { id: account, firstName: 'Akun', lastName: 'Uji', email }, 'PUT');

const administrator = (work) => () => as('admin', work);

story('an administrator mends what failed and has it repeated from Cockpit', {
  'an account is opened, and nobody but its owner gets to know a password': administrator(async (page) => {
    await page.goto('/pengelola/akun');
    await page.fill('#newUser', 'admin');
    await page.fill('#firstName', 'Akun');
    await page.fill('#lastName', 'Uji');
    await page.fill('#email', `${account}@kantor.test`);
    await page.locator('form', { has: page.locator('#newUser') }).getByRole('button').click();
    await page.locator('[role=alert]').waitFor();
    assert.equal(await page.inputValue('#email'), `${account}@kantor.test`, 'what was typed is kept');
    await page.fill('#newUser', account);
    await page.locator('form', { has: page.locator('#newUser') }).getByRole('button').click();
    await page.locator('[role=status]').waitFor();

    await page.goto(`/camunda/app/admin/default/#/users/${account}?tab=account`);
    await page.locator('.pimpasa-accounts a').waitFor();
    assert.ok(await page.locator('form[name=updateCredentialsForm]').isHidden());
  }),

  'a mail to an address that is none becomes an incident which says what to do': administrator(async (page) => {
    await setAddress('bukan alamat');
    await page.goto('/pengelola/akun');
    await page.selectOption('#user', account);
    await page.locator('form', { has: page.locator('#user') }).getByRole('button').click();
    await page.locator('[role=status]').waitFor();
    const failed = () => rest('admin', '/job?processDefinitionKey=mailDelivery&withException=true');
    job = await eventually('the failed mail', async () => (await failed()).find(({ exceptionMessage }) => exceptionMessage.includes(account)));
    await rest('admin', `/job/${job.id}/retries`, { retries: 1 }, 'PUT');
    await assert.rejects(rest('admin', `/job/${job.id}/execute`, {}), /Perbaiki pada akunnya/, 'the last try');
  }),

  'the administrator reads it in Cockpit, mends the address and retries': administrator(async (page) => {
    await page.goto(`/camunda/app/cockpit/default/#/process-instance/${job.processInstanceId}/runtime?tab=incidents-tab`);
    await page.locator('.incidents-tab .message', { hasText: 'ulangi pekerjaan ini dari Cockpit' }).waitFor();
    await picture(page, 'cockpit-incident');
    await setAddress(mended);
    await page.locator('[ng-click="openJobRetryDialog(incident)"]').click();
    await page.locator('.job-retry input[value=dueDate]:checked').waitFor();
    await picture(page, 'cockpit-retry');
    await page.locator('[ng-click="incrementRetry()"]').click();
    await ended(job.processInstanceId, 'endEvent_mailSent');
  }),

  'the mail went out once': administrator(async (page) => {
    assert.deepEqual(await rest('admin', `/incident?processInstanceId=${job.processInstanceId}`), []);
    await page.goto('/demo/surel');
    assert.equal(await page.locator('tr', { hasText: mended }).count(), 1);
  }),
});
