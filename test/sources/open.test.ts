import {mkdirSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {readCommits} from '../../src/sources/commits.ts';
import {openSource} from '../../src/sources/open.ts';
import {findMergeBase} from '../../src/sources/revisions.ts';
import {commitAll, git, scratchDirectory, scratchFiles, scratchRepository, writeFiles} from '../support/scratch.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const config = '.github/docs-curator.yml';

/** What matters of an opened source, its content included. */
async function open(start: string, tree: string | null = null) {
  const {root, prefix, source, notes} = await openSource(start, tree);
  const {files, head} = await source.read();
  return {root, prefix, notes, files, head};
}

describe('the root of a working tree', () => {
  test("is git's top level", async () => {
    const top = scratchRepository({'a.md': 'a', 'sub/b.md': 'b'});
    expect(await open(join(top, 'sub'))).toEqual({root: top, prefix: 'sub', notes: [], files: ['a.md', 'sub/b.md'], head: null});
  });

  test('is the nearest directory with a configuration', async () => {
    const top = scratchRepository({'a.md': 'a', [config]: '', [`sub/${config}`]: '', 'sub/deep/b.md': 'b', 'other/c.md': 'c'});
    expect(await open(join(top, 'sub/deep'))).toMatchObject({root: join(top, 'sub'), prefix: 'deep', files: [config, 'deep/b.md']});
    expect(await open(join(top, 'other'))).toMatchObject({root: top, prefix: 'other'});
  });

  test('does not lie above the top level', async () => {
    const outer = scratchFiles({[config]: '', 'inner/a.md': 'a'});
    git(join(outer, 'inner'), ['init', '--quiet']);
    expect(await open(join(outer, 'inner'))).toMatchObject({root: join(outer, 'inner'), files: ['a.md']});
  });

  test('outside git is the nearest directory with a configuration, else the start directory', async () => {
    const outer = scratchFiles({[config]: '', 'inner/a.md': 'a'});
    expect(await open(join(outer, 'inner'))).toMatchObject({root: outer, prefix: 'inner', files: [config, 'inner/a.md']});
    const plain = scratchFiles({'inner/a.md': 'a'});
    expect(await open(join(plain, 'inner'))).toMatchObject({root: join(plain, 'inner'), prefix: '', files: ['a.md']});
  });

  test('may have a line end in its name, and be reached through a link', async () => {
    const top = join(scratchDirectory(), 'odd\nname\n');
    writeFiles(top, {'sub/a.md': 'a'});
    git(top, ['init', '--quiet']);
    const link = join(scratchDirectory(), 'link');
    symlinkSync(join(top, 'sub'), link);
    expect(await open(link)).toMatchObject({root: top, prefix: 'sub', files: ['sub/a.md']});
  });

  test('is found although a hook of another repository set the environment', async () => {
    const top = scratchRepository({'a.md': 'a'});
    const other = scratchRepository({'other.md': 'o'});
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'));
    expect(await open(top)).toMatchObject({root: top, files: ['a.md']});
  });

  test('needs no commits', async () => {
    const top = scratchFiles({'a.md': 'a'});
    git(top, ['init', '--quiet']);
    expect(await open(top)).toMatchObject({files: ['a.md'], head: null});
  });

  test('may be an added worktree', async () => {
    const top = scratchRepository({'a.md': 'a'});
    const added = join(scratchDirectory(), 'added');
    git(top, ['worktree', 'add', '--quiet', added]);
    expect(await open(added)).toMatchObject({root: added, files: ['a.md']});
  });
});

describe('a folder of a checkout that git would take for a bare repository', () => {
  const NOTE = 'A bare repository inside a checkout is read as the folder that it is';
  const bare = {HEAD: 'ref: refs/heads/main\n', 'objects/x': '', 'refs/x': ''};
  const below = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

  test.each([
    ['with a work tree of its own', '[core]\n\tbare = false\n\tworktree = ../../..\n'],
    ['with none', '[core]\n\tbare = true\n'],
  ])('%s does not move the root', async (_name, text) => {
    const outer = scratchRepository({'outer.md': 'o'});
    const top = join(outer, 'checkout');
    writeFiles(top, {'a.md': 'a', ...below('docs', {...bare, config: text, 'b.md': 'b', 'deep/c.md': 'c'})});
    git(top, ['init', '--quiet', '--initial-branch=main']);
    const head = commitAll(top, 'Begin');
    const files = ['a.md', 'docs/HEAD', 'docs/b.md', 'docs/config', 'docs/deep/c.md', 'docs/objects/x', 'docs/refs/x'];
    for (const prefix of ['docs', 'docs/deep']) {
      const expected = {root: top, prefix, notes: [NOTE], files};
      expect(await open(join(top, prefix))).toEqual({...expected, head: null});
      expect(await open(join(top, prefix), 'HEAD')).toEqual({...expected, head});
    }
    expect(await findMergeBase(join(top, 'docs'), 'HEAD', 'main')).toBe(head);
    expect((await readCommits(join(top, 'docs'), 'HEAD')).documents).toMatchObject([{path: `commit:${head}`, text: 'Begin'}]);
  });

  test('may be the root, by a configuration', async () => {
    const files = {...bare, config: '[core]\n\tbare = true\n', [config]: '', 'b.md': 'b', '.gitignore': 'c.md'};
    const top = scratchRepository({'a.md': 'a', ...below('docs', files)});
    writeFiles(top, {'docs/c.md': 'ignored', 'docs/d.md': 'new'});
    expect(await open(join(top, 'docs'))).toEqual({
      root: join(top, 'docs'),
      prefix: '',
      notes: [NOTE],
      files: [config, '.gitignore', 'HEAD', 'b.md', 'config', 'd.md', 'objects/x', 'refs/x'],
      head: null,
    });
  });

  test('is passed over in a submodule and an added worktree as well', async () => {
    const part = scratchRepository({'a.md': 'a', ...below('docs', {...bare, config: '', 'b.md': 'b'})});
    const added = join(scratchDirectory(), 'added');
    git(part, ['worktree', 'add', '--quiet', added]);
    expect(await open(join(added, 'docs'))).toMatchObject({root: added, prefix: 'docs'});
    const top = scratchRepository({'outer.md': 'o'});
    git(top, ['submodule', '--quiet', 'add', part, 'part']);
    expect(await open(join(top, 'part/docs'))).toMatchObject({root: join(top, 'part'), prefix: 'docs'});
    expect(await open(join(top, 'part'))).toMatchObject({root: join(top, 'part'), prefix: '', notes: []});
  });

  test('names no working tree where there is no checkout', async () => {
    const outer = scratchFiles({'secret.md': 's', ...below('docs', {...bare, config: '[core]\n\tbare = false\n\tworktree = ..\n'})});
    expect(await open(join(outer, 'docs'))).toEqual({root: null, prefix: '', notes: [], files: [], head: null});
  });

  test('a directory with the name of a git directory is no checkout', async () => {
    const top = scratchRepository({'a.md': 'a', 'docs/b.md': 'b'});
    mkdirSync(join(top, 'docs/.git'));
    expect(await open(join(top, 'docs'))).toMatchObject({root: top, prefix: 'docs', files: ['a.md', 'docs/b.md']});
  });
});

describe('a revision', () => {
  test('has its own root, by its own configuration', async () => {
    const top = scratchRepository({[`sub/${config}`]: '', 'sub/deep/a.md': 'a', 'b.md': 'b'});
    const head = git(top, ['rev-parse', 'HEAD']);
    git(top, ['rm', '--quiet', `sub/${config}`]);
    commitAll(top, 'Drop');
    const start = join(top, 'sub/deep');
    expect(await open(start, head)).toEqual({root: join(top, 'sub'), prefix: 'deep', notes: [], files: [config, 'deep/a.md'], head});
    expect(await open(start, 'HEAD')).toMatchObject({root: top, prefix: 'sub/deep', files: ['b.md', 'sub/deep/a.md']});
  });

  test('has the configuration that the working tree has, through links to directories too', async () => {
    const top = scratchRepository({
      'shared/docs-curator.yml': 'version: 1\n',
      'sub/shared/docs-curator.yml': 'version: 1\n',
      'sub/deep/a.md': 'a',
    });
    symlinkSync('shared', join(top, '.github'));
    symlinkSync('shared', join(top, 'sub/.github'));
    commitAll(top, 'Link');
    for (const tree of [null, 'HEAD']) {
      for (const [start, root] of [
        ['.', ''],
        ['sub/deep', 'sub'],
      ] as const) {
        const opened = await openSource(join(top, start), tree);
        expect({tree, root: opened.rootInRepository}).toEqual({tree, root});
        expect(Buffer.from((await opened.source.readFile(config, 100)) ?? []).toString()).toBe('version: 1\n');
      }
    }
  });

  test('refuses a configuration below a link that leads out, as the working tree does', async () => {
    const outer = scratchFiles({'docs-curator.yml': ''});
    const top = scratchRepository({'a.md': 'a'});
    symlinkSync(outer, join(top, '.github'));
    symlinkSync('nowhere', join(top, 'none'));
    commitAll(top, 'Link');
    for (const tree of [null, 'HEAD']) {
      const {source} = await openSource(top, tree);
      const message = `Cannot read \`${config}\`: a symbolic link that leads out of the repository`;
      await expect(source.readFile(config, 100)).rejects.toThrow(message);
      expect(await source.readFile('none/x', 100)).toBeNull();
    }
  });

  test('is HEAD in a bare clone and in a git directory', async () => {
    const top = scratchRepository({'a.md': 'a', [`sub/${config}`]: ''});
    const bare = join(scratchDirectory(), 'bare.git');
    git(top, ['clone', '--quiet', '--bare', top, bare]);
    const expected = {root: null, prefix: '', notes: [], files: ['a.md', `sub/${config}`], head: git(top, ['rev-parse', 'HEAD'])};
    expect(await open(bare)).toEqual(expected);
    expect(await open(join(top, '.git'))).toEqual(expected);
  });

  test('in a bare repository without commits is empty', async () => {
    const bare = scratchDirectory();
    git(bare, ['init', '--quiet', '--bare']);
    expect(await open(bare)).toEqual({root: null, prefix: '', notes: [], files: [], head: null});
    await expect(openSource(bare, 'HEAD')).rejects.toThrow('Revision `HEAD` does not exist');
  });

  test('must be named where HEAD names none and there are others', async () => {
    const top = scratchRepository({'a.md': 'a'});
    const bare = join(scratchDirectory(), 'bare.git');
    git(top, ['clone', '--quiet', '--bare', top, bare]);
    git(bare, ['symbolic-ref', 'HEAD', 'refs/heads/gone']);
    await expect(open(bare)).rejects.toThrow('`HEAD` names no commit, name a revision with `--tree`');
    expect(await open(bare, 'main')).toMatchObject({files: ['a.md']});
  });

  test('is nothing outside git', async () => {
    await expect(openSource(scratchDirectory(), 'HEAD')).rejects.toThrow('Cannot read revision `HEAD`: this is not a git repository');
  });
});

describe('git that cannot help', () => {
  test('is not installed: the files are read all the same, and it is said', async () => {
    const top = scratchRepository({'a.md': 'a', '.gitignore': 'b.md', 'sub/c.md': 'c'});
    writeFiles(top, {'b.md': 'b'});
    const plain = scratchFiles({'a.md': 'a'});
    vi.stubEnv('PATH', scratchDirectory());
    const note = 'git is not installed, so files that git ignores are read as well';
    const files = ['.gitignore', 'a.md', 'b.md', 'sub/c.md'];
    expect(await open(join(top, 'sub'))).toEqual({root: top, prefix: 'sub', notes: [note], files, head: null});
    expect(await open(plain)).toEqual({root: plain, prefix: '', notes: [], files: ['a.md'], head: null});
    await expect(openSource(top, 'HEAD')).rejects.toThrow('Cannot read revision `HEAD`: git is not installed');
  });

  test('does not trust the owner: the way out is named', async () => {
    const top = scratchRepository({'a.md': 'a'});
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    const advice = `\`${top}\` belongs to another user; run \`git config --global --add safe.directory ${top}\` if you trust it`;
    await expect(openSource(top, null)).rejects.toThrow(`Cannot read the git repository: ${advice}`);
  });

  test('finds a broken link to its directory', async () => {
    const top = scratchFiles({'a.md': 'a', '.git': 'gitdir: /nowhere\n'});
    await expect(openSource(top, null)).rejects.toThrow('Cannot read the git repository: not a git repository: /nowhere');
  });

  test('runs nothing that the repository names', async () => {
    const top = scratchRepository({'a.md': 'a', '.gitattributes': '*.md filter=trap\n'});
    const canary = join(scratchDirectory(), 'ran');
    const trap = `touch '${canary}'`;
    for (const key of ['core.fsmonitor', 'core.pager', 'filter.trap.clean', 'filter.trap.smudge', 'diff.external'])
      git(top, ['config', key, trap]);
    mkdirSync(join(top, '.git/hooks'), {recursive: true});
    writeFiles(top, {'.git/hooks/post-index-change': `#!/bin/sh\n${trap}\n`, 'a.md': 'changed'});
    expect(await open(top)).toMatchObject({files: ['.gitattributes', 'a.md']});
    expect(await open(top, 'HEAD')).toMatchObject({files: ['.gitattributes', 'a.md']});
    expect(await open(dirname(canary))).toMatchObject({files: []});
  });
});
