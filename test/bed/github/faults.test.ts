import {afterEach, describe, expect, test} from 'vitest';
import type {Fault} from './faults.ts';
import {operationsOf} from './request-log.ts';
import {outcomeOf, PatientOctokit, GUIDES_REPOSITORY as R, useGuides} from './start-guides.ts';

const guides = useGuides();
const rest = () => guides().octokit().rest;
const COMMENTS = '/repos/guild/guides/issues/72/comments';
const bodies = (): string[] => guides().github.state.comments.map((comment) => comment.body);
const comment = (body: string) => rest().issues.createComment({...R, issue_number: 72, body});
const REPOSITORY = '/repos/guild/guides';
/** What a client without wits sees: status and headers, or the failure when no answer came or not all of it. */
const met = async (fault: Fault) => {
  const {faults, url} = guides().github;
  faults.add({method: 'GET', path: REPOSITORY, fault});
  try {
    const answer = await fetch(`${url}${REPOSITORY}`, {headers: {'user-agent': 'test'}, signal: AbortSignal.timeout(1500)});
    await answer.text();
    return {status: answer.status, headers: Object.fromEntries(answer.headers)};
  } catch (error) {
    return {status: (error as Error).name, headers: {}};
  }
};

afterEach(() => {
  const {faults, state} = guides().github;
  expect(faults.left()).toEqual([]);
  state.comments.length = 0;
});

describe('a request meets', () => {
  test('a secondary limit', async () => {
    expect(await met({kind: 'secondary-limit', retryAfterSeconds: 7})).toMatchObject({status: 403, headers: {'retry-after': '7'}});
    expect((await met({kind: 'secondary-limit'})).headers).not.toHaveProperty('retry-after');
  });

  test('the primary limit', async () => {
    const reset = String(guides().clock.now() / 1000 + 90);
    const headers = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset};
    expect(await met({kind: 'primary-limit', resetAfterSeconds: 90})).toMatchObject({status: 403, headers});
  });

  test('429', async () => {
    expect(await met({kind: 'too-many-requests', retryAfterSeconds: 3})).toMatchObject({status: 429, headers: {'retry-after': '3'}});
  });

  test('a status without JSON', async () => {
    expect(await met({kind: 'status', status: 503})).toMatchObject({status: 503, headers: {'content-type': 'text/html; charset=utf-8'}});
  });

  test('404 for want of a permission', async () => {
    expect((await met({kind: 'not-found'})).status).toBe(404);
  });

  test('a cut connection, before and within the answer', async () => {
    expect((await met({kind: 'reset'})).status).toBe('TypeError');
    expect((await met({kind: 'cut-body'})).status).toBe('TypeError');
  });

  test('no answer at all', async () => {
    expect((await met({kind: 'hang'})).status).toBe('TimeoutError');
  });

  test('a body that takes its time', async () => {
    const start = performance.now();
    expect((await met({kind: 'slow-body', lasts: 150})).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(100);
    expect((await met({kind: 'slow-body', lasts: 5000})).status).toBe('TimeoutError');
  });

  test('half a body, of which Octokit says 200 and no data', async () => {
    guides().github.faults.add({path: REPOSITORY, fault: {kind: 'cut-body'}});
    expect(await outcomeOf(rest().repos.get(R))).toEqual({status: 200, data: ''});
  });
});

