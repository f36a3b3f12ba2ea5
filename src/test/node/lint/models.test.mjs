import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import test from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import bpmnlint from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { DmnModdle } from 'dmn-moddle';
import { conventions } from './conventions.mjs';
import { files } from './files.mjs';
import { layout } from './layout.mjs';

const ownRules = { ...conventions, ...layout };
const standard = new NodeResolver();
const linter = new bpmnlint.Linter({
  config: {
    extends: 'bpmnlint:recommended',
    rules: {
      ...Object.fromEntries(Object.keys(ownRules).map((name) => [`pimpasa/${name}`, 'error'])),
      // Two flows into one step mean that either leads there; a diamond before each would hide the work from its readers.
      'fake-join': 'off',
    },
  },
  resolver: {
    resolveRule: (pkg, name) => ownRules[name] ?? standard.resolveRule(pkg, name),
    resolveConfig: (pkg, name) => standard.resolveConfig(pkg, name),
  },
});

for (const file of files('processes', '.bpmn')) {
  test(`model ${basename(file)}`, async () => {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(await readFile(file, 'utf8'));
    assert.deepEqual(warnings.map(({ message }) => message), []);
    const findings = Object.entries(await linter.lint(rootElement)).flatMap(([rule, reports]) =>
      reports.map(({ id, message }) => `${id}: ${message} (${rule})`));
    assert.deepEqual(findings, [], `\n${findings.join('\n')}`);
  });
}

for (const file of files('processes', '.dmn')) {
  test(`decision ${basename(file)}`, async () => {
    const { rootElement, warnings } = await new DmnModdle().fromXML(await readFile(file, 'utf8'));
    assert.deepEqual(warnings.map(({ message }) => message), []);
    const decisions = rootElement.drgElement.filter(({ $type }) => $type === 'dmn:Decision');
    assert.equal(decisions.length, 1, 'one decision per file');
    const [{ name, description, decisionLogic: table }] = decisions;
    assert.ok(name && description, 'the decision says what it is for');
    assert.ok(['UNIQUE', 'COLLECT'].includes(table.hitPolicy), 'rules do not depend on their order');
    assert.deepEqual(table.rule.filter((rule) => !rule.description).map(({ id }) => id), [], 'every rule is described');
  });
}
