import { sendLetter } from './support/letters.mjs';
import { ended, letPass, noneWaits, reached, tasksAt } from './support/process.mjs';
import { followUp, part, report, verifierOf } from './support/reports.mjs';
import { eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, picture } from './support/users.mjs';

/** What somebody concludes at a step, by the id of the step. */
const FORMS = {
  userTask_verifyReport: 'verify-report',
  userTask_assessReport: 'assess-report',
  userTask_decideReport: 'decide-report',
  userTask_referReport: 'refer-report',
  userTask_handleReport: 'handle-report',
  userTask_reviewDelay: 'review-delay',
  userTask_assessAtKanwil: 'assess-at-kanwil',
  userTask_decideAtKanwil: 'decide-at-kanwil',
  userTask_referFromKanwil: 'refer-report',
  userTask_handleAtKanwil: 'handle-report',
  userTask_informReporter: 'inform-reporter',
  userTask_recordAnswer: 'record-answer',
  userTask_confirmLevel: 'confirm-level',
  userTask_urgePartner: 'urge-partner',
};

const conclude = (user, step, conclusion, { instance }, more = {}) =>
  as(user, async (page, tasks) => {
    await tasks.openTask(step, instance);
    const values = { ...(conclusion && { conclusion }), ...more, note: 'Sudah ditelaah bersama petugas.' };
    await tasks.fill(`escalation/${FORMS[step]}`, values);
    await picture(page, `report-ends-${step}`, { fullPage: true });
    await tasks.complete();
  });

const verify = async (found, conclusion) => conclude(await verifierOf(found), 'userTask_verifyReport', conclusion, found);

const breach = async (event, { instance }) => {
  await letPass(instance, event);
  await reached(instance, event);
};

/** A superior sees to the only delay of the case that nobody has seen to. */
async function seeTo(user, measure, found) {
  const review = await eventually('the review of a delay', async () => {
    const called = await rest('admin', `/process-instance?superProcessInstance=${found.instance}&processDefinitionKey=delayReview`);
    for (const { id } of called) if ((await tasksAt(id, 'userTask_reviewDelay')).length) return { instance: id };
    return undefined;
  });
  await conclude(user, 'userTask_reviewDelay', measure, review);
  await reached(review.instance, 'serviceTask_renewDeadline');
  return review;
}

/** The new time of a step that was late comes, and by now the step is done. */
async function doneInItsNewTime(review, end, found) {
  await letPass(review.instance, 'event_newDeadlinePassed');
  await reached(found.instance, end);
}

/** A letter to a partner is signed; the partner answers once somebody has called there. */
async function correspond(user, found) {
  const letter = await part(found, 'partnerReferral');
  await sendLetter(user, letter, { number: 'W.12-IMI.2-1234', delivery: 'BY_HAND', note: 'Lewat SRIKANDI.' });
  await breach('boundaryEvent_answerOverdue', letter);
  await conclude(user, 'userTask_urgePartner', 'Mitra sudah dihubungi, jawaban masih ditunggu', letter);
  await conclude(user, 'userTask_recordAnswer', 'Ditangani bersama', letter);
}

const ANSWER = { feedback: 'Terima kasih. Laporan sudah kami tangani bersama mitra.' };
const inform = (found, conclusion) => conclude('intel-serang', 'userTask_informReporter', conclusion, found, ANSWER);

let found;
let review;

