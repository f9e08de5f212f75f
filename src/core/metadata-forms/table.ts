import type {MetadataSchema} from '../conventions.ts';
import type {Document} from '../document.ts';
import type {Leaf} from '../facts.ts';
import type {MetadataEntry} from '../metadata.ts';
import {findBelowTitle} from '../metadata-below-title.ts';
import {findField} from '../metadata-label.ts';
import {readRows} from '../table.ts';
import {type Span, trimMarks} from '../text.ts';
import {belowTitle, type MetadataReader} from './reader.ts';

type Rows = readonly (readonly Leaf[])[];

/** A table of two columns, label and value, or one with the labels in its header and the values in the row below. */
export const table: MetadataReader = {
  ...belowTitle('table'),
  opening: ['| Field | Value |', '| --- | --- |'],
  toLine: (label, placeholder) => `| ${label} | ${placeholder.replaceAll('|', '\\|')} |`,
  read: (document, schema) =>
    findBelowTitle(document, schema, (block) => {
      const rows = readRows(document, block);
      return hasLabelsInHeader(document, schema, rows) ? readHeader(document, schema, rows) : readColumns(document, schema, rows);
    }),
};

function hasLabelsInHeader(document: Document, schema: MetadataSchema, rows: Rows): boolean {
  const [header = []] = rows;
  const known = header.filter((cell) => fieldOf(document, schema, cell) !== null).length;
  return known > 1 || (known === 1 && header.length !== 2);
}

function readHeader(document: Document, schema: MetadataSchema, [header = [], values = []]: Rows): MetadataEntry[] {
  return header.flatMap((cell, column) => {
    const value = values[column] ?? {start: cell.end, end: cell.end};
    return toEntry(document, schema, cell, value, {start: cell.start, end: value.end});
  });
}

/** A header without a label of the schema names the columns, or is empty. */
function readColumns(document: Document, schema: MetadataSchema, rows: Rows): MetadataEntry[] {
  if (rows.some((cells) => cells.length > 2)) return [];
  return rows.flatMap(([cell, value], index) => {
    if (cell === undefined || (index === 0 && fieldOf(document, schema, cell) === null)) return [];
    const behind = value ?? {start: cell.end, end: cell.end};
    return toEntry(document, schema, cell, behind, {start: cell.start, end: behind.end});
  });
}

function toEntry(document: Document, schema: MetadataSchema, cell: Span, {start, end}: Span, span: Span): MetadataEntry[] {
  const label = labelOf(document, cell);
  if (label.end <= label.start) return [];
  return [
    {
      start: span.start,
      end: span.end,
      label,
      field: findField(schema, document.slice(label)),
      value: {start, end},
      text: document.text.slice(start, end),
      items: null,
    },
  ];
}

function fieldOf(document: Document, schema: MetadataSchema, cell: Span) {
  return findField(schema, document.slice(labelOf(document, cell)));
}

/** A cell without marks of emphasis and a colon. */
function labelOf(document: Document, {start, end}: Span): Span {
  const text = document.text.slice(start, end);
  const before = /^[*_`\s]*/u.exec(text)?.[0].length ?? 0;
  const inner = trimMarks(text.slice(before), '*_`:：');
  return {start: start + before, end: start + before + inner.length};
}
