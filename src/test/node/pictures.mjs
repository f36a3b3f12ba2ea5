// node pictures.mjs [part of a file name]   draws models, decision tables and forms
// node pictures.mjs --docs                 draws the models that docs/ explains, once they have changed
// node pictures.mjs --readme               puts the README's pictures where it shows them, once the browser tests have taken them
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser/support/chromium.mjs';
import { pictures, project } from './browser/support/folders.mjs';
import { files } from './lint/files.mjs';

const DESKTOP = 1280;
const PHONE = 390;

/** With what the names of the pictures that browser/readme.test.mjs takes begin. */
const README = 'readme-';

/** A decision table with its annotations. */
const TABLE = 2400;

/** How each kind of file is drawn: what its viewer needs, at which widths, and what is done in the page. */
const kinds = {
  '.bpmn': {
    assets: ['bpmn-js/dist/bpmn-viewer.production.min.js'],
    widths: [DESKTOP],
    async draw(text) {
      const viewer = new BpmnJS({ container: '#canvas' });
      await viewer.importXML(text);
      document.body.innerHTML = (await viewer.saveSVG()).svg;
    },
  },
  '.dmn': {
    assets: [
      'dmn-js/dist/dmn-viewer.production.min.js',
      'dmn-js/dist/assets/dmn-js-shared.css',
      'dmn-js/dist/assets/dmn-js-decision-table.css',
    ],
    widths: [TABLE],
    async draw(text) {
      const viewer = new DmnJS({ container: '#canvas' });
      await viewer.importXML(text);
      await viewer.open(viewer.getViews().find((view) => view.type === 'decisionTable'));
      const table = document.querySelector('.tjs-table-container');
      document.querySelector('#canvas').style.height = `${table.scrollHeight + 120}px`;
    },
  },
  '.form': {
    assets: ['@bpmn-io/form-js/dist/form-viewer.umd.js', '@bpmn-io/form-js/dist/assets/form-js.css'],
    widths: [DESKTOP, PHONE],
    async draw(text) {
      await FormViewer.createForm({ container: '#canvas', schema: JSON.parse(text), data: {} });
    },
  },
};

/** The models whose steps docs/report-escalation.md explains. */
const EXPLAINED = ['report-escalation', 'urgent-decision', 'partner-referral', 'victim-protection', 'delay-review', 'level-confirmation'];

async function drawn(browser, file, { assets, draw }, width) {
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  await page.setContent('<body style="margin:12px"><div id="canvas"></div></body>');
  for (const asset of assets) {
    const path = fileURLToPath(new URL(`node_modules/${asset}`, import.meta.url));
    await (asset.endsWith('.css') ? page.addStyleTag({ path }) : page.addScriptTag({ path }));
  }
  await page.evaluate(draw, await readFile(file, 'utf8'));
  return page;
}

async function draw(browser, file, kind) {
  for (const width of kind.widths) {
    const page = await drawn(browser, file, kind, width);
    const drawing = page.locator('body > svg');
    const picture = join(pictures, `${basename(file)}-${width}.png`);
    await ((await drawing.count()) ? drawing.screenshot({ path: picture }) : page.screenshot({ path: picture, fullPage: true }));
    console.log(picture);
    await page.close();
  }
}

async function drawAll(part) {
  const browser = await launchBrowser();
  for (const file of [...files('processes', '.bpmn', '.dmn'), ...files('forms', '.form')].filter((name) => name.includes(part))) {
    await draw(browser, file, kinds[extname(file)]);
  }
  await browser.close();
}

async function drawForDocs() {
  const browser = await launchBrowser();
  for (const file of files('processes', '.bpmn').filter((name) => EXPLAINED.includes(basename(name, '.bpmn')))) {
    const page = await drawn(browser, file, kinds['.bpmn'], DESKTOP);
    const picture = join(project, 'docs', 'images', `${basename(file, '.bpmn')}.svg`);
    await writeFile(picture, `${await page.locator('body > svg').evaluate((svg) => new XMLSerializer().serializeToString(svg))}\n`);
    console.log(picture);
    await page.close();
  }
  await browser.close();
}

async function copyForReadme() {
  for (const file of (await readdir(pictures)).filter((name) => name.startsWith(README))) {
    await copyFile(join(pictures, file), join(project, 'docs', 'images', file.slice(README.length)));
  }
}

const [wanted = ''] = process.argv.slice(2);
const modes = { '--readme': copyForReadme, '--docs': drawForDocs };
await (modes[wanted] ?? (() => drawAll(wanted)))();
