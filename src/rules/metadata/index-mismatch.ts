import type {IndexPlace} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import {comparableValue, plainText} from '../../core/field-value.ts';
import type {RuleFinding} from '../../core/finding.ts';
import {findPlace, indexEntries} from '../../core/index-entry.ts';
import {findMetadata, firstEntries} from '../../core/metadata.ts';
import {quote} from '../../core/quote.ts';
import {defineRule, type RuleContext} from '../../core/rule.ts';
import {readRows} from '../../core/table.ts';
import {within} from '../../core/within.ts';

const config = `extends: general
kinds:
  - {id: adr, include: 'adr/0*.md', metadata: {form: list, fields: {status: {labels: [Status], values: [proposed, accepted]}}}}
indexes:
  - {id: adrs, file: adr/README.md, columns: {State: status}}
`;
const adr = (title: string, status: string) => `# ${title}\n\n- Status: ${status}\n`;
const index = (state: string) => `# Decisions\n\n| Decision | State |\n|---|---|\n| [TLS](0001-tls.md) | ${state} |\n`;

export default defineRule({
  id: 'metadata/index-mismatch',
  description: 'What a table of an index repeats of a document’s metadata is what the document says.',
  rationale: 'Readers choose by the table; where it differs, one of the two is out of date, and nobody knows which.',
  severity: 'warning',
  options: [{key: 'indexes[].columns', meaning: 'columns that repeat a field of the document'}],
  whenOff: 'Where a program writes the table from the documents; the program is then to be right.',
  examples: [
    {
      name: 'the same, with a remark in the document',
      config,
      files: {'adr/README.md': index('Accepted'), 'adr/0001-tls.md': adr('TLS', 'accepted (2026-01-30)')},
      findings: [],
    },
    {
      name: 'another status',
      config,
      files: {'adr/README.md': index('proposed'), 'adr/0001-tls.md': adr('TLS', 'accepted')},
      findings: ['adr/README.md:5:24: Unexpected difference in `Status`: `proposed` here, `accepted` in `adr/0001-tls.md`'],
    },
  ],
  *check(document, context) {
    for (const place of context.conventions.indexes) {
      if (place.file === document.path && Object.keys(place.columns).length > 0) yield* checkPlace(document, place, context);
    }
  },
});

function* checkPlace(document: Document, place: IndexPlace, context: RuleContext): Generator<RuleFinding> {
  const found = findPlace(document, place);
  const entries = indexEntries(document, context.workspace, context.conventions).map(({range, path}) => ({...range, path}));
  for (const block of found ? within(document.facts.blocks, found.span) : []) {
    const [header = [], ...rows] = readRows(document, block);
    const columns = header.flatMap((cell, column) => {
      const field = place.columns[plainText(document.slice(cell))];
      return field === undefined ? [] : [{column, field}];
    });
    for (const cells of columns.length > 0 ? rows : []) {
      const row = {start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0};
      const listed = context.workspace.documents.get(within(entries, row)[0]?.path ?? '');
      for (const {column, field} of listed ? columns : []) {
        const cell = cells[column];
        const finding = listed && cell && checkCell(document, cell, listed, field, context);
        if (finding) yield finding;
      }
    }
  }
}

function checkCell(
  document: Document,
  cell: {start: number; end: number},
  listed: Document,
  fieldId: string,
  {kindOf, workspace}: RuleContext,
): RuleFinding | null {
  const found = findMetadata(listed, {kind: kindOf(listed.path), workspace});
  const entry = found && firstEntries(found.block).find(({field}) => field.id === fieldId);
  if (!entry || entry.text === '') return null;
  const here = document.slice(cell);
  const there = found.source.slice(entry.value);
  if (comparableValue(here, entry.field) === comparableValue(entry.field.values === null ? entry.text : there, entry.field)) return null;
  return {
    range: {start: cell.start, end: cell.end},
    subject: listed.path,
    message: `Unexpected difference in \`${entry.field.label}\`: ${quote(plainText(here), 20)} here, ${quote(plainText(entry.text), 20)} in ${quote(listed.path, 30)}`,
    help: 'Find out which of the two holds, and write it in both places',
  };
}
