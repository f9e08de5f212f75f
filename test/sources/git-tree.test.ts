import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {createTreeSource, openTree} from '../../src/sources/git-tree.ts';
import {commitAll, git, scratchDirectory, scratchFiles, scratchRepository, writeFiles} from '../support/scratch.ts';

const read = async (directory: string, revision: string, root = '') => createTreeSource(await openTree(directory, revision), root).read();

describe('a revision', () => {
  test('is read as it was committed, whatever the working tree holds', async () => {
    const root = scratchRepository({'a.md': '# A\r\n', 'b/c.markdown': '\ufeff# C\n', 'b/d.png': 'd'});
    const first = git(root, ['rev-parse', 'HEAD']);
    writeFiles(root, {'a.md': 'changed', 'new.md': 'new'});
    commitAll(root, 'Change');
    writeFiles(root, {'a.md': 'dirty', 'untracked.md': 'u'});
    expect(await read(root, 'HEAD~1')).toEqual({
      files: ['a.md', 'b/c.markdown', 'b/d.png'],
      documents: [
        {path: 'a.md', text: '# A\r\n'},
        {path: 'b/c.markdown', text: '# C\n'},
      ],
      unchecked: [],
      head: first,
    });
  });

  test('gives the further files that are asked for, as text', async () => {
    const root = scratchRepository({'a.md': 'a', 'b.yml': '\ufeffb', 'c.yml': 'c', 'd.json': new Uint8Array([0xff]), 'sub/b.yml': 's'});
    const choose = (files: readonly string[]) => {
      expect(files).toEqual(['a.md', 'b.yml', 'c.yml', 'd.json', 'sub/b.yml']);
      return new Set(['a.md', 'b.yml', 'd.json', 'gone.yml']);
    };
    expect(await createTreeSource(await openTree(root, 'HEAD'), '').read(choose)).toMatchObject({
      documents: [{path: 'a.md', text: 'a'}],
      texts: [{path: 'b.yml', text: 'b'}],
      unchecked: [{path: 'd.json', reason: 'invalid UTF-8 at byte offset 0 (counted from 0)'}],
    });
  });

  test('in a bare clone, from a subdirectory, by tag or short id', async () => {
    const root = scratchRepository({'a.md': 'a', 'sub/b.md': 'b'});
    git(root, ['tag', '--annotate', '--message=x', 'v1']);
    const bare = join(scratchDirectory(), 'bare.git');
    git(root, ['clone', '--quiet', '--bare', root, bare]);
    const head = git(root, ['rev-parse', 'HEAD']);
    for (const [directory, revision] of [
      [bare, 'main'],
      [bare, 'v1'],
      [join(root, 'sub'), head.slice(0, 9)],
    ] as const) {
      expect(await read(directory, revision)).toMatchObject({files: ['a.md', 'sub/b.md'], head});
    }
    expect(await read(bare, 'main', 'sub')).toEqual({files: ['b.md'], documents: [{path: 'b.md', text: 'b'}], unchecked: [], head});
  });

  test('may hold every kind of bad file', async () => {
    const root = scratchFiles({
      'good.md': '# Good\n',
      'binary.md': new Uint8Array([0x23, 0]),
      'latin.md': new Uint8Array([0x23, 0xe9]),
      'huge.md': 'x'.repeat(2_000_001),
      'limit.md': 'x'.repeat(2_000_000),
      'pointer.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n',
      'notes.md/inner.txt': 'text\n',
      'line\nend\t"quoted".md': '# Odd name\n',
      'empty.md': '',
    });
    symlinkSync('good.md', join(root, 'same.md'));
    symlinkSync('notes.md/inner.txt', join(root, 'text.md'));
    symlinkSync('../secret.md', join(root, 'outside.md'));
    symlinkSync('loop.md', join(root, 'loop.md'));
    symlinkSync('notes.md', join(root, 'folder.md'));
    symlinkSync('/etc', join(root, 'etc'));
    git(root, ['init', '--quiet', '--initial-branch=main']);
    git(root, ['add', '--all']);
    const blob = git(root, ['hash-object', '-w', '--stdin'], '# Bytes\n');
    git(
      root,
      ['update-index', '-z', '--index-info'],
      Buffer.concat([Buffer.from(`100644 ${blob}\tcaf`), Buffer.from([0xe9]), Buffer.from('.md\0')]),
    );
    git(root, ['update-index', '--add', '--cacheinfo', '160000,1234567890123456789012345678901234567890,module.md']);
    git(root, ['update-index', '--add', '--cacheinfo', '160000,1234567890123456789012345678901234567890,module']);
    git(root, ['commit', '--quiet', '--message=All']);
    const content = await read(root, 'HEAD');
    expect(content.documents.map(({path, text}) => [path, text.length])).toEqual([
      ['caf\udce9.md', 8],
      ['empty.md', 0],
      ['good.md', 7],
      ['limit.md', 2_000_000],
      ['line\nend\t"quoted".md', 11],
    ]);
    expect(Object.fromEntries(content.unchecked.map(({path, reason}) => [path, reason]))).toEqual({
      'binary.md': 'binary data, a NUL byte at offset 1 (counted from 0)',
      'folder.md': 'a symbolic link to a directory',
      'huge.md': '2,000,001 bytes, more than the limit of 2,000,000',
      'latin.md': 'invalid UTF-8 at byte offset 1 (counted from 0)',
      'loop.md': 'a symbolic link in a loop',
      'module.md': 'a submodule, not a file',
      'notes.md': 'a directory, not a file',
      'outside.md': 'a symbolic link that leads out of the repository',
      'pointer.md': 'a Git LFS pointer, the document itself is not here',
      'text.md': 'a symbolic link to a file that is not checked under its own name',
    });
    expect(content.files).toContain('module');
    expect(content.files).toContain('etc');
  });

  test('that is a partial clone is refused, and nothing is fetched', async () => {
    const root = scratchRepository({'a.md': 'a'});
    git(root, ['config', 'uploadpack.allowFilter', 'true']);
    const partial = join(scratchDirectory(), 'partial.git');
    git(root, ['clone', '--quiet', '--bare', '--filter=blob:none', `file://${root}`, partial]);
    await expect(read(partial, 'main')).rejects.toThrow(
      'Cannot read revision `main`: this partial clone does not hold all files of the revision',
    );
  });

  test.each(['nowhere', '--help', '--output=x', '-h', '', 'HEAD:a.md', 'main..main', 'a\nb'])('%j does not exist', async (revision) => {
    const root = scratchRepository({'a.md': 'a'});
    await expect(read(root, revision)).rejects.toThrow(`Revision \`${revision}\` does not exist`);
  });
});

