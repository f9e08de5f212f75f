import {spawnSync} from 'node:child_process';
import {mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {createFileSystemSource} from '../../src/sources/file-system.ts';
import {commitAll, git, scratchDirectory, scratchFiles, scratchRepository, writeFiles} from '../support/scratch.ts';

const read = (root: string, isInGit: boolean) => createFileSystemSource(root, isInGit).read();

/** A directory in which every kind of bad file stands beside one good document. */
function layHostileFiles(): string {
  const outside = scratchFiles({'secret.md': 'CANARY\n'});
  const root = scratchFiles({
    'good.md': '# Good\r\n',
    'mark.md': '\ufeff# Mark\n',
    'UPPER.MARKDOWN': '# Upper\n',
    'picture.png': new Uint8Array([0x89, 0]),
    'binary.md': new Uint8Array([0x23, 0, 0x23]),
    'latin.md': new Uint8Array([0x23, 0xe9]),
    'wide.md': new Uint8Array([0xff, 0xfe, 0x23, 0]),
    'pointer.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n',
    'notes.md/inner.txt': 'text\n',
    'line\nend "quoted" \u001b[31m.md': '# Odd name\n',
    'huge.md': '',
  });
  truncateSync(join(root, 'huge.md'), 50_000_000);
  symlinkSync('good.md', join(root, 'same.md'));
  symlinkSync('picture.png', join(root, 'picture.md'));
  symlinkSync('none.md', join(root, 'dangling.md'));
  symlinkSync('loop.md', join(root, 'loop.md'));
  symlinkSync(join(outside, 'secret.md'), join(root, 'outside.md'));
  symlinkSync(outside, join(root, 'away'));
  symlinkSync('notes.md', join(root, 'folder.md'));
  writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), '# Bytes\n');
  return root;
}

const DOCUMENTS = {
  'UPPER.MARKDOWN': '# Upper\n',
  'caf\udce9.md': '# Bytes\n',
  'good.md': '# Good\r\n',
  'line\nend "quoted" \u001b[31m.md': '# Odd name\n',
  'mark.md': '# Mark\n',
};

const UNCHECKED = {
  'binary.md': 'binary data, a NUL byte at offset 1 (counted from 0)',
  'dangling.md': 'a symbolic link to a file that does not exist',
  'folder.md': 'a symbolic link to a directory',
  'huge.md': '50,000,000 bytes, more than the limit of 2,000,000',
  'latin.md': 'invalid UTF-8 at byte offset 1 (counted from 0)',
  'loop.md': 'a symbolic link in a loop',
  'notes.md': 'a directory, not a file',
  'outside.md': 'a symbolic link that leads out of the repository',
  'picture.md': 'a symbolic link to a file that is not checked under its own name',
  'pointer.md': 'a Git LFS pointer, the document itself is not here',
  'wide.md': 'UTF-16 text, expected UTF-8',
};

const FILES = [...Object.keys(DOCUMENTS), ...Object.keys(UNCHECKED), 'away', 'notes.md/inner.txt', 'picture.png', 'same.md']
  .filter((path) => path !== 'notes.md')
  .sort();

const asRecord = (entries: readonly {readonly path: string}[], key: 'text' | 'reason') =>
  Object.fromEntries(entries.map((entry) => [entry.path, (entry as unknown as Record<string, string>)[key]]));

test.each([false, true])('further files that are asked for come as text (in git: %s)', async (isInGit) => {
  const files = {'a.md': 'a', 'b.yml': '\ufeffb', 'c.yml': 'c', 'd.json': new Uint8Array([0xff]), 'e.json': ''};
  const root = isInGit ? scratchRepository(files) : scratchFiles(files);
  rmSync(join(root, 'e.json'));
  symlinkSync('c.yml', join(root, 'e.json'));
  const choose = () => new Set(['a.md', 'b.yml', 'd.json', 'e.json', 'gone.yml']);
  expect(await createFileSystemSource(root, isInGit).read(choose)).toMatchObject({
    documents: [{path: 'a.md', text: 'a'}],
    texts: [{path: 'b.yml', text: 'b'}],
    unchecked: [
      {path: 'd.json', reason: 'invalid UTF-8 at byte offset 0 (counted from 0)'},
      {path: 'e.json', reason: 'a symbolic link to a file that is not checked under its own name'},
    ],
  });
});

describe('bad files are named, all others are read', () => {
  test('outside git, a pipe among them', async () => {
    const root = layHostileFiles();
    expect(spawnSync('mkfifo', [join(root, 'pipe.md'), join(root, 'pipe')]).status).toBe(0);
    const content = await read(root, false);
    expect(asRecord(content.documents, 'text')).toEqual(DOCUMENTS);
    const pipe = 'neither a file nor a directory, such as a pipe or a device';
    expect(asRecord(content.unchecked, 'reason')).toEqual({...UNCHECKED, 'pipe.md': pipe});
    expect(content.files).toEqual([...FILES, 'pipe', 'pipe.md'].sort());
    expect(content.head).toBeNull();
  });

  test('in a working tree, untracked', async () => {
    const root = layHostileFiles();
    git(root, ['init', '--quiet']);
    const content = await read(root, true);
    expect(asRecord(content.documents, 'text')).toEqual(DOCUMENTS);
    expect(asRecord(content.unchecked, 'reason')).toEqual(UNCHECKED);
    expect(content.files).toEqual(FILES);
  });

  test('in a working tree, tracked, and then replaced', async () => {
    const root = layHostileFiles();
    writeFiles(root, {'pipe.md': '', 'turned.md': '# T\n', 'moved/a.md': '# M\n'});
    git(root, ['init', '--quiet']);
    commitAll(root, 'All');
    rmSync(join(root, 'pipe.md'));
    expect(spawnSync('mkfifo', [join(root, 'pipe.md')]).status).toBe(0);
    rmSync(join(root, 'turned.md'));
    mkdirSync(join(root, 'turned.md'));
    renameSync(join(root, 'moved'), join(scratchDirectory(), 'moved'));
    symlinkSync('away', join(root, 'moved'));
    const content = await read(root, true);
    expect(asRecord(content.documents, 'text')).toEqual(DOCUMENTS);
    expect(asRecord(content.unchecked, 'reason')).toEqual({
      ...UNCHECKED,
      'pipe.md': 'neither a file nor a directory, such as a pipe or a device',
      'turned.md': 'a directory, not a file',
    });
    expect(content.files).toEqual([...FILES, 'pipe.md', 'turned.md', 'moved'].sort());
  });
});

