import {afterEach, describe, expect, test} from 'vitest';
import {createClient} from '../../src/github/client.ts';
import {type CommitOrder, commitFiles} from '../../src/github/commit.ts';
import type {Fault} from '../bed/github/faults.ts';
import {GUIDES_REPOSITORY as R, useGuides} from '../bed/github/start-guides.ts';
import {ACTIONS_BOT} from '../bed/github/state.ts';

const guides = useGuides();
const connect = (token = 'write-token', isPaced = false) =>
  createClient({token, apiUrl: guides().github.url, retryAfterBaseMilliseconds: 1, attemptMilliseconds: 2000, isPaced});
afterEach(() => guides().github.faults.clear());

const BOT = {name: ACTIONS_BOT.login, email: ACTIONS_BOT.emails[0] ?? ''};
const WRITER = {name: 'Wanda Writer', email: '500002+writer@users.noreply.github.com'};
let branches = 0;

/** A branch of its own at the head of pull request 72, and an order to write to it. */
async function prepare(files: CommitOrder['files'], options: Partial<CommitOrder> = {}): Promise<CommitOrder> {
  branches += 1;
  const branch = `try/${branches}`;
  const parent = guides().shas['p72-3'] ?? '';
  await guides().github.git.updateRef(`refs/heads/${branch}`, parent);
  const people = {author: WRITER, committer: BOT, date: '2026-03-01T12:00:00Z'};
  return {repository: R, branch, parent, files, message: 'docs-curator: link 1 reference (F1)', ...people, ...options};
}

const append = (text: string) => (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from(text)]);
const tipOf = async ({branch}: CommitOrder) => (await guides().github.git.resolve(`refs/heads/${branch}`)) ?? '';
const INDEX = new Map([['docs/INDEX.md', append('\r\nMore\r\n')]]);

test('one commit by the person who asked, below it what was there', async () => {
  const order = await prepare(
    new Map([
      ['docs/INDEX.md', append('- more\r\n')],
      ['docs/中文指南.md', append('尾\n')],
    ]),
  );
  const outcome = await commitFiles(connect(), order);
  const sha = await tipOf(order);
  expect(outcome).toEqual({kind: 'committed', sha});
  const {git} = guides().github;
  expect(await git.commit(sha)).toMatchObject({
    parents: [order.parent],
    message: expect.stringMatching(/^docs-curator: link 1 reference \(F1\)\n?$/u),
    author: {...WRITER},
    committer: {...BOT},
  });
  const changed = await git.diff(order.parent, sha);
  expect(changed.map(({path, additions, deletions}) => ({path, additions, deletions}))).toEqual([
    {path: 'docs/INDEX.md', additions: 1, deletions: 0},
    {path: 'docs/中文指南.md', additions: 1, deletions: 0},
  ]);
});

test('a mode and an odd name stay; what is no regular file is never written, nor anything beside it', async () => {
  const {git} = guides().github;
  const before = guides().github.requests.filter(({method}) => method !== 'GET').length;
  const blob = await git.writeBlob(Buffer.from('#!/bin/sh\n'));
  const link = await git.writeBlob(Buffer.from('docs'));
  const names = ['a b.md', '-x.md', 'q"u.md', 'per%cent#.md', 'back\\slash.md', 'tab\tname.md'];
  const lines = [
    `100755 blob ${blob}\trun.sh`,
    `120000 blob ${link}\tlink.md`,
    `160000 commit ${guides().shas.start}\tmodule.md`,
    ...names.map((name) => `100644 blob ${blob}\t${name}`),
  ];
  const tree = (await git.text(['mktree', '-z'], lines.map((line) => `${line}\0`).join(''))).trim();
  const parent = await git.writeCommit(
    tree,
    [guides().shas.start ?? ''],
    'Odd',
    {...BOT, date: '2026-03-01T00:00:00Z'},
    {...BOT, date: '2026-03-01T00:00:00Z'},
  );
  const odd = ['link.md', 'link.md/INDEX.md', 'module.md', 'none.md', '\udc80.md'];
  const create = async (paths: readonly string[]) => {
    const order = await prepare(new Map(paths.map((path) => [path, append('more\n')])), {parent});
    await git.updateRef(`refs/heads/${order.branch}`, parent);
    return order;
  };
  for (const path of odd) expect(await commitFiles(connect(), await create(['run.sh', path]))).toEqual({kind: 'unfit', path});
  expect(guides().github.requests.filter(({method}) => method !== 'GET')).toHaveLength(before);
  const order = await create(['run.sh', ...names]);
  expect(await commitFiles(connect(), order)).toMatchObject({kind: 'committed'});
  const listed = await git.tree((await git.resolve(await tipOf(order), 'tree')) ?? '', true);
  const modes = Object.fromEntries(listed.map(({path, mode, sha}) => [path, `${mode} ${sha === blob || sha === link ? 'old' : 'new'}`]));
  expect(modes).toEqual({
    'run.sh': '100755 new',
    ...Object.fromEntries(names.map((name) => [name, '100644 new'])),
    'link.md': '120000 old',
    'module.md': expect.stringMatching(/^160000/u),
  });
});

test('nothing is committed where nothing changes, or where the bytes are not the expected ones', async () => {
  const same = await prepare(new Map([['docs/INDEX.md', (bytes: Uint8Array) => bytes]]));
  expect(await commitFiles(connect(), same)).toEqual({kind: 'unchanged'});
  const other = await prepare(new Map([['docs/INDEX.md', () => null]]));
  expect(await commitFiles(connect(), other)).toEqual({kind: 'unfit', path: 'docs/INDEX.md'});
  expect([await tipOf(same), await tipOf(other)]).toEqual([same.parent, other.parent]);
});

