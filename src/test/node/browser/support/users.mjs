import { join } from 'node:path';
import { launchBrowser } from './chromium.mjs';
import { pictures } from './folders.mjs';
import { base, password } from './rest.mjs';
import { Tasklist } from './tasklist.mjs';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 800 };

let browser;

/** A browser window of its own; what the page complains about is kept in problems. */
export async function openWindow(options = {}) {
  browser ??= launchBrowser();
  const context = await (await browser).newContext({ viewport: DESKTOP, locale: 'id-ID', timezoneId: 'Asia/Jakarta', baseURL: base, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.problems.push(`${message.text()} (${message.location().url})`));
  return page;
}

const sessions = new Map();

/** A window in which this person is signed in; the sign-in page is passed once for each person. */
export async function signIn(user, options) {
  const page = await openWindow({ storageState: sessions.get(user), ...options });
  if (!sessions.has(user)) {
    await page.goto('/masuk');
    await page.fill('#username', user);
    await page.fill('#password', password);
    await Promise.all([page.waitForURL((url) => url.pathname !== '/masuk'), page.locator('main form').getByRole('button').click()]);
  }
  return page;
}

/** Runs one person's work in a window of that person; a failure leaves a picture. */
export async function as(user, work, options) {
  const page = user ? await signIn(user, options) : await openWindow(options);
  try {
    return await work(page, new Tasklist(page, user));
  } catch (error) {
    await picture(page, `failed-${user ?? 'resident'}`);
    throw error;
  } finally {
    if (user) {
      sessions.set(user, await page.context().storageState());
    }
    await page.context().close();
  }
}

export const picture = (page, name, options) => page.screenshot({ path: join(pictures, `${name}.png`), ...options });

export const closeBrowser = async () => (await browser)?.close();
