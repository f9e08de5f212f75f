import {expect, test} from 'vitest';
import staleForward from '../../../src/rules/reference/stale-forward.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const GUIDE = 'docs/addon-a-guide.md';
const TARGET = 'docs/addon-b-guide.md';

/** The document after the fixes of all its findings. */
function fixed(text: string): string {
  const edits = findingsOf(staleForward, {[GUIDE]: text, [TARGET]: ''}).flatMap(({fix}) => fix?.edits ?? []);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, {start, end, text: put}) => left.slice(0, start) + put + left.slice(end), text);
}

test.each([
  ['见 `addon-b-guide.md`（TBD）。\n', '见 [`addon-b-guide.md`](addon-b-guide.md)。\n'],
  ['（见 `addon-b-guide.md`，TBD）\n', '（见 [`addon-b-guide.md`](addon-b-guide.md)）\n'],
  ['[b](addon-b-guide.md) (planned, PR #7)\n', '[b](addon-b-guide.md)\n'],
  ['`addon-b-guide.md`（版本，TBD）\n', '[`addon-b-guide.md`](addon-b-guide.md)（版本）\n'],
])('the fix of %j takes the marker away and links', (before, after) => {
  expect(fixed(before)).toBe(after);
});

test('a path that is wrong but leads to one document counts', () => {
  expect(linesOf(staleForward, {[GUIDE]: '- `cases/x-case.md`（pending — 等验证后落）\n', 'docs/cases/pg/x-case.md': ''})).toEqual([
    `${GUIDE}:1:3 error Unexpected forward marker \`pending — 等验证后落\`: \`docs/cases/pg/x-case.md\` exists`,
  ]);
});

test('a routing file is told, and its code span stays', () => {
  const [finding] = findingsOf(staleForward, {'CLAUDE.md': '`addon-b-guide.md` (TBD, this week)\n', [TARGET]: ''});
  expect(finding?.fix?.edits).toEqual([{path: 'CLAUDE.md', start: 18, end: 35, text: ''}]);
});

test('a marker in the next cell or sentence belongs to something else', () => {
  const text = '| `addon-b-guide.md` | TBD |\n|---|---|\n\n`addon-b-guide.md`. TBD: more\n';
  expect(linesOf(staleForward, {[GUIDE]: text, [TARGET]: ''})).toEqual([]);
});

test('a remark on what the document still lacks is no marker', () => {
  expect(linesOf(staleForward, {[GUIDE]: '[b](addon-b-guide.md)（待补充案例）, [b](addon-b-guide.md)（未完成）\n', [TARGET]: ''})).toEqual(
    [],
  );
});

/** The kind of fix for a document that waits for another one that is there. */
const kindOf = (text: string) => findingsOf(staleForward, {[GUIDE]: `${text}\n`, [TARGET]: ''}).map(({fix}) => fix?.kind);

test.each([
  ['见 `addon-b-guide.md`（TBD）。', 'safe'],
  ['见 `addon-b-guide.md`（PR #13 待 land）', 'safe'],
  ['见 `addon-b-guide.md`（pending — 等第三轮全部通过之后才会落地）', 'safe'],
  ['见 `addon-b-guide.md`（版本，TBD）', 'safe'],
  ['See `addon-b-guide.md` (TBD, Alice)', 'safe'],
  ['Waiting; see `addon-b-guide.md` (TBD)', 'safe'],
  ['until then `addon-b-guide.md` (TBD)', 'suggested'],
  ['pending Alice’s `addon-b-guide.md` (TBD)', 'suggested'],
  ['`addon-b-guide.md` pending PR #13 (draft)', 'suggested'],
  ['`addon-b-guide.md`（待写：四月的三次误判与三次撤回，以及各自的证据）', 'suggested'],
  ['`addon-b-guide.md` (TBD, an outline is in the minutes of May)', 'suggested'],
  ['`addon-b-guide.md`（TBD，见 `notes.txt`）', 'suggested'],
])('%j: the fix is %s', (text, kind) => {
  expect(kindOf(text)).toEqual([kind]);
});

test('what the marker says of the document stays', () => {
  expect(fixed('- `addon-b-guide.md`（待写：四月的三次误判与三次撤回，以及各自的证据）\n')).toBe(
    '- [`addon-b-guide.md`](addon-b-guide.md)（四月的三次误判与三次撤回，以及各自的证据）\n',
  );
});
