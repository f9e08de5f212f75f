import type {Accepted, Finding} from './finding.ts';
import type {RepairStep} from './repair.ts';
import type {SuppressedFinding} from './suppression.ts';

/** Everything a reporter may print. */
export interface Report {
  /** Commit the documents were read from; null for a working tree or outside git. */
  readonly head: string | null;
  /** Commit the findings are new against; null when all findings are reported. */
  readonly base: string | null;
  /** Leads from the repository's root to the directory that paths are relative to; absent or `''` where that is the root. */
  readonly prefix?: string;
  /** How many Markdown documents were linted. */
  readonly documents: number;
  /** How many commit messages were linted; absent when none. */
  readonly commits?: number;
  /** How many commits have no finding, of how many there are, those that could not be read included; in a report on commits alone. */
  readonly clean?: {readonly commits: number; readonly of: number};
  /** How the commits with findings can be mended, and by whom. */
  readonly repair?: readonly RepairStep[];
  /** What a rewrite of the commits did to the files, where there was one. */
  readonly rewrite?: Rewrite;
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

/** The tips of a branch before and after its commits were rewritten. */
export interface Rewrite {
  /** Full ids. */
  readonly from: string;
  readonly to: string;
  /** Every path at which the two differ; none when the commits were reworded and nothing else. Null when that could not be found out. */
  readonly paths: readonly string[] | null;
}

/** What a change does to the documents as a whole. */
export interface ChangeFacts {
  /** How many documents it adds or writes to. */
  readonly documents: number;
  /** Documents that only head has, and those that only base has; renamed ones are in neither. */
  readonly added: readonly string[];
  readonly deleted: readonly string[];
  /** Old path to new path. */
  readonly renames: ReadonlyMap<string, string>;
  /** How many embedded scripts these documents hold, and how many of them parse. */
  readonly scripts: {readonly parsed: number; readonly of: number};
  /** Share of Han characters among the letters of their prose, 0 to 1; 0 without prose. */
  readonly hanShare: number;
}
