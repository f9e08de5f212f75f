import type {Document} from '../../core/document.ts';
import {findPlace, type IndexEntry, indexEntries} from '../../core/index-entry.ts';
import {encodeDestination} from '../../core/link-target.ts';
import {basename, relative} from '../../core/path.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

const INDEX =
  '# 索引\n\n## 按场景找文档\n\n- [`addon-a-guide.md`](addon-a-guide.md) — a, see also [b](addon-b-guide.md)\n\n## 文档全列表\n\n- [`addon-a-guide.md`](addon-a-guide.md)\n- [`addon-b-guide.md`](addon-b-guide.md)\n';

export default defineRule({
  id: 'index/missing-entry',
  description: 'Every document has an entry in each place of the index that its kind is listed in.',
  rationale: 'Readers come in through the index; a document that is not listed is not found.',
  severity: 'error',
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
  *check(document, {workspace, conventions, kindOf}) {
    const places = conventions.indexes.filter(({file}) => file === document.path);
    if (places.length === 0) return;
    const entries = indexEntries(document, workspace, conventions);
    const entriesOf = new Map<string, IndexEntry[]>();
    for (const entry of entries) {
      const same = entriesOf.get(entry.path);
      if (same) same.push(entry);
      else entriesOf.set(entry.path, [entry]);
    }
    const found = places.map((place) => ({place, at: findPlace(document, place)}));
    for (const path of workspace.documentPaths) {
      const wanted = found.filter(({place}) => kindOf(path).indexPlaces.includes(place.id));
      if (wanted.length === 0 || path === document.path) continue;
      const own = entriesOf.get(path) ?? [];
      const present = wanted.filter(({at}) => at !== null);
      if (present.length === 0 && own.length === 0) yield missing(document, path, null, {start: 0, end: titleEnd(document)});
      for (const {at} of present) {
        if (at === null || own.some(({range}) => range.start >= at.span.start && range.end <= at.span.end)) continue;
        yield missing(document, path, at.heading?.text ?? null, at.heading ?? {start: 0, end: titleEnd(document)});
      }
    }
  },
});

function missing(document: Document, path: string, section: string | null, range: {readonly start: number; readonly end: number}) {
  const name = basename(path);
  const entry = `- [\`${name}\`](${encodeDestination(relative(document.path, path))}) — <what the reader finds there>`;
  return {
    range: {start: range.start, end: range.end},
    message: `Missing entry for ${quote(path, 72)}${section === null ? '' : ` under ${quote(section, 24)}`}`,
    help: `Add a line such as \`${entry.replaceAll('`', '')}\``,
    subject: path,
    ...(section !== null && {section}),
  };
}

function titleEnd(document: Document): number {
  return document.facts.headings[0]?.end ?? 0;
}
