import assert from 'node:assert/strict';
import { eventually, rest } from './rest.mjs';

/** Ids of what a process instance has gone through. */
export const pathOf = async (instance) =>
  (await rest('admin', `/history/activity-instance?processInstanceId=${instance}`)).map(({ activityId }) => activityId);

/** Waits until a process instance has reached an element so many times. */
export const reached = (instance, element, times = 1) =>
  eventually(`${element} of ${instance}`, async () => (await pathOf(instance)).filter((id) => id === element).length >= times);

/** Waits until a process instance has ended by itself, and has gone through each of these elements. */
export async function ended(instance, ...elements) {
  await eventually(`the end of ${instance}`, async () => (await rest('admin', `/history/process-instance/${instance}`)).state === 'COMPLETED');
  const path = await pathOf(instance);
  const missing = elements.filter((element) => !path.includes(element));
  assert.deepEqual(missing, [], `${missing} is not among ${path}`);
}

/** The tasks that wait at a step of a process instance. */
export const tasksAt = (instance, step) => rest('admin', `/task?processInstanceId=${instance}&taskDefinitionKey=${step}`);

/** A step that lapsed stands in nobody's list any more. */
export const noneWaits = async (instance, step) => assert.deepEqual(await tasksAt(instance, step), []);

const timersOf = (instance, event) => rest('admin', `/job?processInstanceId=${instance}&activityId=${event}&timers=true`);

/** The application may let the timer pass at the same moment. */
async function execute({ id }, instance, event) {
  await rest('admin', `/job/${id}/execute`, {}).catch(async (failure) => {
    const isGone = async () => (await timersOf(instance, event)).every((timer) => timer.id !== id);
    await eventually(`${event}: ${failure.message}`, isGone, 10);
  });
}

/** Tests do not wait for days: once a timer waits, an administrator lets it pass, as in Cockpit. */
export async function letPass(instance, event) {
  const timer = await eventually(`the timer of ${event}`, async () => (await timersOf(instance, event))[0]);
  await execute(timer, instance, event);
}

/** For a timer that is due, which the application may have let pass already. */
export async function letPassIfWaiting(instance, event) {
  const [timer] = await timersOf(instance, event);
  if (timer) {
    await execute(timer, instance, event);
  }
}

/** The clock of a start event strikes now: its due date is brought forward, as in Cockpit. */
export async function strike(process, event) {
  const [{ id }] = await rest('admin', `/job?processDefinitionKey=${process}&activityId=${event}`);
  await rest('admin', `/job/${id}/duedate`, { duedate: new Date().toISOString().replace('Z', '+0000') }, 'PUT');
}

/** Whose plan it is: its officer's name stood on the draft. */
export async function officerOfPlan(instance) {
  const drafts = await rest('admin', `/history/task?processInstanceId=${instance}&taskDefinitionKey=userTask_draftPlan`);
  return drafts.map(({ assignee }) => assignee).findLast((assignee) => /^pimpasa-/.test(assignee ?? ''));
}
