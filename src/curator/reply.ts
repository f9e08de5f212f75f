import type {Refusal, Verb} from './command-rights.ts';

/** What the curator answers a command with in words, as plain data: everything else is answered with a reaction. */
export type Reply =
  | {readonly kind: 'refusal'; readonly verb: Verb; readonly reason: Refusal; readonly item: string | null}
  /** Nothing was committed, since the head is not the one that the pass was made for. Full ids. */
  | {readonly kind: 'moved'; readonly from: string; readonly to: string}
  /** The head cannot be written to: what would have been committed. Text of documents; null where it is too long to be shown. */
  | {readonly kind: 'patch'; readonly patch: string | null; readonly base: string}
  /** What became of the title and the body: how many lines were taken out, and the 1-based lines that hold more than a marker. */
  | {
      readonly kind: 'scrubbed';
      readonly removed: number;
      readonly refused: readonly {readonly text: 'title' | 'body'; readonly line: number}[];
    }
  | {readonly kind: 'explain'; readonly ruleId: string}
  | {readonly kind: 'help'};
