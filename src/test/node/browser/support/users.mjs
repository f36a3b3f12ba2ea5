import { join } from 'node:path';
import { launchBrowser } from './chromium.mjs';
import { pictures } from './folders.mjs';
import { base, password } from './rest.mjs';
import { Tasklist } from './tasklist.mjs';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 800 };

let browser;

async function openProfile(options) {
  browser ??= launchBrowser();
  return (await browser).newContext({ viewport: DESKTOP, locale: 'id-ID', timezoneId: 'Asia/Jakarta', baseURL: base, ...options });
}

/** A window; what the page complains about is kept in problems. */
async function openWindow(profile) {
  const page = await profile.newPage();
  page.setDefaultTimeout(20_000);
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.problems.push(`${message.text()} (${message.location().url})`));
  return page;
}

async function signedIn(user, options) {
  const profile = await openProfile(options);
  const page = await openWindow(profile);
  await page.goto('/masuk');
  await page.fill('#username', user);
  await page.fill('#password', password);
  await Promise.all([page.waitForURL((url) => url.pathname !== '/masuk'), page.locator('main form').getByRole('button').click()]);
  await page.close();
  return profile;
}

const profiles = new Map();

/** A browser of this person on this kind of device, signed in once; it keeps files from one step to the next, as theirs does. */
function profileOf(user, options = {}) {
  const key = user + JSON.stringify(options);
  if (!profiles.has(key)) {
    profiles.set(key, signedIn(user, options));
  }
  return profiles.get(key);
}

/** Windows that stand at the task list after a completed task: their person goes on there instead of loading it anew. */
const leftOpen = new Map();

function windowOf(profile) {
  const page = leftOpen.get(profile);
  leftOpen.delete(profile);
  page?.problems.splice(0);
  return page ?? openWindow(profile);
}

/** Runs one person's work in a window of that person, or a resident's in a browser that knows nothing; a failure leaves a picture. */
export async function as(user, work, options) {
  const profile = await (user ? profileOf(user, options) : openProfile(options));
  const page = await windowOf(profile);
  const tasks = new Tasklist(page, user);
  try {
    const outcome = await work(page, tasks);
    if (tasks.isCompleted && !leftOpen.has(profile)) {
      leftOpen.set(profile, page);
    }
    return outcome;
  } catch (error) {
    await picture(page, `failed-${user ?? 'resident'}`);
    throw error;
  } finally {
    if (leftOpen.get(profile) !== page) {
      await (user ? page : profile).close();
    }
  }
}

export const picture = (page, name, options) => page.screenshot({ path: join(pictures, `${name}.png`), ...options });

export const closeBrowser = async () => (await browser)?.close();
