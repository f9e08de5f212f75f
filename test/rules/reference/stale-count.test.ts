import {describe, expect, test} from 'vitest';
import {findCounts, readNumber} from '../../../src/core/count.ts';
import staleCount from '../../../src/rules/reference/stale-count.ts';
import {growthOf} from '../../support/doubling.ts';
import {linesOf} from '../../support/lint-files.ts';

const say = (text: string, more: Readonly<Record<string, string>> = {}) =>
  linesOf(staleCount, {'docs/a.md': text, ...more}).map((line) => line.replace(' info Unexpected count', ''));

test.each([
  ['7', 7],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['三十', 30],
  ['三十四', 34],
  ['Twelve', 12],
  ['百', null],
  ['三四', null],
])('reads %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each([
  ['第三条、前两个、其中 3 项、至少 2 类、约 5 种、任意两条、另外三个、每 2 步'],
  ['the first two steps, at least 3 rules, two of the files, about five days, step 3 files, version 2 docs, 3 or 4 items'],
  ['2026-06-10 3.5 个 v2 files #3 rules N=4 pods 1/2 files 10% of all'],
])('no count of all: %s', (text) => {
  expect(findCounts(text).map(({value, noun}) => `${value} ${noun}`)).toEqual([]);
});

describe('a list below', () => {
  const list = '- a\n- b\n  - deeper\n- c\n';
  test.each([
    ['the right number', `以下三条：\n\n${list}`],
    ['no list right below', `以下两条：\n\nText.\n\n${list}`],
    ['no colon', `以下两条。\n\n${list}`],
    ['no word for what follows', `有两条：\n\n${list}`],
    ['two numbers', `以下两条和三项：\n\n${list}`],
    ['a part', `Any two of the following:\n\n${list}`],
    ['far off', `以下九条：\n\n${list}`],
    ['a list that goes on behind code', `The following four steps:\n\n${list}\n\`\`\`\nx\n\`\`\`\n\n- d\n`],
    ['a list that ends in dots', '以下四条：\n\n- a\n- b\n- ...\n'],
    ['a list in a list', `- 以下两条：\n  - a\n  - b\n  - c\n`],
  ])('%s', (_name, text) => {
    expect(say(text)).toEqual([]);
  });

  test.each([
    ['Chinese', `以下 2 条：\n\n${list}`, '1:4 `2`'],
    ['English', `Do the following four things:\n\n1. a\n2. b\n3. c\n`, '1:18 `four`'],
    ['behind the noun', `原因有两条如下：\n\n${list}`, '1:4 `两`'],
    ['line ends of Windows', `The following two steps:\r\n\r\n${list.replaceAll('\n', '\r\n')}`, '1:15 `two`'],
  ])('%s', (_name, text, expected) => {
    expect(say(text)).toEqual([`docs/a.md:${expected}, expected 3 as the list below has`]);
  });
});

describe('files of a pattern', () => {
  const files = {'g/a.md': '', 'g/b.md': '', 'g/c.txt': ''};
  test.each([
    ['the right number', '`g/*.md` (2 files)\n'],
    ['a number further on', '`g/*.md` is what the 3 files of the other repository became\n'],
    ['some of them', '`g/*.md` — 3 files need a review\n'],
    ['two patterns', '`g/*.md` and `g/*.txt` (4 files)\n'],
    ['no such files', '`h/*.md` (3 files)\n'],
    ['something else', '`g/*.md` (3 owners)\n'],
  ])('%s', (_name, text) => {
    expect(say(text, files)).toEqual([]);
  });

  test.each([
    ['in brackets', '- `g/*.md` — guides (all of them, 3 files as of today)\n', '1:35 `3`'],
    ['behind a dash', '`g/*.md` — 3 files\n', '1:12 `3`'],
    ['in Chinese', '`g/*.md`（共 3 篇文档）\n', '1:12 `3`'],
  ])('%s', (_name, text, expected) => {
    expect(say(text, files)).toEqual([`docs/a.md:${expected}, expected 2 as \`g/*.md\` matches`]);
  });
});

describe('parts with a label', () => {
  const pits = '## 坑 1：x\n\n## 坑 2：y\n\n## 坑 3：z\n';
  test.each([
    ['a number before them', `下面 3 条都会发生。\n\n${pits}`],
    ['a gap', '## 两个坑\n\n### 坑 1：x\n\n### 坑 3：z\n\n### 坑 4：u\n'],
    ['one counted twice', '## 两个坑\n\n### 坑 1：x\n\n### 坑 2：z\n\n## 坑 1：y\n\n## 坑 2：u\n\n## 坑 3：u\n'],
    ['another noun', `## 两个方案\n\n### 坑 1：x\n\n### 坑 2：y\n\n### 坑 3：z\n`],
    ['a list in between', `下面 2 条：\n\n- a\n- b\n\n${pits}`],
    ['not what follows', `有 2 条经验。\n\n${pits}`],
    ['far off', `下面 9 条都会发生。\n\n${pits}`],
  ])('%s', (_name, text) => {
    expect(say(text)).toEqual([]);
  });

  test('announced in the introduction', () => {
    expect(say(`下面 2 条都会发生。\n\n${pits}`)).toEqual(['docs/a.md:1:4 `2`, expected 3, `坑 1` and what follows']);
  });

  test('counted in the heading above', () => {
    expect(say('## Three hooks\n\n**Hook A** — x\n\n**Hook B** — y\n')).toEqual([
      'docs/a.md:1:4 `Three`, expected 2, `Hook A` and what follows',
    ]);
  });

  test('of another document', () => {
    const more = {'docs/b.md': pits, 'docs/c.md': '# C\n'};
    expect(say('[b](b.md) 里有 4 个常见坑\n', more)).toEqual(['docs/a.md:1:14 `4`, expected 3 as `docs/b.md` has']);
    expect(say('[b](b.md) 和 [c](c.md) 里有 4 个常见坑\n', more)).toEqual([]);
    expect(say('[b](b.md) 里有 3 个常见坑、4 个例子\n', more)).toEqual([]);
  });
});

test.each([
  ['counts', (size: number) => `# A\n\n${'下面 7 条 the following 7 steps '.repeat(size)}\n`],
  ['lists', (size: number) => `# A\n\n${'以下三条：\n\n- a\n- b\n\n'.repeat(size / 2)}`],
  ['parts', (size: number) => Array.from({length: size}, (_, index) => `## Hook ${index % 20}\n\ntwo hooks\n\n`).join('')],
  ['a long noun', (size: number) => `7 条${'字'.repeat(size * 8)}\n\n7 ${'word '.repeat(size * 8)}\n`],
])('takes linear time over %s', (_name, make) => {
  expect(growthOf(staleCount, make, 'docs/a.md', 'extends: general\n')).toBeLessThan(30);
});
