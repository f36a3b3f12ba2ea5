import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { project } from '../browser/support/folders.mjs';
import { files } from './files.mjs';

const STEP = /<(?:\w+Task|callActivity|subProcess|\w+Event|\w+Gateway) id="\w+"[^>]*? name="([^"]*)"/g;

const told = readFileSync(join(project, 'docs/report-escalation.md'), 'utf8');
const withoutSpaces = (text) => text.replace(/\s/g, '');

/** What a picture says: the lines of a label stand in elements of their own. */
const words = (svg) => withoutSpaces(svg.replace(/<[^>]+>/g, ''));

for (const file of files('processes/escalation', '.bpmn')) {
  const name = basename(file, '.bpmn');
  const steps = [...readFileSync(file, 'utf8').matchAll(STEP)].map(([, step]) => step);

  test(`each step of ${name} is told in docs/report-escalation.md`, () => {
    assert.deepEqual(steps.filter((step) => !told.includes(step)), []);
  });

  test(`the picture of ${name} in docs shows the model of today`, () => {
    const picture = join(project, `docs/images/${name}.svg`);
    assert.ok(existsSync(picture), 'node pictures.mjs --docs');
    const shown = words(readFileSync(picture, 'utf8'));
    assert.deepEqual(steps.filter((step) => !shown.includes(withoutSpaces(step))), [], 'node pictures.mjs --docs');
  });
}
