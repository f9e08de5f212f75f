import {expect, test} from 'vitest';
import unknownSection from '../../../src/rules/reference/unknown-section.ts';
import {growthOf} from '../../support/doubling.ts';
import {linesOf} from '../../support/lint-files.ts';

const NUMBERED = '# A\n\n## 1. One\n\n### 1.1 First\n\n### 1.2 Second\n\n## 2. Two\n\n- x\n\n';
const at = (line: number, column: number, section: string, path = 'docs/a.md') =>
  `docs/a.md:${line}:${column} warning Section \`${section}\` does not exist in \`${path}\``;

const found = (text: string, more: Readonly<Record<string, string>> = {}, config?: string) =>
  linesOf(unknownSection, {'docs/a.md': text, ...more}, config === undefined ? {} : {config});

test.each([
  ['the sign before each number', '# A\n\n## §1 One\n\n## §2 Two\n\n见 §1、§2。\n'],
  ['letters', '# A\n\n## 1. One\n\n### §1a — x\n\n### 1.b y\n\n## 2. Two\n\n§1a §1.b §1b\n'],
  ['chapters from zero, and halves', '# A\n\n## 0. Zero\n\n## 0.5 Half\n\n## 1. One\n\n§0 §0.5\n'],
  ['a number that only its parts have', '# A\n\n## 1.1 One\n\n## 1.2 Two\n\n§1\n'],
  ['an item of a section without numbered parts', '# A\n\n## 1. One\n\n1. a\n2. b\n\n## 2. Two\n\n§1.2\n'],
  ['a step of the list at hand', `${NUMBERED}7. Go back to §7\n`],
  ['a document without numbers', '# A\n\n## One\n\n## Two\n\n§9\n'],
  ['one number is no numbering', '# A\n\n## 3. Three\n\n§9\n'],
  ['years and versions', '# A\n\n## 2024 plans\n\n## 2025 plans\n\n§9\n'],
  ['a fence, code that is no mention, a comment', `${NUMBERED}\`\`\`\n§9\n\`\`\`\n\n<!-- §9 -->\n`],
  [
    'another text by its kind of name',
    `${NUMBERED}RFC 7231 §6.5, KEP-1234 §7, Postgres §8, MySQL 手册 §9, 上游文档 §9, the spec §4, docs's own §9\n`,
  ],
  ['a section of something else', `${NUMBERED}§9 of the standard, §8 in [x](https://example.org/x)\n`],
  ['a link right before it', `${NUMBERED}[RFC](https://example.org) §9, [b](b.md) 的 §9\n`, {'docs/b.md': '# B\n'}],
  ['another document in the sentence', `${NUMBERED}[b](b.md) 讲得更细，另见 §9。\n`, {'docs/b.md': '# B\n'}],
  ['a row of changes', `${NUMBERED}| a | b |\n|---|---|\n| 8a5127c | §9 |\n| PR #12 | §9 |\n`],
  ['a change in a sentence', `${NUMBERED}commit \`8a5127c\` 改了 §9。\n`],
  ['a heading that opens with it', '# A\n\n## 1. One\n\n## §2 — Two\n\n## §7 Seven\n\n§7\n'],
] as [string, string, Readonly<Record<string, string>>?][])('%s', (_name, text, more = {}) => {
  expect(found(text, more)).toEqual([]);
});

test.each([
  ['own section', `${NUMBERED}见 §1.3。\n`, [at(13, 3, '§1.3')]],
  ['in bold, in brackets, in a cell', `${NUMBERED}**§3**（§4）\n\n| §5 |\n|---|\n`, [at(13, 3, '§3'), at(13, 8, '§4'), at(15, 3, '§5')]],
  ['the second of two, and the end of a range', `${NUMBERED}见 §1/§3，§1-4\n`, [at(13, 7, '3'), at(13, 12, '4')]],
  ['this document by name', `${NUMBERED}[b](b.md) 之外，本文 §9 也是\n`, [at(13, 17, '§9')]],
  ['the first word of a sentence', `${NUMBERED}See §9. Then §8\n`, [at(13, 5, '§9'), at(13, 14, '§8')]],
  ['after another line', `${NUMBERED}x\ny §9\n`, [at(14, 3, '§9')]],
])('finds %s', (_name, text, expected) => {
  const more = {'docs/b.md': '# B\n'};
  expect(found(text, more)).toEqual(expected);
  const crlf = found(text.replaceAll('\n', '\r\n'), more);
  expect(crlf).toEqual(expected);
});

const OTHER = {'docs/addon-b-guide.md': '# B\n\n## 1. One\n\n## 2. Two\n', 'docs/c.md': '# C\n\n## One\n'};

