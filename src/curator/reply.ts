import type {Severity} from '../core/finding.ts';
import type {Quote} from './rule-words.ts';

/** What the curator answers to a person. Commands are such as were written, ids such as `F2`; both are text of others. */
export type Reply =
  /** `run` is the number of the workflow run whose summary holds the patch. */
  | {readonly kind: 'no-write-to-head'; readonly command: string; readonly run: number | null}
  | {readonly kind: 'patch'; readonly items: readonly string[]; readonly lines: readonly string[]; readonly baseBranch: string}
  | {readonly kind: 'head-moved'; readonly from: string; readonly to: string}
  | {readonly kind: 'nothing-to-fix'; readonly items: readonly string[]}
  | {readonly kind: 'fixed'; readonly items: readonly string[]; readonly sha: string}
  | {readonly kind: 'unknown-item'; readonly item: string; readonly open: readonly string[]}
  | {readonly kind: 'not-acceptable'; readonly item: string; readonly ruleId: string}
  /** It is needed before the merge, and cannot wait until after it. */
  | {readonly kind: 'not-deferrable'; readonly item: string}
  | {readonly kind: 'no-reason'; readonly item: string}
  /** `isAuthorEnough` where the author of the pull request may do it too. */
  | {readonly kind: 'not-permitted'; readonly command: string; readonly isAuthorEnough: boolean}
  | {readonly kind: 'usage'; readonly expected: string}
  | {readonly kind: 'scrubbed'; readonly title: number; readonly body: number}
  | {readonly kind: 'not-scrubbed'; readonly text: 'title' | 'body'; readonly line: number}
  | {readonly kind: 'explain'; readonly explained: Explained}
  | {readonly kind: 'unknown-rule'; readonly about: string}
  | {readonly kind: 'help'};

/** A rule as it is explained. All but the quote are words of this project. */
export interface Explained {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly description: string;
  readonly rationale: string;
  readonly quote: Quote | null;
  /** The item that was asked about; null when it was the rule. */
  readonly item: string | null;
  /** Texts of an example that is wrong, and of one that is right: lines of one document each. */
  readonly bad: readonly string[] | null;
  readonly good: readonly string[] | null;
}
