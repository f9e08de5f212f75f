import {expect, test} from 'vitest';
import {outcomeOf, GUIDES_REPOSITORY as R, uncalled, useGuides} from '../start-guides.ts';
import {CONTENT_HANDLERS} from './contents.ts';
import {GIT_OBJECT_HANDLERS} from './git-objects.ts';
import {REF_HANDLERS} from './refs.ts';

const guides = useGuides();
const rest = () => guides().octokit().rest;
const decode = (content: string): string => Buffer.from(content, 'base64').toString();

test('one commit through the git data API lands on the branch and on the pull request', async () => {
  const {shas, github} = guides();
  const parent = shas['p72-3'] ?? '';
  const {tree: base} = (await rest().git.getCommit({...R, commit_sha: parent})).data;
  const blob = (await rest().git.createBlob({...R, content: Buffer.from('# Fixed\n').toString('base64'), encoding: 'base64'})).data;
  const tree = (
    await rest().git.createTree({
      ...R,
      base_tree: base.sha,
      tree: [
        {path: 'docs/preflight-guide.md', mode: '100644', type: 'blob', sha: blob.sha},
        {path: 'docs/new/deep.md', mode: '100644', type: 'blob', content: 'deep\n'},
        {path: 'docs/INDEX.md', mode: '100644', type: 'blob', sha: null},
      ],
    })
  ).data;
  const author = {name: 'Writer', email: '1+writer@users.noreply.github.com', date: '2026-03-01T12:00:00Z'};
  const commit = (await rest().git.createCommit({...R, message: 'Fix', tree: tree.sha, parents: [parent], author})).data;
  expect([commit.author.name, commit.committer.name, commit.parents[0]?.sha]).toEqual(['Writer', 'Writer', parent]);
  await rest().git.updateRef({...R, ref: 'heads/preflight-guide', sha: commit.sha});
  expect((await rest().pulls.get({...R, pull_number: 72})).data.head.sha).toBe(commit.sha);
  const changed = await github.git.diff(parent, commit.sha);
  expect(changed.map((file) => [file.status, file.path])).toEqual([
    ['removed', 'docs/INDEX.md'],
    ['added', 'docs/new/deep.md'],
    ['modified', 'docs/preflight-guide.md'],
  ]);
});

test('objects that are not there are refused', async () => {
  const sha = 'a'.repeat(40);
  expect(await outcomeOf(rest().git.getBlob({...R, file_sha: sha}))).toEqual({status: 404, message: 'Not Found'});
  expect((await outcomeOf(rest().git.createCommit({...R, message: 'm', tree: sha}))).message).toBe('Tree SHA does not exist');
  const entry = {path: 'x', mode: '100644' as const, type: 'blob' as const, content: 'x'};
  expect((await outcomeOf(rest().git.createTree({...R, base_tree: sha, tree: [entry]}))).message).toBe('base_tree is not a valid tree oid');
});

test('trees are read whole or one level deep, blobs by id', async () => {
  const paths = async (query: object) =>
    (await rest().git.getTree({...R, tree_sha: 'main', ...query})).data.tree.map((entry) => entry.path);
  expect(await paths({})).toEqual(['README.md', 'bin', 'docs', 'img']);
  expect(await paths({recursive: 'true'})).toContain('docs/中文指南.md');
  const {tree} = (await rest().git.getTree({...R, tree_sha: 'main', recursive: 'true'})).data;
  const entry = tree.find((each) => each.path === 'docs/upgrade-guide.md');
  const blob = (await rest().git.getBlob({...R, file_sha: entry?.sha ?? ''})).data;
  expect([decode(blob.content), blob.size, entry?.size]).toEqual(['# Upgrade\n\nRun the installer again.\n', 36, 36]);
});

test('refs are created, found, moved and deleted', async () => {
  const sha = guides().shas.tip ?? '';
  await rest().git.createRef({...R, ref: 'refs/heads/curator/one', sha});
  expect((await rest().git.getRef({...R, ref: 'heads/curator/one'})).data.object).toMatchObject({type: 'commit', sha});
  const matching = (await rest().git.listMatchingRefs({...R, ref: 'heads/cur'})).data;
  expect(matching.map((ref) => ref.ref)).toEqual(['refs/heads/curator/one']);
  await rest().git.deleteRef({...R, ref: 'heads/curator/one'});
  expect((await outcomeOf(rest().git.getRef({...R, ref: 'heads/curator/one'}))).status).toBe(404);
  expect((await outcomeOf(rest().git.deleteRef({...R, ref: 'heads/curator/one'}))).message).toBe('Reference does not exist');
});

test('contents are a file, a folder, a link, or raw', async () => {
  const read = async (path: string, query: object = {}) => (await rest().repos.getContent({...R, path, ...query})).data;
  const file = await read('docs/中文指南.md');
  expect('content' in file && decode(file.content)).toBe('# 指南\n\n内容。\n');
  const long = await read('docs/install-guide.md');
  expect('content' in long && long.content.includes('\n', 10)).toBe(true);
  const folder = await read('docs');
  expect(Array.isArray(folder) && folder.map((entry) => [entry.name, entry.type])).toContainEqual(['latest.md', 'symlink']);
  expect(await read('docs/latest.md')).toMatchObject({type: 'symlink', target: 'install-guide.md'});
  expect(Array.isArray(await read(''))).toBe(true);
  expect(await read('README.md', {ref: 'v1', mediaType: {format: 'raw'}})).toBe('# Guides\n');
  expect((await outcomeOf(rest().repos.getContent({...R, path: 'docs/none.md'}))).status).toBe(404);
  expect((await outcomeOf(rest().repos.getContent({...R, path: 'README.md', ref: 'none'}))).status).toBe(404);
});

test('a file is created and replaced on a branch', async () => {
  const put = async (path: string, text: string, rest_: object) =>
    (await rest().repos.createOrUpdateFileContents({...R, path, message: 'm', content: Buffer.from(text).toString('base64'), ...rest_}))
      .data;
  const created = await put('docs/new.md', 'one', {branch: 'schema-guide'});
  const replaced = await put('docs/new.md', 'two', {branch: 'schema-guide', sha: created.content?.sha});
  expect(await guides().github.git.resolve('refs/pull/70/head')).toBe(replaced.commit.sha);
  expect(replaced.commit.author?.name).toBe('github-actions[bot]');
  const missing = rest().repos.createOrUpdateFileContents({...R, path: 'x', message: 'm', content: '', branch: 'none'});
  expect(await outcomeOf(missing)).toEqual({status: 404, message: 'Branch none not found'});
});

test('every operation is called', () => {
  expect(uncalled(guides(), CONTENT_HANDLERS, GIT_OBJECT_HANDLERS, REF_HANDLERS)).toEqual([]);
});
