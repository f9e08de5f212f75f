import type {MetadataSchema} from './conventions.ts';
import type {MetadataEntry} from './metadata.ts';
import {boldLabelAt, type FoundLabel, trim} from './metadata-label.ts';
import type {Span} from './text.ts';

/** The labels of one line, from left to right. */
export type LabelsOf = (text: string, schema: MetadataSchema, line: Span) => Iterable<FoundLabel>;

/** The fields of a paragraph: each reaches to the next label, over line ends. */
export function readParagraph(text: string, schema: MetadataSchema, leaf: Span, labelsOf: LabelsOf): MetadataEntry[] {
  const drafts: (FoundLabel & {lines: Span[]})[] = [];
  for (const line of contentLines(text, leaf)) {
    let rest = line;
    for (const found of labelsOf(text, schema, line)) {
      drafts.at(-1)?.lines.push({start: rest.start, end: found.start});
      drafts.push({...found, lines: []});
      rest = {start: found.end, end: line.end};
    }
    drafts.at(-1)?.lines.push(rest);
  }
  return drafts.map(({start, label, field, lines}) => {
    const parts = lines.map((line) => trim(text, line)).filter((part) => part.end > part.start);
    const value = {start: parts[0]?.start ?? lines[0]?.start ?? label.end, end: parts.at(-1)?.end ?? lines[0]?.start ?? label.end};
    const shown = parts.map((part) => text.slice(part.start, part.end)).join(' ');
    return {start, end: value.end, label, field, value, text: shown, items: null};
  });
}

/** The lines of a paragraph without what a quote or an indentation puts before them. */
export function* contentLines(text: string, leaf: Span): Generator<Span> {
  for (let start = leaf.start; start < leaf.end; ) {
    let end = start;
    while (end < leaf.end && text[end] !== '\n' && text[end] !== '\r') end++;
    yield {start, end};
    start = end;
    while (start < leaf.end && ' \t>\r\n'.includes(text[start] as string)) start++;
  }
}

/** The bold labels of a line: any label that opens it, and labels of the schema further on. */
export const boldLabelsOf: LabelsOf = function* (text, schema, line) {
  for (let at = line.start; at < line.end; ) {
    const found = boldLabelAt(schema, text, at, line.end);
    if (found && (found.field !== null || at === line.start)) {
      yield found;
      at = found.end;
    }
    const space = text.slice(at, line.end).search(/[\s,;|·，；、](?:\*\*|__)/u);
    if (space < 0) return;
    at += space + 1;
  }
};
