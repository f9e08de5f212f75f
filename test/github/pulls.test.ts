import {createServer, type IncomingHttpHeaders, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {inspect} from 'node:util';
import {afterEach, beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import {type ClientOptions, createClient} from '../../src/github/client.ts';
import {findPulls, listCommits} from '../../src/github/pulls.ts';
import type {Fault} from '../bed/github/faults.ts';
import {operationsOf} from '../bed/github/request-log.ts';
import {GUIDES_REPOSITORY as R, useGuides} from '../bed/github/start-guides.ts';

const TOKEN = 'write-token';
const guides = useGuides();
const connect = (options: Partial<ClientOptions> = {}) =>
  createClient({token: TOKEN, apiUrl: guides().github.url, retryAfterBaseMilliseconds: 1, attemptMilliseconds: 2000, ...options});
let from = 0;
const requests = () => guides().github.requests.slice(from);

beforeEach(() => {
  from = guides().github.requests.length;
});
afterEach(() => guides().github.faults.clear());

/** A loopback server of one answer; tells which headers it was sent. */
async function startServer(answer: (response: ServerResponse) => void): Promise<{url: string; seen: IncomingHttpHeaders[]}> {
  const seen: IncomingHttpHeaders[] = [];
  const server: Server = createServer((request, response) => {
    seen.push(request.headers);
    answer(response);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  onTestFinished(() => void server.close());
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen};
}

describe('findPulls', () => {
  test('reads what open pull requests add, and what became of the numbers', async () => {
    const {pulls, isComplete} = await findPulls(connect(), R, [60, 61, 70, 72, 9999], 72);
    expect([...pulls.open.values()].sort((a, b) => a.number - b.number)).toEqual([
      {number: 70, isDraft: false, added: ['docs/schema-guide.md']},
      {number: 71, isDraft: true, added: ['docs/smoke-guide.md']},
      {number: 72, isDraft: false, added: []},
      {number: 73, isDraft: false, added: expect.any(Array)},
      {number: 74, isDraft: false, added: []},
    ]);
    expect([...pulls.closed]).toEqual([
      [60, 'merged'],
      [61, 'closed'],
      [9999, 'none'],
    ]);
    expect(isComplete).toBe(true);
    const files = Array.from({length: 4}, () => 'pulls/list-files');
    expect(operationsOf(requests())).toEqual(['pulls/list', ...files, 'pulls/get', 'pulls/get', 'pulls/get']);
  });

  test('asks for no more closed numbers than a document should name, and says so', async () => {
    const numbers = Array.from({length: 150}, (_, index) => 1000 + index);
    const {pulls, isComplete} = await findPulls(connect(), R, numbers, 72);
    expect({asked: pulls.closed.size, isComplete}).toEqual({asked: 100, isComplete: false});
    expect(requests().filter(({operation}) => operation === 'pulls/get')).toHaveLength(100);
  });

  test('reads with the token of a fork', async () => {
    expect((await findPulls(connect({token: 'fork-token'}), R, [], 73)).pulls.open.size).toBe(5);
    expect(new Set(requests().map(({method}) => method))).toEqual(new Set(['GET']));
  });
});

const ADA = {name: 'Ada Writer', email: 'ada@example.com', login: null};

test('listCommits reads all commits in order', async () => {
  const commits = await listCommits(connect(), R, 72);
  expect(commits.map(({sha, message}) => ({sha, message}))).toEqual([
    {sha: guides().shas['p72-1'], message: 'Add the preflight guide'},
    {sha: guides().shas['p72-2'], message: 'List the preflight guide'},
    {sha: expect.stringMatching(/^[0-9a-f]{40}$/u), message: 'Replace the logo, drop the check'},
  ]);
  expect(commits.map(({parents}) => parents[0])).toEqual([expect.any(String), commits[0]?.sha, commits[1]?.sha]);
  for (const {author, committer} of commits) expect([author, committer]).toEqual([ADA, ADA]);
});

describe('a fault', () => {
  const once: Fault[] = [
    {kind: 'hang'},
    {kind: 'status', status: 502},
    {kind: 'status', status: 503},
    {kind: 'reset'},
    {kind: 'cut-body'},
    {kind: 'slow-body', lasts: 5000},
    {kind: 'secondary-limit', retryAfterSeconds: 2},
    {kind: 'primary-limit', resetAfterSeconds: 3},
    {kind: 'too-many-requests', retryAfterSeconds: 1},
  ];
  test.each(once)('$kind once is read over, with one request more', async (fault) => {
    guides().github.faults.add({fault});
    expect((await findPulls(connect(), R, [60], 72)).pulls.open.size).toBe(5);
    expect(requests()).toHaveLength(7);
  });

  const always: [Fault, number, number][] = [
    [{kind: 'hang'}, 3, 500],
    [{kind: 'status', status: 502}, 3, 502],
    [{kind: 'reset'}, 3, 500],
    [{kind: 'cut-body'}, 3, 500],
    [{kind: 'secondary-limit', retryAfterSeconds: 2}, 3, 403],
    // Longer than is waited for; without a time GitHub means a minute.
    [{kind: 'secondary-limit', retryAfterSeconds: 90}, 1, 403],
    [{kind: 'secondary-limit'}, 1, 403],
    [{kind: 'primary-limit', resetAfterSeconds: 340_000_000}, 1, 403],
    [{kind: 'not-found'}, 1, 404],
  ];
  test.each(always)('$kind for ever ends after a few requests, with an error that holds no token', async (fault, count, status) => {
    guides().github.faults.add({times: 100, fault});
    const start = performance.now();
    const error: unknown = await findPulls(connect(), R, [60], 72).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({status});
    expect(`${inspect(error, {depth: 12, showHidden: true})}${JSON.stringify(error)}`).not.toContain(TOKEN);
    expect(requests()).toHaveLength(count);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('of a signal that ends everything is not tried again', async () => {
    guides().github.faults.add({times: 100, fault: {kind: 'hang'}});
    const client = connect({attemptMilliseconds: 60_000, retryAfterBaseMilliseconds: 60_000, signal: AbortSignal.timeout(200)});
    await expect(findPulls(client, R, [60], 72)).rejects.toMatchObject({name: 'AbortError'});
    expect(requests()).toHaveLength(1);
  });
});

test('a redirection to another host takes no token along', async () => {
  const other = await startServer((response) => response.writeHead(200, {'content-type': 'application/json'}).end('[]'));
  const api = await startServer((response) => response.writeHead(302, {location: `${other.url}/elsewhere`}).end());
  const {pulls} = await findPulls(connect({apiUrl: api.url}), R, [], 72);
  expect(pulls).toEqual({open: new Map(), closed: new Map()});
  expect(api.seen.map(({authorization}) => authorization)).toEqual([`token ${TOKEN}`]);
  expect(other.seen.map(({authorization}) => authorization)).toEqual([undefined]);
});
