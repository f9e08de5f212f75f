import {expect, test} from 'vitest';
import {Document} from '../../src/core/document.ts';
import {NO_FACTS} from '../../src/core/facts.ts';
import {LoadedModules} from '../../src/core/lazy-module.ts';
import {lint} from '../../src/core/lint.ts';
import {prepare} from '../../src/core/prepare.ts';
import {defineRule} from '../../src/core/rule.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {preflight} from '../support/conventions.ts';

function createModule(name: string) {
  const module = {name, loads: 0, load: async () => `${name} ${++module.loads}`};
  return module;
}

const workspaceOf = (texts: Readonly<Record<string, string>>) =>
  new Workspace({documents: Object.entries(texts).map(([path, text]) => new Document(path, text, NO_FACTS)), files: Object.keys(texts)});

function createRule(module: ReturnType<typeof createModule>, word: string) {
  return defineRule({
    id: `test/${word}`,
    description: 'D.',
    rationale: 'R.',
    severity: 'error',
    examples: [],
    *needs({text}) {
      if (text.includes(word)) yield module;
    },
    *check({text}, {modules}) {
      if (text.includes(word)) yield {range: {start: 0, end: 1}, message: modules.get(module)};
    },
  });
}

test('a module is loaded once, when a document needs it, and is there when the rule runs', async () => {
  const [one, two] = [createModule('one'), createModule('two')];
  const rules = [createRule(one, 'a'), createRule(two, 'b')];
  const workspace = workspaceOf({'1.md': 'a', '2.md': 'aa'});
  const modules = await prepare(workspace, preflight, rules);
  expect([one.loads, two.loads]).toEqual([1, 0]);
  expect(lint(workspace, preflight, rules, modules).findings.map(({message}) => message)).toEqual(['one 1', 'one 1']);
  const more = workspaceOf({'1.md': 'ab'});
  await prepare(more, preflight, rules, modules);
  expect(lint(more, preflight, rules, modules).findings.map(({message}) => message)).toEqual(['one 1', 'two 1']);
});

test('nothing is loaded for rules that are off, for ignored documents and for what a rule does not read', async () => {
  const module = createModule('one');
  const rule = createRule(module, 'a');
  await prepare(workspaceOf({'1.md': 'a'}), {...preflight, severities: {'test/a': 'off'}}, [rule]);
  await prepare(workspaceOf({'vendor/1.md': 'a'}), {...preflight, ignore: ['vendor/**']}, [rule]);
  await prepare(workspaceOf({'commit:1': 'a'}), preflight, [rule]);
  expect(module.loads).toBe(0);
});

test('a rule that asks for what it did not name fails', () => {
  expect(() => new LoadedModules().get(createModule('one'))).toThrow('Module one is used before it is loaded');
});
