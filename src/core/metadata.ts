import type {MetadataField, MetadataSchema} from './conventions.ts';
import {isDecoration} from './decoration.ts';
import type {Document} from './document.ts';
import type {Block, Heading} from './facts.ts';
import type {Span} from './text.ts';
import {findTitle} from './title.ts';
import {within} from './within.ts';

/** One `**Label**: value` of a metadata block. All spans are UTF-16 offsets into the document. */
export interface MetadataEntry extends Span {
  /** The field of the schema that bears this label, compared without regard to letter case; null for a label it does not have. */
  readonly field: MetadataField | null;
  /** The label's characters, without the bold marks and the colon. */
  readonly label: Span;
  /** The value's characters, which may run over several lines of the source; empty when there is none. */
  readonly value: Span;
  /** The value as people read it: lines joined by a space, line prefixes and hard breaks dropped. */
  readonly text: string;
}

export interface MetadataBlock extends Span {
  /** In source order; repeated and unknown labels included. */
  readonly entries: readonly MetadataEntry[];
  /** Where the block stands: right after the title, after something else, or even before the title. */
  readonly place: 'after-title' | 'after-other' | 'before-title';
}

export interface Metadata {
  /** The heading that the block belongs under; null when the document has none. */
  readonly title: Heading | null;
  /** Null when no quote before the second heading holds a field of the schema. */
  readonly block: MetadataBlock | null;
}

/**
 * Reads the block of fields under a document's title: the first quote that holds a field of the schema, together with
 * quotes of fields that follow it immediately. Looked for between the title and the next heading, then before the title.
 */
export function readMetadata(document: Document, schema: MetadataSchema): Metadata {
  const {blocks} = document.facts;
  const title = findTitle(document);
  const titleEnd = title?.end ?? 0;
  const next = document.facts.headings.find((heading) => heading.top && heading.start >= titleEnd);
  const from = blocks.findIndex((block) => block.start >= titleEnd);
  const to = next === undefined ? blocks.length : blocks.findIndex((block) => block.start >= next.start);
  const found = from < 0 ? null : findBlock(document, schema, from, to);
  if (found !== null) {
    const isFirst = blocks.slice(from, found.index).every((block) => isDecoration(document, block));
    return {title, block: {...found.block, place: title === null || isFirst ? 'after-title' : 'after-other'}};
  }
  const before = title === null ? null : findBlock(document, schema, 0, Math.max(0, from < 0 ? blocks.length : from));
  return {title, block: before === null ? null : {...before.block, place: 'before-title'}};
}

/** The first entry of every field that the block has, in source order. */
export function firstEntries(block: MetadataBlock): readonly (MetadataEntry & {readonly field: MetadataField})[] {
  const seen = new Set<MetadataField>();
  return block.entries.filter((entry): entry is MetadataEntry & {readonly field: MetadataField} => {
    if (entry.field === null || seen.has(entry.field)) return false;
    seen.add(entry.field);
    return true;
  });
}

function findBlock(
  document: Document,
  schema: MetadataSchema,
  from: number,
  to: number,
): {index: number; block: Omit<MetadataBlock, 'place'>} | null {
  const {blocks} = document.facts;
  for (let index = from; index < to; index++) {
    const entries = readQuote(document, schema, index);
    if (entries === null) continue;
    let last = index;
    for (let more = readQuote(document, schema, last + 1); last + 1 < to && more !== null; more = readQuote(document, schema, last + 1)) {
      entries.push(...more);
      last++;
    }
    const start = (blocks[index] as Block).start;
    return {index, block: {start, end: (blocks[last] as Block).end, entries}};
  }
  return null;
}

/** The entries of one quote; null when the block is no quote or holds no field of the schema. */
function readQuote(document: Document, schema: MetadataSchema, index: number): MetadataEntry[] | null {
  const block = document.facts.blocks[index];
  if (block?.kind !== 'blockquote') return null;
  const paragraphs = within(document.facts.leaves, block).filter((leaf) => leaf.kind === 'paragraph');
  const entries = paragraphs.flatMap((leaf) => readParagraph(document.text, schema, leaf));
  return entries.some((entry) => entry.field !== null) ? entries : null;
}