describe('before and after', () => {
  test('a failure before leaves nothing, a failure after leaves what was done', async () => {
    guides().github.faults.add({path: COMMENTS, fault: {kind: 'status', status: 502}});
    expect((await outcomeOf(comment('lost'))).status).toBe(502);
    expect(bodies()).toEqual([]);
    guides().github.faults.add({path: COMMENTS, when: 'after', fault: {kind: 'status', status: 502}});
    expect((await outcomeOf(comment('kept'))).status).toBe(502);
    expect(bodies()).toEqual(['kept']);
    guides().github.faults.add({path: COMMENTS, when: 'after', fault: {kind: 'reset'}});
    expect((await outcomeOf(comment('kept too'))).status).toBe(500);
    expect(bodies()).toEqual(['kept', 'kept too']);
  });

  test('an answer is given and the old text kept', async () => {
    const {id} = (await comment('old')).data;
    guides().github.faults.add({method: 'PATCH', fault: {kind: 'silent-keep'}});
    const {status, data} = await rest().issues.updateComment({...R, comment_id: id, body: 'new'});
    expect([status, data.body, bodies()]).toEqual([200, 'old', ['old']]);
  });

  test('somebody edits between our read and our write', async () => {
    const {id} = (await comment('ours')).data;
    const {state, faults} = guides().github;
    const theirs = () => {
      const found = state.comments.find((each) => each.id === id);
      if (found) found.body = 'theirs';
    };
    faults.add({method: 'GET', when: 'after', fault: {kind: 'meanwhile', run: theirs}});
    expect((await rest().issues.getComment({...R, comment_id: id})).data.body).toBe('ours');
    expect((await rest().issues.getComment({...R, comment_id: id})).data.body).toBe('theirs');
  });
});

describe('the script', () => {
  test('is met in order, as often as it says, by the requests that it names', async () => {
    const {faults, requests} = guides().github;
    const from = requests.length;
    faults.add(
      {method: 'POST', path: /\/comments$/, skip: 1, times: 2, fault: {kind: 'status', status: 500}},
      {path: COMMENTS, fault: {kind: 'too-many-requests'}},
    );
    expect(faults.left()).toHaveLength(2);
    const statuses = [];
    for (const body of ['a', 'b', 'c', 'd']) statuses.push((await outcomeOf(comment(body))).status);
    expect(statuses).toEqual([429, 500, 500, 201]);
    expect(requests.slice(from).map((request) => [request.status, request.fault])).toEqual([
      [429, 'too-many-requests'],
      [500, 'status'],
      [500, 'status'],
      [201, null],
    ]);
  });

  test('can be dropped', async () => {
    guides().github.faults.add({fault: {kind: 'reset'}});
    guides().github.faults.clear();
    expect((await outcomeOf(comment('a'))).status).toBe(201);
  });
});

describe('a client that tries again', () => {
  const patient = (seen: string[]) =>
    new PatientOctokit({
      baseUrl: guides().github.url,
      auth: 'write-token',
      retry: {retryAfterBaseValue: 1},
      throttle: {
        retryAfterBaseValue: 1,
        onRateLimit: (seconds: number) => seen.push(`primary ${seconds}`) > 0,
        onSecondaryRateLimit: (seconds: number) => seen.push(`secondary ${seconds}`) > 0,
      },
      log: {debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined},
    });

  test('reads through a burst of failures', async () => {
    const from = guides().github.requests.length;
    guides().github.faults.add({times: 2, fault: {kind: 'status', status: 502}});
    expect((await patient([]).rest.repos.get(R)).status).toBe(200);
    expect(
      guides()
        .github.requests.slice(from)
        .map((request) => request.status),
    ).toEqual([502, 502, 200]);
  });

  test('is told how long to wait', async () => {
    const seen: string[] = [];
    guides().github.faults.add({fault: {kind: 'secondary-limit', retryAfterSeconds: 2}});
    expect((await patient(seen).rest.repos.get(R)).status).toBe(200);
    expect(seen).toEqual(['secondary 2']);
  });

  test('writes twice when the first answer is lost', async () => {
    const from = guides().github.requests.length;
    guides().github.faults.add({path: COMMENTS, when: 'after', fault: {kind: 'status', status: 502}});
    await patient([]).rest.issues.createComment({...R, issue_number: 72, body: 'once'});
    expect(bodies()).toEqual(['once', 'once']);
    expect(operationsOf(guides().github.requests.slice(from), true)).toEqual(['issues/create-comment', 'issues/create-comment']);
  });
});
