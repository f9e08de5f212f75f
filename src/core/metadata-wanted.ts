import type {MetadataField} from './conventions.ts';
import {readValue} from './field-value.ts';
import {type FoundMetadata, firstEntries} from './metadata.ts';
import {quote} from './quote.ts';

/** The fields that the document must have, with the value of another field that asks for them; empty where all documents must. */
export function listWanted({schema, block, source}: FoundMetadata): ReadonlyMap<MetadataField, string> {
  const wanted = new Map(schema.fields.filter(({isRequired}) => isRequired).map((field) => [field, '']));
  for (const {field, value} of firstEntries(block)) {
    const read = readValue(source.slice(value), field);
    for (const id of read?.value?.needs.fields ?? []) {
      const needed = schema.fields.find((other) => other.id === id);
      if (needed && read && !wanted.has(needed)) wanted.set(needed, `\`${field.label}\` ${quote(read.word, 30)}`);
    }
  }
  return wanted;
}
