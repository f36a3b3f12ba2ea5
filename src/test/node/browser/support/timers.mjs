import { eventually, rest } from './rest.mjs';

/** The timer of an event in one process instance, as soon as it waits. */
const timerOf = (event, instance) =>
  eventually(`the timer of ${event}`, async () => {
    const [timer] = await rest('admin', `/job?processInstanceId=${instance}&timers=true&activityId=${event}`);
    return timer;
  });

/** Tests do not wait for days: an administrator lets a timer of one process instance pass, as in Cockpit. */
export async function letPass(event, instance) {
  const { id } = await timerOf(event, instance);
  await rest('admin', `/job/${id}/execute`, {});
}

/** The clock of a start event strikes now: its due date is brought forward, as in Cockpit. */
export async function strike(process, event) {
  const [{ id }] = await rest('admin', `/job?processDefinitionKey=${process}&activityId=${event}`);
  await rest('admin', `/job/${id}/duedate`, { duedate: new Date().toISOString().replace('Z', '+0000') }, 'PUT');
}