story('a report that nobody takes up in time climbs to Kanwil, and Kanwil hands it back', {
  'a resident reports, and no officer verifies': async () => {
    found = await report('Seorang perantara mencari warga yang mau bekerja di kapal asing.', { indicators: ['ADVANCE_MONEY', 'RECRUITER_IN_VILLAGE'] });
    await breach('boundaryEvent_verificationOverdue', found);
    await noneWaits(found.instance, 'userTask_verifyReport');
  },
  'Inteldakim asks for a verification, which is made, and lets the assessment lie': async () => {
    await conclude('intel-serang', 'userTask_assessReport', 'Minta verifikasi lapangan lagi', found);
    await verify(found, 'Belum dapat diperiksa');
    await breach('boundaryEvent_assessmentOverdue', found);
  },
  'Kepala Kanim does not decide, and Kabid Intelijen does not assess': async () => {
    await breach('boundaryEvent_decisionOverdue', found);
    await breach('boundaryEvent_kanwilAssessmentOverdue', found);
  },
  'Kepala Kanwil is late; Kabid Intelijen sees to it': async () => {
    await breach('boundaryEvent_kanwilDecisionOverdue', found);
    review = await seeTo('kabid-intel', 'Pelaksana diingatkan', found);
  },
  'Kepala Kanwil gives it back to the Kanim, which refers it to a partner after a reminder': async () => {
    await conclude('kakanwil', 'userTask_decideAtKanwil', 'Kembalikan ke Kanim', found);
    await doneInItsNewTime(review, 'endEvent_kanwilDelayReviewed', found);
    await conclude('kakanim-serang', 'userTask_decideReport', 'Rujuk ke mitra', found);
    await breach('boundaryEvent_referralOverdue', found);
    review = await seeTo('kakanim-serang', 'Pelaksana diingatkan', found);
    await conclude('intel-serang', 'userTask_referReport', 'BP3MI Banten', found);
    await doneInItsNewTime(review, 'endEvent_referralDelayReviewed', found);
    await correspond('intel-serang', found);
  },
  'the result is late; Kepala Kanim sees to it': async () => {
    await breach('boundaryEvent_handlingOverdue', found);
    review = await seeTo('kakanim-serang', 'Pelaksana diganti', found);
  },
  'Inteldakim records the result and answers; the resident reads it': async () => {
    await conclude('intel-serang', 'userTask_handleReport', 'Diambil alih mitra', found);
    await doneInItsNewTime(review, 'endEvent_handlingDelayReviewed', found);
    await inform(found, 'Ditangani mitra');
    await ended(found.instance, 'endEvent_reportSubstantiated');
    await followUp(found, async (page) => {
      await page.getByText(ANSWER.feedback).waitFor();
      await picture(page, 'report-ends-answer-phone', { fullPage: true });
    });
  },
});

story('a critical report is with Kanim and officer at once', {
  'a resident reports what cannot wait': async () => {
    found = await report('Tiga anak di bawah umur dijemput malam ini.', { indicators: ['CHILD_INVOLVED', 'RANSOM_DEMAND'] });
    await reached(found.instance, 'boundaryEvent_riskIsCritical');
  },
  'the officer verifies, and that goes into the file that Inteldakim reads already': async () => {
    await verify(found, 'Terbukti di lapangan');
    await reached(found.instance, 'endEvent_verificationFiled');
  },
  'Inteldakim judges the danger lower, and Kepala Kanim does not agree': async () => {
    await as('intel-serang', async (page) => {
      const { businessKey } = await rest('admin', `/process-instance/${found.instance}`);
      await page.goto(`/laporan/${businessKey}/lembar`);
      await page.selectOption('#tingkat', 'MEDIUM');
      await page.fill('#alasan', 'Anak itu bersama orang tuanya.');
      await page.getByRole('button', { name: 'Ubah tingkat risiko' }).click();
      await page.locator('.note.good, [role=status]').first().waitFor();
      await picture(page, 'report-ends-lower-level', { fullPage: true });
    });
    await conclude('kakanim-serang', 'userTask_confirmLevel', 'Ditolak, tingkat risiko tetap', await part(found, 'levelConfirmation'));
    await reached(found.instance, 'endEvent_lowerLevelAnswered');
  },
  'the Kanim takes it to Kanwil, and Kanwil refers it after a reminder': async () => {
    await conclude('intel-serang', 'userTask_assessReport', 'Teruskan ke Kepala Kanim', found);
    await conclude('kakanim-serang', 'userTask_decideReport', 'Teruskan ke Kanwil', found);
    await conclude('kabid-intel', 'userTask_assessAtKanwil', 'Bahan keterangan belum cukup', found);
    await conclude('kakanwil', 'userTask_decideAtKanwil', 'Rujuk ke mitra', found);
    await breach('boundaryEvent_kanwilReferralOverdue', found);
    review = await seeTo('kakanwil', 'Pelaksana diingatkan', found);
    await conclude('kabid-intel', 'userTask_referFromKanwil', 'Polda Banten', found);
    await doneInItsNewTime(review, 'endEvent_kanwilReferralDelayReviewed', found);
    await correspond('kabid-intel', found);
  },
  'the resident adds something, and the risk is weighed again': async () => {
    await followUp(found, async (page) => {
      await page.fill('#keterangan', 'Mobil penjemput sudah terlihat di balai desa.');
      await page.locator('form', { has: page.locator('#keterangan') }).locator('button').click();
      await page.locator('.note.good, [role=status]').first().waitFor();
    });
    await reached(found.instance, 'endEvent_newInformationWeighed');
  },
  'Kanwil records the result late, and the reporter is told': async () => {
    await breach('boundaryEvent_kanwilHandlingOverdue', found);
    review = await seeTo('kakanwil', 'Pelaksana diingatkan', found);
    await conclude('kabid-intel', 'userTask_handleAtKanwil', 'Korban dilindungi', found);
    await doneInItsNewTime(review, 'endEvent_kanwilHandlingDelayReviewed', found);
    await inform(found, 'Korban dilindungi');
    await ended(found.instance, 'endEvent_reportSubstantiated');
  },
});

