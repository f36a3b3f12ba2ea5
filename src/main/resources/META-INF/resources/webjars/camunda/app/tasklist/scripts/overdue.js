import { afterLink } from './after-link.js';

/*
 * What is past its deadline is marked as soon as it is. Tasklist compares the deadline, written in the server's zone in the
 * list and in the reader's above the form, letter by letter with the time in Greenwich when the page was opened: a task
 * would be marked seven hours late, or not before the page is loaded anew.
 */
const MINUTE = 60_000;

/** The time now, written in the same zone as a deadline. */
function nowWrittenAs(deadline) {
  const zone = /([+-])(\d{2}):?(\d{2})$/.exec(deadline ?? '');
  const ahead = zone ? Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3])) : -new Date().getTimezoneOffset();
  return new Date(Date.now() + ahead * MINUTE).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
}

const compareWith = (deadlineIn) => (scope) =>
  Object.defineProperty(scope, 'now', { configurable: true, get: () => nowWrittenAs(deadlineIn(scope)) });

afterLink('cam.tasklist.tasklist', 'camTasks', compareWith(({ tasks }) => tasks?.find(({ due }) => due)?.due));
afterLink('cam.tasklist.task', 'camTasklistTaskMeta', compareWith(({ task }) => task?.due));
