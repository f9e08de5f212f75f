import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {outcomeOf, GUIDES_REPOSITORY as R, uncalled, useGuides} from '../start-guides.ts';
import {CHECK_HANDLERS} from './checks.ts';
import {RATE_LIMIT_HANDLERS} from './rate-limit.ts';
import {REPOSITORY_HANDLERS} from './repositories.ts';
import {RUN_HANDLERS} from './runs.ts';

const guides = useGuides();
const rest = (token?: 'writer-token') => guides().octokit(token).rest;

test('the repository, and who is calling', async () => {
  const {data} = await rest().repos.get(R);
  expect([data.full_name, data.default_branch, data.private, data.open_issues_count]).toEqual(['guild/guides', 'main', false, 5]);
  expect((await rest('writer-token').users.getAuthenticated()).data.login).toBe('writer');
  expect((await outcomeOf(rest().repos.get({owner: 'guild', repo: 'other'}))).status).toBe(404);
});

test('what people may do', async () => {
  guides().github.state.roles.set('writer', 'maintain');
  const level = async (username: string) => (await rest().repos.getCollaboratorPermissionLevel({...R, username})).data;
  expect(await level('writer')).toMatchObject({permission: 'write', role_name: 'maintain'});
  expect(await level('mallory')).toMatchObject({permission: 'read', role_name: 'read'});
  expect(await outcomeOf(rest().repos.getCollaboratorPermissionLevel({...R, username: 'nobody'}))).toEqual({
    status: 404,
    message: 'nobody is not a user',
  });
});

test('commits and comparisons', async () => {
  const {shas} = guides();
  const newest = (await rest().repos.listCommits({...R, per_page: 2})).data;
  expect(newest.map((each) => each.commit.message.split('\n')[0])).toEqual(['Name the guides', 'Describe backups (#60)']);
  const touching = (await rest().repos.listCommits({...R, path: 'docs/backup-guide.md'})).data;
  expect(touching.map((each) => each.sha)).toEqual([shas.squash]);
  const commit = (await rest().repos.getCommit({...R, ref: 'main'})).data;
  expect([commit.sha, commit.stats?.total, commit.files?.[0]?.filename]).toEqual([shas.tip, 2, 'README.md']);
  expect((await rest().repos.getCommit({...R, ref: 'v1'})).data.files).toHaveLength(8);
  const {data} = await rest().repos.compareCommitsWithBasehead({...R, basehead: `main...guild:preflight-guide`});
  expect([data.status, data.ahead_by, data.behind_by, data.files?.length, data.merge_base_commit.sha]).toEqual([
    'diverged',
    3,
    1,
    6,
    shas.squash,
  ]);
  expect((await outcomeOf(rest().repos.compareCommitsWithBasehead({...R, basehead: 'main...none'}))).status).toBe(404);
});

test('pull requests of a commit', async () => {
  const numbers = async (commit_sha: string) =>
    (await rest().repos.listPullRequestsAssociatedWithCommit({...R, commit_sha})).data.map((pull) => pull.number);
  expect(await numbers(guides().shas['p72-2'] ?? '')).toEqual([72]);
  expect(await numbers(guides().shas.squash ?? '')).toEqual([60]);
});

test('check runs', async () => {
  const head_sha = guides().shas['p72-3'] ?? '';
  const annotation = {path: 'docs/INDEX.md', start_line: 1, end_line: 1, annotation_level: 'failure' as const, message: 'Missing entry'};
  const output = {title: 'One finding', summary: '1', annotations: [annotation]};
  const {id} = (await rest().checks.create({...R, name: 'docs', head_sha, status: 'in_progress', output})).data;
  await rest().checks.update({...R, check_run_id: id, conclusion: 'failure'});
  const {status, conclusion, completed_at, output: shown} = (await rest().checks.get({...R, check_run_id: id})).data;
  expect([status, conclusion, completed_at, shown.title]).toEqual(['completed', 'failure', '2026-03-01T12:00:00Z', 'One finding']);
  expect((await rest().checks.listAnnotations({...R, check_run_id: id})).data[0]?.message).toBe('Missing entry');
  const listed = (await rest().checks.listForRef({...R, ref: 'preflight-guide', check_name: 'docs'})).data;
  expect([listed.total_count, listed.check_runs[0]?.id]).toEqual([1, id]);
});

