import {expect, test} from 'vitest';
import notReciprocal from '../../../src/rules/reference/not-reciprocal.ts';
import {growthOf} from '../../support/doubling.ts';
import {linesOf} from '../../support/lint-files.ts';

const CASE = 'docs/cases/pg/x-case.md';
const missing = `${CASE}:1:1 warning Missing name of the parent document near the title`;
const ofCase = (text: string, more: Readonly<Record<string, string>> = {'docs/addon-a-guide.md': '# A\n'}) =>
  linesOf(notReciprocal, {[CASE]: text, ...more});

test.each([
  ['a link', '# X\n\n[A](../../addon-a-guide.md)\n'],
  ['a link with a fragment, in the fields', '# X\n\n> **Applies to**: [A](../../addon-a-guide.md#part)\n'],
  ['a code span', '# X\n\n属于：`addon-a-guide.md`\n'],
  ['a name without the ending', '# X\n\n属于 addon-a-guide，第 2 节\n'],
  ['a guide that is still to come', '# X\n\n`addon-z-guide.md`（待写）\n'],
  ['a document without a heading below', 'Text, and [A](../../addon-a-guide.md).\n'],
])('a case names its guide by %s', (_name, text) => {
  expect(ofCase(text)).toEqual([]);
});

test.each([
  ['names nothing', '# X\n'],
  ['names another case', '# X\n\n[Y](y-case.md)\n'],
  ['names it in a fence', '# X\n\n```\naddon-a-guide.md\n```\n'],
])('a case that %s', (_name, text) => {
  expect(ofCase(text)).toEqual([missing]);
});

test('no guides, no family; the page of a directory, evidence and guides are no cases', () => {
  expect(ofCase('# X\n', {})).toEqual([]);
  const more = {'docs/addon-a-guide.md': '# A\n', 'docs/cases/pg/README.md': '# R\n', 'docs/cases/pg/evidence/e.md': '# E\n'};
  expect(ofCase('# X\n\n[A](../../addon-a-guide.md)\n', more)).toEqual([]);
});

const DECISIONS = 'docs/design-decisions.md';
const runbooks = {config: 'extends: runbooks\n'};
const ofDecisions = (text: string) => linesOf(notReciprocal, {[DECISIONS]: text}, runbooks);
const THREE = '# D\n\n## D-001 -- a\n\nX.\n\n## D-002 -- b\n\nX.\n\n## D-003 -- c\n\nX.\n\n## Log\n\n';

test('a row of a log speaks of the id before the words', () => {
  const row = '| 2026-06-08 | D-002 (pinned; supersedes D-001), D-003 (other) added |\n';
  expect(ofDecisions(`${THREE}| date | text |\n|---|---|\n${row}`)).toEqual([
    `${DECISIONS}:19:31 warning Missing \`superseded by D-002\` in the section of \`D-001\``,
  ]);
  expect(ofDecisions(`${THREE.replace('X.', 'Superseded by D-002.')}| date | text |\n|---|---|\n${row}`)).toEqual([]);
});

test('an answer in the heading, in another line, the other way round', () => {
  expect(ofDecisions('## D-001 -- SUPERSEDED BY D-002\n\n## D-002 -- b\n\nThis supersedes\nD-001.\n')).toEqual([]);
  expect(ofDecisions('## D-001 -- a\n\nSuperseded by D-002.\n\n## D-002 -- b\n')).toEqual([
    `${DECISIONS}:3:1 warning Missing \`supersedes D-002\` in the section of \`D-002\``.replace('supersedes D-002', 'supersedes D-001'),
  ]);
  expect(
    ofDecisions('## D-002 -- b\n\nUnlike D-003, this supersedes D-001.\n\n## D-001 -- a\n\nSuperseded by D-002.\n\n## D-003 -- c\n'),
  ).toEqual([]);
});

test('ids that nobody defines are for another rule', () => {
  expect(ofDecisions('## D-002 -- b\n\nThis supersedes D-001.\n')).toEqual([]);
});

test('takes linear time over claims', () => {
  const make = (size: number) => `${THREE}${'D-002 supersedes D-001, '.repeat(size)}\n`;
  expect(growthOf(notReciprocal, make, DECISIONS, runbooks.config)).toBeLessThan(30);
});
