import type {Accepted, Identity, Severity} from '../core/finding.ts';

/**
 * What one check of a pull request found, as plain data: all that a pass is made of. The job that lints writes it; the job that comments
 * may stand in another workflow and takes it for hostile there: it reads it through a schema, and every sentence is its own.
 */
export interface PassReport {
  readonly version: 1;
  /** Full ids of the commits that were compared. */
  readonly head: string;
  readonly base: string;
  /** Leads from the repository's root to the directory that paths are relative to; `''` where that is the root. */
  readonly prefix: string;
  /** How many documents were linted, and how many of them the change adds or writes to. */
  readonly documents: number;
  readonly changed: number;
  /** How many commit messages were read. */
  readonly commits: number;
  /** How many embedded scripts the changed documents hold, and how many of them parse. */
  readonly scripts: {readonly parsed: number; readonly of: number};
  /** Share of Han characters in the prose of the changed documents, 0 to 1. */
  readonly hanShare: number;
  /** In report order, at most 1,000; `omitted` counts the rest. */
  readonly findings: readonly PassFinding[];
  readonly omitted: number;
  /** Forward declarations of the changed documents that were checked and accepted. */
  readonly accepted: readonly Accepted[];
  /** Old path to new path, as far as findings need it. */
  readonly renames: Readonly<Record<string, string>>;
  /** Documents that only head has, and those that only base has, renamed ones in neither; null when that is not known or too much. */
  readonly added: readonly string[] | null;
  readonly deleted: readonly string[] | null;
}

/** A finding with what a comment shows of it. Text of documents; shown in code only. */
export interface PassFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly endLine: number;
  /** A sentence of the rule; another job shows it only when the rule's own catalogue has it. */
  readonly message: string;
  /** An imperative, and below it lines to paste; null when there is nothing to advise. */
  readonly help: string | null;
  readonly subject: string | null;
  readonly section: string | null;
  /** What it is recognised by; the heading of a commit message is its subject. Never shown: it may be an attribution marker. */
  readonly identity: Identity;
  /**
   * The text as it is now: the lines of the finding, at most 5 of at most 200 UTF-16 code units, longer ones cut around what is wrong with
   * `…`; empty when something is missing, or when it is an attribution marker.
   */
  readonly now: readonly string[];
  /**
   * The same lines as the fix would leave them, none where it deletes them, cut as they are; or the lines that it would add, never cut, at
   * most 20 of at most 2,000. Null without a fix, and where it cannot be shown like that.
   */
  readonly fixed: {readonly kind: 'safe' | 'suggested'; readonly lines: readonly string[]} | null;
  /** The line that the fixed lines go below, when they are added; 1-based, null when they replace `now`. */
  readonly after: number | null;
}
