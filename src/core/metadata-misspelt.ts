import type {MetadataField} from './conventions.ts';
import type {FoundMetadata, MetadataEntry} from './metadata.ts';
import {findMeantLabel} from './metadata-label.ts';

/** A label that no field bears, and the one it was surely meant for. */
export interface MisspeltLabel {
  readonly entry: MetadataEntry;
  readonly field: MetadataField;
  /** As the schema spells it. */
  readonly label: string;
}

/** The labels that were meant for a field which the block does not have otherwise, one a field. */
export function findMisspelt({schema, block, source}: FoundMetadata): readonly MisspeltLabel[] {
  const absent = new Set(schema.fields.filter((field) => !block.entries.some((entry) => entry.field === field)));
  const found: MisspeltLabel[] = [];
  for (const entry of block.entries) {
    const meant = entry.field === null && absent.size > 0 ? findMeantLabel([...absent], source.slice(entry.label)) : null;
    if (meant === null) continue;
    absent.delete(meant.field);
    found.push({entry, ...meant});
  }
  return found;
}
