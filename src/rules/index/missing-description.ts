import {readAbstract} from '../../core/abstract.ts';
import type {Document} from '../../core/document.ts';
import {separatorAfter} from '../../core/entry-draft.ts';
import {type IndexEntry, indexEntries} from '../../core/index-entry.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

/** From this share of described entries on, a list is one that describes. */
const DESCRIBED_SHARE = 1 / 2;

export default defineRule({
  id: 'index/missing-description',
  description: 'In a list of an index that describes its documents, every entry has a description.',
  rationale: 'Readers choose by the description; an entry without one is passed over.',
  severity: 'info',
  examples: [
    {
      name: 'a list of names',
      files: {'docs/SKILL-INDEX.md': '# I\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md)\n- [c](addon-c-guide.md) — why\n'},
      findings: [],
    },
    {
      name: 'a list of descriptions with a gap',
      files: {
        'docs/SKILL-INDEX.md': '# I\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md) — how\n- [c](addon-c-guide.md) — why\n',
        'docs/addon-a-guide.md': '# A\n\nHow to find the first fault. And more.\n',
      },
      findings: ['docs/SKILL-INDEX.md:3:3: Missing description of the entry `docs/addon-a-guide.md`, expected one as beside the others'],
    },
  ],
  *check(document, {workspace, conventions}) {
    const items = new Map(document.facts.items.map((item) => [item.leaf, item]));
    const entries = indexEntries(document, workspace, conventions).filter(({leaf, form}) => items.has(leaf) && form !== 'plain');
    for (const list of bySection(document, entries)) {
      const bare = list.filter((entry) => {
        const item = items.get(entry.leaf);
        return item !== undefined && isBare(document, entry, item.end);
      });
      if (list.length < 2 || list.length - bare.length < list.length * DESCRIBED_SHARE) continue;
      const model = list.find((entry) => separatorAfter(document, entry) !== null);
      const [, , separator = ' — '] = (model && separatorAfter(document, model)) ?? [];
      for (const {path, range} of bare) {
        const subject = workspace.documents.get(path);
        const text = subject && readAbstract(subject);
        yield {
          range,
          subject: path,
          message: `Missing description of the entry ${quote(path, 56)}, expected one as beside the others`,
          help: text ? `Read over and add: ${text}` : 'Say in one line what the reader finds there',
          ...(text && {
            fix: {kind: 'suggested' as const, edits: [{path: document.path, start: range.end, end: range.end, text: separator + text}]},
          }),
        };
      }
    }
  },
});

/** Whether nothing readable stands in the item besides the entry itself. */
function isBare(document: Document, {range, leaf}: IndexEntry, end: number): boolean {
  const start = document.facts.leaves[leaf]?.start ?? range.start;
  return !/[\p{L}\p{N}]/u.test(document.text.slice(start, range.start) + document.text.slice(range.end, end));
}

function bySection(document: Document, entries: readonly IndexEntry[]): IndexEntry[][] {
  const {headings} = document.facts;
  const lists: IndexEntry[][] = [];
  let section = -2;
  for (const entry of entries) {
    const own = headings.findLastIndex(({start}) => start < entry.range.start);
    if (own !== section) lists.push([]);
    section = own;
    lists.at(-1)?.push(entry);
  }
  return lists;
}
