import {readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeNamed} from '../../src/sources/write-named.ts';
import {scratchDirectory, scratchFiles, scratchRepository} from '../support/scratch.ts';

const OUT = 'a symbolic link that leads out of the repository';

test('writes where it is told to, in the checkout and elsewhere, through links of its own too', () => {
  const root = scratchRepository({'a.md': 'a', 'docs/b.md': 'b'});
  const outside = scratchDirectory();
  symlinkSync('docs/report', join(root, 'inner'));
  symlinkSync(join(outside, 'file'), join(outside, 'link'));
  writeNamed(join(root, 'docs'), '../report', '1');
  writeNamed(join(root, 'docs'), 'report', '2');
  writeNamed(root, 'inner', '3');
  writeNamed(root, join(outside, 'file'), '4');
  writeNamed(root, join(outside, 'link'), '5');
  const read = (...parts: string[]) => readFileSync(join(...parts), 'utf8');
  expect([read(root, 'report'), read(root, 'docs/report'), read(outside, 'file')]).toEqual(['1', '3', '5']);
});

test('lets no link of the checkout lead out of it', () => {
  const outside = scratchFiles({victim: 'untouched'});
  const root = scratchRepository({'docs/b.md': 'b'});
  const git = readFileSync(join(root, '.git/config'), 'utf8');
  symlinkSync(join(outside, 'victim'), join(root, 'report'));
  symlinkSync('../report', join(root, 'docs/again'));
  symlinkSync(outside, join(root, 'out'));
  symlinkSync('.git/config', join(root, 'config'));
  symlinkSync(join(outside, 'new'), join(root, 'dangling'));
  symlinkSync('loop', join(root, 'loop'));
  for (const name of ['report', 'docs/again', 'out/victim', 'out/new', 'config']) {
    expect(() => writeNamed(root, name, 'x')).toThrow(`Cannot write \`${name}\`: ${OUT}`);
  }
  expect(() => writeNamed(join(root, 'docs'), 'again', 'x')).toThrow(OUT);
  expect(() => writeNamed(root, 'dangling', 'x')).toThrow('Cannot write `dangling`: a symbolic link to a file that does not exist');
  expect(() => writeNamed(root, 'loop', 'x')).toThrow('Cannot write `loop`: a symbolic link in a loop');
  expect(() => writeNamed(root, 'none/x', 'x')).toThrow('Cannot write `none/x`: it does not exist');
  expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('untouched');
  expect(readFileSync(join(root, '.git/config'), 'utf8')).toBe(git);
});
