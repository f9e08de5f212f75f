import type {MetadataForm, MetadataSchema} from '../core/conventions.ts';
import type {Document} from '../core/document.ts';
import {boldLabelAt, plainLabelAt} from '../core/metadata-label.ts';
import {findTitle} from '../core/title.ts';
import type {Workspace} from '../core/workspace.ts';

/** The forms that a document can show by itself; a sidecar is another file. */
export type ShownForm = Exclude<MetadataForm, 'sidecar'>;

/** Sections whose title names a field rather than a topic, in the languages that decision records are written in. */
const FIELD_SECTION = /^(?:status|state|date|deciders|decision[- ]makers?|authors?|owners?|状态|日期|作者|负责人|決定者|状態)$/iu;

/** Fields stand at the top: what comes later is the document's own text. */
const MAX_UNITS = 4000;

/** A schema of a form with fields of these labels, of which nothing is known yet. */
export function schemaOf(form: MetadataForm, labels: readonly string[]): MetadataSchema {
  const isBelowTitle = form !== 'frontmatter' && form !== 'section' && form !== 'sidecar';
  return {
    form,
    file: null,
    isAfterTitle: isBelowTitle,
    isOrdered: false,
    unknown: 'off',
    fields: labels.map((label) => ({
      id: label,
      label,
      labels: [label],
      isRequired: false,
      type: 'text',
      values: null,
      suffix: null,
      match: null,
      deny: [],
      vague: [],
      initial: null,
      inside: null,
    })),
  };
}

/** What may be the labels of a document's fields, form by form, each label once. The reader of the form has the last word. */
export function listLabels(document: Document, workspace: Workspace): Readonly<Record<ShownForm, readonly string[]>> {
  const found: Record<ShownForm, Set<string>> = {
    blockquote: new Set(),
    'bold-line': new Set(),
    line: new Set(),
    list: new Set(),
    frontmatter: new Set(),
    table: new Set(),
    section: new Set(),
  };
  for (const text of topLines(document)) {
    const quoted = /^ {0,3}> ?/u.exec(text);
    const item = /^ {0,3}[-*+] +/u.exec(text);
    const row = /^ {0,3}\|([^|]+)\|/u.exec(text);
    const rest = text.slice((quoted ?? item)?.[0].length ?? 0);
    const bold = labelIn(rest, boldLabelAt);
    const plain = labelIn(rest, plainLabelAt);
    if (quoted) add(found.blockquote, bold);
    else if (item) add(found.list, bold ?? plain);
    else if (row) add(found.table, (row[1] ?? '').replace(/^[\s*_`]+|[\s*_`:：]+$/gu, ''));
    else add(bold === null ? found.line : found['bold-line'], bold ?? plain);
  }
  const data = workspace.dataOf(document)?.root;
  if (data?.kind === 'map') for (const {key} of data.entries) add(found.frontmatter, key);
  for (const {top, depth, text} of document.facts.headings) {
    if (top && depth > 1 && FIELD_SECTION.test(text.trim())) add(found.section, text.trim());
  }
  return Object.fromEntries(Object.entries(found).map(([form, labels]) => [form, [...labels]])) as Record<ShownForm, string[]>;
}

/** The lines between the title and the next heading. */
function topLines(document: Document): string[] {
  const title = findTitle(document);
  const start = title?.end ?? document.facts.frontmatter?.end ?? 0;
  const next = document.facts.headings.find((heading) => heading.top && heading.start >= start);
  return document.text.slice(start, Math.min(next?.start ?? document.text.length, start + MAX_UNITS)).split(/\r\n?|\n/u);
}

/** Every label is one that it does not know. */
const NO_FIELDS = schemaOf('line', []);

function labelIn(text: string, read: typeof boldLabelAt): string | null {
  const found = read(NO_FIELDS, text, 0, text.length);
  return found === null ? null : text.slice(found.label.start, found.label.end);
}

function add(labels: Set<string>, label: string | null): void {
  if (label !== null && label !== '' && !/^[-\s]*$/u.test(label)) labels.add(label);
}
