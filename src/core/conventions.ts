import type {Severity} from './finding.ts';
import type {Expectation, Pattern} from './pattern.ts';

/** Everything a family of documents agrees on; a preset is one value of it. Rules read it, none holds a convention of its own. */
export interface Conventions {
  /** Name of the preset it came from. */
  readonly preset: string;
  /** First match wins; documents that match none get `general`. */
  readonly kinds: readonly Kind[];
  /** What applies to every other Markdown file. */
  readonly general: Kind;
  readonly indexes: readonly IndexPlace[];
  readonly registries: readonly Registry[];
  readonly families: readonly Family[];
  /** Directories in which a mentioned document is looked up, besides the mentioning document's own. `''` is the root. */
  readonly roots: readonly string[];
  readonly forwardMarkers: ForwardMarkerWords;
  /** What the title of a pull request must match; null = any. */
  readonly pullRequestTitle: Expectation | null;
  readonly attribution: AttributionConventions;
  readonly curator: CuratorConventions;
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
  /** Further forms, matched on what follows the mention. */
  readonly patterns: readonly Pattern[];
}

export interface Kind {
  readonly id: string;
  /** `picomatch` globs on the repository-relative path. */
  readonly include: readonly string[];
  /** A file that must exist for the kind to apply: what tells this family from a stranger's repository. Null = always. */
  readonly when: string | null;
  /** What the file's base name must match; null = any. */
  readonly fileName: Expectation | null;
  /** What the file's directory must match; null = any. */
  readonly location: Expectation | null;
  readonly metadata: MetadataSchema | null;
  readonly sections: SectionSchema;
  readonly references: ReferencePolicy;
  readonly charset: CharsetPolicy | null;
  readonly chronologies: readonly Chronology[];
  readonly lineWidth: {readonly max: number; readonly except: readonly ('tables' | 'code' | 'links')[]} | null;
  readonly scripts: ScriptPolicy;
  /** Ids of the index places in which a document of this kind must have an entry. */
  readonly indexPlaces: readonly string[];
}

/** Where the fields of a document stand, a closed set of what repositories use. */
export const METADATA_FORMS = ['blockquote', 'bold-line', 'line', 'list', 'frontmatter', 'table', 'section', 'sidecar'] as const;
export type MetadataForm = (typeof METADATA_FORMS)[number];

export interface MetadataSchema {
  readonly form: MetadataForm;
  /** For the form `sidecar`: the YAML or JSON file beside the document that holds the fields; null for the other forms. */
  readonly file: string | null;
  /** Whether the block must be the first thing under the title. */
  readonly isAfterTitle: boolean;
  /** Whether the fields must stand in the order in which the schema lists them. */
  readonly isOrdered: boolean;
  /** What a label that the schema does not have is worth; null = the rule's own severity. */
  readonly unknown: Severity | 'off' | null;
  /** In the order in which they must stand. */
  readonly fields: readonly MetadataField[];
}

export interface MetadataField {
  readonly id: string;
  /** Its name in messages and fixes: the first of the labels. */
  readonly label: string;
  /** Its names, in any language. Compared without regard to letter case. */
  readonly labels: readonly string[];
  readonly isRequired: boolean;
  readonly type: 'enum' | 'date' | 'text' | 'ref' | 'list';
  /** For an `enum`: the values, the first word of each that documents write, and what else they may write for it. Null = free text. */
  readonly values: readonly FieldValue[] | null;
  /** What may follow a value of an `enum`; null = anything. */
  readonly suffix: Pattern | null;
  /** What the value must match; null = anything. */
  readonly match: Expectation | null;
  /** What the value must not match. */
  readonly deny: readonly Expectation[];
  /** Values that, standing alone, say too little. */
  readonly vague: readonly string[];
  /** The word that a document begins its life with; null = any. */
  readonly initial: string | null;
  /** For a field that stands within the value of another: that field's id. */
  readonly inside: string | null;
}

export interface FieldValue {
  readonly value: string;
  readonly aliases: readonly string[];
  /** What else a document with this value must have. */
  readonly needs: {
    /** A link to another document: the successor of what is superseded. */
    readonly reference: boolean;
    /** A line of the document or section that matches. */
    readonly line: Expectation | null;
    /** Ids of fields that are required then. */
    readonly fields: readonly string[];
  };
  /** What contradicts the value when it stands in the text behind it: group `word`, without which a match says nothing. Null = nothing. */
  readonly contradiction: Pattern | null;
}

export interface SectionSchema {
  /** Each matches the text of a heading that must be there. */
  readonly required: readonly Expectation[];
  /** The same at a lighter severity. */
  readonly recommended: readonly Expectation[];
  /** Whether those headings must come in the order in which they are listed. */
  readonly isOrdered: boolean;
  /** What every subheading of a chapter such as `Addendum` must look like. */
  readonly subheading: Expectation | null;
  /** Whether headings that documents link to need an anchor of their own where GitHub's is fragile. */
  readonly hasManualAnchors: boolean;
  readonly numbering: Numbering | null;
  readonly itemState: ItemState | null;
}

