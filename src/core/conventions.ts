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

/** The texts of a repository and of a pull request in which a tool's signature is looked for. */
export const ATTRIBUTION_SCOPES = ['files', 'commit-messages', 'pr-title', 'pr-body', 'pr-comments'] as const;
export type AttributionScope = (typeof ATTRIBUTION_SCOPES)[number];

/**
 * By what a tool's signature is known. Patterns see a line as `foldLine` leaves it: lower-case ASCII, look-alikes and
 * invisible characters resolved, blanks collapsed.
 */
export interface AttributionConventions {
  /** Where signatures are looked for. Comments of a pull request are read only when they are named. */
  readonly scopes: readonly AttributionScope[];
  /** Trailer keys whose value may name a tool, such as `Co-authored-by`; compared without regard to letter case. */
  readonly trailerKeys: readonly string[];
  /** Tools as a trailer's value names them, `name <address>` or a name alone. People who bear a tool's name must not match. */
  readonly identities: readonly Tester[];
  /** Whole lines that are a signature, such as one that opens with a robot and `generated with`. */
  readonly signatures: readonly Tester[];
  /** Signatures that leave no room for other words on their line; only lines that match one are deleted unasked. */
  readonly wholeSignatures: readonly Tester[];
  /** Further lines that must not stand in a text, matched on the line as it is written and as it is folded. */
  readonly deny: readonly Tester[];
  /** Whether people may be named as co-authors. */
  readonly coAuthors: 'allow' | 'report';
  /** Whether the author and the committer of a commit may be a tool: `report` looks at them too. */
  readonly commitIdentities: 'allow' | 'report';
  /** What a text brings along from where it was written and nobody else can follow. */
  readonly residues: readonly Residue[];
}

/** What tells whether a text is of some kind: a regular expression, or whatever stands for one. */
export interface Tester {
  test(text: string): boolean;
}

/** A trace of the place where a text was written. */
export interface Residue {
  /** What messages call it. */
  readonly name: string;
  /** Finds it in a text, with the flag `g`; the group `owner` is whom a private path belongs to. */
  readonly pattern: RegExp;
  /** Whether code spans are looked at as well. Fences and tables never are: they show a machine on purpose. */
  readonly isInCode: boolean;
  /** Owners that are nobody in particular, in lower case. */
  readonly exceptOwners: readonly string[];
}
