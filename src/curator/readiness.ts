import type {Language, PullFacts} from './pass.ts';

/** What a sweep found of one open pull request: all that its note says, as plain data. Names of files are text of other people. */
export interface Readiness {
  readonly pull: PullFacts;
  readonly language: Language;
  /** The day of the sweep: `YYYY-MM-DD`, UTC. */
  readonly date: string;
  /** The newest pass over this head; null when none was made. `open` counts the fixes that are needed. */
  readonly structure: {readonly number: number; readonly head: string; readonly open: number} | null;
  /** What the sweep took out of the texts of the pull request: how many lines of each. */
  readonly scrubbed: {readonly title: number; readonly body: number};
  /** 1-based lines with an attribution marker that still stand in the texts of the pull request. */
  readonly marked: readonly {readonly text: 'title' | 'body'; readonly lines: readonly number[]}[];
  /** Commits with an attribution marker in their message, oldest first: full id, 1-based line of the message. */
  readonly commits: readonly {readonly sha: string; readonly line: number}[];
  /** How many commit messages were read, how many people wrote them, and the full id that the oldest stands on; null when they could not be read. */
  readonly history: {readonly commits: number; readonly authors: number; readonly parent: string} | null;
  /** Open task boxes of the body, those that are struck through left out. */
  readonly openTasks: number;
  /** Documents that this change announces, and the pull request that was to add them is closed and did not. */
  readonly broken: readonly Waiting[];
  /** Documents that this change announces and an open pull request adds. */
  readonly waitsFor: readonly Waiting[];
  /** Documents that this change adds and another open pull request announces: `pull` is that one, and the place is in it. */
  readonly waiting: readonly Waiting[];
  readonly isHeld: boolean;
  /** Number of the dashboard issue; null when there is none. */
  readonly dashboard: number | null;
}

/** A document that one pull request announces and another adds. */
export interface Waiting {
  /** Number of the other pull request. */
  readonly pull: number;
  /** Where it is announced: path and 1-based line; null where only the names are known. */
  readonly place: {readonly path: string; readonly line: number} | null;
  readonly target: string;
}
