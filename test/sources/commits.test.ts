import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readCommits} from '../../src/sources/commits.ts';
import {commitAll, git, scratchFiles, scratchRepository} from '../support/scratch.ts';

describe('commit messages', () => {
  test('are read in full and exactly, newest first', async () => {
    const root = scratchRepository({});
    const messages = [
      'Subject\n\n\n  Body \n\nCo-authored-by: X <x@example.com>\n',
      '\u001b[31m\r\nCR\u202e',
      'No end of line',
      '中文 🤖\n',
    ];
    const ids = messages.map((message) => commitAll(root, message));
    const {documents, unchecked, files, head} = await readCommits(root, `${ids[0]}~1..HEAD`);
    expect(documents.map(({path, text}) => ({path, text}))).toEqual(
      messages.map((text, index) => ({path: `commit:${ids[index]}`, text})).reverse(),
    );
    expect(documents.map(({commit}) => commit)).toEqual(
      ids
        .map((sha, index) => ({
          sha,
          parents: index === 0 ? [git(root, ['rev-parse', `${sha}~1`])] : [ids[index - 1]],
          author: {name: 'A', email: 'a@example.com'},
          committer: {name: 'C', email: 'c@example.com'},
        }))
        .reverse(),
    );
    expect({unchecked, files, head}).toEqual({unchecked: [], files: [], head: null});
  });

  test('of several revisions, without what others hold', async () => {
    const root = scratchRepository({});
    const [second, third] = [commitAll(root, 'Second'), commitAll(root, 'Third')];
    const {documents} = await readCommits(root, third, `^${second}`, `^${second}~1`);
    expect(documents.map(({path}) => path)).toEqual([`commit:${third}`]);
    expect((await readCommits(root, second, `^${third}`)).documents).toEqual([]);
  });

  test('of a single revision are all that are reachable from it', async () => {
    const root = scratchRepository({});
    commitAll(root, 'Second');
    git(root, ['switch', '--quiet', '--create', 'side', 'HEAD~1']);
    commitAll(root, 'Side');
    git(root, ['switch', '--quiet', 'main']);
    git(root, ['merge', '--quiet', '--no-ff', '--message=Merge', 'side']);
    expect((await readCommits(root, 'HEAD')).documents.map(({text}) => text.trim()).sort()).toEqual(['Begin', 'Merge', 'Second', 'Side']);
    expect((await readCommits(root, 'main...side')).documents.map(({text}) => text.trim()).sort()).toEqual(['Merge', 'Second']);
    expect((await readCommits(root, 'HEAD..HEAD')).documents).toEqual([]);
  });

  test('in another encoding, and of none, are text', async () => {
    const root = scratchRepository({});
    git(
      root,
      ['-c', 'i18n.commitEncoding=ISO-8859-1', 'commit', '--quiet', '--allow-empty', '--file=-'],
      Buffer.from('Gr\xfc\xdfe', 'latin1'),
    );
    const tree = git(root, ['rev-parse', 'HEAD^{tree}']);
    const raw = Buffer.concat([
      Buffer.from(`tree ${tree}\nauthor A <a> 0 +0000\ncommitter C <c> 0 +0000\n\nbad `),
      Buffer.from([0xff, 10]),
    ]);
    const bad = git(root, ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], raw);
    expect((await readCommits(root, 'HEAD^!')).documents.map(({text}) => text)).toEqual(['Grüße\n']);
    expect((await readCommits(root, bad)).documents.map(({text}) => text)).toEqual(['bad \ufffd\n']);
  });

  test('that are too long are named', async () => {
    const root = scratchRepository({});
    const long = commitAll(root, 'x'.repeat(2_000_001));
    const {documents, unchecked} = await readCommits(root, 'HEAD~1..HEAD');
    expect(documents).toEqual([]);
    expect(unchecked).toEqual([{path: `commit:${long}`, reason: '2,000,001 bytes, more than the limit of 2,000,000', isError: true}]);
  });

  test('are read without running what the configuration names', async () => {
    const root = scratchRepository({});
    const canary = join(scratchFiles({}), 'ran');
    writeFileSync(join(root, 'trap'), `#!/bin/sh\ntouch '${canary}'\n`, {mode: 0o755});
    for (const key of ['gpg.program', 'core.pager', 'core.fsmonitor']) git(root, ['config', key, join(root, 'trap')]);
    git(root, ['config', 'log.showSignature', 'true']);
    expect((await readCommits(root, 'HEAD')).documents).toHaveLength(1);
    expect(() => writeFileSync(canary, '', {flag: 'wx'})).not.toThrow();
  });

  test.each([
    ['nowhere..HEAD', 'Cannot read commits `nowhere..HEAD`: bad revision'],
    ['--all', 'Cannot read commits `--all`: bad revision'],
    ['--output=x', 'Cannot read commits `--output=x`: bad revision'],
  ])('%s is refused', async (range, message) => {
    const root = scratchRepository({'a.md': 'a'});
    await expect(readCommits(root, range)).rejects.toThrow(message);
  });

  test('what names no commit is no range', async () => {
    const root = scratchRepository({'a.md': 'a'});
    await expect(readCommits(root, 'HEAD^{tree}')).rejects.toThrow('Revision `HEAD^{tree}` does not exist');
    expect((await readCommits(root, 'HEAD..HEAD')).documents).toEqual([]);
  });

  test('outside git there are none', async () => {
    await expect(readCommits(scratchFiles({}), 'HEAD')).rejects.toThrow('Cannot read commits `HEAD`: this is not a git repository');
  });
});
