import type {Side} from './unified-diff.ts';

/** An account. */
export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  /** Addresses by which commits are known to be the user's. */
  readonly emails: readonly string[];
}

/** What a person may do in the repository. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** What an issue has more when it is a pull request. */
export interface PullFacts {
  /** Branch of the head, in its repository. */
  headBranch: string;
  /** Owner of the repository of the head; another than the owner of the base makes it a fork. */
  headOwner: string;
  baseBranch: string;
  /** Tip of the base when the pull request was closed or merged; null while it is open. */
  baseSha: string | null;
  draft: boolean;
  merged: {readonly at: string; readonly sha: string; readonly by: string} | null;
  maintainerCanModify: boolean;
}

/** An issue or pull request. Times are ISO 8601. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'reopened' | 'not_planned' | 'duplicate' | null;
  readonly user: string;
  labels: string[];
  locked: boolean;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  readonly pull: PullFacts | null;
}

/** A comment of an issue or pull request. */
export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly user: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Set by the GraphQL mutation `minimizeComment`: the classifier in lower case. */
  minimized: string | null;
  /** Who changed the text last, and when; null while nobody has. */
  editor: string | null;
  lastEditedAt: string | null;
}

/** A review of a pull request. */
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: string;
  body: string;
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
  readonly commitId: string;
  submittedAt: string | null;
}

/** A comment on the diff of a pull request. */
export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly review: number;
  readonly user: string;
  body: string;
  readonly path: string;
  readonly commitId: string;
  readonly diffHunk: string;
  readonly position: number | null;
  readonly line: number | null;
  readonly side: Side;
  readonly startLine: number | null;
  readonly startSide: Side | null;
  readonly subject: 'line' | 'file';
  readonly inReplyTo: number | null;
  readonly createdAt: string;
  updatedAt: string;
  /** As of a comment of an issue. */
  minimized: string | null;
  /** Set by the GraphQL mutation `resolveReviewThread`, on the first comment of the thread. */
  resolved: boolean;
}

/** An annotation of a check run, as it was sent. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

/** A check run. */
export interface CheckRun {
  readonly id: number;
  name: string;
  readonly headSha: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string;
  startedAt: string;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
}

/** A commit status. */
export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly user: string;
  readonly createdAt: string;
}

/** A label of the repository. */
export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

/** A reaction to an issue, a comment or a review comment, named like `comment 12`. */
export interface Reaction {
  readonly id: number;
  readonly subject: string;
  readonly user: string;
  readonly content: string;
  readonly createdAt: string;
}

/** An uploaded code scanning result. */
export interface Sarif {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  readonly document: unknown;
}

/** A run of a workflow, and what it left behind. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly name: string;
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Owner of the repository the head is from. */
  readonly headOwner: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly actor: string;
  /** GitHub leaves the list empty for a head from a fork. */
  readonly pulls: readonly number[];
  readonly artifacts: readonly Artifact[];
}

/** An artifact: a zip archive. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly expired: boolean;
}
