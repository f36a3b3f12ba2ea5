import assert from 'node:assert/strict';
import { ended, letPass, reached } from './support/process.mjs';
import { followUp, part, report, verifierOf } from './support/reports.mjs';
import { sendLetter } from './support/letters.mjs';
import { rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, picture } from './support/users.mjs';
import { inDays } from './support/values.mjs';

const NOTE = { note: 'Sudah dikerjakan bersama petugas.' };
const work = (user, step, form, values, { instance }) =>
  as(user, (page, tasks) => tasks.work(step, `escalation/${form}`, { ...values, ...NOTE }, instance));

let found;

story('a departure tomorrow goes to both heads at once, and a victim is protected before the case ends', {
  'a resident reports that somebody leaves tomorrow': async () => {
    found = await report('Dua tetangga saya dijemput besok pagi untuk bekerja di luar negeri.', { departure: inDays(1) });
  },
  'both heads have the case; Kepala Kanwil acts first, and the task of Kepala Kanim is settled': async () => {
    const urgent = await part(found, 'urgentDecision');
    const waiting = () => rest('admin', `/task?processInstanceId=${urgent.instance}`);
    assert.deepEqual((await waiting()).map((task) => task.taskDefinitionKey).sort(), ['userTask_decideUrgently', 'userTask_decideUrgentlyAtKanwil']);
    await as('kakanim-serang', async (page, tasks) => {
      await tasks.openTask('userTask_decideUrgently', urgent.instance);
      await picture(page, 'report-urgent-kanim');
    });
    await work('kakanwil', 'userTask_decideUrgentlyAtKanwil', 'decide-urgently-at-kanwil', { conclusion: 'Tangani di Kanwil' }, urgent);
    assert.deepEqual(await waiting(), []);
  },
  'Inteldakim tells the airport': async () => {
    const notice = await part(found, 'partnerReferral');
    await sendLetter('intel-serang', notice, { number: 'W.12-IMI.2-77' });
    await as('admin', async (page) => {
      await page.goto('/demo/surel');
      await page.getByRole('link', { name: 'W.12-IMI.2-77' }).first().click();
      await picture(page, 'report-letter-mail', { fullPage: true });
      const link = await page.getByRole('link', { name: 'Unduh lampiran' }).getAttribute('href');
      const file = (await (await page.request.get(link)).body()).toString('latin1');
      assert.match(file, /^%PDF-/);
      assert.match(file, /\/Encrypt /);
    });
    await as('intel-serang', async (page, tasks) => {
      await tasks.openTask('userTask_recordAnswer', notice.instance);
      await page.getByText(/Kata sandi lampiran: (\d{4} ){4}\d{4}/).waitFor();
      await picture(page, 'report-letter-passphrase', { fullPage: true });
    });
    await work('intel-serang', 'userTask_recordAnswer', 'record-answer', { conclusion: 'Diterima dan ditangani mitra' }, notice);
    await reached(found.instance, 'endEvent_airportNotified');
  },
  'Kabid Intelijen marks a victim in the case file and records what was done': async () => {
    await as('kabid-intel', async (page, tasks) => {
      await tasks.openTask('userTask_handleAtKanwil', found.instance);
      const link = page.locator('a[href$="/berkas"]');
      await link.waitFor();
      await page.goto(await link.getAttribute('href'));
      await picture(page, 'report-case-file', { fullPage: true });
      await page.getByRole('button', { name: 'Ada korban' }).click();
      await page.getByText('Korban dicatat').waitFor();
    });
    await work('kabid-intel', 'userTask_handleAtKanwil', 'handle-report', { conclusion: 'Korban dilindungi' }, found);
  },
  'Inteldakim answers after a reminder; the case waits for the protection and then ends': async () => {
    await letPass(found.instance, 'boundaryEvent_feedbackOverdue');
    const review = await part(found, 'delayReview');
    await work('kakanim-serang', 'userTask_reviewDelay', 'review-delay', { conclusion: 'Pelaksana diingatkan' }, review);
    await work('intel-serang', 'userTask_informReporter', 'inform-reporter', { conclusion: 'Korban dilindungi', feedback: 'Terima kasih. Mereka sudah aman.' }, found);
    await letPass(review.instance, 'event_newDeadlinePassed');
    await reached(found.instance, 'endEvent_feedbackDelayReviewed');
    await work('intel-serang', 'userTask_protectVictim', 'protect-victim', { conclusion: 'Ditempatkan di rumah aman' }, await part(found, 'victimProtection'));
    await ended(found.instance, 'endEvent_reportSubstantiated');
    await followUp(found, (page) => page.getByText('Mereka sudah aman').waitFor());
  },
});

story('a resident takes a report back', {
  'with the receipt, on a phone without scripts': async () => {
    found = await report('Ada orang asing bertanya-tanya di warung.');
    await followUp(found, async (page) => {
      await page.check('#yakin');
      await page.getByRole('button', { name: 'Cabut laporan' }).click();
      await page.getByText('Laporan Anda sudah dicabut').waitFor();
      await picture(page, 'report-withdrawn-phone', { fullPage: true });
    });
    await ended(found.instance, 'endEvent_withdrawnByReporter');
  },
});

story('a second report joins a running case', {
  'two residents report the same': async () => {
    const first = await report('Seorang calo mengumpulkan paspor warga di rumah kosong.');
    found = { ...(await report('Calo itu menyimpan paspor tetangga saya.')), first };
    await work(await verifierOf(found), 'userTask_verifyReport', 'verify-report', { conclusion: 'Sebagian terbukti' }, found);
  },
  'Inteldakim joins them': async () => {
    const [{ name }] = await rest('admin', `/task?processInstanceId=${found.first.instance}`);
    const subject = name.slice(name.indexOf('LD-'));
    await work('intel-serang', 'userTask_assessReport', 'assess-report', { conclusion: 'Gabungkan ke perkara yang sedang berjalan', mergeInto: subject }, found);
    await ended(found.instance, 'endEvent_reportMerged');
  },
  'the second resident still adds, and learns nothing of the first': () => followUp(found, async (page) => {
    await page.getByText('Petugas sedang memeriksa keterangan Anda.').last().waitFor();
    assert.equal(await page.getByText('laporan lain').count(), 0);
    await page.fill('#keterangan', 'Paspor itu disimpan di lemari kamar depan.');
    await page.getByRole('button', { name: 'Kirim keterangan' }).click();
    await page.getByText('Keterangan tambahan sudah kami terima').waitFor();
  }),
});
