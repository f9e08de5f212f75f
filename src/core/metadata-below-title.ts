import type {MetadataSchema} from './conventions.ts';
import {isDecoration} from './decoration.ts';
import type {Document} from './document.ts';
import type {Block} from './facts.ts';
import type {Metadata, MetadataBlock, MetadataEntry} from './metadata.ts';
import {findMeantLabel} from './metadata-label.ts';
import {findTitle} from './title.ts';

/** The entries of one direct child of the document; empty when it is none that holds fields. */
export type ReadBlock = (block: Block) => readonly MetadataEntry[];

/**
 * Looks for the first block that holds a field of the schema: between the title and the next heading (to the end, where the
 * schema lets the block stand anywhere), then before the title. Blocks of fields that follow it belong to it, up to the last that
 * holds one of the schema.
 */
export function findBelowTitle(document: Document, schema: MetadataSchema, read: ReadBlock): Metadata {
  const {blocks, headings} = document.facts;
  const title = findTitle(document);
  const titleEnd = title?.end ?? 0;
  const next = schema.isAfterTitle ? headings.find((heading) => heading.top && heading.start >= titleEnd) : undefined;
  const from = blocks.findIndex((block) => block.start >= titleEnd);
  const to = next === undefined ? blocks.length : blocks.findIndex((block) => block.start >= next.start);
  const found = from < 0 ? null : findBlock(document, schema, read, from, to);
  const answer = {title, document, problem: null};
  if (found !== null) {
    const isFirst = blocks.slice(from, found.index).every((block) => isDecoration(document, block));
    return {...answer, block: {...found.block, place: title === null || isFirst ? 'after-title' : 'after-other'}};
  }
  const before = title === null ? null : findBlock(document, schema, read, 0, Math.max(0, from < 0 ? blocks.length : from));
  return {...answer, block: before === null ? null : {...before.block, place: 'before-title'}};
}

function findBlock(
  document: Document,
  schema: MetadataSchema,
  read: ReadBlock,
  from: number,
  to: number,
): {index: number; block: Omit<MetadataBlock, 'place'>} | null {
  const {blocks} = document.facts;
  for (let index = from; index < to; index++) {
    const first = blocks[index] as Block;
    const entries = [...read(first)];
    if (!entries.some(({field}) => field !== null)) continue;
    let last = first;
    const strangers: MetadataEntry[] = [];
    for (const block of blocks.slice(index + 1, to)) {
      const more = read(block);
      if (more.length === 0) break;
      strangers.push(...more);
      if (!more.some((entry) => isMeant(document, schema, entry))) continue;
      entries.push(...strangers.splice(0));
      last = block;
    }
    return {index, block: {start: first.start, end: last.end, entries}};
  }
  return null;
}

/** Whether an entry bears a label of the schema, or one that was surely meant for it. */
function isMeant(document: Document, schema: MetadataSchema, {field, label}: MetadataEntry): boolean {
  return field !== null || findMeantLabel(schema.fields, document.slice(label)) !== null;
}
