import type {IndexPlace} from '../../core/conventions.ts';
import {draftDataEntry} from '../../core/data-draft.ts';
import type {Document} from '../../core/document.ts';
import {draftEntry, type EntryDraft} from '../../core/entry-draft.ts';
import {findPlace, type IndexEntry, indexEntries, isData} from '../../core/index-entry.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import type {Span} from '../../core/text.ts';
import type {Workspace} from '../../core/workspace.ts';

const INDEX =
  '# 索引\n\n## 按场景找文档\n\n- [`addon-a-guide.md`](addon-a-guide.md) — a, see also [b](addon-b-guide.md)\n\n## 文档全列表\n\n- [`addon-a-guide.md`](addon-a-guide.md)\n- [`addon-b-guide.md`](addon-b-guide.md)\n';

export default defineRule({
  id: 'index/missing-entry',
  description: 'Every document has an entry in each place of the index that its kind is listed in.',
  rationale: 'Readers come in through the index; a document that is not listed is not found.',
  severity: 'error',
  reads: 'listing',
  examples: [
    {
      name: 'listed in both places',
      files: {'docs/SKILL-INDEX.md': INDEX, 'docs/addon-a-guide.md': '# A\n'},
      findings: [],
    },
    {
      name: 'named only in the description of another entry',
      files: {'docs/SKILL-INDEX.md': INDEX, 'docs/addon-a-guide.md': '# A\n', 'docs/addon-b-guide.md': '# B\n'},
      findings: ['docs/SKILL-INDEX.md:3:1: Missing entry for `docs/addon-b-guide.md` under `按场景找文档`'],
    },
    {
      name: 'an index without the sections',
      files: {
        'docs/SKILL-INDEX.md': '# 索引\n\n- [a](addon-a-guide.md)\n',
        'docs/addon-a-guide.md': '# A\n',
        'docs/cases/pg/x-case.md': '# X\n',
      },
      findings: ['docs/SKILL-INDEX.md:1:1: Missing entry for `docs/cases/pg/x-case.md`'],
    },
  ],
  *check(document, {workspace, conventions, kindOf, skip}) {
    const places = conventions.indexes.filter(
      ({file, missing, entry}) => file === document.path && missing !== 'off' && entry.form !== 'mention',
    );
    if (places.length === 0) return;
    const problem = places.some(isData) ? workspace.dataOf(document)?.problem : null;
    if (problem) {
      skip({range: {start: problem.at, end: problem.at}, reason: `the index does not parse: ${problem.message}`, isError: true});
      return;
    }
    const entries = indexEntries(document, workspace, conventions);
    const listed = groupByPath(entries.map(({path, range}) => ({path, at: range.start})));
    const found = places.map((place) => ({place, at: findPlace(document, place)}));
    for (const path of workspace.documentPaths) {
      const wanted = found.filter(({place}) => kindOf(path).indexPlaces.includes(place.id));
      if (wanted.length === 0 || path === document.path) continue;
      const subject = workspace.documents.get(path);
      const present = wanted.filter(({at}) => at !== null);
      // A place that the index does not have is none: then an entry anywhere in it counts, and one line is missing, not several.
      const judged = present.length > 0 ? present : wanted.slice(0, 1);
      for (const {place, at} of judged) {
        const span = at?.span ?? {start: 0, end: document.text.length};
        if (listed.get(path)?.some((offset) => offset >= span.start && offset < span.end)) continue;
        const draft = subject === undefined ? null : draftFor(document, place, entries, span, subject, workspace);
        const section = at?.heading?.text ?? null;
        yield {
          range: at?.heading ?? {start: 0, end: document.facts.headings[0]?.end ?? 0},
          message: `Missing entry for ${quote(path, 72)}${section === null ? '' : ` under ${quote(section, 24)}`}`,
          help: draft === null ? 'List the document where it belongs' : sayDraft(document, draft),
          subject: path,
          ...(section !== null && {section}),
          ...(place.missing !== null && place.missing !== 'off' && {severity: place.missing}),
          ...(draft !== null && {
            fix: {kind: 'suggested' as const, edits: [{path: document.path, start: draft.at, end: draft.at, text: draft.text}]},
          }),
        };
      }
    }
  },
});

function draftFor(
  document: Document,
  place: IndexPlace,
  entries: readonly IndexEntry[],
  span: Span,
  subject: Document,
  workspace: Workspace,
): EntryDraft | null {
  return isData(place)
    ? draftDataEntry(document, place, subject, workspace)
    : draftEntry(document, place, entries, span, subject, workspace);
}

function groupByPath(listed: readonly {readonly path: string; readonly at: number}[]): ReadonlyMap<string, readonly number[]> {
  const offsets = new Map<string, number[]>();
  for (const {path, at} of listed) {
    const known = offsets.get(path);
    if (known) known.push(at);
    else offsets.set(path, [at]);
  }
  return offsets;
}

function sayDraft(document: Document, {line, at, text}: EntryDraft): string {
  const place = text.startsWith(line) ? `before line ${document.lines.pointAt(at).line}` : `after line ${document.lines.pointAt(at).line}`;
  return `Add ${place}, and read over the description: ${line.trim()}`;
}