test('commit statuses', async () => {
  const sha = guides().shas.tip ?? '';
  await rest().repos.createCommitStatus({...R, sha, state: 'pending', context: 'docs'});
  await rest().repos.createCommitStatus({...R, sha, state: 'success', context: 'docs', description: 'clean'});
  const all = (await rest().repos.listCommitStatusesForRef({...R, ref: 'main'})).data;
  expect(all.map((status) => status.state)).toEqual(['success', 'pending']);
  expect((await rest().repos.getCombinedStatusForRef({...R, ref: 'main'})).data).toMatchObject({state: 'success', total_count: 1});
  expect((await rest().repos.getCombinedStatusForRef({...R, ref: 'v1'})).data.state).toBe('pending');
});

test('code scanning results', async () => {
  const sarif = gzipSync(JSON.stringify({version: '2.1.0', runs: []})).toString('base64');
  const upload = await rest().codeScanning.uploadSarif({...R, commit_sha: guides().shas.tip ?? '', ref: 'refs/heads/main', sarif});
  expect(upload.status).toBe(202);
  expect((await rest().codeScanning.getSarif({...R, sarif_id: upload.data.id ?? ''})).data.processing_status).toBe('complete');
  expect(guides().github.state.sarifs[0]?.document).toEqual({version: '2.1.0', runs: []});
});

test('artifacts of a run come from another host, which sees no token', async () => {
  const zip = Buffer.from('PK zip');
  const artifacts = [
    {id: 31, name: 'report', zip, expired: false},
    {id: 32, name: 'old', zip, expired: true},
  ];
  guides().github.state.workflowRuns.push({
    id: 9,
    event: 'pull_request',
    name: 'Lint',
    path: '.github/workflows/lint.yml',
    headSha: guides().shas.p73 ?? '',
    headBranch: 'patch-1',
    headOwner: 'mallory',
    status: 'completed',
    conclusion: 'failure',
    actor: 'mallory',
    pulls: [],
    artifacts,
  });
  const run = (await rest().actions.getWorkflowRun({...R, run_id: 9})).data;
  expect([run.head_repository.full_name, run.pull_requests, run.head_commit?.message]).toEqual(['mallory/guides', [], 'Fix a word']);
  const listed = (await rest().actions.listWorkflowRunArtifacts({...R, run_id: 9, name: 'report'})).data;
  expect([listed.total_count, listed.artifacts[0]?.size_in_bytes]).toEqual([1, 6]);
  expect((await rest().actions.getArtifact({...R, artifact_id: 31})).data.workflow_run?.head_sha).toBe(guides().shas.p73);
  const download = await rest().actions.downloadArtifact({...R, artifact_id: 31, archive_format: 'zip'});
  expect(Buffer.from(download.data as ArrayBuffer).toString()).toBe('PK zip');
  const expired = await outcomeOf(rest().actions.downloadArtifact({...R, artifact_id: 32, archive_format: 'zip'}));
  expect(expired.status).toBe(410);
});

test('the limit is told in headers and on demand', async () => {
  const {headers} = await rest().repos.get(R);
  const {rate} = (await rest().rateLimit.get()).data;
  expect([headers['x-ratelimit-limit'], Number(headers['x-ratelimit-remaining'])]).toEqual(['1000', rate.remaining]);
  expect(headers['x-github-request-id']).toMatch(/^[0-9A-F]+:[0-9A-F]+$/);
});

test('every operation is called', () => {
  expect(uncalled(guides(), CHECK_HANDLERS, RATE_LIMIT_HANDLERS, REPOSITORY_HANDLERS, RUN_HANDLERS)).toEqual([]);
});
