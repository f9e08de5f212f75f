import {readFileSync} from 'node:fs';
import {buildSchema, GraphQLError, graphql} from 'graphql';
import type {Issue, IssueComment, ReviewComment} from './entities.ts';
import {Refusal, type Reply, type World} from './exchange.ts';
import {webUrl} from './represent/urls.ts';
import {findUser} from './state.ts';
import type {Caller, Permission} from './tokens.ts';

const SCHEMA = buildSchema(readFileSync(new URL('description/api.graphql', import.meta.url), 'utf8'));

interface Bounds {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

/** Answers a GraphQL request. What the schema does not allow is an error in a 200, as GitHub answers it, and a complaint. */
export async function answerGraphql(world: World, caller: Caller, body: unknown, complain: (message: string) => void): Promise<Reply> {
  const isNobody = caller.kind === 'anonymous' || caller.kind === 'unknown';
  if (isNobody && world.rules.applies('graphql/token')) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  const {query, variables} = (body ?? {}) as {query?: string; variables?: Record<string, unknown>};
  const result = await graphql({
    schema: SCHEMA,
    source: query ?? '',
    rootValue: createRoot(world, caller),
    variableValues: variables ?? {},
  });
  const errors = result.errors?.map((error) => {
    // An error without a path was found before anything was asked for: the request does not fit the schema.
    if (error.path === undefined) complain(`graphql request: ${error.message}`);
    const {type} = error.extensions as {type?: string};
    return {...(type === undefined ? {} : {type}), path: error.path, locations: error.locations, message: error.message};
  });
  return {status: 200, body: {...(result.data === undefined ? {} : {data: result.data}), ...(errors === undefined ? {} : {errors})}};
}

function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, {extensions: {type}});
}

/** The fields of Query and Mutation. */
function createRoot(world: World, caller: Caller) {
  const {state} = world;
  const represent = createRepresentation(world);
  const allow = (permissions: readonly Permission[]): void => {
    if (permissions.some((permission) => caller.allows(permission, 'write')) || !world.rules.applies('graphql/permission')) return;
    throw failure('FORBIDDEN', 'Resource not accessible by integration');
  };
  const findNode = (id: string) => {
    const [kind = '', number = ''] = id.split('_');
    const comment = kind === 'IC' ? state.comments.find((each) => each.id === Number(number)) : undefined;
    const review = kind === 'PRRC' || kind === 'PRRT' ? state.reviewComments.find((each) => each.id === Number(number)) : undefined;
    if (!comment && !review) throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    return {comment, review, isThread: kind === 'PRRT'};
  };
  const setMinimized = (id: string, classifier: string | null) => {
    allow(['issues', 'pull_requests']);
    const {comment, review} = findNode(id);
    const found = comment ?? review;
    if (found) found.minimized = classifier?.toLowerCase().replace('_', '-') ?? null;
    return comment ? represent.comment(comment) : review && represent.reviewComment(review);
  };
  const setResolved = (id: string, isResolved: boolean) => {
    allow(['pull_requests']);
    const {review, isThread} = findNode(id);
    if (!review || !isThread) throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    review.resolved = isResolved;
    return represent.thread(review);
  };
  return {
    id: 'Q',
    viewer: () => represent.viewer(caller.login ?? 'ghost'),
    node: ({id}: {id: string}) => {
      const {comment, review, isThread} = findNode(id);
      if (comment) return represent.comment(comment);
      return review && (isThread ? represent.thread(review) : represent.reviewComment(review));
    },
    repository: ({owner, name}: {owner: string; name: string}) => {
      const isOurs = owner.toLowerCase() === world.owner.toLowerCase() && name.toLowerCase() === world.name.toLowerCase();
      const isHidden = world.isPrivate && !caller.allows('metadata', 'read');
      if (!isOurs || isHidden) throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return represent.repository();
    },
    minimizeComment: ({input}: {input: {subjectId: string; classifier: string; clientMutationId?: string}}) => ({
      clientMutationId: input.clientMutationId ?? null,
      minimizedComment: setMinimized(input.subjectId, input.classifier),
    }),
    unminimizeComment: ({input}: {input: {subjectId: string; clientMutationId?: string}}) => ({
      clientMutationId: input.clientMutationId ?? null,
      unminimizedComment: setMinimized(input.subjectId, null),
    }),
    resolveReviewThread: ({input}: {input: {threadId: string}}) => ({thread: setResolved(input.threadId, true)}),
    unresolveReviewThread: ({input}: {input: {threadId: string}}) => ({thread: setResolved(input.threadId, false)}),
  };
}

