import assert from 'node:assert/strict';
import { rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';
import { inDays } from './support/values.mjs';

const PAGE = '/pengelola/pejabat';
const POSITION = 'cilegon/kakanim';
const GROUP = 'kakanim-cilegon';
const HEAD = 'kakanim-cilegon';
const STAND_IN = 'kakanim-serang';

const groupsOf = async (user) => (await rest('admin', `/group?member=${user}`)).map(({ id }) => id);

async function appoint(page, { user, capacity, from = 0, until }) {
  await page.selectOption('#position', POSITION);
  await page.selectOption('#user', user);
  await page.selectOption('#capacity', capacity);
  await page.fill('#from', inDays(from));
  await page.fill('#until', until === undefined ? '' : inDays(until));
  await page.getByRole('button', { name: 'Tetapkan', exact: true }).click();
}

const rowOf = (page, user, prefix) =>
  page.locator('tr', { has: page.getByText(user, { exact: true }) }).filter({ hasText: prefix }).filter({ hasText: 'Cilegon' });

const tasksOf = async (user) =>
  (await rest(user, `/task?candidateGroup=${GROUP}`)).map(({ id }) => id);

story('a head goes away for some days, and another one stands in', {
  'a Plh. without a last day is refused in words': () =>
    as('admin', async (page) => {
      await page.goto(PAGE);
      await appoint(page, { user: STAND_IN, capacity: 'PLH' });
      await page.getByRole('alert').getByText('Plh. harus memiliki tanggal berakhir').waitFor();
      await picture(page, 'positions-refused');
    }),

  'the administrator appoints the Plh., and the page says so at both widths': () =>
    as('admin', async (page) => {
      await page.goto(PAGE);
      await appoint(page, { user: STAND_IN, capacity: 'PLH', until: 5 });
      await page.getByRole('status').getByText('Pejabat telah ditetapkan.').waitFor();
      await rowOf(page, STAND_IN, 'Plh.').waitFor();
      await picture(page, 'positions-plh', { fullPage: true });
    }),

  'the page fits a phone': () =>
    as('admin', async (page) => {
      await page.goto(PAGE);
      await rowOf(page, STAND_IN, 'Plh.').waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
      await picture(page, 'positions-phone', { fullPage: true });
    }, { viewport: PHONE }),

  'a second Plh. on the same days is refused': () =>
    as('admin', async (page) => {
      await page.goto(PAGE);
      await appoint(page, { user: 'kakanim-tangerang', capacity: 'PLH', from: 2, until: 8 });
      await page.getByRole('alert').getByText('tumpang tindih dengan Plh.').waitFor();
    }),

  'the work of the office reaches the Plh. beside the head': async () => {
    assert.ok((await groupsOf(STAND_IN)).includes(GROUP));
    assert.ok((await groupsOf(HEAD)).includes(GROUP));
    const waiting = await tasksOf(HEAD);
    assert.ok(waiting.length > 0);
    assert.deepEqual(await tasksOf(STAND_IN), waiting);
    await as(STAND_IN, async (page, tasks) => {
      await tasks.open();
      await page.getByText('Putuskan perpanjangan').or(page.getByText('Setujui usulan')).or(page.getByText('Tunjuk')).first().waitFor();
      await picture(page, 'positions-plh-tasks');
    });
  },

  'the head is back sooner, and nothing of the office is left with the Plh.': async () => {
    await as('admin', async (page) => {
      await page.goto(PAGE);
      await rowOf(page, STAND_IN, 'Plh.').getByRole('button', { name: 'Akhiri' }).click();
      await page.getByRole('status').getByText('Masa jabatan telah diakhiri').waitFor();
      assert.equal(await rowOf(page, STAND_IN, 'Plh.').count(), 0);
    });
    assert.ok(!(await groupsOf(STAND_IN)).includes(GROUP));
    assert.deepEqual(await tasksOf(STAND_IN), []);
  },

  'while a position is vacant a Plt. holds it': async () => {
    await as('admin', async (page) => {
      await page.goto(PAGE);
      await appoint(page, { user: STAND_IN, capacity: 'PLT' });
      await rowOf(page, STAND_IN, 'Plt.').waitFor();
      await rowOf(page, STAND_IN, 'Plt.').getByRole('button', { name: 'Akhiri' }).click();
      await page.getByRole('status').getByText('Masa jabatan telah diakhiri').waitFor();
    });
    assert.ok(!(await groupsOf(STAND_IN)).includes(GROUP));
  },
});
