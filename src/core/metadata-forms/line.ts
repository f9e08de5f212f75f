import type {MetadataSchema} from '../conventions.ts';
import type {Document} from '../document.ts';
import type {Block} from '../facts.ts';
import type {MetadataEntry} from '../metadata.ts';
import {findBelowTitle} from '../metadata-below-title.ts';
import {type FoundLabel, findMeantLabel, plainLabelAt} from '../metadata-label.ts';
import {contentLines, type LabelsOf, readParagraph} from '../metadata-paragraph.ts';
import {belowTitle, type MetadataReader} from './reader.ts';

/** `Label: value` in lines that may wrap. Where lines wrap, a word before a colon is a label only when the schema says so. */
export const line: MetadataReader = {
  ...belowTitle('lines'),
  toLine: (label, placeholder) => `${label}: ${placeholder}`,
  read: (document, schema) => findBelowTitle(document, schema, (block) => readBlock(document, schema, block)),
};

function readBlock(document: Document, schema: MetadataSchema, block: Block): MetadataEntry[] {
  if (block.kind !== 'paragraph') return [];
  const {text} = document;
  const isOfLabels = [...contentLines(text, block)].every((part) => plainLabelAt(schema, text, part.start, part.end) !== null);
  const labelsOf: LabelsOf = function* (_, __, part) {
    const first = plainLabelAt(schema, text, part.start, part.end);
    const opening = first && (isOfLabels || isMeant(text, schema, first)) ? first : null;
    if (opening) yield opening;
    yield* insideLabels(text, schema, {start: opening?.end ?? part.start, end: part.end});
  };
  return readParagraph(text, schema, block, labelsOf);
}

/** Whether a line opens with a label of the schema, or one that was surely meant for it and is written like a label. */
function isMeant(text: string, schema: MetadataSchema, {field, label}: FoundLabel): boolean {
  const name = text.slice(label.start, label.end);
  return field !== null || (/^[^\p{Ll}]/u.test(name) && findMeantLabel(schema.fields, name) !== null);
}

/** Labels that may stand within the value of another field; they begin as a label does, not as a word of the sentence. */
function* insideLabels(text: string, schema: MetadataSchema, part: {start: number; end: number}): Generator<FoundLabel> {
  const labels = schema.fields.filter(({inside}) => inside !== null).flatMap(({labels: all}) => all);
  if (labels.length === 0) return;
  const source = text.slice(part.start, part.end);
  const pattern = new RegExp(`(?<=^|[\\s(（,;，；。])(?:${labels.map(toPattern).join('|')})(?=[ \\t]*(?::(?:\\s|$)|：))`, 'giu');
  for (const {index, 0: name} of source.matchAll(pattern)) {
    if (/^\p{Ll}/u.test(name) && !labels.includes(name)) continue;
    const found = plainLabelAt(schema, text, part.start + index, part.end);
    if (found?.field) yield found;
  }
}

function toPattern(label: string): string {
  return label.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
