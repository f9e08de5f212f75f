import type {Severity} from './finding.ts';

/** Everything a family of documents agrees on; a preset is one value of it. Rules read it, none holds a convention of its own. */
export interface Conventions {
  /** Name of the preset it came from. */
  readonly preset: string;
  /** First match wins; documents that match none get `general`. */
  readonly kinds: readonly Kind[];
  /** What applies to every other Markdown file. */
  readonly general: Kind;
  readonly indexes: readonly IndexPlace[];
  /** Directories in which a mentioned document is looked up, besides the mentioning document's own. `''` is the root. */
  readonly roots: readonly string[];
  readonly forwardMarkers: ForwardMarkerWords;
  /** What the title of a pull request must match, with words for the message; null = any. */
  readonly pullRequestTitle: {readonly pattern: RegExp; readonly expected: string} | null;
  readonly attribution: AttributionConventions;
  /** Paths that are not linted: `picomatch` globs. They still exist as link targets. */
  readonly ignore: readonly string[];
  /** Severity by rule id where it differs from the rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** What opens a forward declaration. Compared without regard to letter case. */
export interface ForwardMarkerWords {
  /** Say it by themselves, whatever follows: `TBD`. */
  readonly notes: readonly string[];
  /** Everyday words, a note only when alone, before punctuation, or before a pull request: `pending`. */
  readonly words: readonly string[];
}

export interface Kind {
  readonly id: string;
  /** `picomatch` globs on the repository-relative path. */
  readonly include: readonly string[];
  /** A file that must exist for the kind to apply: what tells this family from a stranger's repository. Null = always. */
  readonly when: string | null;
  /** What the file's base name must match, with words for the message; null = any. */
  readonly fileName: {readonly pattern: RegExp; readonly expected: string} | null;
  readonly metadata: MetadataSchema | null;
  /** Which existing documents, when a code span names them, must be links: every one, those that are of a kind, or none. */
  readonly clickable: 'all' | 'kinds' | 'none';
  /** Ids of the index places in which a document of this kind must have an entry. */
  readonly indexPlaces: readonly string[];
}

export interface MetadataSchema {
  /** In the order in which they must stand. */
  readonly fields: readonly MetadataField[];
}

export interface MetadataField {
  readonly label: string;
  readonly isRequired: boolean;
  /** The first word of the value must be one of these; null = free text. */
  readonly values: readonly string[] | null;
  /** The word that a document begins its life with; null = any. */
  readonly initial: string | null;
  /** Values that, standing alone, say too little. */
  readonly vague: readonly string[];
}

/** One place in an index file where documents are listed. */
export interface IndexPlace {
  readonly id: string;
  /** Repository-relative path of the index. */
  readonly file: string;
  /** Matches the text of the heading that opens the place; null = the whole file. */
  readonly section: RegExp | null;
  /** The place's name for messages when the file does not have the heading. */
  readonly title: string;
}

/**
 * By what a tool's signature is known. Patterns see a line as `foldLine` leaves it: lower-case ASCII, look-alikes and
 * invisible characters resolved, blanks collapsed.
 */
export interface AttributionConventions {
  /** Trailer keys whose value may name a tool, such as `Co-authored-by`; compared without regard to letter case. */
  readonly trailerKeys: readonly string[];
  /** Tools as a trailer's value names them, `name <address>` or a name alone. People who bear a tool's name must not match. */
  readonly identities: readonly RegExp[];
  /** Whole lines that are a signature, such as one that opens with a robot and `generated with`. */
  readonly signatures: readonly RegExp[];
}
