import type {Language} from './pass.ts';

/** What a person asks the curator for, in a line that begins with `/curator`. */
export type Command =
  | {readonly verb: 'recheck' | 'scrub' | 'hold' | 'unhold' | 'help'}
  | {readonly verb: 'fix'; readonly items: readonly string[]}
  | {readonly verb: 'explain'; readonly about: string}
  | {readonly verb: 'accept'; readonly item: string; readonly reason: string}
  | {readonly verb: 'unaccept' | 'defer'; readonly item: string}
  | {readonly verb: 'lang'; readonly language: Language}
  /** A known verb with wrong words after it (`expected` completes `expected …`), or no verb of ours. */
  | {readonly verb: 'invalid'; readonly expected: string | null};

/** A comment on a pull request as far as decisions and commands need it. */
export interface PullRemark {
  readonly id: number;
  readonly login: string;
  readonly isBot: boolean;
  readonly body: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Whether it was changed after it was written: then nothing in it counts. */
  readonly isEdited: boolean;
}
