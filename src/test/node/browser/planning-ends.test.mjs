import assert from 'node:assert/strict';
import { ended, letPass, noneWaits, officerOfPlan, reached, strike, tasksAt } from './support/process.mjs';
import { eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, picture } from './support/users.mjs';

const peopleOf = (officer) => {
  const office = officer.split('-')[1];
  return { officer, head: `intel-${office}`, kakanim: `kakanim-${office}` };
};

const REASON = 'Balai desa dipakai untuk pemilihan kepala desa.';

/** Officers with whom no other story plays. */
const OFFICERS = ['serang', 'tangerang', 'cilegon'].flatMap((office) => ['06', '07', '08', '09'].map((number) => `pimpasa-${office}-${number}`));

/** On days on which every plan has been decided: an officer cancels a visit, its village is planned anew at once. */
async function planAnew(officer) {
  await as(officer, async (page) => {
    await page.goto('/kunjungan');
    const cancel = page.locator('details', { has: page.locator('form[action$="/batalkan"]') }).last();
    if (await cancel.count()) {
      await cancel.locator('summary').click();
      await cancel.locator('[name=reason]').fill(REASON);
      await cancel.locator('button').click();
      await page.locator('.note.good').waitFor();
    }
  });
  for (const { id } of await rest('admin', `/task?taskDefinitionKey=userTask_draftPlan&assignee=${officer}`)) {
    const entries = { rows: { type: 'Json', value: '[]' }, emptyReason: { value: REASON } };
    await rest(officer, `/task/${id}/submit-form`, { variables: entries });
  }
}

/** Plans that wait for their approval, no two of one officer: what the other stories play with stays theirs. */
async function submittedPlans(count) {
  let plans = await waitingPlans();
  for (const officer of OFFICERS) {
    if (plans.size < count) {
      await planAnew(officer);
      plans = await waitingPlans();
    }
  }
  assert.ok(plans.size >= count, `${plans.size} plans wait for their approval`);
  return [...plans.values()].slice(0, count);
}

async function waitingPlans() {
  const plans = new Map();
  for (const { processInstanceId: instance } of await rest('admin', '/task?taskDefinitionKey=userTask_approvePlan')) {
    const officer = await officerOfPlan(instance);
    plans.set(officer, { instance, ...peopleOf(officer) });
  }
  return plans;
}

const giveBack = ({ head, instance }) =>
  as(head, (page, tasks) =>
    tasks.work('userTask_approvePlan', 'outreach/approve-plan', { decision: 'RETURN', note: 'Sesuaikan dengan kegiatan desa.' }, instance));

/** A plan without visits, which is right on any day of the month. */
const submitEmpty = (writer, { instance }, name) =>
  as(writer, async (page, tasks) => {
    await tasks.openTask('userTask_draftPlan', instance);
    const remove = page.locator('#rowList [data-remove]');
    await page.locator('#villages [data-code]').first().waitFor();
    while (await remove.count()) {
      await remove.first().click();
    }
    await page.fill('#emptyReason', REASON);
    await picture(page, name, { fullPage: true });
    await tasks.complete();
  });

const approve = ({ head, instance }, by = head) =>
  as(by, (page, tasks) => tasks.work('userTask_approvePlan', 'outreach/approve-plan', { decision: 'APPROVE' }, instance));

/** The head begins to send the plan back, thinks better of it, and what was asked for then stands in the way no more. */
const approveAfterAll = ({ head, instance }) =>
  as(head, async (page, tasks) => {
    await tasks.openTask('userTask_approvePlan', instance);
    await tasks.fill('outreach/approve-plan', { decision: 'RETURN', note: '' });
    await page.locator('.fjs-form-field-error').waitFor();
    await tasks.fill('outreach/approve-plan', { decision: 'APPROVE' });
    await tasks.complete();
  });

const urge = ({ kakanim, instance }) =>
  as(kakanim, async (page, tasks) => {
    await tasks.openTask('userTask_urgeApproval', instance);
    await tasks.fill('outreach/urge-approval', { measure: 'Kepala Inteldakim diminta memutuskan hari ini.' });
    await picture(page, 'planning-urge', { fullPage: true });
    await tasks.complete();
  });

const followUpDraft = ({ head, instance }, decision) =>
  as(head, async (page, tasks) => {
    await tasks.openTask('userTask_followUpDraft', instance);
    await tasks.fill('outreach/follow-up-draft', { decision, note: 'Petugas sudah dihubungi.' });
    await picture(page, 'planning-late', { fullPage: true });
    await tasks.complete();
  });

