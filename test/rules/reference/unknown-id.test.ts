import {expect, test} from 'vitest';
import unknownId from '../../../src/rules/reference/unknown-id.ts';
import {growthOf} from '../../support/doubling.ts';
import {linesOf} from '../../support/lint-files.ts';

const DECISIONS = 'docs/design-decisions.md';
const config = 'extends: runbooks\n';
const decisions = '# D\n\n## D-001 — first, with another dash\n\nText.\n\n## D-004 -- fourth\n\nText.\n';
const say = (text: string, more: Readonly<Record<string, string>> = {}) =>
  linesOf(unknownId, {[DECISIONS]: decisions, 'runbooks/phase-06-a.md': '# P\n', 'a.md': text, ...more}, {config});

test.each([
  ['known ids', 'D-001, D-004..D-001, D-001..D-004, phase-06 and phase-06-spec.\n'],
  ['names of files', 'runbooks/phase-07-b.md, phase-08-x.md, https://example.org/phase-09, D-099.md\n'],
  ['a fence', '```\nD-099 phase-77\n```\n'],
  ['what is announced', 'phase-07 (planned), D-099（TBD）\n'],
  ['what is gone', '~~D-099~~, phase-05 was removed, formerly phase-04\n'],
  ['longer ids', 'D-0990, BUD-099, phase-066, appendix-AB\n'],
  ['a registry that is not kept', 'See appendix-A.\n'],
])('%s', (_name, text) => {
  expect(say(text)).toEqual([]);
});

test('in code, in a link, in a cell, over line ends', () => {
  const text = 'See `D-099`,\n[D-098](x.md)\n\n| phase-07 |\n|---|\n';
  const expected = [
    `a.md:1:6 error Id \`D-099\` does not exist in \`${DECISIONS}\``,
    `a.md:2:1 error Id \`D-098\` does not exist in \`${DECISIONS}\``,
    'a.md:4:3 error Id `phase-07` does not exist: no file has it in its name',
  ];
  expect(say(text)).toEqual(expected);
  expect(say(text.replaceAll('\n', '\r\n'))).toEqual(expected);
});

test('an open pull request may add the file', () => {
  const files = {'runbooks/phase-06-a.md': '# P\n', 'a.md': 'phase-07 phase-08\n'};
  expect(linesOf(unknownId, files, {config, pulls: {open: [{number: 7, added: ['runbooks/phase-07-b.md']}]}})).toEqual([
    'a.md:1:10 error Id `phase-08` does not exist: no file has it in its name',
  ]);
});

test('an amendment repeats an id wherever it stands, another heading does not', () => {
  const text = '# D\n\n## D-001 -- AMENDMENT (2026-06-10): more\n\n## D-001 -- first\n\n## D-001: again\n';
  expect(say('', {[DECISIONS]: text})).toEqual([`${DECISIONS}:7:1 error Unexpected second definition of \`D-001\`, expected one`]);
});

test('what a state asks for may stand anywhere in the section, subsections included', () => {
  const line = 'STATUS: PROPOSED (decision pending). Recorded 2026-06-10.';
  expect(say('', {[DECISIONS]: `${decisions}\n## D-005 -- PROPOSED: x\n\n### Why\n\n${line}\n`})).toEqual([]);
  expect(say('', {[DECISIONS]: `${decisions}\n## D-005 -- PROPOSED: x\n\n## Log\n\n${line}\n`})).toHaveLength(1);
});

test('a registry without gaps', () => {
  const registry =
    'extends: general\nregistries:\n  d: {type: heading, file: d.md, define: "^(?P<id>D-\\\\d+)", ref: "(?P<id>D-\\\\d+)", range: "(?P<from>D-\\\\d+)[.]{2}(?P<to>D-\\\\d+)", gaps: report}\n';
  const files = {'d.md': '## D-01\n\n## D-03\n', 'a.md': 'D-01..D-03\n'};
  expect(linesOf(unknownId, files, {config: registry})).toEqual(['a.md:1:1 error Missing `D-02` in the range `D-01..D-03`']);
});

test('a pull request that is known not to be one', () => {
  const registry = 'extends: general\nregistries:\n  pulls: {type: github-pull, ref: "PR #(?P<id>\\\\d+)"}\n';
  const files = {'a.md': 'PR #7, PR #8, PR #9\n'};
  expect(linesOf(unknownId, files, {config: registry})).toEqual([]);
  expect(linesOf(unknownId, files, {config: registry, pulls: {open: [], closed: {7: 'merged', 8: 'none'}}})).toEqual([
    'a.md:1:12 error Pull request `8` does not exist',
  ]);
});

test('commits: silent without a history, and where none is known', () => {
  const files = {'docs/incidents/a.md': '**Commit**: `0123abcd`\n\nabcd0123\n'};
  const incidents = {config: 'extends: incidents\n'};
  expect(linesOf(unknownId, files, incidents)).toEqual([]);
  expect(linesOf(unknownId, files, {...incidents, commits: []})).toEqual([]);
  expect(linesOf(unknownId, files, {...incidents, commits: ['abcd0123']})).toEqual([
    'docs/incidents/a.md:1:14 warning Commit `0123abcd` does not exist in the history',
  ]);
});

test.each([
  ['ids', (size: number) => `${'D-099 phase-77 '.repeat(size)}\n`],
  ['one long id', (size: number) => `${'D-099-'.repeat(size * 4)}\n`],
  [
    'definitions',
    (size: number) => Array.from({length: size}, (_, index) => `## D-${String(index % 999).padStart(3, '0')} -- PROPOSED: x\n\n`).join(''),
  ],
])('takes linear time over %s', (_name, make) => {
  expect(growthOf(unknownId, make, DECISIONS, config)).toBeLessThan(30);
});
