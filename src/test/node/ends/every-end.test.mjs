import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rest } from '../browser/support/rest.mjs';

/** Processes that people carry, each to all of its ends, in the browser's stories or in the demo's own story. */
const PROCESSES = ['officerAppointment', 'officerTerm', 'termRenewal', 'handoverNote', 'villageVacancy', 'outreachPlanning', 'villageVisit', 'reportEscalation'];

/** The day of a departure has to pass, or a village to change hands between two plans: the process tests walk these. */
const ON_OTHER_DAYS = ['endEvent_countdownEnded', 'endEvent_planWithdrawn'];

async function endsOf(process) {
  const { bpmn20Xml } = await rest('admin', `/process-definition/key/${process}/xml`);
  const ends = [...bpmn20Xml.matchAll(/<(?:bpmn:)?endEvent id="([^"]+)"/g)].map(([, id]) => id);
  return ends.filter((end) => !ON_OTHER_DAYS.includes(end));
}

async function isReached(process, end) {
  const { id } = await rest('admin', `/process-definition/key/${process}`);
  return (await rest('admin', `/history/activity-instance/count?processDefinitionId=${id}&activityId=${end}`)).count > 0;
}

for (const process of PROCESSES) {
  test(`${process} has come to each of its ends`, async () => {
    const ends = await endsOf(process);
    assert.ok(ends.length > 0);
    const reached = await Promise.all(ends.map((end) => isReached(process, end)));
    assert.deepEqual(ends.filter((_, place) => !reached[place]), [], 'ends that no story reaches');
  });
}
