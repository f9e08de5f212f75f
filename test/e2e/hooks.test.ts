import {spawnSync} from 'node:child_process';
import {copyFileSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {createRepository, GIT_ENVIRONMENT, git} from '../support/repository.ts';
import {PROJECT, scratchFolder} from './command-line.ts';

const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const scratch = scratchFolder();

/** Runs git as a person would, hooks included. */
function runGit(cwd: string, ...args: readonly string[]) {
  const env = {
    PATH: process.env.PATH,
    HOME: scratch,
    DOCS_CURATOR: `${process.execPath} ${join(PROJECT, 'dist/cli.js')}`,
    ...GIT_ENVIRONMENT,
  };
  const {status, stdout, stderr} = spawnSync('git', args, {cwd, encoding: 'utf8', env});
  return {status, said: stdout + stderr};
}

/** A repository with the hooks, and a bare one that it pushes to. */
function createWorkplace(name: string): string {
  const folder = join(scratch, name);
  createRepository(folder, {'a.md': '# A\n'});
  git(folder, 'clone', '--quiet', '--bare', folder, `${folder}.git`);
  git(folder, 'remote', 'add', 'origin', `${folder}.git`);
  git(folder, 'fetch', '--quiet', 'origin');
  for (const hook of ['commit-msg', 'pre-push']) copyFileSync(join(PROJECT, 'hooks', hook), join(folder, '.git/hooks', hook));
  return folder;
}

test('commit-msg refuses a message with a marker, and no other', () => {
  const folder = createWorkplace('commit');
  const make = (message: string) => runGit(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
  expect(make('docs: update CLAUDE.md')).toEqual({status: 0, said: ''});
  const refused = make(`docs: two\n\n${TRAILER}`);
  expect(refused.status).toBe(1);
  expect(refused.said).toMatch(
    /^commit-msg:\.git\/COMMIT_EDITMSG:3:1 {2}error {2}Unexpected attribution trailer, line 3 of the commit message/u,
  );
  expect(git(folder, 'log', '-1', '--format=%s')).toBe('docs: update CLAUDE.md');
});

test('pre-push refuses a dirty commit below a clean tip, and lets it through once it is mended', () => {
  const folder = createWorkplace('push');
  git(folder, 'switch', '--quiet', '--create', 'topic');
  // Made by another tool, past the first hook.
  git(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', `docs: one\n\n${TRAILER}`);
  git(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'docs: two');
  const refused = runGit(folder, 'push', '--quiet', 'origin', 'topic');
  expect(refused.status).toBe(1);
  expect(refused.said).toContain('\nclean: 1 of 2 commits\n');
  git(folder, 'reset', '--quiet', '--soft', 'HEAD~2');
  expect(runGit(folder, 'commit', '--quiet', '--allow-empty', '-m', 'docs: one')).toEqual({status: 0, said: ''});
  expect(runGit(folder, 'push', 'origin', 'topic')).toMatchObject({status: 0, said: expect.stringContaining('clean: 1 of 1 commit\n')});
  // What was pushed is not looked at again; a branch that is deleted has nothing to look at.
  expect(runGit(folder, 'push', 'origin', 'topic:other').said).toContain('docs-curator: Nothing new to push\n');
  expect(runGit(folder, 'push', '--delete', 'origin', 'other').status).toBe(0);
});

test('pre-push looks at what is new to the remote that is pushed to, whatever another one has', () => {
  const folder = createWorkplace('remotes');
  git(folder, 'clone', '--quiet', '--bare', `${folder}.git`, `${folder}-hub.git`);
  git(folder, 'remote', 'add', 'hub', `${folder}-hub.git`);
  git(folder, 'fetch', '--quiet', 'hub');
  git(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', `docs: one\n\n${TRAILER}`);
  git(folder, 'push', '--quiet', '--no-verify', 'origin', 'HEAD:refs/heads/draft');
  git(folder, 'fetch', '--quiet', 'origin');
  const refused = runGit(folder, 'push', '--quiet', 'hub', 'HEAD:refs/heads/draft');
  expect(refused).toMatchObject({status: 1, said: expect.stringContaining('\nclean: 0 of 1 commit\n')});
});

test('pre-push says that it does not look at the message of a tag, and refuses what could not be read', () => {
  const folder = createWorkplace('tag');
  git(folder, 'tag', '--annotate', '-m', 'One', 'v1');
  expect(runGit(folder, 'push', '--quiet', 'origin', 'v1')).toEqual({
    status: 0,
    said: 'docs-curator: The message of tag `v1` is not checked\ndocs-curator: Nothing new to push\n',
  });
  writeFileSync(join(folder, '.git/LONG'), `docs: long\n\n${'x\n'.repeat(1_000_001)}`);
  git(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '--file', '.git/LONG');
  expect(runGit(folder, 'push', '--quiet', 'origin', 'HEAD:refs/heads/long')).toMatchObject({
    status: 1,
    said: expect.stringContaining('\nclean: 0 of 1 commit\n'),
  });
});

test('a hook that cannot find the command refuses', () => {
  const folder = createWorkplace('missing');
  writeFileSync(join(folder, '.git/MSG'), 'docs: one\n');
  const {status} = spawnSync('sh', [join(PROJECT, 'hooks/commit-msg'), '.git/MSG'], {cwd: folder, env: {PATH: '/usr/bin:/bin'}});
  expect(status).toBeGreaterThan(0);
});

test('what pre-commit is offered is there, can be run, and does the same', () => {
  const hooks = parse(readFileSync(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8')) as {id: string; entry: string; language: string}[];
  expect(hooks.map(({id}) => id)).toEqual(['docs-curator', 'docs-curator-commit-msg', 'docs-curator-pre-push']);
  for (const {entry} of hooks) expect(statSync(join(PROJECT, entry.split(' ')[0] ?? '')).mode & 0o111).toBe(0o111);
  const folder = createWorkplace('pre-commit');
  const first = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', `docs: one\n\n${TRAILER}`);
  const push = (variables: Readonly<Record<string, string>>) =>
    spawnSync(join(PROJECT, 'hooks/pre-commit-run'), ['push'], {
      cwd: folder,
      encoding: 'utf8',
      env: {PATH: process.env.PATH, ...variables},
    });
  const range = {PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: git(folder, 'rev-parse', 'HEAD')};
  expect(push(range)).toMatchObject({status: 1, stdout: expect.stringContaining('clean: 0 of 1 commit\n')});
  expect(push({...range, PRE_COMMIT_TO_REF: first})).toMatchObject({status: 0});
  expect(push({PRE_COMMIT_TO_REF: first})).toMatchObject({status: 0, stdout: expect.stringContaining('clean: 1 of 1 commit\n')});
});
