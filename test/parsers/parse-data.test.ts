import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {DataNode} from '../../src/core/data.ts';
import {parseData} from '../../src/parsers/parse-data.ts';

/** A tree as plain values, and every span it holds. */
function plain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.text;
  return node.kind === 'list' ? node.items.map(plain) : node.entries.map(({key, value}) => [key, plain(value)]);
}

function* spansOf(node: DataNode): Generator<{start: number; end: number}> {
  yield node;
  if (node.kind === 'list') for (const item of node.items) yield* spansOf(item);
  if (node.kind === 'map') {
    for (const {keySpan, value} of node.entries) {
      yield keySpan;
      yield* spansOf(value);
    }
  }
}

const read = (text: string) => {
  const {root} = parseData(text);
  return root && plain(root);
};

describe('values', () => {
  test.each([
    ['a: b', [['a', 'b']]],
    [
      'a: 1.10\nb: yes\nc: 2026-01-30',
      [
        ['a', '1.10'],
        ['b', 'yes'],
        ['c', '2026-01-30'],
      ],
    ],
    [
      "a: \"x\\ty\"\nb: 'it''s'",
      [
        ['a', 'x\ty'],
        ['b', "it's"],
      ],
    ],
    ['a: long\n  text', [['a', 'long text']]],
    ['a: |\n  two\n  lines\n', [['a', 'two\nlines\n']]],
    ['a:\n- b\n- c: d', [['a', ['b', [['c', 'd']]]]]],
    ['a: [b, c]', [['a', ['b', 'c']]]],
    [
      'a:\nb: x',
      [
        ['a', ''],
        ['b', 'x'],
      ],
    ],
    [
      'a: x\na: y',
      [
        ['a', 'x'],
        ['a', 'y'],
      ],
    ],
    ['状态: 已修复 (部分)', [['状态', '已修复 (部分)']]],
    [
      'a: &n x\nb: *n',
      [
        ['a', 'x'],
        ['b', '*n'],
      ],
    ],
    [
      'e: !!python/name:material.x\nf: !ENV [A, b]',
      [
        ['e', ''],
        ['f', ['A', 'b']],
      ],
    ],
    ['{\n\t"a": {"b": ["c"]}\n}', [['a', [['b', ['c']]]]]],
    ['- a\n- b', ['a', 'b']],
    ['just text', 'just text'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['', '\n', '# a comment\n'])('%j holds nothing', (text) => {
    expect(parseData(text)).toEqual({root: null, problem: null});
  });
});

describe('places', () => {
  test('keys and values stand where the source has them, counted from where the text begins', () => {
    const text = 'a: "x" # note\nlist:\n  - one\n  - two\n\nempty:\n';
    const {root} = parseData(text, 100);
    const found = [...spansOf(root as DataNode)].map(({start, end}) => text.slice(start - 100, end - 100));
    expect(found.slice(1)).toEqual(['a', '"x"', 'list', '- one\n  - two', 'one', 'two', 'empty', '']);
  });

  test('an empty value stands behind its colon', () => {
    const {root} = parseData('a:\nb: x');
    expect(root?.kind === 'map' && root.entries[0]?.value).toEqual({kind: 'scalar', text: '', start: 2, end: 2});
  });

  test('every span lies in the text', () => {
    const pieces = [
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '#',
      '&x ',
      '*x',
      '!t ',
      '---',
      '\r\n',
      '中',
      '? ',
    ];
    const property = fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), (parts) => {
      const text = parts.join('');
      const {root, problem} = parseData(text);
      if (problem) expect(problem.at).toBeLessThanOrEqual(text.length);
      for (const {start, end} of root ? spansOf(root) : []) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    });
    fc.assert(property, {numRuns: 2000});
  });
});

describe('what does not parse', () => {
  test.each([
    ['a: [b', 5],
    ['a: b: c', 3],
    ['"a', 2],
  ])('%j', (text, at) => {
    const {root, problem} = parseData(text);
    expect(root).toBeNull();
    expect(problem?.at).toBe(at);
    expect(problem?.message).toMatch(/^\S.*[^.]$/u);
  });

  test.each([
    ['depth', '['.repeat(50_000)],
    ['length', 'a: b\n'.repeat(200_000)],
  ])('%s', (_, text) => {
    expect(parseData(text)).toMatchObject({root: null, problem: {message: expect.stringMatching(/nested|characters/u)}});
  });
});
