import { eventually, rest } from './rest.mjs';

/** Waits until a process instance has reached an element so many times. */
export const reached = (instance, activity, times = 1) =>
  eventually(`${activity} of ${instance}`, async () => {
    const { count } = await rest('admin', `/history/activity-instance/count?processInstanceId=${instance}&activityId=${activity}`);
    return count >= times;
  });

/** Waits until a process instance has ended by itself, with this as its last event. */
export async function ended(instance, activity) {
  await reached(instance, activity);
  await eventually(`the end of ${instance}`, async () => {
    const { state } = await rest('admin', `/history/process-instance/${instance}`);
    return state === 'COMPLETED';
  });
}
