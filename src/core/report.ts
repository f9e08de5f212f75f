import type {Accepted, Finding} from './finding.ts';
import type {SuppressedFinding} from './suppression.ts';

/** Everything a reporter may print. */
export interface Report {
  /** Commit the documents were read from; null for a working tree or outside git. */
  readonly head: string | null;
  /** Commit the findings are new against; null when all findings are reported. */
  readonly base: string | null;
  /** How many Markdown documents were linted. */
  readonly documents: number;
  /** How many commit messages were linted; absent when none. */
  readonly commits?: number;
  /** In report order. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** What suppressions hide, in report order; where revisions are compared, what they hide in this one alone. */
  readonly suppressed: readonly SuppressedFinding[];
  /** How many findings the baseline holds. */
  readonly baselined: number;
  /** Whether a line is one that the reported change touches; absent where nothing is compared. */
  readonly isTouched?: (path: string, line: number) => boolean;
  /** The text of a document for code frames, without a byte order mark; null when there is none to show. */
  readonly textOf: (path: string) => string | null;
}
