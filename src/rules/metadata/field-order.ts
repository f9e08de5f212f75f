import type {Document} from '../../core/document.ts';
import type {Edit} from '../../core/finding.ts';
import {type FieldEntry, type FoundMetadata, findMetadata, firstEntries} from '../../core/metadata.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'metadata/field-order',
  description: 'The fields of a metadata block stand in the order of the schema.',
  rationale: 'In blocks of one order the eye finds a field by its place.',
  severity: 'warning',
  scope: 'document',
  examples: [
    {
      name: 'the order of the schema',
      files: {
        'docs/addon-tls-guide.md':
          '# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n',
      },
      findings: [],
    },
    {
      name: 'one field too late',
      files: {
        'docs/addon-tls-guide.md':
          '# TLS\n\n> **Audience**: developers\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n> **Status**: stable\n',
      },
      findings: ['docs/addon-tls-guide.md:6:5: Unexpected place of field `Status`, expected after `Audience`'],
    },
    {
      name: 'several fields out of place',
      files: {
        'docs/addon-tls-guide.md':
          '# TLS\n\n> **Applies to KB version**: 1.0.x\n> **Applies to**: any addon\n> **Status**: stable\n> **Audience**: developers\n',
      },
      findings: ['docs/addon-tls-guide.md:4:5: Unexpected place of field `Applies to` and 2 more, expected after `Status`'],
    },
  ],
  *check(document, context) {
    const found = findMetadata(document, context);
    if (!found?.schema.isOrdered) return;
    const {schema, source} = found;
    // A field within another's value goes where that goes.
    const entries = firstEntries(found.block).filter(({field}) => field.inside === null);
    const ranks = entries.map((entry) => schema.fields.indexOf(entry.field));
    const kept = longestRise(ranks);
    const moved = entries.filter((_, index) => !kept.has(index));
    const first = moved[0];
    if (first === undefined) return;
    const sorted = entries.toSorted((a, b) => schema.fields.indexOf(a.field) - schema.fields.indexOf(b.field));
    const before = sorted[sorted.indexOf(first) - 1];
    const rest = moved.length > 1 ? ` and ${moved.length - 1} more` : '';
    const place = before === undefined ? 'at the beginning' : `after \`${before.field.label}\``;
    const edits = isMovable(found, entries) ? entries.flatMap((slot, index) => toEdit(source, slot, sorted[index] ?? slot)) : null;
    yield {
      source,
      range: first.label,
      message: `Unexpected place of field \`${first.field.label}\`${rest}, expected ${place}`,
      help: `Put the fields in this order: ${sorted.map((entry) => entry.field.label).join(', ')}`,
      ...(edits === null ? {} : {fix: {kind: 'safe' as const, edits}}),
    };
  },
});

/** The indexes of a longest rising subsequence: the largest set of fields that can stay where they are. */
function longestRise(ranks: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  let best = -1;
  for (const [index, rank] of ranks.entries()) {
    previous[index] = -1;
    lengths[index] = 1;
    for (let before = 0; before < index; before++) {
      if ((ranks[before] as number) < rank && (lengths[before] as number) >= (lengths[index] as number)) {
        lengths[index] = (lengths[before] as number) + 1;
        previous[index] = before;
      }
    }
    if (best < 0 || (lengths[index] as number) > (lengths[best] as number)) best = index;
  }
  const kept = new Set<number>();
  for (let index = best; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return kept;
}

/** Whether the fields can change places: each has one of its own, apart from the others, and takes nothing along that it depends on. */
function isMovable({schema, block, source}: FoundMetadata, entries: readonly FieldEntry[]): boolean {
  const fields = block.entries.flatMap((entry) => (entry.field === null ? [] : [entry.field]));
  if (new Set(fields).size < fields.length || schema.form === 'section') return false;
  if (entries.some((entry, index) => entry.start < (entries[index - 1]?.end ?? 0))) return false;
  return schema.form === 'blockquote' || entries.every((entry) => !/[\r\n]/u.test(source.slice(entry)));
}

/** Puts a field into another's slot; line prefixes and hard breaks stay where they are. */
function toEdit(document: Document, slot: {start: number; end: number}, entry: {start: number; end: number}): Edit[] {
  return slot === entry ? [] : [{path: document.path, start: slot.start, end: slot.end, text: document.slice(entry)}];
}
