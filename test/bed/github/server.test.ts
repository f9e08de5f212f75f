import {setTimeout as delay} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {OPERATIONS} from './description/operations.ts';
import {PERMISSIONS} from './permissions.ts';
import {startGitHub} from './server.ts';
import {buildGuides, type Guides, outcomeOf, GUIDES_REPOSITORY as R, startGuides} from './start-guides.ts';
import {addComment} from './state.ts';
import {acceptedPermissions} from './tokens.ts';

let built: Awaited<ReturnType<typeof buildGuides>>;
beforeAll(async () => {
  built = await buildGuides();
});
afterAll(() => built.remove());

/** Runs with a server of its own, and answers what it complained about. */
async function complaintsOf(run: (guides: Guides) => Promise<unknown>): Promise<readonly string[]> {
  const guides = await startGuides(built);
  await run(guides);
  await guides.stop();
  return guides.github.violations;
}

describe('violations', () => {
  test('are a misspelt member, which GitHub would ignore', async () => {
    const seen = await complaintsOf(async ({octokit}) => {
      const call = octokit().request('POST /repos/guild/guides/issues', {title: 't', label: ['x']});
      expect((await outcomeOf(call)).status).toBe(201);
    });
    expect(seen).toEqual(['issues/create request: body must NOT have additional properties: label']);
  });

  test('are a wrong value, which GitHub would refuse', async () => {
    const seen = await complaintsOf(async ({octokit}) => {
      const call = octokit().request('POST /repos/guild/guides/pulls/72/reviews', {event: 'COMMENTED'});
      expect((await outcomeOf(call)).status).toBe(422);
    });
    expect(seen).toEqual([
      'pulls/create-review request: body/event must be equal to one of the allowed values: ["APPROVE","REQUEST_CHANGES","COMMENT"]',
    ]);
  });

  test('are an operation that the description does not have', async () => {
    const seen = await complaintsOf(async ({github, octokit}) => {
      expect((await outcomeOf(octokit().request('GET /repos/guild/guides/nothing'))).status).toBe(404);
      expect((await fetch(`${github.url}/repos/guild/guides/git/ref/%zz`)).status).toBe(404);
    });
    expect(seen).toEqual([
      'GET /repos/guild/guides/nothing: the description has no such operation',
      'GET /repos/guild/guides/git/ref/%zz: the description has no such operation',
    ]);
  });

  test('are a media type that is not served', async () => {
    const seen = await complaintsOf(({octokit}) => octokit().rest.pulls.get({...R, pull_number: 72, mediaType: {format: 'diff'}}));
    expect(seen).toEqual(['pulls/get request: the media type application/vnd.github.v3.diff is not served here']);
  });

  test('are an answer of our own that the description does not allow', async () => {
    const seen = await complaintsOf(async ({github, octokit}) => {
      addComment(github.state, {issue: 72, user: 'x', body: 'b', at: 'yesterday'});
      await outcomeOf(octokit().rest.issues.getComment({...R, comment_id: github.state.nextId}));
    });
    expect(seen).toEqual([
      'issues/get-comment response 200: body/created_at must match format "date-time"',
      'issues/get-comment response 200: body/updated_at must match format "date-time"',
    ]);
  });

  test('are a token that reaches the other host', async () => {
    const seen = await complaintsOf(async ({github, octokit}) => {
      const zip = {id: 31, name: 'report', zip: Buffer.from('PK'), expired: false};
      const run = {id: 9, event: 'push', name: 'n', path: 'p', headSha: 'h', headBranch: 'b', headOwner: 'guild', status: 'completed'};
      github.state.workflowRuns.push({...run, conclusion: null, actor: 'writer', pulls: [], artifacts: [zip]});
      const {url} = await octokit().rest.actions.downloadArtifact({...R, artifact_id: 31, archive_format: 'zip'});
      await fetch(url, {headers: {authorization: 'Bearer write-token'}});
    });
    expect(seen).toEqual(['/artifacts/31.zip?sig=signed of the storage host was sent a token']);
  });
});

