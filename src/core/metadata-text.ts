import type {MetadataField, MetadataSchema} from './conventions.ts';
import {writingOf} from './field-value.ts';
import {METADATA_READERS} from './metadata-forms/readers.ts';

/** Labels as a sentence lists them, cut to a length in characters with a count of the rest: `` `Audience`, `Status` and 2 more ``. */
export function listLabels(fields: readonly MetadataField[], limit: number): string {
  const labels = fields.map((field) => `\`${field.label}\``);
  let shown = labels.length;
  while (shown > 1 && toList(labels, shown).length > limit) shown--;
  return toList(labels, shown);
}

function toList(labels: readonly string[], shown: number): string {
  const rest = labels.length - shown;
  const last = rest > 0 ? `${rest} more` : labels.at(-1);
  const before = rest > 0 ? labels.slice(0, shown) : labels.slice(0, -1);
  return before.length === 0 ? `${last}` : `${before.join(', ')} and ${last}`;
}

/** A field ready to paste in the form of the schema, its value a placeholder in angle brackets. */
export function toFieldLine(field: MetadataField, schema: MetadataSchema): string {
  const words = field.values?.map((value) => writingOf(field, value)).join(' | ');
  const placeholder = field.type === 'date' ? '<YYYY-MM-DD>' : `<${words ?? field.label.toLowerCase()}>`;
  return METADATA_READERS[schema.form].toLine(field.label, placeholder, schema);
}

/** A sentence about what is wrong and what is expected; what would make it too long for one line is left to the help. */
export function toMessage(wrong: string, expected: string): string {
  const message = `${wrong}, expected ${expected}`;
  return message.length <= MAX_MESSAGE ? message : wrong;
}

/** In UTF-16 code units. */
export const MAX_MESSAGE = 120;
