import assert from 'node:assert/strict';
import { appointOfficers } from './support/officers.mjs';
import { ended, letPass, letPassIfWaiting, pathOf, reached, tasksAt } from './support/process.mjs';
import { recordChange, registerRow } from './support/register.mjs';
import { rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';
import { inDays, signedPdf } from './support/values.mjs';

const HEAD = 'kakanim-cilegon';
const VACANCY = 'Kanim diminta menunjuk petugas sementara hari ini.';
const FIRST_VILLAGE = 60;

let renewed;
let expired;
let onLeave;
let transferred;
let revoked;
let deceased;
let successor;
let waiting;
let joining;
let staying;

const upload = async (page) => {
  await page.locator('[data-evidence] input[type=file]').setInputFiles(signedPdf);
  await page.locator('[data-evidence] progress').waitFor({ state: 'hidden' });
};

const decideRenewal = ({ renewal }, entries, look = async () => {}) =>
  as(HEAD, async (page, tasks) => {
    await tasks.openTask('userTask_decideRenewal', renewal);
    await look(page);
    for (const [field, value] of Object.entries(entries)) {
      await (field === 'decision' ? page.selectOption('#decision', value) : page.fill(`#${field}`, value));
    }
    if (entries.decision === 'RENEW') {
      await upload(page);
    }
    await picture(page, `term-decide-${entries.decision}`);
    await tasks.complete();
  });

/** The list shows an officer with the number of villages, which other stories may change. */
const choose = (step, form, { instance }, name, look = async () => {}) =>
  as(HEAD, async (page, tasks) => {
    await tasks.openTask(step, instance);
    await look(page);
    await tasks.fillChoice(form, 'successor', name);
    await picture(page, `term-${form.split('/')[1]}`);
    await tasks.complete();
  });

const chooseSuccessor = (officer, name = successor.name, look = undefined) =>
  choose('userTask_chooseSuccessor', 'appointment/choose-successor', officer, name, look);

const reads = (field, text) => async (page) => {
  const input = page.locator(`[id$="-Field_${field}"]`);
  await input.waitFor();
  assert.match(await input.inputValue(), text);
};

const acknowledge = ({ instance, name, village }, by = successor, options = undefined) =>
  as(by.user, async (page, tasks) => {
    await tasks.openTask('userTask_acknowledgeHandover', instance);
    await reads('villages', new RegExp(village))(page);
    await reads('officerName', new RegExp(name))(page);
    await tasks.fill('appointment/acknowledge-handover', { acknowledged: true });
    await picture(page, 'term-acknowledge', { fullPage: true });
    await tasks.complete();
  }, options);

const followUp = ({ instance }) =>
  as('kabid-intel', async (page, tasks) => {
    await tasks.openTask('userTask_followUpVacancy', instance);
    await tasks.fill('appointment/follow-up-vacancy', { measure: VACANCY });
    await picture(page, 'term-follow-up-vacancy');
    await tasks.complete();
  });

const takesEffect = ({ instance }) => letPassIfWaiting(instance, 'event_changeTakesEffect');

const assertMentors = async (officer, { village }) => assert.match(await registerRow(HEAD, officer), new RegExp(village));

const plansOf = async ({ user }) =>
  (await rest('admin', `/task?taskDefinitionKey=userTask_draftPlan&assignee=${user}`)).map(({ processInstanceId }) => processInstanceId);

/** The officer stands in the register of the last day, with the term ended, and has no rights any more. */
async function assertLeft(officer) {
  await assertMentors(successor, officer);
  assert.match(await registerRow(HEAD, officer), /Berakhir/);
  assert.deepEqual(await rest('admin', `/group?member=${officer.user}`), []);
}

story('new officers take up their terms', {
  'six who will leave, one who takes over, and two pairs who share a village are appointed': async () => {
    [renewed, expired, onLeave, transferred, revoked, deceased, successor, , waiting, staying, joining] = await appointOfficers(
      'cilegon',
      ['Galih Saputra', 'Hana Wulandari', 'Indra Kusuma', 'Joko Susilo', 'Kartika Sari', 'Lukman Hakim', 'Mira Anggraini',
        ['Nanda Puspita', 'Oki Ramadhan'], ['Putri Maharani', 'Raka Wijaya']],
      FIRST_VILLAGE,
    );
  },
});

story('two officers share a village, which one of them plans', {
  'the period of the other one ends, and no village is left to follow up': async () => {
    const [plan] = await plansOf(waiting);
    await letPass(plan, 'startEvent_periodOver');
    await ended(plan, 'serviceTask_lapsePlan', 'endEvent_planLapsed');
    assert.ok(!(await pathOf(plan)).includes('userTask_followUpUnplanned'));
  },

  'one of them is transferred, and the plan that the other one has already is enough': async () => {
    const [plan] = await plansOf(joining);
    await recordChange(HEAD, joining, 'TRANSFER');
    await takesEffect(joining);
    await chooseSuccessor(joining, staying.name);
    await ended(plan, 'startEvent_planWithdrawn', 'endEvent_planWithdrawn');
    await acknowledge(joining, staying);
    await ended(joining.instance, 'endEvent_termEnded');
    await assertMentors(staying, joining);
  },
});

story('a term is renewed, runs out undecided the next time, and its villages stay without an officer too long', {
  'Kepala Kanim renews the term, and the register says until when': async () => {
    await letPass(renewed.renewal, 'event_reminderDue');
    await decideRenewal(renewed, { decision: 'RENEW', decreeNumber: 'W.11.IMI-GR.03.05-2101', validUntil: inDays(800) });
    await reached(renewed.instance, 'event_termRenewed');
    assert.match(await registerRow(HEAD, renewed), new RegExp(inDays(800).slice(0, 4)));
  },

  'nobody decides before the decree ends': async () => {
    await letPass(renewed.renewal, 'event_reminderDue');
    await letPass(renewed.instance, 'event_termExpired');
    await ended(renewed.renewal, 'boundaryEvent_officerLeft', 'endEvent_notDecided');
  },

  'nobody names a successor in time, so Kabid Intelijen follows up': async () => {
    await letPass(renewed.instance, 'boundaryEvent_successorOverdue');
    await followUp(renewed);
    await reached(renewed.instance, 'endEvent_vacancyFollowedUp');
  },

  'Kepala Kanim has nobody yet, and the vacancy lasts until the Kanwil hears again': async () => {
    await chooseSuccessor(renewed, 'Belum ada pengganti', reads('reason', /^Masa berlaku SK berakhir$/));
    await letPass(renewed.instance, 'boundaryEvent_vacancyOverdue');
    await followUp(renewed);
    await reached(renewed.instance, 'boundaryEvent_vacancyOverdue');
    assert.equal((await tasksAt(renewed.instance, 'userTask_findOfficer')).length, 1);
  },

  'an officer is found, who confirms on a phone': async () => {
    await choose('userTask_findOfficer', 'appointment/find-officer', renewed, successor.name);
    await acknowledge(renewed, successor, { viewport: PHONE });
    await ended(renewed.instance, 'userTask_findOfficer', 'endEvent_termEnded');
    await assertLeft(renewed);
  },
});

story('a term that is not renewed ends although the successor never confirms', {
  'Kepala Kanim does not renew it': async () => {
    await letPass(expired.renewal, 'event_reminderDue');
    await decideRenewal(expired, { decision: 'END' });
    await ended(expired.renewal, 'endEvent_notRenewed');
  },

  'the decree ends, a successor is named and stays silent': async () => {
    await letPass(expired.instance, 'event_termExpired');
    await chooseSuccessor(expired);
    await letPass(expired.instance, 'boundaryEvent_handoverUnacknowledged');
    await ended(expired.instance, 'event_termExpired', 'boundaryEvent_handoverUnacknowledged', 'endEvent_termEnded');
    await assertLeft(expired);
  },
});

story('an officer goes on leave, comes back, and is transferred', {
  'somebody stands in during the leave': async () => {
    await recordChange(HEAD, onLeave, 'LEAVE', { until: 5 });
    await takesEffect(onLeave);
    await chooseSuccessor(onLeave, successor.name, reads('reason', /^Cuti sampai dengan/));
    await acknowledge(onLeave);
    assert.match(await registerRow(HEAD, onLeave), /Cuti/);
    await assertMentors(successor, onLeave);
  },

  'meanwhile the decree is about to end, and Kepala Kanim renews it': async () => {
    await letPass(onLeave.renewal, 'event_reminderDue');
    await decideRenewal(onLeave, { decision: 'RENEW', decreeNumber: 'W.11.IMI-GR.03.05-2102', validUntil: inDays(900) }, async (page) =>
      assert.match(await page.locator('#absence').innerText(), /^Petugas ini tercatat cuti mulai/));
    assert.match(await registerRow(HEAD, onLeave), new RegExp(inDays(900).slice(0, 4)));
  },

  'the leave ends and the village comes back': async () => {
    await letPass(onLeave.instance, 'event_leaveEnded');
    await reached(onLeave.instance, 'serviceTask_returnVillages');
    await assertMentors(onLeave, onLeave);
    assert.equal((await registerRow(HEAD, onLeave)).split(onLeave.village).length, 2);
    assert.match(await registerRow(HEAD, onLeave), /Bertugas/);
  },

  'and is transferred later on': async () => {
    await recordChange(HEAD, onLeave, 'TRANSFER', {}, (page) => picture(page, 'term-change-recorded', { fullPage: true }));
    await takesEffect(onLeave);
    await chooseSuccessor(onLeave);
    await acknowledge(onLeave);
    await ended(onLeave.instance, 'endEvent_termEnded');
    await assertLeft(onLeave);
  },
});

story('an officer is transferred sooner than first recorded', {
  'the successor confirms and the term is over': async () => {
    await recordChange(HEAD, transferred, 'TRANSFER', { from: 10 });
    assert.match(await registerRow(HEAD, transferred), /Bertugas/);
    await recordChange(HEAD, transferred, 'TRANSFER');
    await takesEffect(transferred);
    await chooseSuccessor(transferred);
    await acknowledge(transferred);
    await ended(transferred.instance, 'event_termChanged', 'event_changeReplaced', 'endEvent_termEnded');
    await assertLeft(transferred);
  },

  'Inteldakim brings back the note that both have signed': async () => {
    const [{ id: note, businessKey }] = await rest('admin', '/history/process-instance?processDefinitionKey=handoverNote&sortBy=startTime&sortOrder=desc&maxResults=1');
    await as('intel-cilegon', async (page, tasks) => {
      await tasks.openTask('userTask_recordNote', note);
      await page.locator('#officerName').getByText(transferred.name).waitFor();
      await page.selectOption('#outcome', 'SIGNED');
      await page.locator('button[ng-click="complete()"]:enabled').click();
      await page.locator('#problem', { hasText: 'Isi nomor' }).waitFor();
      await page.selectOption('#outcome', 'UNSIGNED');
      assert.equal(await page.locator('#problem').innerText(), '', 'what was wrong with the other outcome');
      await page.selectOption('#outcome', 'SIGNED');
      await page.fill('#noteNumber', `WIM.11-HM.01-${businessKey.slice(0, 8)}`);
      await page.fill('#signedOn', inDays(0));
      await upload(page);
      await picture(page, 'term-record-note', { fullPage: true });
      await tasks.complete();
    });
    await ended(note, 'endEvent_noteRecorded');
  },
});

story('the decree is revoked for an officer who is on leave', {
  'somebody stands in during the leave': async () => {
    await recordChange(HEAD, revoked, 'LEAVE', { until: 20 });
    await takesEffect(revoked);
    await chooseSuccessor(revoked);
    await acknowledge(revoked);
  },

  'the revocation ends the term, and the village stays with the stand-in': async () => {
    await recordChange(HEAD, revoked, 'REVOCATION');
    await ended(revoked.instance, 'event_changedDuringLeave', 'endEvent_termEnded');
    await assertLeft(revoked);
  },
});

story('an officer dies', {
  'the village goes to the successor': async () => {
    await recordChange(HEAD, deceased, 'DEATH');
    await takesEffect(deceased);
    await chooseSuccessor(deceased);
    await acknowledge(deceased);
    await ended(deceased.instance, 'event_changeTakesEffect', 'endEvent_termEnded');
    await ended(deceased.renewal, 'event_officerLeft', 'endEvent_nothingToRenew');
    await assertLeft(deceased);
  },
});