export interface Numbering {
  /** On a heading's text; the group `id` is the number. */
  readonly heading: Pattern;
  /** On a paragraph's text: parts such as `5a.` that open a paragraph and have no heading; group `id`. */
  readonly lead: Pattern | null;
  /** Mentions in running text; groups `id` and `id2`. */
  readonly reference: Pattern;
  /** Mentions that name the document: group `doc` besides. */
  readonly qualified: Pattern | null;
  /** The number of the first section; null = any. */
  readonly start: number | null;
  /** Whether no number may be left out. */
  readonly isContiguous: boolean;
}

/** Headings that carry a state each, which the document's own status must agree with. */
export interface ItemState {
  /** The section that holds the headings; null = the whole document. */
  readonly section: Pattern | null;
  /** Group `state`. */
  readonly heading: Pattern;
  /** Id of the field. */
  readonly field: string;
  /** States that count as done. */
  readonly done: readonly string[];
  /** Values of the field that say that all is done unless a qualifier follows. */
  readonly claims: readonly string[];
}

export interface ReferencePolicy {
  /** Which existing documents, when a code span names them, must be links: every one, those that are of a kind, or none. */
  readonly clickable: 'all' | 'kinds' | 'none';
  /** What a mention of a document that is nowhere is worth; null = the rule's own severity. */
  readonly missing: Severity | 'off' | null;
  /** Notes that announce a document, besides those of all kinds; matched on what follows the mention. */
  readonly markers: readonly Pattern[];
  /** Whether names of documents count as mentions in plain text too. */
  readonly isPlainTextRead: boolean;
  /** Paths that must exist, wherever the pattern finds them. */
  readonly paths: readonly PathMention[];
}

export interface PathMention {
  readonly section: Pattern | null;
  /** On a line; group `path`. */
  readonly pattern: Pattern;
}

export interface CharsetPolicy {
  readonly allow: 'ascii';
  /** Text before the first line that matches is older and left alone. */
  readonly since: Pattern | null;
}

/** Rows that must be in the order of time. */
export interface Chronology {
  readonly section: Pattern | null;
  /** Where the time stands: the column of a table that has these headings, or the group `date` of a line. */
  readonly time: {readonly columns: readonly string[]; readonly column: string} | {readonly row: Pattern};
  readonly order: 'ascending' | 'descending';
  /** Cells that hold no time, such as `...`. */
  readonly ignore: readonly string[];
}

export interface ScriptPolicy {
  /** What a fence's language is read as, by the language in lower case; `''` is a fence without one. Besides what every family agrees on. */
  readonly languages: Readonly<Record<string, {readonly language: string; readonly when: Pattern | null}>>;
  /** Languages whose fences are not parsed here. */
  readonly skipped: readonly string[];
  /** Further forms of placeholders. */
  readonly placeholders: readonly Pattern[];
  /** Sentinels around what is run; null = what every family agrees on. */
  readonly sentinels: {
    /** Group `name`; may match several lines. */
    readonly begin: Pattern;
    readonly end: Pattern;
    readonly areNamesUnique: boolean;
  } | null;
}

/** One place in an index file where documents are listed. */
export interface IndexPlace {
  readonly id: string;
  /** Repository-relative path of the index. */
  readonly file: string;
  /** Whether the repository itself says that it has the file; a preset speaks for repositories that need not have it. */
  readonly isExpected: boolean;
  /** Matches the text of the heading that opens the place; null = the whole file. */
  readonly section: Pattern | null;
  /** The place's name for messages when the file does not have the heading. */
  readonly title: string;
  readonly entry: IndexEntryForm;
  /** The directory that paths in entries are relative to, where they are no links; `''` is the root. */
  readonly base: string;
  /** What an entry without a document is worth; null = the rule's own severity. */
  readonly stale: Severity | 'off' | null;
  /** What a missing entry is worth; null = the rule's own severity. */
  readonly missing: Severity | 'off' | null;
  /** Columns of a table of entries that repeat a field of the document: heading to field id. */
  readonly columns: Readonly<Record<string, string>>;
}

/** The forms of an entry, a closed set. */
export const ENTRY_FORMS = ['link', 'plain', 'url', 'mention', 'nav', 'json'] as const;

export interface IndexEntryForm {
  /** A Markdown link; plain text; an absolute URL; any link or code span that names the document; a value in a YAML or JSON file. */
  readonly form: (typeof ENTRY_FORMS)[number];
  /** For `plain`: on a line, groups `path` and optionally `text`. */
  readonly pattern: Pattern | null;
  /** For `nav` and `json`: the key below which every text that names a document is an entry, dots between keys; `''` = everywhere. */
  readonly key: string;
  /** For `url`: what stands before the path. */
  readonly prefix: string | null;
}