/** Things as the schema shows them; connections are asked for when they are needed. */
function createRepresentation(world: World) {
  const {state} = world;
  const viewer = (login: string) => {
    const {id} = findUser(state, login);
    return {id: `U_${id}`, login, databaseId: id};
  };
  // As an author a bot has no `[bot]` in its login, as the viewer it has.
  const user = (login: string) => {
    const {type} = findUser(state, login);
    return {...viewer(login), __typename: type === 'Bot' ? 'Bot' : 'User', login: login.replace(/\[bot\]$/, '')};
  };
  const common = (each: IssueComment | ReviewComment) => ({
    databaseId: each.id,
    body: each.body,
    author: user(each.user),
    isMinimized: each.minimized !== null,
    minimizedReason: each.minimized,
    createdAt: each.createdAt,
    updatedAt: each.updatedAt,
  });
  const comment = (each: IssueComment) => ({
    __typename: 'IssueComment',
    id: `IC_${each.id}`,
    ...common(each),
    editor: each.editor === null ? null : user(each.editor),
    lastEditedAt: each.lastEditedAt,
    url: webUrl(world, `/issues/${each.issue}#issuecomment-${each.id}`),
  });
  const reviewComment = (each: ReviewComment) => ({
    __typename: 'PullRequestReviewComment',
    id: `PRRC_${each.id}`,
    ...common(each),
    path: each.path,
    url: webUrl(world, `/pull/${each.pull}#discussion_r${each.id}`),
  });
  const thread = (first: ReviewComment) => ({
    __typename: 'PullRequestReviewThread',
    id: `PRRT_${first.id}`,
    isResolved: first.resolved,
    path: first.path,
    line: first.line,
    startLine: first.startLine,
    comments: (bounds: Bounds) =>
      connect(
        world,
        'comments',
        bounds,
        state.reviewComments.filter((each) => each.id === first.id || each.inReplyTo === first.id),
        reviewComment,
      ),
  });
  const issue = (each: Issue) => ({
    id: `I_${each.id}`,
    number: each.number,
    comments: (bounds: Bounds) =>
      connect(
        world,
        'comments',
        bounds,
        state.comments.filter((one) => one.issue === each.number),
        comment,
      ),
    reviewThreads: (bounds: Bounds) =>
      connect(
        world,
        'reviewThreads',
        bounds,
        state.reviewComments.filter((one) => one.pull === each.number && one.inReplyTo === null),
        thread,
      ),
  });
  const find = (number: number, isPull: boolean) => {
    const found = state.issues.get(number);
    const kind = isPull ? 'a PullRequest' : 'an Issue';
    if (!found || (found.pull !== null) !== isPull)
      throw failure('NOT_FOUND', `Could not resolve to ${kind} with the number of ${number}.`);
    return issue(found);
  };
  const repository = () => ({
    id: 'R_20001',
    name: world.name,
    nameWithOwner: `${world.owner}/${world.name}`,
    issue: ({number}: {number: number}) => find(number, false),
    pullRequest: ({number}: {number: number}) => find(number, true),
  });
  return {viewer, comment, reviewComment, thread, repository};
}

/** A connection: the part of a list that is asked for. */
function connect<T, R>(world: World, name: string, bounds: Bounds, items: readonly T[], represent: (item: T) => R) {
  const {first, last, after, before} = bounds;
  if (world.rules.applies('graphql/bounds')) {
    if (first === undefined && last === undefined) {
      const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
      throw failure('MISSING_PAGINATION_BOUNDARIES', message);
    }
    const limit = world.rules.limit('graphql/bounds');
    if ((first ?? last ?? 0) > limit) {
      const message = `Requesting ${first ?? last} records on the \`${name}\` connection exceeds the \`first\` limit of ${limit} records.`;
      throw failure('EXCESSIVE_PAGINATION', message);
    }
  }
  let start = after === undefined ? 0 : Number(after);
  let end = before === undefined ? items.length : Number(before) - 1;
  if (first !== undefined) end = Math.min(end, start + first);
  if (last !== undefined) start = Math.max(start, end - last);
  const pageInfo = {startCursor: String(start + 1), endCursor: String(end), hasNextPage: end < items.length, hasPreviousPage: start > 0};
  return {nodes: items.slice(start, end).map(represent), totalCount: items.length, pageInfo};
}
