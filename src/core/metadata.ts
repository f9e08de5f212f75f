import type {Kind, MetadataField, MetadataSchema} from './conventions.ts';
import type {DataProblem} from './data.ts';
import type {Document} from './document.ts';
import type {Heading} from './facts.ts';
import {METADATA_READERS} from './metadata-forms/readers.ts';
import type {Span} from './text.ts';
import type {Workspace} from './workspace.ts';

/** One field as it stands in a document, whatever the form. All spans are UTF-16 offsets into `Metadata.document`. */
export interface MetadataEntry extends Span {
  /** The field of the schema that bears this label, compared without regard to letter case; null for a label it does not have. */
  readonly field: MetadataField | null;
  /** The label's characters, without marks and the colon. */
  readonly label: Span;
  /** The value's characters, which may run over several lines of the source; empty when there is none. */
  readonly value: Span;
  /** The value as people read it: lines joined by a space, line prefixes and hard breaks dropped. */
  readonly text: string;
  /** The items of a value that is a list by its form; null when it is one text. */
  readonly items: readonly (Span & {readonly text: string})[] | null;
}

export interface MetadataBlock extends Span {
  /** In source order; repeated and unknown labels included. */
  readonly entries: readonly MetadataEntry[];
  /** Where the block stands: right after the title, or where its form demands; after something else; or even before the title. */
  readonly place: 'after-title' | 'after-other' | 'before-title';
}

export interface Metadata {
  /** The heading that the block belongs under; null when the document has none. */
  readonly title: Heading | null;
  /** Null when nothing holds a field of the schema. */
  readonly block: MetadataBlock | null;
  /** The text that the fields stand in: the document itself, or a file beside it. Null when that file is not there. */
  readonly document: Document | null;
  /** Why the fields cannot be read, for a form in YAML or JSON. */
  readonly problem: DataProblem | null;
}

/** A block that was found, and what it is judged by. */
export interface FoundMetadata {
  readonly schema: MetadataSchema;
  readonly block: MetadataBlock;
  /** The text that the fields stand in. */
  readonly source: Document;
}

/** What was read, forgotten together with the workspace. */
const cache = new WeakMap<Workspace, Map<MetadataSchema, Map<Document, Metadata>>>();

/** Reads the fields of a document in the form that the schema asks for, once per workspace, however many rules and rows of an index ask. */
export function readMetadata(document: Document, schema: MetadataSchema, workspace: Workspace): Metadata {
  const bySchema = cache.get(workspace) ?? new Map<MetadataSchema, Map<Document, Metadata>>();
  cache.set(workspace, bySchema);
  const byDocument = bySchema.get(schema) ?? new Map<Document, Metadata>();
  bySchema.set(schema, byDocument);
  const metadata = byDocument.get(document) ?? METADATA_READERS[schema.form].read(document, schema, workspace);
  byDocument.set(document, metadata);
  return metadata;
}

/** The block of a document of a kind that has one; null when it is of another kind, or has none. */
export function findMetadata(document: Document, {kind, workspace}: {kind: Kind; workspace: Workspace}): FoundMetadata | null {
  if (kind.metadata === null) return null;
  const {block, document: source} = readMetadata(document, kind.metadata, workspace);
  return block && source && {schema: kind.metadata, block, source};
}

/** An entry of a field. */
export type FieldEntry = MetadataEntry & {readonly field: MetadataField};

/** The first entry of every field that the block has, in source order. */
export function firstEntries(block: MetadataBlock): readonly FieldEntry[] {
  const seen = new Set<MetadataField>();
  return block.entries.filter((entry): entry is FieldEntry => {
    if (entry.field === null || seen.has(entry.field)) return false;
    seen.add(entry.field);
    return true;
  });
}
