import {renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {findMergeBase, findUsualBase, listChanged, listParents, listRenames, readTouchedLines} from '../../src/sources/revisions.ts';
import {commitAll, git, scratchDirectory, scratchRepository, writeFiles} from '../support/scratch.ts';

const TEXT = Array.from({length: 20}, (_, index) => `Line ${index + 1}\n`).join('');

/** The touched lines among the first thirty of a path. */
async function touched(root: string, path: string, base: string, head: string | null = 'HEAD', below = ''): Promise<number[]> {
  const isTouched = await readTouchedLines(root, base, head, below);
  return Array.from({length: 30}, (_, index) => index + 1).filter((line) => isTouched(path, line));
}

describe('findMergeBase', () => {
  test('is where two branches parted', async () => {
    const root = scratchRepository({'a.md': 'a'});
    const fork = git(root, ['rev-parse', 'HEAD']);
    git(root, ['switch', '--quiet', '--create', 'topic']);
    const topic = commitAll(root, 'Topic');
    git(root, ['switch', '--quiet', 'main']);
    commitAll(root, 'Main');
    expect(await findMergeBase(root, 'main', 'topic')).toBe(fork);
    expect(await findMergeBase(root, 'topic', 'topic')).toBe(topic);
  });

  test('cannot be told without a common history, and says what to do', async () => {
    const root = scratchRepository({'a.md': 'a'});
    git(root, ['switch', '--quiet', '--orphan', 'other']);
    commitAll(root, 'Other');
    await expect(findMergeBase(root, 'main', 'HEAD')).rejects.toThrow(
      'Cannot compare with `main`: no common commit is at hand, fetch the history (`fetch-depth: 0`)',
    );
    await expect(findMergeBase(root, '--all', 'HEAD')).rejects.toThrow('Revision `--all` does not exist');
  });

  test('cannot be told in a shallow clone that ends before it', async () => {
    const root = scratchRepository({'a.md': 'a'});
    git(root, ['branch', 'old']);
    commitAll(root, 'Second');
    commitAll(root, 'Third');
    const clone = join(scratchDirectory(), 'clone');
    git(root, ['clone', '--quiet', '--depth=1', '--no-single-branch', `file://${root}`, clone]);
    await expect(findMergeBase(clone, 'origin/old', 'HEAD')).rejects.toThrow('no common commit is at hand');
    expect(await listParents(clone, 'HEAD')).toEqual([]);
  });
});

describe('findUsualBase', () => {
  test('takes the first that exists', async () => {
    const root = scratchRepository({'a.md': 'a'});
    expect(await findUsualBase(root)).toBe('main');
    git(root, ['update-ref', 'refs/remotes/origin/master', 'HEAD']);
    expect(await findUsualBase(root)).toBe('origin/master');
    git(root, ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/master']);
    expect(await findUsualBase(root)).toBe('origin/HEAD');
  });

  test('gives up where none does', async () => {
    const root = scratchRepository({});
    git(root, ['branch', '--move', 'main', 'trunk']);
    await expect(findUsualBase(root)).rejects.toThrow('Cannot tell what to compare with, name it with `--base`');
  });
});

test('listParents names the parents in order', async () => {
  const root = scratchRepository({'a.md': 'a'});
  const first = git(root, ['rev-parse', 'HEAD']);
  git(root, ['switch', '--quiet', '--create', 'topic']);
  const topic = commitAll(root, 'Topic');
  git(root, ['switch', '--quiet', 'main']);
  const main = commitAll(root, 'Main');
  git(root, ['merge', '--quiet', '--no-ff', '--message=Merge', 'topic']);
  expect(await listParents(root, 'HEAD')).toEqual([main, topic]);
  expect(await listParents(root, first)).toEqual([]);
  await expect(listParents(root, 'absent')).rejects.toThrow('Revision `absent` does not exist');
});

test('listChanged names what is added, written to or renamed with a change', async () => {
  const root = scratchRepository({'a.md': TEXT, 'b.md': TEXT, 'c.md': `${TEXT}c`, 'gone.md': 'x', 'docs/d.md': 'd', 'e.bin': 'e'});
  for (const [from, to] of [
    ['b.md', 'moved.md'],
    ['c.md', 'docs/new.md'],
  ] as const)
    renameSync(join(root, from), join(root, to));
  rmSync(join(root, 'gone.md'));
  writeFiles(root, {'docs/new.md': `${TEXT}d`, 'docs/d.md': new Uint8Array([0, 1]), 'e.bin': 'f', 'line\nend.md': 'added'});
  commitAll(root, 'Change');
  expect(await listChanged(root, 'HEAD~1', 'HEAD', '')).toEqual(new Set(['docs/d.md', 'docs/new.md', 'e.bin', 'line\nend.md']));
  writeFiles(root, {'a.md': 'A'});
  expect(await listChanged(root, 'HEAD~1', null, 'docs')).toEqual(new Set(['d.md', 'new.md']));
  expect(await listChanged(root, 'HEAD', null, '')).toEqual(new Set(['a.md']));
});

describe('listRenames', () => {
  const names = ['a.md', 'with\nline end.md', 'with "quotes" and\ttab.md', '中文 指南.md'];

  test('maps old to new, whatever the names hold', async () => {
    const root = scratchRepository(Object.fromEntries(names.map((name, index) => [name, `${index}\n${TEXT}`])));
    for (const name of names) renameSync(join(root, name), join(root, `new ${name}`));
    const expected = new Map(names.map((name) => [name, `new ${name}`]));
    git(root, ['add', '--all']);
    expect(await listRenames(root, 'HEAD', null, '')).toEqual(expected);
    commitAll(root, 'Rename');
    expect(await listRenames(root, 'HEAD~1', 'HEAD', '')).toEqual(expected);
  });

  test('keeps the bytes of names that are not UTF-8', async () => {
    const root = scratchRepository({});
    const blob = git(root, ['hash-object', '-w', '--stdin'], TEXT);
    const treeOf = (name: string) =>
      git(root, ['mktree', '-z'], Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), Buffer.from(name, 'latin1'), Buffer.from([0])]));
    const renames = await listRenames(root, ...(await commitsOf(root, treeOf('a\xff.md'), treeOf('b\xfe.md'))), '');
    expect(renames).toEqual(new Map([['a\udcff.md', 'b\udcfe.md']]));
  });

  test('counts half the same, and no copy', async () => {
    const root = scratchRepository({'a.md': TEXT, 'b.md': 'Short\n'});
    rmSync(join(root, 'a.md'));
    rmSync(join(root, 'b.md'));
    writeFiles(root, {'c.md': TEXT.replaceAll('Line 2', 'Row 2'), 'd.md': 'Something else altogether\n'});
    commitAll(root, 'Rename');
    expect(await listRenames(root, 'HEAD~1', 'HEAD', '')).toEqual(new Map([['a.md', 'c.md']]));
    writeFiles(root, {'e.md': TEXT.replaceAll('Line 2', 'Row 2')});
    commitAll(root, 'Copy');
    git(root, ['config', 'diff.renames', 'copies']);
    expect(await listRenames(root, 'HEAD~1', 'HEAD', '')).toEqual(new Map());
  });

  test('is relative to a root below the top, and leaves out what crosses it', async () => {
    const root = scratchRepository({'docs/a.md': `a\n${TEXT}`, 'docs/b.md': `b\n${TEXT}`, 'docs-old/c.md': `c\n${TEXT}${TEXT}`});
    renameSync(join(root, 'docs/a.md'), join(root, 'docs/a2.md'));
    renameSync(join(root, 'docs/b.md'), join(root, 'b.md'));
    renameSync(join(root, 'docs-old/c.md'), join(root, 'docs-old/c2.md'));
    commitAll(root, 'Rename');
    const expected = new Map([['a.md', 'a2.md']]);
    expect(await listRenames(root, 'HEAD~1', 'HEAD', 'docs')).toEqual(expected);
    git(root, ['config', 'diff.relative', 'true']);
    expect(await listRenames(join(root, 'docs'), 'HEAD~1', 'HEAD', 'docs')).toEqual(expected);
  });
});

