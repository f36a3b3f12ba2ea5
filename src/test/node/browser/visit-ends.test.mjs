import assert from 'node:assert/strict';
import { ended, letPass, letPassIfWaiting, noneWaits, reached, tasksAt } from './support/process.mjs';
import { eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';
import { inDays } from './support/values.mjs';

const OFFICERS = ['serang', 'cilegon', 'tangerang'].flatMap((office) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `pimpasa-${office}-0${number}`));
const REPORT = 'userTask_reportVisit';

const cardOf = (page, number) => page.locator('section.card', { hasText: number });

/** Officers' next visits that can still be moved, one of each officer. */
async function plannedVisits(count) {
  const visits = [];
  for (const officer of OFFICERS) {
    if (visits.length === count) {
      break;
    }
    await as(officer, async (page) => {
      await page.goto('/kunjungan');
      const card = page.locator('section.card', { has: page.locator('form[action$="/tunda"]'), hasText: 'Terjadwal' }).first();
      if (await card.count()) {
        const key = (await card.locator('form[action$="/tunda"]').getAttribute('action')).split('/').at(-2);
        const [{ id: instance }] = await rest('admin', `/process-instance?businessKey=${key}&processDefinitionKey=villageVisit`);
        const number = (await card.innerText()).match(/KJ-[A-Z]+-\d+-\d+/)[0];
        if (!(await tasksAt(instance, REPORT)).length) {
          visits.push({ officer, head: officer.replace(/^pimpasa-(\w+)-\d+$/, 'intel-$1'), instance, key, number });
        }
      }
    });
  }
  assert.equal(visits.length, count, 'visits that can still be moved');
  return visits;
}

/** Half an hour ago, or the beginning of the day. */
function justNow() {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit' });
  const earlier = time.format(Date.now() - 30 * 60_000);
  return earlier > time.format(Date.now()) ? '00:00' : earlier;
}

/** The hour of a visit has come, and an administrator need not wait until the engine looks. */
const letBegin = (instance) =>
  eventually('the visit to report', async () => {
    await letPassIfWaiting(instance, 'event_visitTimeCame');
    return (await tasksAt(instance, REPORT)).length;
  });

/** The officer moves the visit to today, and its hour has come. */
async function moveToNow({ officer, instance, number }) {
  await as(officer, async (page) => {
    await page.goto('/kunjungan');
    const card = cardOf(page, number);
    const form = card.locator('form[action$="/tunda"]');
    await card.locator('details', { has: page.locator('form[action$="/tunda"]') }).locator('summary').click();
    await form.locator('[name=newDate]').fill(inDays(0));
    await form.locator('[name=newTime]').fill(justNow());
    await form.locator('[name=reason]').fill('Perangkat desa meminta kunjungan dimajukan.');
    await picture(page, 'visit-postpone', { fullPage: true });
    await form.locator('button').click();
    await page.locator('.note.good', { hasText: 'Kunjungan telah dijadwalkan ulang.' }).waitFor();
  });
  await reached(instance, 'boundaryEvent_visitPostponed');
  await letBegin(instance);
}

const checkIn = ({ officer, number }) =>
  as(officer, async (page) => {
    await page.goto('/kunjungan');
    await picture(page, 'visit-check-in-phone', { fullPage: true });
    await cardOf(page, number).locator('form[action$="/kembali"] button').click();
    await page.locator('.note.good', { hasText: 'Kepulangan Anda tercatat.' }).waitFor();
    assert.equal(await cardOf(page, number).locator('form[action$="/kembali"]').count(), 0);
  }, { viewport: PHONE });

const followUp = ({ head, instance }, measure, more = {}) =>
  as(head, async (page, tasks) => {
    await tasks.openTask('userTask_followUpOverdue', instance);
    await tasks.fill('outreach/follow-up-overdue', { measure, reason: 'Petugas sudah dihubungi lewat telepon.', ...more });
    await picture(page, 'visit-overdue', { fullPage: true });
    await tasks.complete();
  });

/** Waits until the form has its values, then writes a short report without findings. */
const writeReport = ({ officer, instance }, step, write) =>
  as(officer, async (page, tasks) => {
    const restored = page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.request().method() === 'GET');
    await tasks.openTask(step, instance);
    await restored;
    await write(page);
    await picture(page, `visit-${step}-phone`, { fullPage: true });
    await tasks.complete();
  }, { viewport: PHONE });

const review = ({ head, instance }, values) =>
  as(head, (page, tasks) => tasks.work('userTask_reviewReport', 'outreach/review-visit', values, instance));

/** The waiting for the officer of a visit that has begun. */
const waitingFor = ({ key }) =>
  eventually('the waiting for the officer', async () => {
    const [waiting] = await rest('admin', `/process-instance?businessKey=${key}&processDefinitionKey=officerReturn`);
    return waiting?.id;
  });

let unreported;
let late;
let sought;