/** Ids that documents define and others mention. */
export type Registry = HeadingRegistry | FileNameRegistry | GitRegistry;

interface RegistryBase {
  readonly id: string;
  /** Mentions in running text: group `id`. */
  readonly reference: Pattern;
  /** Ranges in running text: groups `from` and `to`; null = none. */
  readonly range: Pattern | null;
}

export interface HeadingRegistry extends RegistryBase {
  readonly type: 'heading';
  /** The document that defines the ids. */
  readonly file: string;
  /** Whether the repository itself says that it has the file; a preset speaks for repositories that need not have it. */
  readonly isExpected: boolean;
  /** On a heading's text: group `id`, further groups may be named in `repeatWhen`. */
  readonly define: Pattern;
  /** Values of groups with which a heading may repeat an id. */
  readonly repeatWhen: Readonly<Record<string, string>>;
  /** By value of the group `state`: a line that the section must hold. */
  readonly needs: Readonly<Record<string, Expectation>>;
  /** Two opposite relations: whoever says the one must be answered by the other. */
  readonly reciprocal: readonly [Relation, Relation] | null;
  readonly mayHaveGaps: boolean;
}

export interface Relation {
  /** As messages say it: `superseded by`. */
  readonly words: string;
  /** Group `id`. */
  readonly pattern: Pattern;
}

export interface FileNameRegistry extends RegistryBase {
  readonly type: 'file-name';
  readonly include: readonly string[];
  /** On the file's base name: group `id`. */
  readonly define: Pattern;
  readonly isUnique: boolean;
}

/** Ids that git or GitHub knows; never an error where neither can be asked. */
export interface GitRegistry extends RegistryBase {
  readonly type: 'commit' | 'pull-request';
}

/** Documents that must name each other. */
export interface Family {
  readonly id: string;
  readonly parents: readonly string[];
  readonly members: readonly string[];
  /** How far into the document the other must be named. */
  readonly where: 'intro' | 'anywhere';
  /** Whether a parent that a member names must name that member in turn. */
  readonly isMutual: boolean;
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
  readonly identities: readonly Pick<Pattern, 'test'>[];
  /** Whole lines that are a signature, such as one that opens with a robot and `generated with`. */
  readonly signatures: readonly Pick<Pattern, 'test'>[];
  /** Signatures that leave no room for other words on their line; only lines that match one are deleted unasked. */
  readonly wholeSignatures: readonly Pick<Pattern, 'test'>[];
  /** Further lines that must not stand in a text, matched on the line as it is written and as it is folded. */
  readonly deny: readonly Pattern[];
  /** Whether people may be named as co-authors. */
  readonly coAuthors: 'allow' | 'report';
  /** Whether the author and the committer of a commit may be a tool: `report` looks at them too. */
  readonly commitIdentities: 'allow' | 'report';
  /** What a text brings along from where it was written and nobody else can follow. */
  readonly residues: readonly Residue[];
}

/** A trace of the place where a text was written. */
export interface Residue {
  /** What messages call it. */
  readonly name: string;
  /** Finds it in a text; the group `owner` is whom a private path belongs to. */
  readonly pattern: Pattern;
  /** Whether code spans are looked at as well. Fences and tables never are: they show a machine on purpose. */
  readonly isInCode: boolean;
  /** Owners that are nobody in particular, in lower case. */
  readonly exceptOwners: readonly string[];
}

/** How the curator speaks and acts on pull requests. */
export interface CuratorConventions {
  /** `auto` is that of most of the prose. */
  readonly language: 'auto' | 'en' | 'zh-CN';
  /** When there is a comment: as soon as there is something to say, from the first look on, or never. */
  readonly comment: 'on-findings' | 'always' | 'off';
  /** What the first line of its commits begins with; empty for nothing. */
  readonly commitPrefix: string;
  /** Whose commit a fix is. */
  readonly fixAuthor: 'requester' | 'bot';
  readonly accept: {
    /** Rules whose findings nobody can accept: `area/name`, or `area/*` for all of an area. */
    readonly deny: readonly string[];
    /** Whether the author of a pull request may accept what is found in it. */
    readonly byAuthor: boolean;
  };
  /** Where the convention that a rule enforces is written down, by the id of the rule. */
  readonly sources: Readonly<Record<string, ConventionSource>>;
}

/** A line of a document that says what a rule enforces. */
export interface ConventionSource {
  /** Path of the document, relative to the root. */
  readonly document: string;
  /** Matches the line; the first that it matches is quoted. */
  readonly match: Pattern;
}
