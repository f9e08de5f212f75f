import {expect, test} from 'vitest';
import {collectDirectories, resolveSymbolicLink} from '../../src/sources/symbolic-link.ts';

const links: Readonly<Record<string, string>> = {
  'docs/same.md': 'a.md',
  'docs/dot.md': './/./a.md',
  'up.md': 'docs/../docs/same.md',
  'through.md': 'folder/a.md',
  folder: 'docs',
  'out.md': '../secret.md',
  'absolute.md': '/etc/passwd',
  'self.md': 'self.md',
  'ping.md': 'pong.md',
  'pong.md': 'ping.md',
  'gone.md': 'docs/none.md',
  'directory.md': 'docs',
  'root.md': '.',
};
const targets = new Map(Object.entries(links));
const files = new Set(['docs/a.md', ...targets.keys()]);
const tree = {files, targets, directories: collectDirectories(files)};

test.each([
  ['docs/same.md', {path: 'docs/a.md', isDirectory: false}],
  ['docs/dot.md', {path: 'docs/a.md', isDirectory: false}],
  ['up.md', {path: 'docs/a.md', isDirectory: false}],
  ['through.md', {path: 'docs/a.md', isDirectory: false}],
  ['out.md', {reason: 'a symbolic link that leads out of the repository'}],
  ['absolute.md', {reason: 'a symbolic link that leads out of the repository'}],
  ['self.md', {reason: 'a symbolic link in a loop'}],
  ['ping.md', {reason: 'a symbolic link in a loop'}],
  ['gone.md', {reason: 'a symbolic link to a file that does not exist'}],
  ['directory.md', {path: 'docs', isDirectory: true}],
  ['root.md', {path: '', isDirectory: true}],
  ['folder/a.md', {path: 'docs/a.md', isDirectory: false}],
  ['folder/none.md', {reason: 'a symbolic link to a file that does not exist'}],
])('%s', (path, expected) => {
  expect(resolveSymbolicLink(path, tree)).toEqual(expected);
});