test('an answer with a status that the description does not declare is noted', async () => {
  const guides = await startGuides(built);
  await outcomeOf(guides.octokit('fork-token').rest.checks.create({...R, name: 'c', head_sha: guides.shas.tip ?? ''}));
  await guides.stop();
  expect([guides.github.violations, guides.github.notes]).toEqual([
    [],
    ['checks/create answered 403, which the description does not declare'],
  ]);
});

describe('the log', () => {
  test('has the order, the caller, the size, and how many were under way', async () => {
    const guides = await startGuides(built);
    await guides.octokit('fork-token').rest.issues.listComments({...R, issue_number: 72, per_page: 5});
    await outcomeOf(guides.octokit(null).rest.issues.createComment({...R, issue_number: 72, body: 'héé'}));
    const untilAllAreHere = async (): Promise<void> => {
      while (guides.github.requests.length < 5) await delay(5);
    };
    guides.github.faults.add({times: 3, fault: {kind: 'meanwhile', run: untilAllAreHere}});
    await Promise.all([1, 2, 3].map(() => guides.octokit().rest.repos.get(R)));
    await guides.stop();
    const [first, second, ...rest] = guides.github.requests;
    expect(first).toEqual({
      number: 1,
      method: 'GET',
      path: '/repos/guild/guides/issues/72/comments',
      query: 'per_page=5',
      operation: 'issues/list-comments',
      caller: 'fork',
      at: guides.clock.now(),
      concurrent: 1,
      bytesIn: 0,
      bytesOut: 2,
      body: undefined,
      status: 200,
      fault: null,
    });
    expect([second?.caller, second?.bytesIn, second?.body, second?.status]).toEqual(['anonymous', 16, {body: 'héé'}, 401]);
    expect(rest.map((request) => request.concurrent)).toEqual([1, 2, 3]);
    expect(JSON.stringify(guides.github.requests)).not.toContain('-token');
  });
});

describe('permissions', () => {
  test('every operation has its own, as the header names them', () => {
    expect(Object.keys(PERMISSIONS)).toEqual([...OPERATIONS]);
    expect(acceptedPermissions('issues/create-comment')).toBe('issues=write; pull_requests=write');
    expect(acceptedPermissions('rate-limit/get')).toBeNull();
  });

  test('what a workflow grants is what its token may do', async () => {
    const guides = await startGuides(built);
    const {rest} = guides.octokit('narrow-token');
    expect((await rest.issues.createComment({...R, issue_number: 72, body: 'b'})).status).toBe(201);
    expect((await outcomeOf(rest.git.createBlob({...R, content: 'b'}))).status).toBe(403);
    expect((await outcomeOf(guides.octokit('reader-token').rest.issues.update({...R, issue_number: 72, title: 't'}))).status).toBe(403);
    expect((await outcomeOf(guides.octokit(null).rest.users.getAuthenticated())).status).toBe(401);
    await guides.stop();
  });

  test('a private repository hides everything', async () => {
    const guides = await startGuides(built, {isPrivate: true});
    for (const token of [null, 'stranger-token', 'reader-token'] as const) {
      expect((await outcomeOf(guides.octokit(token).rest.pulls.list(R))).status).toBe(404);
    }
    expect((await outcomeOf(guides.octokit('narrow-token').rest.issues.listForRepo(R))).status).toBe(403);
    await guides.stop();
  });
});

test('a pull request without a head is refused at the start', async () => {
  const pulls = [{number: 99, title: 't', user: 'writer', headBranch: 'b'}];
  const starting = startGitHub({repository: built.built.path, owner: 'o', name: 'r', pulls});
  await expect(starting).rejects.toThrow('The repository has no refs/pull/99/head');
});

test('stopping cuts what is under way', async () => {
  const guides = await startGuides(built);
  guides.github.faults.add({fault: {kind: 'hang'}});
  const call = outcomeOf(guides.octokit().rest.repos.get(R));
  while (guides.github.requests.length === 0) await delay(5);
  await guides.stop();
  expect((await call).status).toBe(500);
});
