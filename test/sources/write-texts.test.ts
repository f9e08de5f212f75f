import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {createFileSystemSource} from '../../src/sources/file-system.ts';
import {scratchFiles} from '../support/scratch.ts';

const write = (root: string, path: string, before: string, after: string) =>
  createFileSystemSource(root, false).write?.([{path, before, after}]);

const failure = async (promise: Promise<void> | undefined) =>
  (await promise?.then(() => null).catch((error: unknown) => error)) as Error | null;

test('a file gets its new text; its mode and its byte order mark stay', async () => {
  const root = scratchFiles({'docs/a.md': '\ufeff中\r\n', 'docs/b.md': 'b'});
  chmodSync(join(root, 'docs/a.md'), 0o751);
  await write(root, 'docs/a.md', '中\r\n', '文\r\n');
  expect(readFileSync(join(root, 'docs/a.md'), 'utf8')).toBe('\ufeff文\r\n');
  expect(statSync(join(root, 'docs/a.md')).mode & 0o7777).toBe(0o751);
  expect(readdirSync(join(root, 'docs'))).toEqual(['a.md', 'b.md']);
});

test('a file that is no longer what was read stays, and so does every other', async () => {
  const root = scratchFiles({'a.md': 'a', 'b.md': 'changed', 'c.md': 'c'});
  const changes = ['a', 'b', 'c'].map((name) => ({path: `${name}.md`, before: name, after: 'new'}));
  const error = await failure(createFileSystemSource(root, false).write?.(changes));
  expect(error).toMatchObject({name: 'ToolError', message: 'Cannot write `b.md`: it changed since it was read; nothing was written'});
  expect(['a', 'b', 'c'].map((name) => readFileSync(join(root, `${name}.md`), 'utf8'))).toEqual(['a', 'changed', 'c']);
});

test('a byte order mark that came since is a change', async () => {
  const root = scratchFiles({'a.md': '\ufeff\ufeffa'});
  expect((await failure(write(root, 'a.md', 'a', 'b')))?.message).toContain('it changed since it was read');
});

test.each([
  ['gone', (root: string) => rmSync(join(root, 'docs/a.md')), 'it does not exist any more'],
  ['read-only', (root: string) => chmodSync(join(root, 'docs/a.md'), 0o444), 'it is read-only'],
  [
    'a link in its place',
    (root: string) => {
      renameSync(join(root, 'docs/a.md'), join(root, 'docs/real.md'));
      symlinkSync('real.md', join(root, 'docs/a.md'));
    },
    'a symbolic link leads to it',
  ],
  [
    'a link in the place of its directory',
    (root: string) => {
      renameSync(join(root, 'docs'), join(root, 'real'));
      symlinkSync('real', join(root, 'docs'));
    },
    'a symbolic link leads to it',
  ],
  [
    'a directory in its place',
    (root: string) => {
      rmSync(join(root, 'docs/a.md'));
      mkdirSync(join(root, 'docs/a.md'));
    },
    'a directory, not a file',
  ],
])('%s: nothing is written', async (_name, change, reason) => {
  const root = scratchFiles({'docs/a.md': 'a'});
  change(root);
  expect((await failure(write(root, 'docs/a.md', 'a', 'b')))?.message).toBe(`Cannot write \`docs/a.md\`: ${reason}; nothing was written`);
});

test('nothing outside the root is written through a link', async () => {
  const outside = scratchFiles({'a.md': 'a'});
  const root = scratchFiles({'b.md': 'b'});
  symlinkSync(outside, join(root, 'docs'));
  expect((await failure(write(root, 'docs/a.md', 'a', 'b')))?.message).toContain('a symbolic link leads to it');
  expect(readFileSync(join(outside, 'a.md'), 'utf8')).toBe('a');
  expect(lstatSync(join(root, 'docs')).isSymbolicLink()).toBe(true);
});

test('a failure leaves no file behind', async () => {
  const root = scratchFiles({'a.md': 'a'});
  // Its directory takes no new file.
  chmodSync(root, 0o555);
  const isPrivileged = (() => {
    try {
      writeFileSync(join(root, 'probe'), '');
      rmSync(join(root, 'probe'));
      return true;
    } catch {
      return false;
    }
  })();
  const error = await failure(write(root, 'a.md', 'a', 'b'));
  chmodSync(root, 0o755);
  expect(readdirSync(root)).toEqual(['a.md']);
  if (!isPrivileged) expect(error?.message).toBe('Cannot write `a.md`: permission denied; nothing was written');
});
