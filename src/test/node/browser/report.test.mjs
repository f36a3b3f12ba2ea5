import assert from 'node:assert/strict';
import { followUp, report, verifierOf } from './support/reports.mjs';
import { eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, picture } from './support/users.mjs';
import { inDays } from './support/values.mjs';

const verify = ({ officer, instance }, conclusion) =>
  as(officer, async (page, tasks) => {
    await tasks.openTask('userTask_verifyReport', instance);
    await tasks.fill('escalation/verify-report', { conclusion, note: 'Ditemui ketua RT dan keluarga yang diajak.' });
    await picture(page, 'report-verify');
    await tasks.complete();
  });

const conclude = (user, step, form, conclusion, { instance }, more = {}) =>
  as(user, (page, tasks) =>
    tasks.work(step, `escalation/${form}`, { conclusion, note: 'Sudah ditelaah bersama petugas.', ...more }, instance));

const QUESTION = 'Dengan kendaraan apa mereka akan dijemput?';
const ANSWER = 'Minibus putih, kata tetangga.';

/** The officer's sheet of the case, where the reporter is asked. */
const onSheet = ({ officer, instance }, work) =>
  as(officer, async (page) => {
    const { businessKey } = await rest('admin', `/process-instance/${instance}`);
    await page.goto(`/laporan/${businessKey}/lembar`);
    return work(page);
  });

const FEEDBACK = 'Terima kasih. Warga sudah kami beri penjelasan dan keberangkatan ditunda.';

let found;

story('a critical report goes from the village to Kanwil and back to the reporter', {
  'a resident reports on a phone without scripts': async () => {
    found = await report('Seorang calo menawari tiga anak sekolah bekerja di luar negeri dan meminta uang muka.', {
      indicators: ['CHILD_INVOLVED', 'ADVANCE_MONEY', 'RECRUITER_IN_VILLAGE'],
      departure: inDays(21),
    });
    assert.match(found.receipt.replace(/\D/g, ''), /^\d{16}$/);
  },
  'Inteldakim has the case while the officer still verifies': async () => {
    const waiting = () => rest('admin', `/task?processInstanceId=${found.instance}`);
    await eventually('both steps', async () => {
      const steps = (await waiting()).map((task) => task.taskDefinitionKey);
      return ['userTask_assessReport', 'userTask_verifyReport'].every((step) => steps.includes(step));
    });
  },
  'the officer reads why it is critical, and asks the resident': async () => {
    found.officer = await verifierOf(found);
    await onSheet(found, async (page) => {
      await page.getByText('Kritis', { exact: true }).first().waitFor();
      await page.getByText('Ada anak di bawah 18 tahun atau umur yang diubah').waitFor();
      await page.fill('#pertanyaan', QUESTION);
      await page.getByRole('button', { name: 'Tanyakan' }).click();
      await page.getByRole('status').waitFor();
    });
  },
  'the resident answers, and mends a mistake': () =>
    followUp(found, async (page) => {
      await page.getByText(QUESTION).waitFor();
      await page.fill('#jawaban-0', ANSWER);
      await page.getByRole('button', { name: 'Kirim jawaban' }).click();
      await page.getByText('Jawaban Anda sudah kami terima').waitFor();
      await page.fill('#perbaikan', 'Bukan tiga anak, tetapi empat.');
      await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
      await page.getByText('Perbaikan Anda sudah kami terima. Petugas melihat keduanya.').waitFor();
    }),
  'the officer reads both and judges the risk lower': () =>
    onSheet(found, async (page) => {
      await page.getByText(ANSWER).waitFor();
      await page.getByText('Bukan tiga anak, tetapi empat.').waitFor();
      await picture(page, 'report-sheet', { fullPage: true });
      await page.selectOption('#tingkat', 'MEDIUM');
      await page.fill('#alasan', 'Belum ada uang yang dibayar.');
      await page.getByRole('button', { name: 'Ubah tingkat risiko' }).click();
      await page.getByText('Penilaian Anda tercatat').waitFor();
    }),
  'the officer verifies': async () => {
    await verify(found, 'Sebagian terbukti');
  },
  'Inteldakim assesses': () => conclude('intel-serang', 'userTask_assessReport', 'assess-report', 'Teruskan ke Kepala Kanim', found),
  'Kepala Kanim takes it to Kanwil': () => conclude('kakanim-serang', 'userTask_decideReport', 'decide-report', 'Teruskan ke Kanwil', found),
  'Kabid Intelijen assesses': () => conclude('kabid-intel', 'userTask_assessAtKanwil', 'assess-at-kanwil', 'Perlu tindakan Kanwil', found),
  'Kepala Kanwil decides': () => conclude('kakanwil', 'userTask_decideAtKanwil', 'decide-at-kanwil', 'Tangani di Kanwil', found),
  'Kabid Intelijen records what was done': async () => {
    const choice = await as('kabid-intel', async (page, tasks) => {
      await tasks.openTask('userTask_handleAtKanwil', found.instance);
      return tasks.firstChoice('escalation/handle-report', 'conclusion');
    });
    await conclude('kabid-intel', 'userTask_handleAtKanwil', 'handle-report', choice, found);
  },
  'Inteldakim answers the reporter': () =>
    conclude('intel-serang', 'userTask_informReporter', 'inform-reporter', 'Keberangkatan dicegah', found, { feedback: FEEDBACK }),
  'the resident reads the answer': () =>
    followUp(found, async (page) => {
      await page.getByText(FEEDBACK).waitFor();
      await picture(page, 'report-follow-up-phone');
      assert.equal(await page.locator('#keterangan').count(), 0, 'nothing can be added to a closed report');
    }),
});

story('a report that the Kanim closes', {
  'a resident reports': async () => {
    found = await report('Ada iklan kerja daring bergaji tinggi yang ditempel di dekat balai desa.');
  },
  'the officer finds nothing': async () => {
    found.officer = await verifierOf(found);
    await verify(found, 'Tidak ditemukan');
  },
  'Inteldakim assesses': () => conclude('intel-serang', 'userTask_assessReport', 'assess-report', 'Teruskan ke Kepala Kanim', found),
  'Kepala Kanim closes it': () => conclude('kakanim-serang', 'userTask_decideReport', 'decide-report', 'Tutup laporan', found),
  'Inteldakim answers the reporter': () =>
    conclude('intel-serang', 'userTask_informReporter', 'inform-reporter', 'Tidak terbukti', found, {
      feedback: 'Terima kasih. Iklan itu sudah kami periksa dan tidak berlaku lagi.',
    }),
  'the resident reads the answer': () => followUp(found, (page) => page.getByText('Iklan itu sudah kami periksa').waitFor()),
});
