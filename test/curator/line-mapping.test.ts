import {expect, test} from 'vitest';
import {git, scratchFiles} from '../support/scratch.ts';
import {readLineMapping} from './line-mapping.ts';

/** The lines of a document by where they are after a change: a line, a range, or `-`. */
function mapping(before: string, after: string): string[] {
  const folder = scratchFiles({'a.md': before});
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '.']);
  const blob = git(folder, ['hash-object', '-w', '--stdin'], after).trim();
  const tree = git(folder, ['write-tree']).trim();
  git(folder, ['update-index', '--cacheinfo', `100644,${blob},a.md`]);
  const changed = git(folder, ['write-tree']).trim();
  const map = readLineMapping(git(folder, ['diff', '--unified=0', '--find-renames', tree, changed]));
  return before
    .trimEnd()
    .split('\n')
    .map((_, index) => {
      const place = map('a.md', index + 1);
      if (place === null) return '-';
      return 'line' in place ? String(place.line) : `${place.from}-${place.until}`;
    });
}

test.each([
  ['a\nb\nc\n', 'a\nb\nc\n', ['1', '2', '3']],
  ['a\nb\nc\n', 'x\na\nb\nc\n', ['2', '3', '4']],
  ['a\nb\nc\n', 'a\nx\ny\nb\nc\n', ['1', '4', '5']],
  ['a\nb\nc\n', 'a\nc\n', ['1', '-', '2']],
  ['a\nb\nc\n', 'a\nx\ny\nc\n', ['1', '2-3', '4']],
  ['a\nb\nc\nd\n', 'a\nx\nd\n', ['1', '2-2', '2-2', '3']],
  ['a\nb\nc\nd\n', 'b\nc\nx\nd\n', ['-', '1', '2', '4']],
  ['a\nb\n', 'a\nb\nc\n', ['1', '2']],
])('%j, then %j', (before, after, expected) => {
  expect(mapping(before, after)).toEqual(expected);
});

test('documents that are renamed or deleted', () => {
  const map = readLineMapping(
    ['diff --git a/a.md b/b.md', 'similarity index 100%', 'diff --git a/c.md b/c.md', 'deleted file mode 100644', '@@ -1,2 +0,0 @@'].join(
      '\n',
    ),
  );
  expect([map('a.md', 3), map('c.md', 1), map('d.md', 2)]).toEqual([{path: 'b.md', line: 3}, null, {path: 'd.md', line: 2}]);
});
