import type {Accepted} from '../core/finding.ts';
import type {PassFinding, PassReport} from './pass-report.ts';

export type Language = 'en' | 'zh-CN';

/** `fixed`: head does not have it any more; `gone`: nor its file; `accepted`, `deferred`: a person said so. */
export type ItemState = 'open' | 'fixed' | 'gone' | 'accepted' | 'deferred';

/** What is known of a pull request apart from its documents. Read from GitHub, never from a report. */
export interface PullFacts {
  readonly number: number;
  /** Full id of the head that GitHub names at this moment. */
  readonly head: string;
  readonly isDraft: boolean;
  readonly isFork: boolean;
  readonly baseBranch: string;
  readonly author: string;
}

/** A decision that a person took in a comment. Recomputed at every run from the comments and the permission of their authors. */
export interface Decision {
  readonly kind: 'accept' | 'defer';
  /** Id of the item, such as `F2`. */
  readonly item: string;
  readonly reason: string;
  readonly login: string;
  readonly isByAuthor: boolean;
  /** Id of the comment, and when it was written: ISO 8601 UTC. */
  readonly comment: number;
  readonly at: string;
}

/** One numbered thing of a pull request: findings that are one piece of work. Ids are given at first sight and never used again. */
export interface Item {
  /** `F` is a fix that is needed before the merge, `N` a note, then a number from 1. */
  readonly id: string;
  readonly ruleId: string;
  readonly state: ItemState;
  /** The findings of head that it stands for; none when it is fixed or gone. */
  readonly findings: readonly PassFinding[];
  /** The place where it was seen last: path, 1-based lines, and the text that it pointed at. */
  readonly last: {readonly path: string; readonly lines: readonly number[]; readonly target: string; readonly subject: string | null};
  /** Number of the pass that saw it first, and of the pass that saw it change last. */
  readonly since: number;
  readonly changed: number;
  readonly decision: Decision | null;
}

/** A document that is named before it exists. */
export interface Forward {
  readonly accepted: Accepted | null;
  /** The finding, where its marker is missing. */
  readonly finding: PassFinding | null;
}

export interface PassRecord {
  readonly number: number;
  readonly head: string;
  /** How many fixes were open. */
  readonly open: number;
}

/** One look at a pull request, compared with the one before: everything that the comment says. */
export interface Pass {
  readonly number: number;
  readonly pull: PullFacts;
  readonly report: PassReport;
  readonly language: Language;
  /** In the order of their ids: first F, then N. */
  readonly items: readonly Item[];
  readonly forwards: readonly Forward[];
  /** Oldest first, this one last. */
  readonly history: readonly PassRecord[];
  /** Decisions that name no item of this pull request any more. */
  readonly unmatched: readonly Decision[];
  /** Whether the numbers begin anew because the memory of earlier passes was lost. */
  readonly isRestarted: boolean;
  readonly isHeld: boolean;
}

/** What the curator remembers of a pull request between two runs: a cache, never an authority. */
export interface PassState {
  readonly version: 1;
  readonly pull: number;
  /** When numbering began: ISO 8601 UTC, whole seconds. Decisions that are older name other items. */
  readonly since: string;
  readonly language: Language | null;
  /** Oldest first, at least one; the oldest of very many are left out. */
  readonly history: readonly StoredRecord[];
  readonly items: readonly StoredItem[];
  /** The next free numbers. */
  readonly next: {readonly F: number; readonly N: number};
  /** Unmarked forward declarations that have no number yet. */
  readonly waiting: readonly Hashes[];
  /** Whether the memory of earlier passes was lost when numbering began. */
  readonly isRestarted: boolean;
}

export interface StoredRecord extends PassRecord {
  /** When the pass was made: ISO 8601 UTC, whole seconds. Decisions that are older cannot speak of items that it saw first. */
  readonly at: string;
}

/** What a finding is recognised by: short hashes of its key (rule, path, subject, section, target), its line's text and its heading. */
export type Hashes = readonly [key: string, line: string, heading: string];

/** An item as it is kept: its findings by short hashes, so that the next pass recognises them. */
export interface StoredItem {
  readonly id: string;
  readonly ruleId: string;
  readonly state: ItemState;
  readonly since: number;
  readonly changed: number;
  readonly path: string;
  readonly lines: readonly number[];
  readonly target: string;
  readonly subject: string | null;
  /** Of its findings that head has; none when it is fixed or gone. */
  readonly hashes: readonly Hashes[];
  /** Of its findings that head does not have any more: one that comes back gets its number back. */
  readonly former: readonly Hashes[];
  /** Whether only head has its document. */
  readonly isAdded: boolean;
}
