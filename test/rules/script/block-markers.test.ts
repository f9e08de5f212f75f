import {expect, test} from 'vitest';
import {parseConfig} from '../../../src/config/parse.ts';
import {lint} from '../../../src/core/lint.ts';
import {listRuleIds} from '../../../src/core/tool-rules.ts';
import {rules} from '../../../src/rules/index.ts';
import blockMarkers from '../../../src/rules/script/block-markers.ts';
import syntax from '../../../src/rules/script/syntax.ts';
import {findingsOf, linesOf, modules, workspaceOf} from '../../support/lint-files.ts';

const RULE = '-'.repeat(72);
const block = (name: string, text: string, last = 'END runbook block') =>
  `\`\`\`\n${RULE}\nBEGIN runbook block: ${name}\n${RULE}\n${text}\n${RULE}\n${last}\n${RULE}\n\`\`\`\n\n`;

const CLEAN = '( {\n  source ~/admin-rc\n  LB=<lb uuid>\n  for i in $(seq 1 9); do echo "[$i]"; done\n} )';

test('a runbook with its markers is clean, though its names and rules are no shell', () => {
  const text = `# Repair\n\n${block('sweep (admin scope; verify-then-delete)', CLEAN)}${block("failover, it's slow", CLEAN)}`;
  expect([...linesOf(blockMarkers, {'a.md': text}), ...linesOf(syntax, {'a.md': text})]).toEqual([]);
});

test('a fault in one of the blocks is one finding at its place', () => {
  const text = `${block('one', CLEAN)}${block('two', CLEAN.replace('done', ''))}`;
  expect(linesOf(syntax, {'a.md': text})).toEqual(['a.md:22:3 error Shell script does not parse: missing `done` for `for`']);
  expect(linesOf(blockMarkers, {'a.md': block('one', CLEAN, 'END runbok block')}).map((line) => line.replace(/^\S+ /u, ''))).toEqual([
    'error Missing end of the script block `one`',
    'error Missing beginning of the script block that ends here',
  ]);
});

test('names are compared over the whole document, and the help says how the other marker looks', () => {
  const found = findingsOf(blockMarkers, {'a.md': `${block('one', CLEAN)}${block('one', CLEAN)}${block('two', CLEAN, 'END')}`});
  expect(found.map(({line, message, help}) => [line, message, help])).toEqual([
    [17, 'Unexpected second script block `one`, expected a name of its own', 'Rename one of the two blocks'],
    [31, 'Missing end of the script block `two`', 'Add the `END runbook block` marker, between two rules like this one'],
  ]);
});

test('fences of other languages and indented blocks have no markers', () => {
  const text = block('one', CLEAN, '').replace('```\n', '```text\n');
  expect(linesOf(blockMarkers, {'a.md': `${text}    ${RULE}\n    BEGIN a: b\n    ${RULE}\n`})).toEqual([]);
});

test('a configuration names its own markers, languages and placeholders', () => {
  const scripts = {
    fences: {'': {lang: 'bash', when_contains: '^#!'}, opsh: 'bash'},
    skip: ['sh'],
    placeholders: ['%%\\w+%%', '@\\(\\w+\\)'],
    extract: {begin: '^#>> (?<name>.+)$', end: '^#<<$', unique_names: true},
  };
  const config = JSON.stringify({extends: 'general', kinds: [{id: 'ops', include: '*.md', scripts}]});
  const conventions = parseConfig(config, 'docs-curator.yml', listRuleIds(rules));
  const fence = (info: string, text: string) => `\`\`\`${info}\n${text}\n\`\`\`\n\n`;
  const text = [
    fence('sh', 'echo "a'),
    fence('opsh', 'echo "b'),
    fence('', '#!/bin/sh\necho "c'),
    fence('', 'echo "d'),
    fence('bash', 'rm @(name) %%id%%'),
    fence('', '#>> x\necho "e\n#<<'),
    fence('', '#>> x\necho f'),
  ].join('');
  const {findings} = lint(workspaceOf({'a.md': text}), conventions, [blockMarkers, syntax], modules);
  expect(findings.map(({line, message}) => `${line} ${message}`)).toEqual([
    '6 Shell script does not parse: missing partner of a `"`',
    '11 Shell script does not parse: missing partner of a `"`',
    '24 Shell script does not parse: missing partner of a `"`',
    '29 Missing end of the script block `x`',
    '29 Unexpected second script block `x`, expected a name of its own',
  ]);
});