function readParagraph(text: string, schema: MetadataSchema, leaf: Span): MetadataEntry[] {
  const drafts: {start: number; label: Span; field: MetadataField | null; lines: Span[]}[] = [];
  for (const line of contentLines(text, leaf)) {
    let rest = line;
    for (const found of labelsOf(text, schema, line)) {
      drafts.at(-1)?.lines.push({start: rest.start, end: found.start});
      drafts.push({start: found.start, label: found.label, field: found.field, lines: []});
      rest = {start: found.end, end: line.end};
    }
    drafts.at(-1)?.lines.push(rest);
  }
  return drafts.map(({start, label, field, lines}) => {
    const parts = lines.map((line) => trim(text, line)).filter((part) => part.end > part.start);
    const value = {start: parts[0]?.start ?? lines[0]?.start ?? label.end, end: parts.at(-1)?.end ?? lines[0]?.start ?? label.end};
    return {start, end: value.end, label, field, value, text: parts.map((part) => text.slice(part.start, part.end)).join(' ')};
  });
}

/** The lines of a paragraph without what a quote or an indentation puts before them. */
function* contentLines(text: string, leaf: Span): Generator<Span> {
  for (let start = leaf.start; start < leaf.end; ) {
    let end = start;
    while (end < leaf.end && text[end] !== '\n' && text[end] !== '\r') end++;
    yield {start, end};
    start = end;
    while (start < leaf.end && ' \t>\r\n'.includes(text[start] as string)) start++;
  }
}

/** The bold labels of a line: any label that opens it, and labels of the schema further on. */
function* labelsOf(text: string, schema: MetadataSchema, line: Span): Generator<Span & {label: Span; field: MetadataField | null}> {
  for (let at = line.start; at < line.end; ) {
    const found = labelAt(text, at, line.end);
    const field = found && findField(schema, text.slice(found.label.start, found.label.end));
    if (found && field !== undefined && (field !== null || at === line.start)) {
      yield {...found, field};
      at = found.end;
    }
    const space = text.slice(at, line.end).search(/[\s,;|·，；、](?:\*\*|__)/u);
    if (space < 0) return;
    at += space + 1;
  }
}

function findField(schema: MetadataSchema, label: string): MetadataField | null {
  const name = normalizeLabel(label);
  return schema.fields.find((field) => field.labels.some((other) => normalizeLabel(other) === name)) ?? null;
}

function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Longer bold text is a sentence, not a label. */
const MAX_LABEL = 80;

/** `**Label**:`, `**Label:**` or the same with underscores or a full-width colon; the end is behind colon and blanks. */
function labelAt(text: string, start: number, end: number): (Span & {label: Span}) | null {
  const mark = text.slice(start, start + 2);
  if (mark !== '**' && mark !== '__') return null;
  const window = text.slice(start + 2, Math.min(end, start + 2 + MAX_LABEL));
  const close = window.indexOf(mark);
  if (close < 1) return null;
  const inner = window.slice(0, close);
  const hasColonInside = /[:：]\s*$/u.test(inner);
  let after = start + 2 + close + 2;
  if (!hasColonInside) {
    while (after < end && text[after] === ' ') after++;
    if (after >= end || (text[after] !== ':' && text[after] !== '：')) return null;
    after++;
  }
  while (after < end && (text[after] === ' ' || text[after] === '\t' || text[after] === '\u3000')) after++;
  const label = trim(text, {start: start + 2, end: start + 2 + (hasColonInside ? inner.trimEnd().length - 1 : close)});
  return label.end > label.start ? {start, end: after, label} : null;
}

/** Cuts blanks at both ends and what makes a hard break at the end. */
function trim(text: string, span: Span): Span {
  let value = text.slice(span.start, span.end).trimEnd();
  const hardBreak = ['\\', '<br>', '<br/>', '<br />'].find((mark) => value.endsWith(mark));
  if (hardBreak !== undefined) value = value.slice(0, -hardBreak.length).trimEnd();
  return {start: span.start + (value.length - value.trimStart().length), end: span.start + value.length};
}
