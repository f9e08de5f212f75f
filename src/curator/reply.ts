import type {Refusal, Verb} from './command-rights.ts';

/** What the curator answers a command with in words, as plain data: everything else is answered with a reaction. */
export type Reply =
  | {readonly kind: 'not-permitted'; readonly verb: Verb; readonly reason: Refusal}
  /** Known words in a form that is none; completes `Expected …`. */
  | {readonly kind: 'usage'; readonly expected: string}
  /** `item` is the word that was written; `open` are the ids that could have been meant. */
  | {readonly kind: 'unknown-item'; readonly item: string; readonly open: readonly string[]}
  /** `rule`: nobody can accept it; `not-a-note`: what is needed before the merge cannot wait; `author`: somebody else has to. */
  | {readonly kind: 'denied'; readonly item: string; readonly ruleId: string; readonly reason: 'rule' | 'not-a-note' | 'author'}
  | {readonly kind: 'nothing-to-fix'; readonly items: readonly string[]}
  /** Nothing was committed, since the head is not the one that was looked at. Full ids. */
  | {readonly kind: 'moved'; readonly from: string; readonly to: string}
  /** The head cannot be written to: what would have been committed, as text of documents; null where it cannot be shown. */
  | {readonly kind: 'patch'; readonly patch: string | null; readonly items: readonly string[]; readonly baseBranch: string}
  | ScrubReply
  | {readonly kind: 'explain'; readonly ruleId: string}
  | {readonly kind: 'unknown-rule'; readonly about: string}
  | {readonly kind: 'help'};

/** What became of the texts of the pull request: how many lines were taken out, and the 1-based lines that hold more than a marker. */
export interface ScrubReply {
  readonly kind: 'scrubbed';
  readonly removed: {readonly title: number; readonly body: number};
  readonly refused: readonly {readonly text: 'title' | 'body'; readonly line: number}[];
}
