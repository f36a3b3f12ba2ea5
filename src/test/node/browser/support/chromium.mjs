import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { target } from './folders.mjs';

const version = async () => {
  const file = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')).version;
};

/** Unpacks the browser from its npm package once, with its libraries and fonts, in a folder of the build. */
async function unpacked() {
  const folder = join(target, `chromium-${await version()}`);
  if (existsSync(folder)) {
    return folder;
  }
  const fresh = await mkdtemp(join(target, 'chromium-'));
  // The package unpacks into the folder for temporary files, and its libraries only where it believes itself in the cloud.
  const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  await promisify(execFile)(process.execPath, ['-e', unpack], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(
    join(fresh, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  );
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

/** Headless Chromium with the package's own fonts, so that pictures look the same on every machine. */
export async function launchBrowser() {
  const folder = await unpacked();
  const env = { ...process.env, FONTCONFIG_PATH: join(folder, 'fonts'), HOME: process.env.HOME ?? folder };
  const options = { executablePath: join(folder, 'chromium'), args: ['--no-sandbox', '--font-render-hinting=none'], env };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!/shared librar/.test(error.message)) {
      throw error;
    }
    return chromium.launch({ ...options, env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } });
  }
}
