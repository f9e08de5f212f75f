import {expect, test} from 'vitest';
import {buildGuides, GUIDES_REPOSITORY as R, startGuides, useGuides} from './start-guides.ts';
import {addComment, editComment} from './state.ts';

const guides = useGuides();
const ask = (query: string, variables: object = {}) =>
  guides()
    .octokit()
    .graphql<Record<string, unknown>>(query, {...variables});
const place = {path: 'docs/preflight-guide.md', line: 3};

test('the bot is named with [bot] as the viewer and without as an author', async () => {
  await guides()
    .octokit()
    .rest.issues.createComment({...R, issue_number: 72, body: 'Ours'});
  const query = `query ($owner: String!, $repo: String!) {
    viewer {login}
    repository(owner: $owner, name: $repo) {pullRequest(number: 72) {comments(first: 10) {nodes {body author {login __typename}}}}}
  }`;
  expect(await ask(query, R)).toEqual({
    viewer: {login: 'github-actions[bot]'},
    repository: {pullRequest: {comments: {nodes: [{body: 'Ours', author: {login: 'github-actions', __typename: 'Bot'}}]}}},
  });
});

test('an edit by somebody else shows', async () => {
  const comment = addComment(guides().github.state, {issue: 71, user: 'writer', body: 'a', at: '2026-02-01T00:00:00Z'});
  editComment(comment, {user: 'mallory', body: 'b', at: '2026-02-02T00:00:00Z'});
  const query = 'query ($id: ID!) {node(id: $id) {... on IssueComment {body lastEditedAt editor {login}}}}';
  const node = {body: 'b', lastEditedAt: '2026-02-02T00:00:00Z', editor: {login: 'mallory'}};
  expect(await ask(query, {id: `IC_${comment.id}`})).toEqual({node});
});

test('a comment is minimized and shown again', async () => {
  const {data} = await guides()
    .octokit()
    .rest.issues.createComment({...R, issue_number: 70, body: 'Old'});
  const minimize = `mutation ($id: ID!) {minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) {
    minimizedComment {isMinimized minimizedReason}}}`;
  expect(await ask(minimize, {id: data.node_id})).toEqual({
    minimizeComment: {minimizedComment: {isMinimized: true, minimizedReason: 'outdated'}},
  });
  const read = await guides()
    .octokit()
    .rest.issues.getComment({...R, comment_id: data.id});
  expect(read.data).toMatchObject({minimized: {reason: 'outdated'}});
  await ask('mutation ($id: ID!) {unminimizeComment(input: {subjectId: $id}) {clientMutationId}}', {id: data.node_id});
  expect(guides().github.state.comments.find((comment) => comment.id === data.id)?.minimized).toBeNull();
});

test('threads are listed page by page, and resolved', async () => {
  const commit_id = guides().shas['p72-3'] ?? '';
  const first = (
    await guides()
      .octokit()
      .rest.pulls.createReviewComment({...R, pull_number: 72, body: 'one', commit_id, ...place})
  ).data;
  await guides()
    .octokit()
    .rest.pulls.createReplyForReviewComment({...R, pull_number: 72, comment_id: first.id, body: 'reply'});
  await guides()
    .octokit()
    .rest.pulls.createReviewComment({...R, pull_number: 72, body: 'two', commit_id, ...place});
  const query = `query ($after: String) {repository(owner: "guild", name: "guides") {pullRequest(number: 72) {
    reviewThreads(first: 1, after: $after) {
      totalCount pageInfo {hasNextPage endCursor} nodes {id isResolved line comments(first: 10) {nodes {body}}}
    }}}}`;
  const page = async (after: string | null) => {
    const {repository} = await ask(query, {after});
    return (repository as {pullRequest: {reviewThreads: {nodes: {id: string}[]}}}).pullRequest.reviewThreads;
  };
  const thread = {id: `PRRT_${first.id}`, isResolved: false, line: 3, comments: {nodes: [{body: 'one'}, {body: 'reply'}]}};
  expect(await page(null)).toEqual({totalCount: 2, pageInfo: {hasNextPage: true, endCursor: '1'}, nodes: [thread]});
  expect((await page('1')).nodes).toHaveLength(1);
  const resolve = 'mutation ($id: ID!) {resolveReviewThread(input: {threadId: $id}) {thread {isResolved}}}';
  expect(await ask(resolve, {id: thread.id})).toEqual({resolveReviewThread: {thread: {isResolved: true}}});
  const reopen = 'mutation ($id: ID!) {unresolveReviewThread(input: {threadId: $id}) {thread {isResolved}}}';
  expect(await ask(reopen, {id: thread.id})).toEqual({unresolveReviewThread: {thread: {isResolved: false}}});
});

test('what is not there is an error with a type', async () => {
  const typeOf = (query: string) => ask(query).catch((error: {errors: {type: string}[]}) => error.errors[0]?.type);
  expect(await typeOf('{repository(owner: "guild", name: "other") {id}}')).toBe('NOT_FOUND');
  expect(await typeOf('{repository(owner: "guild", name: "guides") {issue(number: 72) {id}}}')).toBe('NOT_FOUND');
  expect(await typeOf('mutation {minimizeComment(input: {subjectId: "IC_1", classifier: SPAM}) {clientMutationId}}')).toBe('NOT_FOUND');
});

test('a document that the schema does not allow is a violation', async () => {
  const built = await buildGuides();
  const {github, octokit, stop} = await startGuides(built);
  const query = 'mutation {minimizeComment(input: {subjectId: "IC_1", classifier: STALE}) {clientMutationId}}';
  await octokit()
    .graphql(query)
    .catch(() => undefined);
  await stop();
  await built.remove();
  expect(github.violations).toEqual([
    'graphql request: Value "STALE" does not exist in "ReportedContentClassifiers" enum. Did you mean the enum value "SPAM"?',
  ]);
});