story('visits that go otherwise than planned, at each of their ends', {
  'two officers have visits ahead, and one is brought forward to today': async () => {
    [unreported, late] = await plannedVisits(2);
    await moveToNow(unreported);
  },
  'the officer says that he is back, and nobody asks for him': async () => {
    await checkIn(unreported);
    const waiting = await waitingFor(unreported);
    await letPass(waiting, 'event_returnExpected');
    await reached(waiting, 'endEvent_officerBack');
  },
  'no report comes; the head reminds, waits, and cancels the visit': async () => {
    await letPass(unreported.instance, 'boundaryEvent_reportOverdue');
    await followUp(unreported, 'REMIND');
    await letPass(unreported.instance, 'event_stillUnreported');
    await reached(unreported.instance, 'serviceTask_recordOverdue', 2);
    await followUp(unreported, 'CANCEL');
    await reached(unreported.instance, 'endEvent_visitReplanned');
    await ended(unreported.instance, 'endEvent_visitCancelled');
  },
  'the officer no longer sees it': () =>
    as(unreported.officer, async (page) => {
      await page.goto('/kunjungan');
      assert.equal(await cardOf(page, unreported.number).count(), 0);
      await noneWaits(unreported.instance, REPORT);
    }),

  'another officer does not check in, and the head is asked': async () => {
    await moveToNow(late);
    sought = await waitingFor(late);
    await letPass(sought, 'event_returnExpected');
    await as(late.head, async (page, tasks) => {
      await tasks.openTask('userTask_confirmReturn', sought);
      await picture(page, 'visit-confirm-return', { fullPage: true });
    });
  },
  'the officer checks in, and the question leaves the list of the head': async () => {
    await checkIn(late);
    await reached(sought, 'endEvent_checkedInLate');
    await noneWaits(sought, 'userTask_confirmReturn');
  },
  // Later today, so that no reminder comes first, whatever the hour.
  'the village was not there; the head sets another hour': async () => {
    await letPass(late.instance, 'boundaryEvent_reportOverdue');
    await followUp(late, 'RESCHEDULE', { newTime: '23:59', newDate: inDays(0) });
    await reached(late.instance, 'endEvent_visitReplanned');
    await as(late.officer, async (page) => {
      await page.goto('/kunjungan');
      await cardOf(page, late.number).locator('dd', { hasText: '23.59' }).waitFor();
    });
  },
  'the hour comes, the officer does not check in, Inteldakim does not answer, and Kepala Kanim finds out that all is well': async () => {
    await letPass(late.instance, 'event_visitTimeCame');
    sought = await waitingFor(late);
    await letPass(sought, 'event_returnExpected');
    await letPass(sought, 'boundaryEvent_confirmationOverdue');
    await as(late.head.replace('intel', 'kakanim'), async (page, tasks) => {
      await tasks.openTask('userTask_confirmReturnAbove', sought);
      await tasks.fill('outreach/confirm-return', { result: 'Petugas sudah di rumah, sinyal di desa tidak ada.' });
      await picture(page, 'visit-confirm-return-above', { fullPage: true });
      await tasks.complete();
    });
    await reached(sought, 'endEvent_returnConfirmed');
  },
  'the officer begins the report and closes the page at once; what was written is kept': async () => {
    await as(late.officer, async (page, tasks) => {
      const restored = page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.request().method() === 'GET');
      await tasks.openTask(REPORT, late.instance);
      await restored;
      await page.selectOption('#outcome', 'HELD');
      await page.fill('#theme', 'Kenali calo kerja');
      await page.goto('/kunjungan');
      const again = page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.request().method() === 'GET');
      await tasks.openTask(REPORT, late.instance);
      assert.equal((await again).status(), 200);
      await page.locator('#saved', { hasText: 'dibuka kembali' }).waitFor();
      assert.equal(await page.inputValue('#theme'), 'Kenali calo kerja');
      await page.selectOption('#outcome', 'POSTPONED');
      await page.click('#takeNearest');
      assert.ok(await page.inputValue('#newDate') > inDays(0), 'the nearest date is entered');
      assert.match(await page.inputValue('#newTime'), /^\d\d:\d\d$/);
      await picture(page, 'visit-nearest-date', { fullPage: true });
    });
  },
  'the officer reports, and the head sends the report back': async () => {
    await writeReport(late, REPORT, async (page) => {
      await page.selectOption('#outcome', 'HELD');
      await page.fill('#heldOn', inDays(0));
      await page.fill('#beganAt', '09:00');
      await page.fill('#endedAt', '11:00');
      await page.selectOption('#kind', 'COORDINATION');
      await page.check('#nilReport');
      await page.locator('#groupRows [data-key=women]').first().fill('7');
    });
    await reached(late.instance, 'endEvent_visitReported');
    await review(late, { decision: 'RETURN', note: 'Sebutkan jumlah laki-laki yang hadir.' });
  },
  'the correction is late, and both are told by mail': async () => {
    const since = Date.now() - 1000;
    await letPass(late.instance, 'boundaryEvent_correctionOverdue');
    await reached(late.instance, 'userTask_followUpCorrection');
    await as('admin', (page) =>
      eventually('the mails', async () => {
        await page.goto('/demo/surel');
        return (await page.locator('tbody tr', { hasText: `Perbaikan laporan ditunggu: ${late.number}` }).count()) === 2;
      }));
    const [sent] = await rest('admin', '/history/activity-instance?activityId=endEvent_mailSent&sortBy=endTime&sortOrder=desc&maxResults=1');
    assert.ok(new Date(sent.endTime) >= since);
  },
  'the head sees to it in person and needs no more reminders': async () => {
    await as(`intel-${late.officer.split('-')[1]}`, (page, tasks) =>
      tasks.work('userTask_followUpCorrection', 'outreach/follow-up-correction', {
        measure: 'DONE',
        note: 'Petugas memperbaikinya hari ini di kantor.',
      }, late.instance));
    await reached(late.instance, 'endEvent_correctionFollowedUp');
  },
  'the officer corrects it, the head approves, and the visit is done': async () => {
    await writeReport(late, 'userTask_correctReport', (page) => page.locator('#groupRows [data-key=men]').first().fill('5'));
    await review(late, { decision: 'APPROVE' });
    await ended(late.instance, 'endEvent_visitDone');
  },
});
