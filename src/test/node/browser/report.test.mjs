import assert from 'node:assert/strict';
import { eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, PHONE, picture } from './support/users.mjs';
import { inDays } from './support/values.mjs';

const OLD_PHONE = { viewport: PHONE, javaScriptEnabled: false };

/** A resident reports from a cheap phone and notes the receipt. */
const report = (narrative, indicators = []) =>
  as(undefined, async (page) => {
    await page.goto('/lapor');
    await page.fill('#desa', 'Lontar Tirtayasa');
    await page.locator('form[role=search] button').click();
    await page.locator('a[href*="kode="]').first().click();
    await page.fill('#narrative', narrative);
    for (const indicator of indicators) {
      await page.check(`[name=indicators][value=${indicator}]`);
    }
    await page.fill('#departure', inDays(21));
    await page.check('[name=identityMode][value=ANONYMOUS]');
    await picture(page, 'report-form-phone', { fullPage: true });
    await page.locator('form button[type=submit]').click();
    const receipt = await page.locator('.receipt').innerText();
    await picture(page, 'report-receipt-phone');
    return receipt;
  }, OLD_PHONE);

const followUp = (receipt, look) =>
  as(undefined, async (page) => {
    await page.goto('/lacak');
    await page.fill('#tanda', receipt);
    await page.locator('main form button').click();
    await page.locator('dl.facts').waitFor();
    return look(page);
  }, OLD_PHONE);

/** The officer before whom the newest report lies: the village's own, or the first of the office. */
const officerWithNewReport = (since) =>
  eventually('a report to verify', async () => {
    for (const { id: officer } of await rest('admin', '/user?memberOfGroup=pimpasa-serang')) {
      const [task] = await rest(officer, '/task?taskDefinitionKey=userTask_verifyReport&sortBy=created&sortOrder=desc&maxResults=1');
      if (task && new Date(task.created) >= since) {
        return { officer, instance: task.processInstanceId };
      }
    }
  });

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

let since;
let receipt;
let found;

story('a report goes from the village to Kanwil and back to the reporter', {
  'a resident reports on a phone without scripts': async () => {
    since = new Date(Date.now() - 1000);
    receipt = await report('Seorang calo menawari tiga warga bekerja di luar negeri dan meminta uang muka.', ['ADVANCE_MONEY', 'RECRUITER_IN_VILLAGE']);
    assert.match(receipt.replace(/\D/g, ''), /^\d{16}$/);
  },
  'the officer asks the resident': async () => {
    found = await officerWithNewReport(since);
    await onSheet(found, async (page) => {
      await page.fill('#pertanyaan', QUESTION);
      await page.getByRole('button', { name: 'Tanyakan' }).click();
      await page.getByRole('status').waitFor();
    });
  },
  'the resident answers, and mends a mistake': () =>
    followUp(receipt, async (page) => {
      await page.getByText(QUESTION).waitFor();
      await page.fill('#jawaban-0', ANSWER);
      await page.getByRole('button', { name: 'Kirim jawaban' }).click();
      await page.getByText('Jawaban Anda sudah kami terima').waitFor();
      await page.fill('#perbaikan', 'Bukan tiga warga, tetapi empat.');
      await page.getByRole('button', { name: 'Kirim perbaikan' }).click();
      await page.getByText('Perbaikan Anda sudah kami terima. Petugas melihat keduanya.').waitFor();
    }),
  'the officer reads both and judges the risk lower': () =>
    onSheet(found, async (page) => {
      await page.getByText(ANSWER).waitFor();
      await page.getByText('Bukan tiga warga, tetapi empat.').waitFor();
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
    followUp(receipt, async (page) => {
      await page.getByText(FEEDBACK).waitFor();
      await picture(page, 'report-follow-up-phone');
      assert.equal(await page.locator('#keterangan').count(), 0, 'nothing can be added to a closed report');
    }),
});

story('a report that the Kanim closes', {
  'a resident reports': async () => {
    since = new Date(Date.now() - 1000);
    receipt = await report('Ada iklan kerja daring bergaji tinggi yang ditempel di dekat balai desa.');
  },
  'the officer finds nothing': async () => {
    found = await officerWithNewReport(since);
    await verify(found, 'Tidak ditemukan');
  },
  'Inteldakim assesses': () => conclude('intel-serang', 'userTask_assessReport', 'assess-report', 'Teruskan ke Kepala Kanim', found),
  'Kepala Kanim closes it': () => conclude('kakanim-serang', 'userTask_decideReport', 'decide-report', 'Tutup laporan', found),
  'Inteldakim answers the reporter': () =>
    conclude('intel-serang', 'userTask_informReporter', 'inform-reporter', 'Tidak terbukti', found, {
      feedback: 'Terima kasih. Iklan itu sudah kami periksa dan tidak berlaku lagi.',
    }),
  'the resident reads the answer': () => followUp(receipt, (page) => page.getByText('Iklan itu sudah kami periksa').waitFor()),
});
