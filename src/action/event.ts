import {ToolError} from '../core/tool-error.ts';

/** What the check needs of the event that started it. */
export interface PullRequestEvent {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Full ids of the commits that the event names. */
  readonly base: string;
  readonly head: string;
  /** Name of the branch that the pull request is to be merged into. */
  readonly baseBranch: string;
  readonly headBranch: string;
  /** The account that opened it. */
  readonly opener: string;
  /** Full id of the head before the push that started the run; null where there was no such push. */
  readonly before: string | null;
  readonly repository: {readonly owner: string; readonly repo: string};
}

/** Reads the pull request of the event. Throws a `ToolError` when the event holds none. */
export async function readPullRequest(): Promise<PullRequestEvent> {
  const {context} = await import('@actions/github');
  const pull = context.payload.pull_request;
  if (!pull) throw new ToolError('Cannot read the pull request: the event holds none');
  return {
    number: pull.number,
    title: text(pull.title),
    body: text(pull.body),
    base: toCommit(pull.base?.sha),
    head: toCommit(pull.head?.sha),
    baseBranch: text(pull.base?.ref),
    headBranch: text(pull.head?.ref),
    opener: text(pull.user?.login),
    before: isCommit(context.payload.before) ? context.payload.before : null,
    repository: context.repo,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toCommit(value: unknown): string {
  if (isCommit(value)) return value;
  throw new ToolError('Cannot read the pull request: the event names no commit');
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/u.test(value);
}
