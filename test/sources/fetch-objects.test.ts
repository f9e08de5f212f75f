import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readCommits} from '../../src/sources/commits.ts';
import {fetchObjects, type ObjectsRequest, startIn} from '../../src/sources/fetch-objects.ts';
import {openSource} from '../../src/sources/open.ts';
import {findMergeBase} from '../../src/sources/revisions.ts';
import {useGuides} from '../bed/github/start-guides.ts';
import {scratchFolder} from '../e2e/command-line.ts';

const guides = useGuides();
const parent = scratchFolder();

function request(given: Partial<ObjectsRequest> = {}): ObjectsRequest {
  const {github, shas} = guides();
  const [base = '', head = ''] = [shas.squash, shas['p72-3']];
  return {
    serverUrl: github.url,
    owner: 'guild',
    repo: 'guides',
    token: 'write-token',
    parent,
    base,
    head,
    baseBranch: 'main',
    pull: 72,
    ...given,
  };
}

describe('what is fetched', () => {
  test('is both commits with their history, and not one file', async () => {
    const before = guides().github.requests.length;
    const objects = await fetchObjects(request());
    const {base, head} = request();
    expect([
      ...new Set(
        guides()
          .github.requests.slice(before)
          .map(({operation, caller}) => `${operation} ${caller}`),
      ),
    ]).toEqual(['git-upload-pack write']);
    expect(readdirSync(objects.directory)).toEqual(['.git']);
    expect(await findMergeBase(objects.directory, base, head)).toBe(base);
    const {documents} = await readCommits(objects.directory, `${base}..${head}`);
    expect(documents.map(({commit}) => commit?.sha)).toEqual(['p72-3', 'p72-2', 'p72-1'].map((mark) => guides().shas[mark]));
    const opened = await openSource(objects.directory, head);
    expect((await opened.source.read()).documents.map(({path}) => path)).toContain('docs/preflight-guide.md');
    objects.remove();
    expect(existsSync(objects.directory)).toBe(false);
  });

  test('holds no token on disk', async () => {
    const objects = await fetchObjects(request());
    const files = ['config', 'HEAD'].map((name) => readFileSync(join(objects.directory, '.git', name), 'utf8'));
    expect(files.join('')).not.toMatch(/token|eC1hY2Nlc3M/u);
    expect(readdirSync(join(objects.directory, '.git'))).not.toContain('FETCH_HEAD');
    expect(existsSync(join(objects.directory, '.git', 'hooks'))).toBe(false);
    objects.remove();
  });

  test('comes without a token where anybody may read', async () => {
    const before = guides().github.requests.length;
    (await fetchObjects(request({token: ''}))).remove();
    expect([
      ...new Set(
        guides()
          .github.requests.slice(before)
          .map(({caller}) => caller),
      ),
    ]).toEqual(['anonymous']);
  });
});

describe('a fetch that fails leaves nothing behind and says why', () => {
  const gone = '0123456789012345678901234567890123456789';
  const cases: readonly [string, Partial<ObjectsRequest>, string][] = [
    ['a wrong token', {token: 'other'}, 'Cannot fetch the pull request: the token may not read the repository'],
    ['another repository', {repo: 'else'}, 'Cannot fetch the pull request: there is no such repository, or the token may not read it'],
    ['a head that was replaced', {head: gone}, 'Cannot fetch the pull request: its head `0123456` is not there any more'],
    ['a base that was replaced', {base: gone}, 'Cannot fetch the pull request: its base `0123456` is not there any more'],
    ['no commit', {head: '--upload-pack=touch'}, 'Cannot fetch the pull request: it names no commit'],
    ['another protocol', {serverUrl: 'file:///'}, 'Cannot fetch the pull request: its address is none of a web server'],
    [
      'a password in the address',
      {serverUrl: 'https://a:b@127.0.0.1'},
      'Cannot fetch the pull request: its address is none of a web server',
    ],
    ['a name that leads elsewhere', {repo: '..'}, 'Cannot fetch the pull request: its address is none of a web server'],
    ['no time', {milliseconds: 0}, 'Cannot fetch the pull request: it takes too long'],
    ['no room', {bytes: 10}, 'Cannot fetch the pull request: it is too large'],
    ['nobody there', {serverUrl: 'http://127.0.0.1:9'}, 'Cannot fetch the pull request: the server does not answer as git expects'],
  ];
  test.each(cases)('%s', async (name, given, message) => {
    const folder = join(parent, name.replaceAll(' ', '-'));
    mkdirSync(folder);
    await expect(fetchObjects(request({...given, parent: folder}))).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a server that hangs', async () => {
    guides().github.faults.add({path: /upload-pack$/u, fault: {kind: 'hang'}});
    await expect(fetchObjects(request({milliseconds: 1500}))).rejects.toThrow('it takes too long');
  });

  test('a redirect, which could take the token along', async () => {
    guides().github.faults.add({path: /info\/refs$/u, fault: {kind: 'status', status: 302}});
    await expect(fetchObjects(request())).rejects.toThrow('the server does not answer as git expects');
  });
});

test('a directory to run in is made below it, and nowhere else', async () => {
  const objects = await fetchObjects(request());
  expect(startIn(objects, './docs/')).toBe(join(objects.directory, 'docs'));
  expect((await openSource(startIn(objects, 'docs'), request().head)).prefix).toBe('docs');
  for (const folder of ['..', '/etc', 'a/../../b', '.git/hooks', 'a\\b']) {
    expect(() => startIn(objects, folder)).toThrow('Cannot run outside the repository');
  }
  objects.remove();
});
