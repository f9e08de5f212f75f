import {existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {replaceFile} from '../../src/sources/safe-write.ts';
import {scratchDirectory} from '../support/scratch.ts';

const make = () => realpathSync.native(scratchDirectory());
const outside = () => {
  const directory = make();
  writeFileSync(join(directory, 'kept.txt'), 'kept');
  return directory;
};

describe('a file', () => {
  test('is written, with the directories that it needs', () => {
    const root = make();
    replaceFile(join(root, 'a/b/c.txt'), 'c.txt', 'one', root);
    replaceFile(join(root, 'a/b/c.txt'), 'c.txt', 'two', root);
    expect([readFileSync(join(root, 'a/b/c.txt'), 'utf8'), readdirSync(join(root, 'a/b'))]).toEqual(['two', ['c.txt']]);
  });

  test.each<[string, (root: string, other: string) => void, string]>([
    ['a link', (root, other) => symlinkSync(join(other, 'kept.txt'), join(root, 'a.txt')), 'it is a symbolic link'],
    ['a directory', (root) => mkdirSync(join(root, 'a.txt')), 'a directory, not a file'],
  ])('is not written through %s', (_, prepare, reason) => {
    const [root, other] = [make(), outside()];
    prepare(root, other);
    expect(() => replaceFile(join(root, 'a.txt'), 'a.txt', 'x', root)).toThrow(`Cannot write \`a.txt\`: ${reason}`);
    expect(readFileSync(join(other, 'kept.txt'), 'utf8')).toBe('kept');
    expect(readdirSync(root)).toEqual(['a.txt']);
  });

  test('is not written where a directory leads out of the root, nor below it', () => {
    const [root, other] = [make(), outside()];
    symlinkSync(other, join(root, 'out'));
    for (const path of ['out/a.txt', 'out/new/a.txt', 'out/kept.txt']) {
      expect(() => replaceFile(join(root, path), path, 'x', root)).toThrow(
        /^Cannot write `.+`: a symbolic link that leads out of the repository$/u,
      );
    }
    expect([readdirSync(other), readFileSync(join(other, 'kept.txt'), 'utf8')]).toEqual([['kept.txt'], 'kept']);
  });

  test('is not written over what stands in the way of its directory', () => {
    const root = make();
    writeFileSync(join(root, 'a'), '');
    expect(() => replaceFile(join(root, 'a/b.txt'), 'a/b.txt', 'x', root)).toThrow(/^Cannot write `a\/b\.txt`: /u);
    expect(existsSync(join(root, 'a/b.txt'))).toBe(false);
  });
});