story('reports that the Kanim handles itself and that Kanwil closes', {
  'the Kanim handles one': async () => {
    found = await report('Warga diminta menyerahkan paspor kepada tetangganya.');
    await verify(found, 'Terbukti di lapangan');
    await conclude('intel-serang', 'userTask_assessReport', 'Teruskan ke Kepala Kanim', found);
    await conclude('kakanim-serang', 'userTask_decideReport', 'Tangani di Kanim', found);
    await conclude('intel-serang', 'userTask_handleReport', 'Warga diberi pembinaan', found);
    await inform(found, 'Warga diberi pembinaan');
    await ended(found.instance, 'endEvent_reportSubstantiated');
  },
  'Kanwil closes another one as unfounded': async () => {
    found = await report('Ada poster lowongan yang mencurigakan di pasar.');
    await verify(found, 'Tidak ditemukan');
    await conclude('intel-serang', 'userTask_assessReport', 'Teruskan ke Kepala Kanim', found);
    await conclude('kakanim-serang', 'userTask_decideReport', 'Teruskan ke Kanwil', found);
    await conclude('kabid-intel', 'userTask_assessAtKanwil', 'Cukup ditangani Kanim', found);
    await conclude('kakanwil', 'userTask_decideAtKanwil', 'Tutup laporan', found);
    await inform(found, 'Tidak terbukti');
    await ended(found.instance, 'endEvent_reportUnfounded');
  },
  'a third one is untrue, and Kepala Kanim says so': async () => {
    found = await report('Kepala desa sebelah menjual warga kepada kapal asing.');
    await verify(found, 'Tidak ditemukan');
    await conclude('intel-serang', 'userTask_assessReport', 'Teruskan ke Kepala Kanim', found);
    await conclude('kakanim-serang', 'userTask_decideReport', 'Nyatakan laporan palsu', found);
    await inform(found, 'Laporan palsu');
    await ended(found.instance, 'endEvent_reportFalse');
  },
  'a fourth one is taken back by word of mouth': async () => {
    found = await report('Tetangga saya berangkat tanpa pamit.');
    await verify(found, 'Tidak ditemukan');
    await conclude('intel-serang', 'userTask_assessReport', 'Teruskan ke Kepala Kanim', found);
    await conclude('kakanim-serang', 'userTask_decideReport', 'Tutup laporan', found);
    await inform(found, 'Dicabut pelapor');
    await ended(found.instance, 'endEvent_reportWithdrawn');
  },
});
