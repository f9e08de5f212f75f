import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyEdits, type TextEdit} from '../../src/core/edits.ts';
import {type DiffInput, formatUnifiedDiff} from '../../src/reporters/unified-diff.ts';
import {git, scratchFiles} from '../support/scratch.ts';

const PLAIN = {color: false, isEscaped: false};

/** The diff of one text in which each first string of a pair is replaced by the second. */
function diff(before: string, ...changes: readonly (readonly [string, string])[]): string {
  const edits = changes.map(([from, text]) => ({start: before.indexOf(from), end: before.indexOf(from) + from.length, text}));
  return formatUnifiedDiff([{path: 'docs/a.md', before, edits}], PLAIN);
}

const HEAD = 'diff --git a/docs/a.md b/docs/a.md\n--- a/docs/a.md\n+++ b/docs/a.md\n';
const numbers = (from: number, to: number) => Array.from({length: to - from + 1}, (_, index) => `${from + index}\n`).join('');

test('a change stands between three lines of context', () => {
  expect(diff(numbers(1, 20), ['10', 'ten'])).toBe(`${HEAD}@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n`);
});

test('changes that are near share a hunk, others do not', () => {
  expect(diff(numbers(11, 40), ['20', 'x'], ['27', 'y']).match(/^@@.*$/gmu)).toEqual(['@@ -7,14 +7,14 @@']);
  expect(diff(numbers(11, 40), ['20', 'x'], ['28', 'y\ny']).match(/^@@.*$/gmu)).toEqual(['@@ -7,7 +7,7 @@', '@@ -15,7 +15,8 @@']);
});

test('lines that are put in or taken out change no others', () => {
  expect(diff('a\nb\n', ['b', 'x\nb'])).toBe(`${HEAD}@@ -1,2 +1,3 @@\n a\n+x\n b\n`);
  expect(diff('a\nb\nc\n', ['b\n', ''])).toBe(`${HEAD}@@ -1,3 +1,2 @@\n a\n-b\n c\n`);
  expect(formatUnifiedDiff([{path: 'docs/a.md', before: 'a\n', edits: [{start: 2, end: 2, text: 'b\n'}]}], PLAIN)).toBe(
    `${HEAD}@@ -1 +1,2 @@\n a\n+b\n`,
  );
  expect(formatUnifiedDiff([{path: 'docs/a.md', before: '', edits: [{start: 0, end: 0, text: 'b\n'}]}], PLAIN)).toBe(
    `${HEAD}@@ -0,0 +1 @@\n+b\n`,
  );
});

test('a last line without an end, a carriage return and a byte order mark are part of a line', () => {
  expect(diff('a\nb', ['b', 'c'])).toBe(`${HEAD}@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n`);
  expect(diff('\ufeffa\r\nb\r\n', ['b', 'c'])).toBe(`${HEAD}@@ -1,2 +1,2 @@\n \ufeffa\r\n-b\r\n+c\r\n`);
});

test('a text that edits leave as it was is not shown', () => {
  expect(diff('a\nb\n', ['b', 'b'])).toBe('');
});

test('in color, and with control characters made visible, for people', () => {
  const [input] = [{path: 'a.md', before: 'x\u001b[2J\t1\ny\n', edits: [{start: 8, end: 9, text: '\u202e'}]}];
  expect(formatUnifiedDiff([input as DiffInput], {color: true, isEscaped: true}).split('\n')).toEqual([
    '\u001b[1mdiff --git a/a.md b/a.md\u001b[22m',
    '\u001b[1m--- a/a.md\u001b[22m',
    '\u001b[1m+++ b/a.md\u001b[22m',
    '\u001b[36m@@ -1,2 +1,2 @@\u001b[39m',
    ' x\\u{1b}[2J\t1',
    '\u001b[31m-y\u001b[39m',
    '\u001b[32m+\\u{202e}\u001b[39m',
    '',
  ]);
});

/** A text of lines with any line ends, and edits of it. */
const changed: fc.Arbitrary<Omit<DiffInput, 'path'>> = fc
  .array(fc.constantFrom('a', 'b', '中', 'a\n', '\n', '\n', 'c\n', '\r\n', '\r', '\t', ' ', '-', '+ ', '@@', '\\', '\ufeff'), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''))
  .chain((before) =>
    fc
      .array(fc.tuple(fc.nat(12), fc.nat(4), fc.constantFrom('', 'x', '\n', 'x\n', 'x\r\ny', '\n\n\n')), {minLength: 1, maxLength: 5})
      .map((steps) => {
        const edits: TextEdit[] = [];
        let at = 0;
        for (const [gap, size, text] of steps) {
          const start = Math.min(before.length, at + gap);
          at = Math.min(before.length, start + size);
          edits.push({start, end: at, text});
        }
        return {before, edits};
      }),
  )
  // git makes no difference between an empty file and none.
  .filter(({before, edits}) => before !== '' && applyEdits(before, edits) !== '');

test('git apply makes of a patch what the edits say, byte by byte', () => {
  const names = [
    'docs/a b.md',
    'docs/"q".md',
    'docs/t\tb.md',
    'docs/中文.md',
    'docs/back\\slash.md',
    'docs/\u0085.md',
    ' lead.md',
    'docs/a => b.md',
  ];
  for (const seed of [1, 2, 3]) {
    const samples = fc.sample(changed, {numRuns: 400, seed});
    const inputs = samples.map((sample, index) => ({...sample, path: index < names.length ? (names[index] ?? '') : `docs/${index}.md`}));
    const root = scratchFiles(Object.fromEntries(inputs.map(({path, before}) => [path, before])));
    git(root, ['init', '--quiet']);
    git(root, ['apply', '--whitespace=nowarn', '-'], formatUnifiedDiff(inputs, PLAIN));
    for (const {path, before, edits} of inputs) expect(readFileSync(join(root, path), 'utf8')).toBe(applyEdits(before, edits));
  }
});

test('the time grows with the text, not with its square', () => {
  const measure = (count: number) => {
    const before = 'line\n'.repeat(count);
    const edits = Array.from({length: count}, (_, index) => ({start: index * 5, end: index * 5 + 1, text: 'L'}));
    const start = performance.now();
    formatUnifiedDiff([{path: 'a.md', before, edits}], PLAIN);
    return performance.now() - start;
  };
  measure(10_000);
  const [small, large] = [Math.min(measure(20_000), measure(20_000)), Math.min(measure(80_000), measure(80_000))];
  expect(large / small).toBeLessThan(12);
});
