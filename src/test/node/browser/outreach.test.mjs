import assert from 'node:assert/strict';
import { letPass, officerOfPlan } from './support/process.mjs';
import { eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';
import { inDays } from './support/values.mjs';

const COMPLETE = 'button[ng-click="complete()"]';
const STAMP = String(Date.now()).slice(-8);
const THEME = `Kenali calo kerja ${STAMP}`;
const LATER_THEME = `Jalur resmi ke luar negeri ${STAMP}`;
const SUSPICION = `Seorang perantara menjanjikan kerja tanpa kontrak, catatan ${STAMP}.`;
const QUESTION = `Apakah boleh berangkat dengan visa wisata? Nomor ${STAMP}`;
const CONCLUSION = `Warga mengenal jalur resmi. Disarankan papan informasi di balai desa. Nomor ${STAMP}`;
const RETURN_NOTE = 'Jam selesai tidak cocok dengan daftar hadir.';

/** Values that the form of a task shows. */
async function shown(user, task) {
  const variables = await rest(user, `/task/${task}/form-variables?deserializeValues=false`);
  return Object.fromEntries(
    Object.entries(variables).map(([name, { type, value }]) => [name, type === 'Json' ? JSON.parse(value) : value]),
  );
}

const headOf = (officer) => officer.replace(/^pimpasa-(\w+)-\d+$/, 'intel-$1');

/** An officer whose plan waits, with a village that has to be visited and another one. */
async function findOfficer() {
  for (const { assignee: officer, id: task, processInstanceId: instance } of await rest('admin', '/task?taskDefinitionKey=userTask_draftPlan')) {
    if (/^pimpasa-/.test(officer)) {
      const plan = await shown(officer, task);
      const due = plan.villages.findLast((village) => village.due);
      const other = plan.villages.find((village) => village !== due);
      if (due && other && plan.planned.length) {
        return { officer, head: headOf(officer), instance, task, plan, other };
      }
    }
  }
}

/** Where every plan is submitted already, heads return what they have not approved yet. */
async function returnPlans() {
  for (const { id, processInstanceId: instance } of await rest('admin', '/task?taskDefinitionKey=userTask_approvePlan')) {
    const head = headOf(await officerOfPlan(instance));
    await rest(head, `/task/${id}/claim`, { userId: head });
    const entries = { decision: { value: 'RETURN' }, note: { value: 'Susun lagi bersama perangkat desa.' } };
    await rest(head, `/task/${id}/submit-form`, { variables: entries });
    const found = await findOfficer();
    if (found) {
      return found;
    }
  }
  throw new Error('no plan of any officer waits, neither to be written nor to be approved');
}

const officerWithPlan = async () => (await findOfficer()) ?? returnPlans();

/** The first working days of the plan's period that lie ahead. */
function workingDays({ from, until, daysOff }) {
  return Array.from({ length: 62 }, (_, days) => inDays(days + 1))
    .filter((day) => day >= from && day <= until && !daysOff.includes(day));
}

/** Date and time in an hour, where the offices are. */
const inAnHour = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta', dateStyle: 'short', timeStyle: 'short' }).format(Date.now() + 3600_000).split(' ');

const enter = async (row, values) => {
  for (const [key, value] of Object.entries(values)) {
    await row.locator(`[data-key=${key}]`).fill(value);
    await row.locator(`[data-key=${key}]`).dispatchEvent('change');
  }
};

/** Leaves the first of the planned visits alone. */
async function keepFirst(page) {
  const rows = page.locator('#rowList fieldset');
  for (let count = await rows.count(); count > 1; count--) {
    await rows.last().locator('[data-remove]').click();
  }
  return rows.first();
}

const cardOf = (page, theme) => page.locator('section.card', { hasText: theme });

/** The visit of this theme, once its Surat Tugas is there, as the officer finds it on the page. */
const openVisit = (page, theme) =>
  eventually(`Surat Tugas for ${theme}`, async () => {
    await page.goto('/kunjungan');
    const letter = cardOf(page, theme).locator('.actions a.button');
    return (await letter.count()) && letter.getAttribute('href');
  });

const formOf = (page, theme, deed) => cardOf(page, theme).locator(`form[action$="/${deed}"]`);

/** Opens the part of a card in which a visit is moved or cancelled. */
const unfold = async (page, theme, deed) => {
  await cardOf(page, theme).locator('details', { has: page.locator(`form[action$="/${deed}"]`) }).locator('summary').click();
  return formOf(page, theme, deed);
};

const instanceOf = async (page, theme) => {
  const action = await formOf(page, theme, 'batalkan').getAttribute('action');
  const [{ id }] = await rest('admin', `/process-instance?businessKey=${action.split('/').at(-2)}&processDefinitionKey=villageVisit`);
  return id;
};

const ended = (id, activity) =>
  eventually(activity, async () => (await rest('admin', `/history/activity-instance?processInstanceId=${id}&activityId=${activity}`)).length);

const LAST_ANSWER = '#answerRows tr:last-child [data-key=after]';

const women = (page) => page.locator('#groupRows [data-key=women]').first();

/** Waits until a field of the form holds this. */
const formShows = (page, text) =>
  page.waitForFunction((part) => [...document.querySelectorAll('.fjs-form input, .fjs-form textarea')].some(({ value }) => value.includes(part)), text);

/** Fills a field of the report and waits until the server keeps what was written. */
const fillAndKeep = (page, field, text, kept = text) =>
  Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.request().postData().includes(kept) && answer.ok()),
    page.fill(field, text),
  ]);

