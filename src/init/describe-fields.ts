import type {MetadataField, MetadataForm, MetadataSchema} from '../core/conventions.ts';
import type {Document} from '../core/document.ts';
import {firstEntries, readMetadata} from '../core/metadata.ts';
import type {Workspace} from '../core/workspace.ts';
import {listLabels, type ShownForm, schemaOf} from './label-candidates.ts';

/** How a field stands in a group of documents. */
export interface FieldEvidence {
  readonly label: string;
  /** In how many documents it has a value. */
  readonly count: number;
  /** What its values open with, and how many documents have each: the most frequent first. */
  readonly values: readonly (readonly [value: string, count: number])[];
  /** In how many documents a value of a vocabulary is followed by more text. */
  readonly remarks: number;
}

/** How a group of documents gives its fields. */
export interface FieldsEvidence {
  readonly form: MetadataForm;
  /** How many documents have a block at all. */
  readonly withBlock: number;
  /** In the order in which most documents have them. */
  readonly fields: readonly FieldEvidence[];
  /** In how many documents with a block the fields keep that order. */
  readonly inOrder: number;
}

/** What is in half of the documents is a habit; what is in fewer is chance. */
const HABIT = 0.5;
/** A form that fewer documents show is not the group's. */
const FORM_SHARE = 0.6;

/** The form that most documents of a group share, and its fields; null where they share none. */
export function describeFields(documents: readonly Document[], workspace: Workspace): FieldsEvidence | null {
  const found = documents.map((document) => listLabels(document, workspace));
  const forms = Object.keys(found[0] ?? {}) as ShownForm[];
  const described = forms.map((form) => {
    const counts = new Map<string, number>();
    for (const labels of found) for (const label of labels[form]) counts.set(label, (counts.get(label) ?? 0) + 1);
    const habits = [...counts].filter(([, count]) => count >= Math.max(2, documents.length * HABIT)).map(([label]) => label);
    // Counted by the reader of the form, which the rules use.
    return countFields(documents, workspace, schemaOf(form, habits));
  });
  const best = described.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
  return best.fields.length > 0 && best.withBlock >= documents.length * FORM_SHARE ? best : null;
}

function weigh({withBlock, fields}: FieldsEvidence): number {
  return withBlock * fields.length;
}

/** Counts the fields of a schema in documents. */
export function countFields(documents: readonly Document[], workspace: Workspace, schema: MetadataSchema): FieldsEvidence {
  const blocks = documents.flatMap((document) => {
    const {block} = readMetadata(document, schema, workspace);
    return block === null ? [] : [firstEntries(block).filter(({text}) => text.trim() !== '')];
  });
  const fields = schema.fields
    .map(({label, values: words}) => {
      const entries = blocks.flatMap((entries, at) =>
        entries.flatMap((entry, place) => (entry.field.label === label ? [{entry, place, at}] : [])),
      );
      const rank = entries.reduce((sum, {place}) => sum + place, 0) / Math.max(1, entries.length);
      return {
        label,
        count: entries.length,
        ...countValues(
          entries.map(({entry}) => entry.text),
          words,
        ),
        rank,
      };
    })
    .filter(({count}) => count > 0);
  const ordered = schema.isOrdered ? fields : fields.toSorted((a, b) => a.rank - b.rank);
  const places = new Map(ordered.map(({label}, place) => [label, place]));
  const inOrder = blocks.filter((entries) => {
    const ranks = entries.map(({field}) => places.get(field.label) ?? 0);
    return ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
  });
  return {
    form: schema.form,
    withBlock: blocks.length,
    fields: ordered.map(({label, count, values, remarks}) => ({label, count, values, remarks})),
    inOrder: inOrder.length,
  };
}

function countValues(texts: readonly string[], words: MetadataField['values']): Pick<FieldEvidence, 'values' | 'remarks'> {
  const counts = new Map<string, number>();
  let remarks = 0;
  for (const text of texts) {
    const known = words?.find(({value, aliases}) => [value, ...aliases].some((word) => text.toLowerCase().startsWith(word.toLowerCase())));
    const value = known?.value ?? firstWord(text);
    if (text.trim().length > value.length) remarks += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {values: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)), remarks};
}

/** What a value of a fixed vocabulary would be: the text up to what explains it. */
function firstWord(text: string): string {
  return (/^[^(（,，;；:：。.|—–]*/u.exec(text.replace(/[*_`]/gu, ''))?.[0] ?? '').trim();
}