describe('one file of a revision', () => {
  const open = async () => {
    const root = scratchRepository({'docs/a.md': 'A', large: 'x'.repeat(11)});
    symlinkSync('a.md', join(root, 'docs/in'));
    symlinkSync('../x', join(root, 'out'));
    symlinkSync('docs', join(root, 'd'));
    commitAll(root, 'Links');
    return createTreeSource(await openTree(root, 'HEAD'), '');
  };

  test('is read through links inside the root', async () => {
    const source = await open();
    const text = async (path: string) => Buffer.from((await source.readFile(path, 10)) ?? 'null').toString();
    expect(await Promise.all(['docs/a.md', 'docs/in', 'docs', 'none'].map(text))).toEqual(['A', 'A', 'null', 'null']);
    await expect(text('out')).rejects.toThrow('Cannot read `out`: a symbolic link that leads out of the repository');
    await expect(text('large')).rejects.toThrow('Cannot read `large`: it has more than 10 bytes');
  });

  test('is known under the path that a link leads to', async () => {
    const source = await open();
    const paths = ['docs/a.md', 'docs/in', 'docs', 'd/a.md', 'd', 'out', 'none', ''];
    expect(await Promise.all(paths.map((path) => source.resolve(path)))).toEqual([
      'docs/a.md',
      'docs/a.md',
      'docs',
      'docs/a.md',
      'docs',
      'out',
      null,
      '',
    ]);
  });
});
