import type {
  CheckRun,
  CommitStatus,
  Issue,
  IssueComment,
  Label,
  Reaction,
  Review,
  ReviewComment,
  Role,
  Sarif,
  User,
  WorkflowRun,
} from './entities.ts';

/** Everything GitHub keeps that git does not. Tests read it, and change it to play other people. */
export interface State {
  readonly users: Map<string, User>;
  readonly roles: Map<string, Role>;
  readonly issues: Map<number, Issue>;
  readonly labels: Map<string, Label>;
  readonly comments: IssueComment[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  readonly checkRuns: CheckRun[];
  readonly statuses: CommitStatus[];
  readonly reactions: Reaction[];
  readonly sarifs: Sarif[];
  readonly workflowRuns: WorkflowRun[];
  /** The next id of anything; ids only grow. */
  nextId: number;
}

/** The account of the built-in token of workflows. */
export const ACTIONS_BOT: User = {
  id: 41_898_282,
  login: 'github-actions[bot]',
  type: 'Bot',
  emails: ['41898282+github-actions[bot]@users.noreply.github.com'],
};

/** A state with nobody but the owner and the bot of Actions. */
export function createState(owner: string): State {
  const state: State = {
    users: new Map([[ACTIONS_BOT.login, ACTIONS_BOT]]),
    roles: new Map(),
    issues: new Map(),
    labels: new Map(),
    comments: [],
    reviews: [],
    reviewComments: [],
    checkRuns: [],
    statuses: [],
    reactions: [],
    sarifs: [],
    workflowRuns: [],
    nextId: 1001,
  };
  findUser(state, owner);
  state.roles.set(owner, 'admin');
  return state;
}

/** The next free id. */
export function takeId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}

/** The account of a login, made when it is met first. */
export function findUser(state: State, login: string): User {
  const known = state.users.get(login);
  if (known) return known;
  const id = 500_000 + state.users.size;
  const user: User = {
    id,
    login,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    emails: [`${id}+${login}@users.noreply.github.com`, `${login}@example.com`],
  };
  state.users.set(login, user);
  return user;
}

/** Adds a comment of anybody, as if it were written on the web page. Answers it. */
export function addComment(state: State, comment: {issue: number; user: string; body: string; at: string}): IssueComment {
  const {issue, user, body, at} = comment;
  const untouched = {minimized: null, editor: null, lastEditedAt: null};
  const added: IssueComment = {
    id: takeId(state),
    issue,
    user: findUser(state, user).login,
    body,
    createdAt: at,
    updatedAt: at,
    ...untouched,
  };
  state.comments.push(added);
  return added;
}

/** Changes the text of a comment in somebody's name, as if it were done on the web page. */
export function editComment(comment: IssueComment, edit: {user: string; body: string; at: string}): void {
  comment.body = edit.body;
  comment.editor = edit.user;
  comment.lastEditedAt = edit.at;
  comment.updatedAt = edit.at;
}