async function commitsOf(root: string, ...trees: readonly string[]): Promise<[string, string]> {
  const [base = '', head = ''] = trees.map((tree) => git(root, ['commit-tree', '-m', 'x', tree]));
  return [base, head];
}

describe('readTouchedLines', () => {
  test('knows changed, inserted and removed lines, in the numbers of head', async () => {
    const root = scratchRepository({'a.md': TEXT, 'b.md': TEXT});
    writeFiles(root, {'a.md': TEXT.replace('Line 3\n', 'Changed\n').replace('Line 7\n', '').replace('Line 12\n', 'Line 12\nNew\nNew\n')});
    expect(await touched(root, 'a.md', 'HEAD', null)).toEqual([3, 12, 13]);
    expect(await touched(root, 'b.md', 'HEAD', null)).toEqual([]);
    commitAll(root, 'Change');
    expect(await touched(root, 'a.md', 'HEAD~1')).toEqual([3, 12, 13]);
    expect(await touched(root, 'a.md', 'HEAD', 'HEAD~1')).toEqual([3, 7]);
  });

  test('is not fooled by content that looks like a patch', async () => {
    const root = scratchRepository({'a.md': TEXT, 'b.md': TEXT, 'c.md': '-- a/c.md\n-- a/c.md\n'});
    const hostile = '++ b/b.md\n@@ -1 +1,20 @@\n-- a/b.md\n+++ b/b.md\n@@ -1,9 +1,9 @@\ndiff --git a/b.md b/b.md\n';
    writeFiles(root, {'a.md': `${hostile}${TEXT}`, 'c.md': '++ b/b.md\n@@ -1 +1,20 @@'});
    commitAll(root, 'Change');
    expect(await touched(root, 'a.md', 'HEAD~1')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await touched(root, 'b.md', 'HEAD~1')).toEqual([]);
    expect(await touched(root, 'c.md', 'HEAD~1')).toEqual([1, 2]);
  });

  test('follows hunks past files without a line end', async () => {
    const root = scratchRepository({'a.md': 'One\nTwo', 'b.md': TEXT});
    writeFiles(root, {'a.md': 'One\nThree', 'b.md': `New\n${TEXT}`});
    commitAll(root, 'Change');
    expect(await touched(root, 'a.md', 'HEAD~1')).toEqual([2]);
    expect(await touched(root, 'b.md', 'HEAD~1')).toEqual([1]);
  });

  test('takes names as they are; one that git must quote lends its lines to no other', async () => {
    const spaced = 'docs/with space 中文.md';
    const root = scratchRepository({'a.md': TEXT, 'b"c.md': TEXT, 'gone.md': TEXT, [spaced]: TEXT});
    writeFiles(root, {'a.md': `New\n${TEXT}`, 'b"c.md': `${TEXT}New\n`, [spaced]: TEXT.replace('Line 5', 'Five')});
    rmSync(join(root, 'gone.md'));
    commitAll(root, 'Change');
    expect(await touched(root, 'a.md', 'HEAD~1')).toEqual([1]);
    expect(await touched(root, 'b"c.md', 'HEAD~1')).toEqual([]);
    expect(await touched(root, 'gone.md', 'HEAD~1')).toEqual([]);
    expect(await touched(root, spaced, 'HEAD~1')).toEqual([5]);
    expect(await touched(root, 'with space 中文.md', 'HEAD~1', 'HEAD', 'docs')).toEqual([5]);
  });

  test('follows a renamed file, and bends to no configuration', async () => {
    const root = scratchRepository({'a.md': TEXT});
    renameSync(join(root, 'a.md'), join(root, 'b.md'));
    writeFiles(root, {'b.md': TEXT.replace('Line 2\n', 'Two\n').replace('Line 6\n', 'Six\n')});
    commitAll(root, 'Change');
    const settings = {'diff.noprefix': 'true', 'diff.mnemonicPrefix': 'true', 'diff.interHunkContext': '9', 'color.ui': 'always'};
    for (const [key, value] of Object.entries(settings)) git(root, ['config', key, value]);
    git(root, ['config', 'diff.external', '/bin/false']);
    expect(await touched(root, 'b.md', 'HEAD~1')).toEqual([2, 6]);
  });

  test('touches nothing when the change is too large to read', async () => {
    const root = scratchRepository({'a.md': TEXT});
    writeFiles(root, {'a.md': `New\n${TEXT}`, 'huge.md': `${'x'.repeat(99)}\n`.repeat(700_000)});
    commitAll(root, 'Change');
    expect(await touched(root, 'a.md', 'HEAD~1')).toEqual([]);
  });
});
