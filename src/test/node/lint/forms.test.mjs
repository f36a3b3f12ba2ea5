import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import { project } from '../browser/support/folders.mjs';
import { files } from './files.mjs';

// What the task list's form viewer shows and hands over without harm; the others break the form or lose entries.
const TYPES = ['text', 'textfield', 'textarea', 'number', 'checkbox', 'checklist', 'radio', 'select', 'taglist', 'datetime', 'table', 'separator', 'spacer', 'group'];
const SHOWN = ['text', 'separator', 'spacer', 'group'];
const HEAD = { type: 'default', schemaVersion: 16, executionPlatform: 'Camunda Platform', executionPlatformVersion: '7.24.0' };
const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;
const LEFT_FROM_THE_EDITOR = /\b(text ?field|text ?area|number|checkbox|check box|select|radio|date ?time|table|button|field|value|option|untitled|label)\b/i;

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const all = (components = []) => components.flatMap((component) => [component, ...all(component.components)]);
const labelsOf = ({ label, dateLabel, timeLabel, subtype }) =>
  (subtype ? [subtype !== 'time' && dateLabel, subtype !== 'date' && timeLabel].filter((name) => name !== false) : [label]);

function* findingsInField(field) {
  const { type, key, values, valuesKey, columns, validate, description, disabled } = field;
  if (!TYPES.includes(type)) yield `${type} does not work in the task list`;
  if (SHOWN.includes(type)) return;
  if (type !== 'table' && !CAMEL_CASE.test(key ?? '')) yield 'key is not camelCase';
  const texts = [...labelsOf(field), ...(values ?? []).map((value) => value.label), ...(columns ?? []).map((column) => column.label)];
  if (texts.some((text) => !text)) yield 'has no label';
  if (texts.some((text) => LEFT_FROM_THE_EDITOR.test(text))) yield `has a label of the editor: ${texts}`;
  if (['select', 'radio', 'checklist', 'taglist'].includes(type) && !values?.length && !valuesKey) yield 'offers nothing';
  if (['textfield', 'textarea'].includes(type) && !disabled) {
    if (!validate?.maxLength) yield 'takes text without end';
    if (validate?.required && !description) yield 'does not say what to write';
  }
}

for (const file of files('forms', '.form')) {
  test(`form ${basename(file)}`, () => {
    const form = JSON.parse(readFileSync(file, 'utf8'));
    const fields = all(form.components);
    const keys = fields.map(({ key }) => key).filter(Boolean);
    const { id, ...head } = Object.fromEntries(Object.entries(form).filter(([name]) => name === 'id' || name in HEAD));
    assert.deepEqual(head, HEAD);
    assert.equal(id, camelCase(basename(file, '.form')), 'id is the name of the file');
    assert.equal(new Set(keys).size, keys.length, `keys are unique: ${keys}`);
    assert.deepEqual(fields.flatMap((field) => [...findingsInField(field)].map((finding) => `${field.key ?? field.id}: ${finding}`)), []);
  });
}

const tagsIn = (html, names) => [...html.matchAll(new RegExp(`<(?:${names})\\b[^>]*>`, 'g'))].map(([tag]) => tag);
const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];

const [, largest] = readFileSync(join(project, 'src/main/resources/application.yaml'), 'utf8').match(/max-file-size: (\d+)MB/);

for (const file of files('forms', '.html')) {
  test(`largest file in form ${basename(file)}`, () => {
    const named = [...readFileSync(file, 'utf8').matchAll(/paling besar (\d+) MB/g)].map(([, size]) => size);
    assert.deepEqual(named.filter((size) => size !== largest), [], 'as the server takes them');
  });

  test(`form ${basename(file)}`, () => {
    const html = readFileSync(file, 'utf8');
    const [markup] = html.split('<script');
    const inputs = tagsIn(markup, 'input|select|textarea');
    const variables = inputs.map((tag) => attribute(tag, 'cam-variable-name')).filter(Boolean);
    const isLabelled = (tag) => {
      const before = markup.slice(0, markup.indexOf(tag));
      return (
        attribute(tag, 'aria-label') ||
        attribute(tag, 'placeholder') ||
        markup.includes(`for="${attribute(tag, 'id')}"`) ||
        before.lastIndexOf('<label') > before.lastIndexOf('</label>') ||
        // Rows that the form repeats are tied to their labels when they are added.
        /<label>[^<]+<\/label>\s*$/.test(before)
      );
    };
    assert.equal(attribute(tagsIn(html, 'form')[0], 'name'), camelCase(basename(file, '.html')), 'name of the form is the name of the file');
    assert.deepEqual(inputs.filter((tag) => !isLabelled(tag)), [], 'every input has a label');
    assert.deepEqual(variables.filter((name) => !CAMEL_CASE.test(name)), [], 'names are camelCase');
    assert.equal(new Set(variables).size, variables.length, 'names are unique');
    assert.deepEqual(tagsIn(html, 'iframe|object|embed|link'), []);
    assert.doesNotMatch(html, /https?:\/\//, 'nothing comes from elsewhere');
  });
}
