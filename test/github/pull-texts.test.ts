import {afterEach, beforeEach, expect, test} from 'vitest';
import {createClient} from '../../src/github/client.ts';
import {listPullComments} from '../../src/github/comments.ts';
import {editBody} from '../../src/github/pull-body.ts';
import {findFork, listTree, readTree} from '../../src/github/pulls.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {scrubPullRequest} from '../../src/use-cases/scrub-pull-request.ts';
import {operationsOf} from '../bed/github/request-log.ts';
import {GUIDES_REPOSITORY as R, useGuides} from '../bed/github/start-guides.ts';
import {preflight} from '../support/conventions.ts';

const guides = useGuides();
const connect = (token = 'write-token') => createClient({token, apiUrl: guides().github.url, retryAfterBaseMilliseconds: 1});
const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const place = {...R, pull_number: 70};
let from = 0;

beforeEach(() => {
  from = guides().github.requests.length;
});
afterEach(() => guides().github.faults.clear());

test('a body is scrubbed on GitHub, the title and the commits are not', async () => {
  const client = connect();
  const before = (await client.rest.pulls.get(place)).data;
  await client.rest.pulls.update({...place, body: `Why.\r\n\r\n${TRAILER}\r\n`});
  const request = {client, repository: R, number: 70, conventions: preflight.attribution, parse: await createParser()};
  const start = guides().github.requests.length;
  const {removed, refused} = await scrubPullRequest(request);
  expect(operationsOf(guides().github.requests.slice(start))).toEqual(['pulls/get', 'pulls/update']);
  expect({lines: removed.map(({line}) => line), refused}).toEqual({lines: [3], refused: []});
  const after = (await client.rest.pulls.get(place)).data;
  expect({body: after.body, title: after.title, head: after.head.sha}).toEqual({
    body: 'Why.\r\n\r\n',
    title: before.title,
    head: before.head.sha,
  });
});

test('a clean body is not written', async () => {
  expect(await editBody(connect(), R, 70, (body) => body)).toMatchObject({isWritten: false});
  expect(operationsOf(guides().github.requests.slice(from))).toEqual(['pulls/get']);
});

test('who may not write is told so', async () => {
  await expect(editBody(connect('fork-token'), R, 70, (body) => `${body}x`)).rejects.toThrow(/not accessible|permission/iu);
});

test('comments below, beside and in reviews, by id', async () => {
  const client = connect();
  const {data} = await client.rest.issues.createComment({...R, issue_number: 70, body: 'Below'});
  const review = await client.rest.pulls.createReview({...place, body: 'Review', event: 'COMMENT'});
  const {comments, isComplete} = await listPullComments(client, R, 70);
  expect(comments.filter(({id}) => [data.id, review.data.id].includes(id))).toEqual([
    {id: data.id, text: 'Below'},
    {id: review.data.id, text: 'Review'},
  ]);
  expect(isComplete).toBe(true);
});

test('trees tell whether a rewrite changed a file', async () => {
  const client = connect();
  const [first = '', second = ''] = [guides().shas['p72-1'], guides().shas['p72-2']];
  const [before, after] = [await readTree(client, R, first), await readTree(client, R, second)];
  expect(before).not.toBe(after);
  const [old, current] = [await listTree(client, R, before), await listTree(client, R, after)];
  expect([...(current ?? [])].filter(([path, id]) => old?.get(path) !== id).map(([path]) => path)).toContain('docs/INDEX.md');
});

test('where two commits part', async () => {
  const [first = '', second = ''] = [guides().shas['p72-1'], guides().shas['p72-2']];
  expect(await findFork(connect(), R, second, first)).toBe(first);
});