/** Opens the report's form and waits until the server has said whether it keeps a draft. */
async function openReport(page, tasks, step) {
  const restored = page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.request().method() === 'GET');
  await tasks.openTask(step, visit);
  return (await restored).status();
}

let planning;
let days;
let visit;

story('visits are planned, made and reported', {
  'an officer reads the proposal: every village with its priority': async () => {
    planning = await officerWithPlan();
    days = workingDays(planning.plan.limits);
    await as(planning.officer, async (page, tasks) => {
      await tasks.openTask('userTask_draftPlan', planning.instance);
      const priorities = await page.locator('#villages [data-priority]').allInnerTexts();
      assert.equal(priorities.length, planning.plan.villages.length);
      priorities.forEach((priority) => assert.match(priority, /^Prioritas (tinggi|sedang|rendah)$/));
      assert.equal(await page.locator('#rowList fieldset').count(), planning.plan.planned.length);
      await picture(page, 'outreach-plan', { fullPage: true });
    });
  },

  'a day that has passed and two visits at one hour are refused in words, and what was typed stays': () =>
    as(planning.officer, async (page, tasks) => {
      await tasks.openTask('userTask_draftPlan', planning.instance);
      const first = await keepFirst(page);
      await enter(first, { visitOn: inDays(-1), startsAt: '10:00', theme: THEME });
      await page.click(COMPLETE);
      await page.locator('#problem', { hasText: 'Kunjungan 1: pilih tanggal dari' }).waitFor();
      assert.equal(await first.locator('[data-key=visitOn]').inputValue(), inDays(-1));
      await enter(first, { visitOn: days[0] });
      await page.locator('#villages [data-plan]').first().click();
      const second = page.locator('#rowList fieldset').nth(1);
      await enter(second, { visitOn: days[0], startsAt: '12:30' });
      await page.click(COMPLETE);
      await page.locator('#problem', { hasText: 'Kunjungan 2: waktunya (12.30–15.30 dengan perjalanan) bersamaan dengan kunjungan lain pukul 10.00–13.00. Ubah jam atau tanggalnya.' }).waitFor();
      assert.equal(await first.locator('[data-key=theme]').inputValue(), THEME);
      assert.equal(await second.locator('[data-key=startsAt]').inputValue(), '12:30');
      await picture(page, 'outreach-plan-refused', { fullPage: true });
    }),

  'the server refuses them as well': async () => {
    const [first] = planning.plan.planned;
    const submit = (rows) =>
      rest(planning.officer, `/task/${planning.task}/submit-form`, { variables: { rows: { type: 'Json', value: JSON.stringify(rows) } } });
    await assert.rejects(submit([{ ...first, visitOn: inDays(-1) }]), /tanggal sudah lewat/);
    const twice = [{ ...first, visitOn: days[0], startsAt: '10:00' }, { ...first, visitOn: days[0], startsAt: '10:30' }];
    await assert.rejects(submit(twice), /bersamaan dengan kunjungan lain/);
  },

  'the officer plans a visit, leaves a village out that has to be visited, and submits': () =>
    as(planning.officer, async (page, tasks) => {
      await tasks.openTask('userTask_draftPlan', planning.instance);
      const row = await keepFirst(page);
      await row.locator('[data-key=village]').selectOption(planning.other.code);
      await row.locator('[data-key=kind]').selectOption('COUNSELLING');
      await enter(row, { visitOn: days[0], startsAt: '10:00', theme: THEME });
      await page.locator('#villages [data-state]', { hasText: 'Perlu dikunjungi, belum direncanakan' }).first().waitFor();
      await tasks.complete();
    }),

  'the head of Inteldakim approves': () =>
    as(planning.head, async (page, tasks) => {
      await tasks.openTask('userTask_approvePlan', planning.instance);
      await page.getByText(THEME).first().waitFor();
      await tasks.fill('outreach/approve-plan', { decision: 'APPROVE' });
      await picture(page, 'outreach-approve-plan', { fullPage: true });
      await tasks.complete();
    }),

  'the village left out becomes a task of the head, who plans its visit': () =>
    as(planning.head, async (page, tasks) => {
      await tasks.openTask('userTask_followUpVillage', planning.instance);
      await tasks.fill('outreach/follow-up-village', {
        decision: 'PLAN',
        visitAt: `${days.at(-1)}T14:00`,
        kind: 'Meja informasi keimigrasian',
        theme: LATER_THEME,
      });
      await picture(page, 'outreach-village-left', { fullPage: true });
      await tasks.complete();
    }),

  'the officer finds the visits with their Surat Tugas': () =>
    as(planning.officer, async (page) => {
      const letter = await page.request.get(await openVisit(page, THEME));
      assert.equal(letter.headers()['content-type'], 'application/pdf');
      visit = await instanceOf(page, THEME);
      await openVisit(page, LATER_THEME);
      await picture(page, 'outreach-visits', { fullPage: true });
    }),

  'the officer cancels a visit and says why': () =>
    as(planning.officer, async (page) => {
      await openVisit(page, LATER_THEME);
      const cancelled = await instanceOf(page, LATER_THEME);
      const form = await unfold(page, LATER_THEME, 'batalkan');
      await form.locator('[name=reason]').fill('Balai desa dipakai untuk acara lain.');
      await form.locator('button').click();
      await page.locator('.note.good', { hasText: 'Kunjungan telah dibatalkan.' }).waitFor();
      assert.equal(await cardOf(page, LATER_THEME).count(), 0);
      await ended(cancelled, 'endEvent_visitCancelled');
    }),

  'the village asks for an earlier day, and the officer moves the visit to the hour after this one': () =>
    as(planning.officer, async (page) => {
      await openVisit(page, THEME);
      const form = await unfold(page, THEME, 'tunda');
      const [day, hour] = inAnHour();
      await form.locator('[name=newDate]').fill(day);
      await form.locator('[name=newTime]').fill(hour);
      await form.locator('[name=reason]').fill('Kepala desa meminta kunjungan dimajukan.');
      await form.locator('button').click();
      await page.locator('.note.good', { hasText: 'Kunjungan telah dijadwalkan ulang.' }).waitFor();
      await cardOf(page, THEME).locator('dd', { hasText: hour.replace(':', '.') }).waitFor();
    }),

  'the hour comes': () => letPass(visit, 'event_visitTimeCame'),

  'the officer writes the report on a phone; what cannot be is refused in words': () =>
    as(planning.officer, async (page, tasks) => {
      assert.equal(await openReport(page, tasks, 'userTask_reportVisit'), 204);
      await page.selectOption('#outcome', 'HELD');
      await page.fill('#heldOn', inDays(0));
      await page.fill('#beganAt', '09:00');
      await page.fill('#endedAt', '11:00');
      await page.fill('#testTakers', '20');
      for (const [key, correct] of [['before', '11'], ['after', '16']]) {
        for (const answer of await page.locator(`#answerRows [data-key=${key}]`).all()) {
          await answer.fill(correct);
        }
      }
      await page.check('#nilReport');
      await women(page).fill('-1');
      await page.click(COMPLETE);
      await page.locator('#problem', { hasText: 'Jumlah orang tidak boleh kurang dari nol.' }).waitFor();
      assert.equal(await women(page).inputValue(), '-1');
      await women(page).fill('12');
      await fillAndKeep(page, LAST_ANSWER, '21', '"after":21');
      await page.locator('#scoreProblem', { hasText: 'Jawaban benar tidak boleh melebihi jumlah peserta tes (20).' }).waitFor();
      await picture(page, 'outreach-report-refused-phone', { fullPage: true });
    }, { viewport: PHONE }),

  'what was written comes back from the server, and the browser keeps nothing of it': () =>
    as(planning.officer, async (page, tasks) => {
      assert.equal(await openReport(page, tasks, 'userTask_reportVisit'), 200);
      await page.locator('#endedAt').waitFor();
      assert.equal(await women(page).inputValue(), '12');
      assert.equal(await page.locator(LAST_ANSWER).inputValue(), '21');
      await page.fill(LAST_ANSWER, '16');
      await page.uncheck('#nilReport');
      await page.locator('#groupRows [data-key=men]').first().fill('9');
      await page.click('#addQuestion');
      await page.fill('#questionRows [data-key=question]', QUESTION);
      await page.fill('#findings', SUSPICION);
      await page.check('#suspicious');
      assert.equal(await page.locator('#suspicionNarrative').inputValue(), SUSPICION, 'is not typed again');
      await page.locator('#signTicks input').first().check();
      await page.fill('#findings', 'Warga bertanya tentang agen yang datang ke desa.');
      await fillAndKeep(page, '#conclusion', CONCLUSION);
      await page.context().setOffline(true);
      await page.locator('#groupRows [data-key=men]').first().fill('10');
      await page.locator('#saved', { hasText: 'Sambungan terputus.' }).waitFor();
      const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.status() === 204);
      await page.context().setOffline(false);
      await saved;
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      [SUSPICION, QUESTION, THEME].forEach((text) => assert.ok(!kept.includes(text), 'kept in the browser'));

      const restored = page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.status() === 200);
      await page.reload();
      await restored;
      await page.locator('#questionRows [data-key=question]').waitFor();
      assert.equal(await page.locator('#suspicionNarrative').inputValue(), SUSPICION);
      assert.equal(await page.locator('#questionRows [data-key=question]').inputValue(), QUESTION);
      assert.equal(await page.locator('#total').innerText(), '22');
      assert.equal(await page.locator('#conclusion').inputValue(), CONCLUSION);
      assert.equal(await page.locator('#gain').innerText(), '25 angka');
      await picture(page, 'outreach-report-phone', { fullPage: true });

      const answers = [];
      page.on('response', (answer) => answer.url().endsWith('/submit-form') && answers.push(answer.status()));
      await page.locator(COMPLETE).dblclick();
      await eventually('the report with the head', () => rest('admin', `/task?processInstanceId=${visit}`)
        .then((tasks) => tasks.some(({ taskDefinitionKey }) => taskDefinitionKey === 'userTask_reviewReport')));
      await page.waitForLoadState('networkidle');
      assert.equal(answers.filter((status) => status < 300).length, 1);
    }, { viewport: PHONE }),

  'what looked suspicious became one early warning, and none of it stands in the history': async () => {
    const found = async () => {
      const tasks = await rest(planning.officer, '/task?taskDefinitionKey=userTask_verifyReport');
      const texts = await Promise.all(tasks.map(({ id }) => rest(planning.officer, `/task/${id}/form-variables`).then(JSON.stringify)));
      return texts.filter((text) => text.includes(SUSPICION)).length;
    };
    assert.equal(await eventually('the early warning', found), 1);
    const history = JSON.stringify(await rest('admin', `/history/variable-instance?processInstanceId=${visit}`));
    [STAMP, 'agen'].forEach((text) => assert.ok(!history.includes(text), 'in the history'));
  },

  'the head sends the report back': () =>
    as(planning.head, async (page, tasks) => {
      await tasks.openTask('userTask_reviewReport', visit);
      await formShows(page, THEME);
      await formShows(page, CONCLUSION);
      await tasks.fill('outreach/review-visit', { decision: 'RETURN', note: RETURN_NOTE });
      await picture(page, 'outreach-review', { fullPage: true });
      await tasks.complete();
    }),

  'the officer reads why and corrects': () =>
    as(planning.officer, async (page, tasks) => {
      await openReport(page, tasks, 'userTask_correctReport');
      await page.locator('#returnedText', { hasText: RETURN_NOTE }).waitFor();
      await page.locator('#raised').waitFor();
      assert.ok(await page.locator('#suspiciousGroup').isHidden());
      assert.equal(await page.locator('#endedAt').inputValue(), '11:00');
      assert.equal(await women(page).inputValue(), '12');
      await page.fill('#endedAt', '11:30');
      await picture(page, 'outreach-correct-phone', { fullPage: true });
      await tasks.complete();
    }, { viewport: PHONE }),

  'the head approves': () =>
    as(planning.head, async (page, tasks) => {
      await tasks.openTask('userTask_reviewReport', visit);
      await formShows(page, THEME);
      await tasks.fill('outreach/review-visit', { decision: 'APPROVE' });
      await tasks.complete();
    }),

  'the level of the village was worked out and the visit is done': async () => {
    await ended(visit, 'endEvent_visitDone');
    const { state } = await rest('admin', `/history/process-instance/${visit}`);
    assert.equal(state, 'COMPLETED');
    await ended(visit, 'businessRuleTask_rateVillage');
    const reports = await rest('admin', `/history/activity-instance?processInstanceId=${visit}&activityId=userTask_reportVisit`);
    assert.equal(reports.length, 1);
  },
});