test.each([
  ['a link', '[b](addon-b-guide.md) §9', 23],
  ['a link and brackets', '[b](addon-b-guide.md)（§9）', 23],
  ['a code span', '`addon-b-guide.md` §9', 20],
  ['a code span without the ending', '`addon-b-guide` §9', 17],
  ['the other way round', '§9 of [b](addon-b-guide.md)', 1],
  ['a second number', '[b](addon-b-guide.md) §1 / §9', 29],
  ['a line end', '`addon-b-guide.md`\n§9', 0],
])('a number beside another document: %s', (_name, text, column) => {
  const place = column === 0 ? '4:1' : `3:${column}`;
  expect(found(`# A\n\n${text}\n`, OTHER)).toEqual([
    `docs/a.md:${place} warning Section \`${text.includes('/ §9') ? '9' : '§9'}\` does not exist in \`docs/addon-b-guide.md\``,
  ]);
});

test('a document without numbers has no wrong ones', () => {
  expect(found('# A\n\n[c](c.md) §9\n', OTHER)).toEqual([]);
});

const RUNBOOK = '# A\n\n## 0. Zero\n\n## 1. One\n\n1a. FIRST. Do it.\n\n## 2. Two\n\n';
const runbook = (text: string) =>
  linesOf(unknownSection, {'runbooks/ops-a.md': RUNBOOK, 'runbooks/ops-b-c.md': text}, {config: 'extends: runbooks\n'});

test.each([
  ['sections and steps', `${RUNBOOK}Section 0, Section-1, step 2, Step 1/2, Steps 0-2, 1a, Step 1a.\n`],
  ['a step of a fence', `${RUNBOOK}\`\`\`\n# Step 7 -- push\n\`\`\`\n\nThen Step 7.\n`],
  ['a step that a paragraph opens with', `${RUNBOOK}**Step 7**: push.\n\nRepeat Step 7.\n`],
  ['another runbook', 'See ops-a Section 2, runbooks/ops-a.md Section 0 and ops-a 1a.\n'],
  ['a number that counts something else', 'Run ops-a 3 times, phase-06 2 hours.\n'],
  ['another manual', `${RUNBOOK}The Octavia guide Section 7, charm-octavia Section 9.\n`],
])('in a runbook: %s', (_name, text) => {
  expect(runbook(text)).toEqual([]);
});

test('in a runbook: what is not there', () => {
  expect(runbook(`${RUNBOOK}Retry after Step 9. See ops-a\nSection 3 and ops-a 1b (Step 1/7).\n`)).toEqual([
    'runbooks/ops-b-c.md:11:13 warning Section `Step 9` does not exist in `runbooks/ops-b-c.md`',
    'runbooks/ops-b-c.md:11:25 warning Section `3` does not exist in `runbooks/ops-a.md`',
    'runbooks/ops-b-c.md:12:15 warning Section `1b` does not exist in `runbooks/ops-a.md`',
  ]);
});

test('says which numbers there are', () => {
  const config = 'kinds:\n  - {id: general, sections: {numbering: {heading: "^Part (?P<id>\\\\d+)", ref: "Part (?P<id>\\\\d+)"}}}\n';
  expect(found('# A\n\n## Part 1\n\n## Part 2\n\nSee Part 3.\n', {}, config)).toEqual([
    'docs/a.md:7:5 warning Section `Part 3` does not exist in `docs/a.md`',
  ]);
});

test.each([
  ['mentions', (size: number) => `${NUMBERED}${'见 §9。'.repeat(size)}\n`],
  ['mentions in one sentence', (size: number) => `${NUMBERED}${'§9 `b.md` §9 §9 §9 §9 §9 §9 §9\n'.repeat(size / 8)}\n`],
  [
    'chapters',
    (size: number) => `# A\n\n${Array.from({length: size}, (_, index) => `## ${index % 90}. x\n\n§${index % 90}.7\n\n`).join('')}`,
  ],
  ['a long number', (size: number) => `${NUMBERED}§1${'.1'.repeat(size * 8)}\n`],
  ['items', (size: number) => `${NUMBERED}${'1. 见 §77\n'.repeat(size)}`],
  ['cells', (size: number) => `${NUMBERED}|${' §9 |'.repeat(size)}\n|${'-|'.repeat(size)}\n`],
  ['a long word', (size: number) => `${NUMBERED}${'a-'.repeat(size * 8)}a Section 3\n`],
])('takes linear time over %s', (_name, make) => {
  expect(growthOf(unknownSection, make, 'docs/a.md', 'extends: general\n')).toBeLessThan(30);
  expect(growthOf(unknownSection, (size) => make(size).replaceAll('§', 'Step '), 'runbooks/ops-a.md', 'extends: runbooks\n')).toBeLessThan(
    30,
  );
});
