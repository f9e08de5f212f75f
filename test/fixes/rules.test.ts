import {describe, expect, test} from 'vitest';
import {fixFiles, surround} from './fix-files.ts';

const GUIDE = 'docs/a.md';
const AROUND = surround(
  {'docs/Setup.md': '# Setup\n\n## First Steps\n\n<a name="Part-D"></a>\n'},
  ['docs/Topics/Über uns.md', 'Tools.md'],
  [{number: 71, added: ['docs/later.md']}],
);

/** What becomes of a document that stands in docs/. */
const fixed = async (text: string, kinds: 'safe' | 'all' = 'safe') => (await fixFiles({[GUIDE]: text}, AROUND, kinds)).files[GUIDE];

describe('letter case of a path', () => {
  test.each([
    ['[x](setup.md)', '[x](Setup.md)'],
    ['[x](./SETUP.md?plain=1#first-steps)', '[x](./Setup.md?plain=1#first-steps)'],
    ['[x](../Docs/./setup.md)', '[x](../docs/./Setup.md)'],
    ['[x](/DOCS/Setup.md "title")', '[x](/docs/Setup.md "title")'],
    ['[x](<setup.md>)', '[x](<Setup.md>)'],
    ['[x](topics/%C3%BCber%20uns.md)', '[x](Topics/Über%20uns.md)'],
    ['[x](Topics/%C3%9Cber%20Uns.md)', '[x](Topics/Über%20uns.md)'],
    ['[x](topics/%C3%9Cber%20uns.md)', '[x](Topics/%C3%9Cber%20uns.md)'],
    ['[x][r]\n\n[r]: setup.md#first-steps', '[x][r]\n\n[r]: Setup.md#first-steps'],
    ['<a href="setup.md">x</a>', '<a href="Setup.md">x</a>'],
    ['![x](../tools.md)', '![x](../Tools.md)'],
    ['| [x](setup.md) |\n| --- |', '| [x](Setup.md) |\n| --- |'],
    ['[x](set\\up.md)', '[x](set\\up.md)'],
    ['[x](setup&period;md)', '[x](setup&period;md)'],
  ])('%j becomes %j', async (before, after) => {
    expect(await fixed(`# A\n\n${before}\n`)).toBe(`# A\n\n${after}\n`);
  });
});

describe('letter case of a fragment', () => {
  test.each([
    ['[x](Setup.md#First-Steps)', '[x](Setup.md#first-steps)'],
    ['[x](#A-B)\n\n## A b', '[x](#a-b)\n\n## A b'],
    ['[x](Setup.md#part-d)', '[x](Setup.md#Part-D)'],
    ['[x](Setup.md#user-content-PART-D)', '[x](Setup.md#user-content-Part-D)'],
    ['[x](Setup.md#First%2DSteps)', '[x](Setup.md#first-steps)'],
    ['[r]: <Setup.md#FIRST-steps>\n\n[r]', '[r]: <Setup.md#first-steps>\n\n[r]'],
    ['[x](Setup.md#First\\-Steps)', '[x](Setup.md#First\\-Steps)'],
  ])('%j becomes %j', async (before, after) => {
    expect(await fixed(`# A\n\n${before}\n`)).toBe(`# A\n\n${after}\n`);
  });

  test('path and fragment at once', async () => {
    expect(await fixed('# A\n\n[x](setup.md#First-Steps)\n')).toBe('# A\n\n[x](Setup.md#first-steps)\n');
  });
});

describe('a document that an open pull request adds', () => {
  test.each([
    ['[`later.md`](later.md)', '`later.md` (planned, PR #71)'],
    ['[docs/later.md](later.md)', '`later.md` (planned, PR #71)'],
    ['[later.md](later.md#part)', '`later.md#part` (planned, PR #71)'],
    ['`later.md`', '`later.md` (planned, PR #71)'],
    ['| `later.md` | b |\n| --- | --- |', '| `later.md` (planned, PR #71) | b |\n| --- | --- |'],
  ])('%j becomes %j', async (before, after) => {
    expect(await fixed(`# A\n\n${before}\n`)).toBe(`# A\n\n${after}\n`);
  });

  test.each([
    ['[the way back](later.md)', '`later.md` (planned, PR #71)'],
    ['`later.md` (TBD)', '`later.md` (planned, PR #71)'],
  ])('%j becomes %j, with a look', async (before, after) => {
    expect(await fixed(`# A\n\n${before}\n`)).toBe(`# A\n\n${before}\n`);
    expect(await fixed(`# A\n\n${before}\n`, 'all')).toBe(`# A\n\n${after}\n`);
  });

  test('a marker with words of its own stays', async () => {
    expect(await fixed('# A\n\n`later.md` (TBD, Alice)\n', 'all')).toBe('# A\n\n`later.md` (TBD, Alice)\n');
  });
});
