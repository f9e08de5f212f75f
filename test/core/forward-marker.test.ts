import {describe, expect, test} from 'vitest';
import {Document} from '../../src/core/document.ts';
import {ForwardMarkers} from '../../src/core/forward-marker.ts';
import {preflight} from '../support/conventions.ts';
import {noFacts} from '../support/no-facts.ts';

const markers = new ForwardMarkers(preflight.forwardMarkers);
const MENTION = '`x-guide.md`';

/** Finds the marker of the one mention in a text; what deleting it leaves is part of the answer. */
function find(text: string) {
  const start = text.indexOf(MENTION);
  const document = new Document('docs/a.md', text, noFacts);
  const marker = markers.find(document, {start, end: start + MENTION.length}, {start: 0, end: text.length});
  return (
    marker && {text: marker.text, pullRequest: marker.pullRequest, left: text.slice(0, marker.span.start) + text.slice(marker.span.end)}
  );
}

describe('markers', () => {
  test.each([
    ['see `x-guide.md` (TBD) now', 'TBD', null, 'see `x-guide.md` now'],
    ['见 `x-guide.md`（TBD）', 'TBD', null, '见 `x-guide.md`'],
    ['见 `x-guide.md`（TBD，单独 PR 跟进）。', 'TBD，单独 PR 跟进', null, '见 `x-guide.md`。'],
    ['`x-guide.md`（跨版本，TBD）scope', 'TBD', null, '`x-guide.md`（跨版本）scope'],
    ['（见 `x-guide.md`，TBD）', 'TBD', null, '（见 `x-guide.md`）'],
    ['`x-guide.md`（待写：现场）', '待写：现场', null, '`x-guide.md`'],
    ['`x-guide.md`（待补）', '待补', null, '`x-guide.md`'],
    ['`x-guide.md`（PR #13 待 land）', 'PR #13 待 land', 13, '`x-guide.md`'],
    ['`x-guide.md`（pending — 等 run 3 后落） — text', 'pending — 等 run 3 后落', null, '`x-guide.md` — text'],
    ['`x-guide.md`（规划中，按 phase 读）', '规划中，按 phase 读', null, '`x-guide.md`'],
    ['**入门**（TBD）：`x-guide.md`', 'TBD', null, '**入门**：`x-guide.md`'],
    ['`x-guide.md` (TBD, this week).', 'TBD, this week', null, '`x-guide.md`.'],
    ['`x-guide.md` (tbd, Alice)', 'tbd, Alice', null, '`x-guide.md`'],
    ['`x-guide.md` — TBD pending PR', 'TBD pending PR', null, '`x-guide.md`'],
    ['（`x-guide.md` TBD，单独 PR 跟进）。', 'TBD，单独 PR 跟进', null, '（`x-guide.md`）。'],
    ['`x-guide.md` (planned, PR #71)', 'planned, PR #71', 71, '`x-guide.md`'],
    ['`x-guide.md` pending PR #13 (draft)', 'pending PR #13', 13, '`x-guide.md` (draft)'],
  ])('%s', (text, marker, pullRequest, left) => {
    expect(find(text)).toEqual({text: marker, pullRequest, left});
  });
});

test.each([
  '`x-guide.md` (pending pods)',
  '`x-guide.md`（PVC Pending）',
  '`x-guide.md` covers `.replication-pending`',
  '`x-guide.md` (planned maintenance)',
  '`x-guide.md` (TBDs are listed there)',
  '`x-guide.md` and more (TBD)',
  '`x-guide.md`. TBD',
  '`x-guide.md` TBD list',
  'TBD `x-guide.md`',
  '`x-guide.md` (unclosed TBD',
  '`x-guide.md`',
])('%s is no marker', (text) => {
  expect(find(text)).toBeNull();
});
