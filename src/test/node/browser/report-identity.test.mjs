import assert from 'node:assert/strict';
import { assertAccessible } from './support/accessible.mjs';
import { newestReport, verifierOf } from './support/reports.mjs';
import { base, eventually, rest } from './support/rest.mjs';
import { story } from './support/story.mjs';
import { as, DESKTOP, PHONE, picture } from './support/users.mjs';

const RUN = Date.now();
const REASON = `Kapal ${RUN} berangkat malam ini; pelapor harus dihubungi sekarang.`;
const reporter = `Ibu Rahasia ${RUN}`;

/** At both sizes, for somebody to look at, and readable for everybody. */
async function pictures(page, name) {
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    await picture(page, `${name}-${viewport.width}`, { fullPage: true });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(overhang, 0, `${name} scrolls sideways at ${viewport.width}`);
  }
  await assertAccessible(page);
}

const found = {};

story('two people open who reported in confidence, and each step is told to whoever has to act', {
  'a resident reports in confidence': async () => {
    const before = await newestReport();
    const answer = await fetch(`${base}/api/public/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        villageCode: '36.04.13.2007',
        narrative: 'Sponsor menyiapkan kapal di muara, kata tetangga.',
        indicators: ['RECRUITER_IN_VILLAGE'],
        identityMode: 'CONFIDENTIAL',
        reporterName: reporter,
        reporterContact: '0812-0000-7788',
      }),
    });
    assert.equal(answer.status, 201);
    found.instance = await eventually('the case', async () => {
      const newest = await newestReport();
      return newest !== before && newest;
    });
    found.officer = await verifierOf(found);
    found.id = (await rest('admin', `/process-instance/${found.instance}`)).businessKey;
  },
  'the officer asks for the identity': () =>
    as(found.officer, async (page) => {
      await page.goto(`/laporan/${found.id}/lembar`);
      await page.fill('#alasan-identitas-0', REASON);
      await page.getByRole('button', { name: 'Minta membuka identitas' }).click();
      await page.getByText('Permintaan dicatat').waitFor();
    }),
  'the head of Inteldakim is told by mail, which says nothing of the case, and agrees': () =>
    as('intel-serang', async (page) => {
      await eventually('the mail', async () => {
        await page.goto('/demo/surel');
        return page.getByRole('link', { name: 'Persetujuan Anda ditunggu: identitas pelapor' }).count();
      });
      await page.getByRole('link', { name: 'Persetujuan Anda ditunggu: identitas pelapor' }).first().click();
      const words = await page.locator('main').innerText();
      assert.ok(!words.includes(REASON) && !words.includes(reporter));
      await picture(page, 'identity-mail', { fullPage: true });
      await page.goto('/laporan/identitas');
      await page.getByText(REASON).waitFor();
      await pictures(page, 'identity-requests');
      await page.locator('.card', { hasText: REASON }).getByRole('button', { name: 'Setujui' }).click();
      await page.getByRole('status').waitFor();
      await pictures(page, 'identity-answered');
    }),
  'the officer reads it': () =>
    as(found.officer, async (page) => {
      await page.goto(`/laporan/${found.id}/lembar`);
      await page.getByRole('button', { name: 'Buka identitas' }).click();
      await page.getByText(reporter).waitFor();
      await pictures(page, 'identity-open');
    }),
});

story('an officer reads a receipt out to somebody who reported by word of mouth', {
  'the officer writes down what was told': () =>
    as('pimpasa-serang-01', async (page, tasks) => {
      await tasks.openStart('Laporan dini');
      await page.locator('#reportIntake-village option').nth(1).waitFor({ state: 'attached' });
      await page.selectOption('#reportIntake-village', { index: 1 });
      await page.fill('#reportIntake-narrative', 'Seorang bapak bercerita tentang calo yang datang ke rumahnya.');
      await page.selectOption('#reportIntake-identityMode', 'ANONYMOUS');
      await tasks.start();
    }),
  'its receipt is shown once': () =>
    as('pimpasa-serang-01', async (page) => {
      await page.goto('/laporan/tanda-terima');
      await pictures(page, 'receipts-waiting');
      const before = await page.locator('.card').count();
      assert.ok(before >= 1);
      await page.getByRole('button', { name: 'Tampilkan kode satu kali' }).first().click();
      assert.match((await page.locator('.receipt').innerText()).replace(/\D/g, ''), /^\d{16}$/);
      await pictures(page, 'receipt-told');
      assert.equal(await page.locator('.card').count(), before - 1);
    }),
});
