import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {GIT_ENVIRONMENT} from '../../fixtures/build-repository.ts';
import {outcomeOf, GUIDES_REPOSITORY as R, uncalled, useGuides} from '../start-guides.ts';
import {PULL_HANDLERS} from './pulls.ts';

const guides = useGuides({actionsMayPropose: true});
const rest = () => guides().octokit().rest;

test('a pull request is what git says', async () => {
  const {data} = await rest().pulls.get({...R, pull_number: 72});
  const {commits, changed_files, additions, deletions, head, base, labels, draft} = data;
  expect({commits, changed_files, additions, deletions, head: [head.label, head.sha], base: base.ref, draft}).toEqual({
    commits: 3,
    changed_files: 6,
    additions: 9,
    deletions: 5,
    head: ['guild:preflight-guide', guides().shas['p72-3']],
    base: 'main',
    draft: false,
  });
  expect(labels.map((label) => label.name)).toEqual(['docs']);
  expect(data.merge_commit_sha).toBe(await guides().github.git.resolve('refs/pull/72/merge'));
});

test('the merge ref is there when it merges, and says what would be on the base', async () => {
  const {git} = guides().github;
  const merge = await git.resolve('refs/pull/73/merge');
  expect((await git.commit(merge ?? '')).parents).toEqual([guides().shas.tip, guides().shas.p73]);
  expect(await git.resolve('refs/pull/74/merge')).toBeNull();
});

test('files have a status, a patch, and the old name of a renamed one', async () => {
  const {data} = await rest().pulls.listFiles({...R, pull_number: 72});
  expect(data.map((file) => [file.filename, file.status, file.previous_filename ?? null, 'patch' in file])).toEqual([
    ['bin/check.sh', 'removed', null, true],
    ['docs/INDEX.md', 'modified', null, true],
    ['docs/install-guide.md', 'modified', null, true],
    ['docs/preflight-guide.md', 'added', null, true],
    ['docs/update-guide.md', 'renamed', 'docs/upgrade-guide.md', false],
    ['img/logo.png', 'modified', null, false],
  ]);
  expect(data[3]?.patch).toBe('@@ -0,0 +1,5 @@\n+# Preflight\n+\n+See `schema-guide.md`.\n+\n+See `smoke-guide.md`.');
});

test('commits are listed oldest first, with the accounts of their authors', async () => {
  const own = (await rest().pulls.listCommits({...R, pull_number: 72})).data;
  expect(own.map((each) => each.sha)).toEqual(['p72-1', 'p72-2', 'p72-3'].map((mark) => guides().shas[mark]));
  const [foreign] = (await rest().pulls.listCommits({...R, pull_number: 73})).data;
  expect([foreign?.commit.author?.name, foreign?.author?.login]).toEqual(['Mallory', 'mallory']);
});

test('a merged pull request keeps its files', async () => {
  const {data} = await rest().pulls.get({...R, pull_number: 60});
  expect([data.merged, data.merge_commit_sha, data.mergeable, data.changed_files]).toEqual([true, guides().shas.squash, null, 1]);
});

test('a head from a fork has the repository of the fork', async () => {
  const {head} = (await rest().pulls.get({...R, pull_number: 73})).data;
  expect([head.repo?.full_name, head.repo?.fork, head.user?.login]).toEqual(['mallory/guides', true, 'mallory']);
});

test('pull requests are listed by state, head, base and order', async () => {
  const numbers = async (query: object) => (await rest().pulls.list({...R, ...query})).data.map((pull) => pull.number);
  expect(await numbers({})).toEqual([74, 73, 72, 71, 70]);
  expect(await numbers({state: 'closed'})).toEqual([61, 60]);
  expect(await numbers({head: 'guild:smoke-guide'})).toEqual([71]);
  expect(await numbers({base: 'other'})).toEqual([]);
  expect(await numbers({sort: 'updated', direction: 'asc'})).toHaveLength(5);
});

test('a pull request is opened from a branch and updated', async () => {
  const sha = guides().shas.p70 ?? '';
  await rest().git.createRef({...R, ref: 'refs/heads/curator/fix', sha});
  const opened = (await rest().pulls.create({...R, title: 'Fix', head: 'curator/fix', base: 'main', body: 'By the curator', draft: true}))
    .data;
  expect([opened.number, opened.user.login, opened.draft, opened.head.sha]).toEqual([75, 'github-actions[bot]', true, sha]);
  const updated = (await rest().pulls.update({...R, pull_number: 75, title: 'Fixes', body: '', state: 'closed'})).data;
  expect([updated.title, updated.body, updated.state, updated.closed_at]).toEqual(['Fixes', null, 'closed', '2026-03-01T12:00:00Z']);
  const wrongBase = await outcomeOf(rest().pulls.create({...R, title: 'x', head: 'curator/fix', base: 'none'}));
  expect(wrongBase.errors).toEqual([{resource: 'PullRequest', code: 'invalid', field: 'base'}]);
  const wrongHead = await outcomeOf(rest().pulls.create({...R, title: 'x', head: 'mallory:none', base: 'main'}));
  expect(wrongHead.errors).toEqual([{resource: 'PullRequest', code: 'invalid', field: 'head'}]);
});

test('a push moves the head, the branch and the merge', async () => {
  const {github, shas} = guides();
  const before = (await rest().pulls.get({...R, pull_number: 71})).data.merge_commit_sha;
  await github.push(71, shas['p72-1'] ?? '');
  const after = (await rest().pulls.get({...R, pull_number: 71})).data;
  expect(after.head.sha).toBe(shas['p72-1']);
  expect(after.merge_commit_sha).not.toBe(before);
  expect(await github.git.resolve('refs/heads/smoke-guide')).toBe(shas['p72-1']);
});

test('the repository stays sound', () => {
  expect(
    execFileSync('git', ['-C', guides().github.git.path, 'fsck', '--strict', '--no-dangling'], {encoding: 'utf8', env: GIT_ENVIRONMENT}),
  ).toBe('');
});

test('every operation is called', () => {
  expect(uncalled(guides(), PULL_HANDLERS)).toEqual([]);
});