/** Puts every village that an approved plan left out off until the next period. */
async function acceptVillagesLeft({ head, instance }) {
  for (let left = await tasksAt(instance, 'userTask_followUpVillage'); left.length; left = await tasksAt(instance, 'userTask_followUpVillage')) {
    await as(head, async (page, tasks) => {
      await tasks.openTask('userTask_followUpVillage', instance);
      await tasks.fill('outreach/follow-up-village', { decision: 'ACCEPT', reason: 'Jalan ke desa terputus oleh banjir.' });
      await page.locator('.fjs-table-body', { hasText: 'Tidak ada data.' }).first().waitFor();
      await picture(page, 'planning-village-accepted', { fullPage: true });
      await tasks.complete();
    });
  }
}

let reminded;
let takenOver;
let lapsing;

story('plans that are late, at each of their ends', {
  'the day comes on which the plans of a period are opened; officers who have one get no other': async () => {
    [reminded, takenOver, lapsing] = await submittedPlans(3);
    const before = Date.now() - 60_000;
    await strike('outreachPlanning', 'startEvent_periodCame');
    const cycle = await eventually('the cycle', async () => {
      const [run] = await rest('admin', '/history/activity-instance?activityId=startEvent_periodCame&sortBy=startTime&sortOrder=desc&maxResults=1');
      return run && new Date(run.startTime) > before && run.processInstanceId;
    });
    await ended(cycle, 'endEvent_plansOpened');
    const drafts = await rest('admin', '/task?taskDefinitionKey=userTask_draftPlan');
    assert.equal(drafts.filter(({ assignee }) => assignee === reminded.officer).length, 0);
  },

  'a plan sent back is not handed in; the head reminds the officer, twice': async () => {
    await giveBack(reminded);
    await letPass(reminded.instance, 'boundaryEvent_draftOverdue');
    await followUpDraft(reminded, 'REMIND');
    await noneWaits(reminded.instance, 'userTask_followUpDraft');
    await letPass(reminded.instance, 'event_stillUnsubmitted');
    await followUpDraft(reminded, 'REMIND');
  },
  'the officer hands it in, and nothing is left to follow up': async () => {
    await submitEmpty(reminded.officer, reminded, 'planning-empty');
    await reached(reminded.instance, 'event_submittedAfterReminder');
    await reached(reminded.instance, 'endEvent_draftFollowedUp');
  },
  'the head lets the approval lie; the head of the Kanim urges, twice': async () => {
    await letPass(reminded.instance, 'boundaryEvent_approvalOverdue');
    await urge(reminded);
    await letPass(reminded.instance, 'event_stillUndecided');
    await urge(reminded);
  },
  'the head decides and accounts for each village that is left out': async () => {
    await approveAfterAll(reminded);
    await reached(reminded.instance, 'endEvent_approvalUrged');
    await acceptVillagesLeft(reminded);
    await ended(reminded.instance, 'endEvent_planSettled');
  },

  'another plan is late, and the head writes it': async () => {
    await giveBack(takenOver);
    await letPass(takenOver.instance, 'boundaryEvent_draftOverdue');
    await followUpDraft(takenOver, 'TAKE_OVER');
    await reached(takenOver.instance, 'endEvent_draftFollowedUp');
    const [draft] = await tasksAt(takenOver.instance, 'userTask_draftPlan');
    assert.equal(draft.assignee, takenOver.head);
    await submitEmpty(takenOver.head, takenOver, 'planning-taken-over');
  },
  'Kepala Kanim decides on what the head wrote, and need not urge anybody any more': async () => {
    await letPass(takenOver.instance, 'boundaryEvent_approvalOverdue');
    await as(takenOver.kakanim, (page, tasks) => tasks.openTask('userTask_urgeApproval', takenOver.instance));
    await approve(takenOver, takenOver.kakanim);
    await reached(takenOver.instance, 'endEvent_approvalUrgeDropped');
    await noneWaits(takenOver.instance, 'userTask_urgeApproval');
    await acceptVillagesLeft(takenOver);
    await ended(takenOver.instance, 'endEvent_planSettled');
  },

  'a third one comes in while the head is asked about it': async () => {
    await giveBack(lapsing);
    await letPass(lapsing.instance, 'boundaryEvent_draftOverdue');
    await submitEmpty(lapsing.officer, lapsing, 'planning-empty-late');
    await reached(lapsing.instance, 'endEvent_draftFollowUpDropped');
    await noneWaits(lapsing.instance, 'userTask_followUpDraft');
  },
  'its period ends before anybody decides; the head says what becomes of the villages': async () => {
    await letPass(lapsing.instance, 'startEvent_periodOver');
    await reached(lapsing.instance, 'serviceTask_lapsePlan');
    await noneWaits(lapsing.instance, 'userTask_approvePlan');
    await as(lapsing.head, async (page, tasks) => {
      await tasks.openTask('userTask_followUpUnplanned', lapsing.instance);
      await tasks.fill('outreach/follow-up-unplanned', { measure: 'Desa ini didahulukan dalam rencana periode berikutnya.' });
      await picture(page, 'planning-lapsed', { fullPage: true });
      await tasks.complete();
    });
    await ended(lapsing.instance, 'endEvent_planLapsed');
  },
});