describe('what is listed in a working tree', () => {
  test('tracked and untracked, not ignored, not deleted, not what lies in another repository', async () => {
    const root = scratchRepository({
      '.gitignore': 'ignored/\n*.log\n',
      'docs/a.md': 'a',
      'docs/gone.md': 'x',
      'docs/gone.png': 'x',
      'ignored/tracked.md': 't',
      'ä ö/ü.md': 'u',
    });
    writeFiles(root, {'docs/new.md': 'n', 'ignored/b.md': 'x', 'x.log': 'x', 'nested/c.md': 'x'});
    git(join(root, 'nested'), ['init', '--quiet']);
    commitAll(join(root, 'nested'), 'Nested');
    rmSync(join(root, 'docs/gone.md'));
    rmSync(join(root, 'docs/gone.png'));
    const content = await read(root, true);
    expect(content.files).toEqual(['.gitignore', 'docs/a.md', 'docs/new.md', 'ignored/tracked.md', 'nested', 'ä ö/ü.md']);
    expect(content.documents.map(({path}) => path)).toEqual(['docs/a.md', 'docs/new.md', 'ignored/tracked.md', 'ä ö/ü.md']);
    expect(content.unchecked).toEqual([]);
  });

  test('a subdirectory as root', async () => {
    const root = scratchRepository({'top.md': 't', 'sub/a.md': 'a', 'sub/b/c.md': 'c'});
    expect((await read(join(root, 'sub'), true)).files).toEqual(['a.md', 'b/c.md']);
  });

  test('files outside the sparse checkout exist and are not checked', async () => {
    const root = scratchRepository({'a/in.md': 'in', 'b/out.md': 'out', 'b/out.png': 'out'});
    git(root, ['sparse-checkout', 'set', 'a']);
    const content = await read(root, true);
    expect(content.files).toEqual(['a/in.md', 'b/out.md', 'b/out.png']);
    expect(content.documents).toEqual([{path: 'a/in.md', text: 'in'}]);
    expect(content.unchecked).toEqual([{path: 'b/out.md', reason: 'outside the sparse checkout'}]);
  });

  test('a file in conflict is listed once', async () => {
    const root = scratchRepository({'a.md': 'base\n'});
    git(root, ['switch', '--quiet', '--create', 'other']);
    writeFiles(root, {'a.md': 'other\n'});
    commitAll(root, 'Other');
    git(root, ['switch', '--quiet', 'main']);
    writeFiles(root, {'a.md': 'ours\n'});
    commitAll(root, 'Ours');
    expect(() => git(root, ['merge', '--quiet', 'other'])).toThrow();
    expect((await read(root, true)).documents.map(({path}) => path)).toEqual(['a.md']);
  });
});

test('outside git, .git and node_modules are passed over', async () => {
  const root = scratchFiles({'a.md': 'a', '.git/x.md': 'x', 'b/node_modules/x.md': 'x', 'c/.hidden/d.md': 'd', 'e/.git': 'gitdir: x'});
  expect((await read(root, false)).files).toEqual(['a.md', 'c/.hidden/d.md']);
});

describe('one file', () => {
  test('is read through links inside the root, never outside it', async () => {
    const outside = scratchFiles({secret: 'CANARY'});
    const root = scratchFiles({a: 'A', large: 'x'.repeat(11)});
    symlinkSync('a', join(root, 'in'));
    symlinkSync(join(outside, 'secret'), join(root, 'out'));
    symlinkSync(outside, join(root, 'away'));
    const source = createFileSystemSource(root, false);
    const text = async (path: string) => Buffer.from((await source.readFile(path, 10)) ?? 'null').toString();
    expect(await text('a')).toBe('A');
    expect(await text('in')).toBe('A');
    expect(await text('none')).toBe('null');
    await expect(text('out')).rejects.toThrow('Cannot read `out`: a symbolic link that leads out of the repository');
    await expect(text('away/secret')).rejects.toThrow('Cannot read `away/secret`: a symbolic link that leads out of the repository');
    await expect(text('large')).rejects.toThrow('Cannot read `large`: it has more than 10 bytes');
    await expect(text('')).rejects.toThrow('a directory, not a file');
  });

  test('is known under the path that a link leads to', async () => {
    const root = scratchFiles({'docs/a.md': 'a'});
    symlinkSync('docs', join(root, 'd'));
    symlinkSync('/etc', join(root, 'etc'));
    const source = createFileSystemSource(root, false);
    expect(await Promise.all(['docs/a.md', 'd', 'd/a.md', 'etc', 'none', ''].map((path) => source.resolve(path)))).toEqual([
      'docs/a.md',
      'docs',
      'docs/a.md',
      'etc',
      null,
      '',
    ]);
  });
});
