import type {MetadataSchema} from '../conventions.ts';
import type {Document} from '../document.ts';
import type {Metadata} from '../metadata.ts';
import type {Workspace} from '../workspace.ts';

/** One form in which documents give their fields. */
export interface MetadataReader {
  /** What messages call the fields together, as in `Missing metadata block`. */
  readonly noun: string;
  /** Where a field belongs, as in `Missing field … in the metadata block`. */
  readonly place: (schema: MetadataSchema) => string;
  /** What help says of where to insert them all. */
  readonly insertion: (schema: MetadataSchema) => string;
  /** Whether the form can stand in the wrong place. */
  readonly isMovable: boolean;
  /** Whether labels that the schema does not have are the author's own; elsewhere they may serve other tools, or be no fields at all. */
  readonly isClosed: boolean;
  /** A field ready to paste. */
  readonly toLine: (label: string, placeholder: string, schema: MetadataSchema) => string;
  /** What stands above the fields where there are none yet, a line each. */
  readonly opening?: readonly string[];
  readonly read: (document: Document, schema: MetadataSchema, workspace: Workspace) => Metadata;
}

/** What the forms below a title have in common. */
export function belowTitle(noun: string) {
  return {
    noun: `metadata ${noun}`,
    place: () => `in the metadata ${noun}`,
    insertion: ({isAfterTitle}: MetadataSchema) => (isAfterTitle ? 'Insert below the title' : 'Insert'),
    isMovable: true,
    isClosed: true,
  };
}