test('a head that moved before stops it before anything is written', async () => {
  const order = await prepare(INDEX, {parent: guides().shas['p72-2'] ?? ''});
  const from = guides().github.requests.length;
  expect(await commitFiles(connect(), order)).toEqual({kind: 'moved', head: guides().shas['p72-3']});
  expect(
    guides()
      .github.requests.slice(from)
      .filter(({method}) => method !== 'GET'),
  ).toEqual([]);
});

/** Somebody's commit on top of another. */
async function pushOnto(parent: string): Promise<string> {
  const {git} = guides().github;
  const person = {...WRITER, date: '2026-03-01T11:00:00Z'};
  return git.writeCommit((await git.resolve(parent, 'tree')) ?? '', [parent], 'Theirs', person, person);
}

describe('a push in between', () => {
  test.each([
    ['while the files are written', 'POST', /\/git\/commits$/u],
    ['right before the branch is moved', 'PATCH', /\/git\/refs\//u],
  ])('%s: theirs stays, ours is dropped', async (_, method, path) => {
    const order = await prepare(INDEX);
    const theirs = await pushOnto(order.parent);
    const run = async () => void (await guides().github.git.updateRef(`refs/heads/${order.branch}`, theirs));
    guides().github.faults.add({method, path, fault: {kind: 'meanwhile', run}});
    expect(await commitFiles(connect(), order)).toEqual({kind: 'moved', head: theirs});
    expect(await tipOf(order)).toBe(theirs);
  });

  test('a branch that was taken back is not moved forward again', async () => {
    const order = await prepare(INDEX);
    const before = guides().shas['p72-2'] ?? '';
    const run = async () => void (await guides().github.git.updateRef(`refs/heads/${order.branch}`, before));
    guides().github.faults.add({method: 'POST', path: /\/git\/commits$/u, when: 'after', fault: {kind: 'meanwhile', run}});
    expect(await commitFiles(connect(), order)).toEqual({kind: 'moved', head: before});
    expect(await tipOf(order)).toBe(before);
  });
});

describe('a failure after the deed', () => {
  const lost: Fault = {kind: 'status', status: 502};
  const cases: readonly (readonly [string, RegExp, Fault])[] = [
    ['POST', /\/git\/blobs$/u, lost],
    ['POST', /\/git\/trees$/u, lost],
    ['POST', /\/git\/commits$/u, lost],
    ['PATCH', /\/git\/refs\//u, lost],
    ['PATCH', /\/git\/refs\//u, {kind: 'reset'}],
  ];
  test.each(cases)('%s %s %o: one commit', async (method, path, fault) => {
    const order = await prepare(INDEX);
    guides().github.faults.add({method, path, when: 'after', fault});
    const outcome = await commitFiles(connect(), order);
    expect(guides().github.faults.left()).toEqual([]);
    const sha = await tipOf(order);
    expect(outcome).toEqual({kind: 'committed', sha});
    expect((await guides().github.git.between(order.parent, sha)).map((commit) => commit.sha)).toEqual([sha]);
  });

  test('somebody goes on from our commit before we know of it', async () => {
    const order = await prepare(INDEX);
    const run = async () => void (await guides().github.git.updateRef(`refs/heads/${order.branch}`, await pushOnto(await tipOf(order))));
    guides().github.faults.add({method: 'PATCH', when: 'after', fault: {kind: 'meanwhile', run}});
    // The first fault lets the step happen, and the push after it; only then is the answer lost.
    const client = connect();
    client.hook.after('request', (_, {method, url}) => {
      if (method === 'PATCH' && url.includes('/git/refs/')) throw Object.assign(new Error('Bad gateway'), {status: 502});
    });
    expect(await commitFiles(client, order)).toMatchObject({kind: 'committed'});
    expect(await guides().github.git.between(order.parent, await tipOf(order))).toHaveLength(2);
  });
});

test.each(['fork-token', 'dependabot-token', 'narrow-token'])('%s may not write, and is told so', async (token) => {
  const order = await prepare(INDEX);
  expect(await commitFiles(connect(token), order)).toEqual({kind: 'denied', status: 403});
  expect(await tipOf(order)).toBe(order.parent);
});

test("somebody else's repository, and a branch that is gone", async () => {
  const order = await prepare(INDEX);
  expect(await commitFiles(connect(), {...order, repository: {owner: 'mallory', repo: 'guides'}})).toEqual({kind: 'denied', status: 404});
  expect(await commitFiles(connect(), {...order, branch: 'no-such'})).toEqual({kind: 'denied', status: 404});
});

test('a limit is waited for, and is no denial where it stays', async () => {
  const order = await prepare(INDEX);
  const path = /\/git\/trees$/u;
  guides().github.faults.add({method: 'POST', path, fault: {kind: 'secondary-limit', retryAfterSeconds: 1}});
  expect(await commitFiles(connect('write-token', true), order)).toMatchObject({kind: 'committed'});
  const other = await prepare(INDEX);
  guides().github.faults.add({method: 'POST', path, fault: {kind: 'secondary-limit', retryAfterSeconds: 3600}});
  await expect(commitFiles(connect('write-token', true), other)).rejects.toThrow(/rate limit/iu);
  expect(await tipOf(other)).toBe(other.parent);
});
