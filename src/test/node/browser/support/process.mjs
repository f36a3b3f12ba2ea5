import assert from 'node:assert/strict';
import { eventually, rest } from './rest.mjs';

const timersOf = (instance, event) => rest('admin', `/job?processInstanceId=${instance}&activityId=${event}&timers=true`);

/** Tests do not wait for days: an administrator lets a timer pass, as in Cockpit. One that is due passes by itself. */
export async function bringForward(instance, event) {
  const [timer] = await timersOf(instance, event);
  if (timer) {
    await rest('admin', `/job/${timer.id}/execute`, {}).catch(async (failure) => {
      const gone = async () => (await timersOf(instance, event)).every(({ id }) => id !== timer.id);
      await eventually(`${event}: ${failure.message}`, gone, 10);
    });
  }
}

/** Waits for work that the application does by itself, then lets the timer behind it pass. */
export async function bringForwardOnceWaiting(instance, event) {
  await eventually(event, async () => (await timersOf(instance, event)).length);
  await bringForward(instance, event);
}

/** Ids of what an instance has gone through. */
export const pathOf = async (instance) =>
  (await rest('admin', `/history/activity-instance?processInstanceId=${instance}`)).map(({ activityId }) => activityId);

export async function assertPassed(instance, ...elements) {
  const path = await pathOf(instance);
  for (const element of elements) {
    assert.ok(path.includes(element), `${element} is not among ${path}`);
  }
}

export async function assertEnded(instance, ...elements) {
  await eventually(`the end of ${instance}`, async () => (await rest('admin', `/history/process-instance/${instance}`)).state === 'COMPLETED');
  await assertPassed(instance, ...elements);
}

export const isWaitingAt = async (instance, step) =>
  (await rest('admin', `/task?processInstanceId=${instance}&taskDefinitionKey=${step}`)).length > 0;
