import type {MetadataField} from './conventions.ts';

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

/** A line ready to paste, its value a placeholder in angle brackets. */
export function toFieldLine(field: MetadataField): string {
  return `> **${field.label}**: <${field.values?.map(({value}) => value).join(' | ') ?? field.label.toLowerCase()}>`;
}

/** The first word behind marks and blanks. It ends where its script does, so `draft` is the first word of `draft待评审`. */
export function firstWord(value: string): {readonly index: number; readonly word: string} | null {
  const match = /\p{Script=Latin}+|\p{L}+|\p{N}+/u.exec(value);
  return match && {index: match.index, word: match[0]};
}
