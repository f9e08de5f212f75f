import {expect, test} from 'vitest';
import notClickable from '../../../src/rules/reference/not-clickable.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const GUIDE = 'docs/addon-b-guide.md';

test('every occurrence counts, also where the document is linked elsewhere', () => {
  expect(
    linesOf(notClickable, {'docs/addon-a-guide.md': '[b](addon-b-guide.md) `addon-b-guide.md` `docs/addon-b-guide.md`\n', [GUIDE]: ''}),
  ).toEqual([
    'docs/addon-a-guide.md:1:23 error Unexpected code span `addon-b-guide.md`, expected a link',
    'docs/addon-a-guide.md:1:42 error Unexpected code span `docs/addon-b-guide.md`, expected a link',
  ]);
});

test('a heading and a document of no kind are lighter', () => {
  expect(findingsOf(notClickable, {'docs/addon-a-guide.md': '## `addon-b-guide.md`\n', [GUIDE]: ''}).map(({severity}) => severity)).toEqual(
    ['warning'],
  );
  expect(findingsOf(notClickable, {'CONTRIBUTING.md': '`docs/addon-b-guide.md`\n', [GUIDE]: ''}).map(({severity}) => severity)).toEqual([
    'warning',
  ]);
});

test.each([
  [
    'another repository names its files in code',
    {'README.md': 'See `docs/setup.md` and `CHANGELOG.md`.\n', 'docs/setup.md': '', 'CHANGELOG.md': ''},
  ],
  ['a routing file keeps bare names', {'CLAUDE.md': '| task | `addon-b-guide.md` |\n', [GUIDE]: ''}],
  ['syntax samples in double backticks', {'docs/addon-a-guide.md': 'Write `` `addon-b-guide.md` ``.\n', [GUIDE]: ''}],
  ['commands', {'docs/addon-a-guide.md': '`cat addon-b-guide.md`\n', [GUIDE]: ''}],
  [
    'a directory that is nowhere here, of another repository',
    {'docs/addon-a-guide.md': '`other/addon-b-guide.md` `other/docs/addon-b-guide.md`\n', [GUIDE]: ''},
  ],
  ['two files of that name', {'docs/addon-a-guide.md': '`x-case.md`\n', 'docs/cases/p/x-case.md': '', 'docs/cases/q/x-case.md': ''}],
])('%s', (_name, files) => {
  expect(linesOf(notClickable, files)).toEqual([]);
});

test('the fix writes a link relative to the document and keeps the fragment', () => {
  const files = {'docs/cases/pg/a-case.md': '见 `addon-b-guide.md#part`。\n', [GUIDE]: ''};
  expect(findingsOf(notClickable, files)[0]?.fix).toEqual({
    kind: 'safe',
    edits: [{path: 'docs/cases/pg/a-case.md', start: 2, end: 25, text: '[`addon-b-guide.md#part`](../../addon-b-guide.md#part)'}],
  });
});
