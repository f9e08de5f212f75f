import {expect, test} from 'vitest';
import {type Edit, type Finding, type Fix, toolFinding} from '../../src/core/finding.ts';
import {type FixResult, fixFindings} from '../../src/core/fix.ts';
import {LineIndex} from '../../src/core/text.ts';

type Texts = Readonly<Record<string, string>>;
type Judge = (texts: Texts) => readonly Finding[];

/** A finding of `area/<name>` at an offset, with edits. */
function at(name: string, texts: Texts, path: string, offset: number, edits: readonly Edit[] | null): Finding {
  const {line, column} = new LineIndex(texts[path] ?? '').pointAt(offset);
  const fix: Fix | null = edits && {kind: 'safe', edits};
  return {...toolFinding(`area/${name}`, 'error', path, `Unexpected ${name}`, null), line, column, endLine: line, endColumn: column, fix};
}

/** Finds each match of a pattern in every text, and replaces it. */
function replaceAll(name: string, pattern: RegExp, text: (match: string) => string): Judge {
  return (texts) =>
    Object.entries(texts).flatMap(([path, source]) =>
      [...source.matchAll(pattern)].map(({0: match, index}) =>
        at(name, texts, path, index, [{path, start: index, end: index + match.length, text: text(match)}]),
      ),
    );
}

async function fix(texts: Texts, ...judges: readonly Judge[]): Promise<FixResult & {texts: Texts; lints: number}> {
  let lints = 0;
  const judge = (now: Texts) => judges.flatMap((one) => one(now));
  const result = await fixFindings({
    findings: judge(texts),
    textOf: (path) => texts[path] ?? null,
    relint: async (changed) => {
      lints++;
      return judge({...texts, ...Object.fromEntries(changed)});
    },
    isWanted: ({fix: wanted}) => wanted !== null,
  });
  return {...result, lints, texts: {...texts, ...Object.fromEntries(result.changes.map(({path, after}) => [path, after]))}};
}

const reasons = ({withdrawn}: FixResult) =>
  withdrawn.map(({finding, reason}) => `${finding.path}:${finding.line}:${finding.column} ${reason}`);

test('all fixes that do not overlap are made at once, and proved by one lint', async () => {
  const {texts, fixed, withdrawn, lints, changes} = await fix(
    {a: 'x b x', b: 'x', c: 'y'},
    replaceAll('x', /x/gu, () => 'zz'),
  );
  expect({texts, fixed, withdrawn, lints}).toEqual({texts: {a: 'zz b zz', b: 'zz', c: 'y'}, fixed: 3, withdrawn: [], lints: 1});
  expect(changes.map(({path}) => path)).toEqual(['a', 'b']);
  expect(changes[0]?.edits.map(({start, end, text}) => [start, end, text])).toEqual([
    [0, 1, 'zz'],
    [4, 5, 'zz'],
  ]);
});

test('of fixes that overlap the first goes first, the other in the next pass', async () => {
  const nested = await fix(
    {a: 'xyx'},
    replaceAll('whole', /xyx/gu, () => 'x-x'),
    replaceAll('part', /(?<=x)[y-](?=x)/gu, () => '+'),
  );
  expect(nested).toMatchObject({texts: {a: 'x+x'}, fixed: 2, withdrawn: []});
});

test('equal edits of two findings are made once', async () => {
  const both =
    (name: string): Judge =>
    (texts) =>
      texts.a === 'ab' ? [at(name, texts, 'a', 0, [{path: 'a', start: 1, end: 1, text: '-'}])] : [];
  expect(await fix({a: 'ab'}, both('one'), both('two'))).toMatchObject({texts: {a: 'a-b'}, fixed: 2, lints: 1});
});

test('insertions at one place stand in the order of their findings', async () => {
  const insert =
    (text: string): Judge =>
    (texts) =>
      texts.a?.includes(text) ? [] : [at(text, texts, 'a', 0, [{path: 'a', start: 1, end: 1, text}])];
  expect(await fix({a: 'ab'}, insert('2'), insert('1'), insert('3'))).toMatchObject({texts: {a: 'a213b'}, fixed: 3, lints: 1});
});

test('a fix may reach over documents, and is made as a whole or not at all', async () => {
  const judge: Judge = (texts) =>
    texts.index?.includes('new') && texts.doc?.includes('up')
      ? []
      : [
          at('pair', texts, 'doc', 0, [
            {path: 'index', start: 0, end: 0, text: 'new '},
            {path: 'doc', start: 0, end: 0, text: 'up '},
          ]),
        ];
  expect(await fix({doc: 'd', index: 'i'}, judge)).toMatchObject({texts: {doc: 'up d', index: 'new i'}, fixed: 1});
  const stray: Judge = (texts) => [at('stray', texts, 'doc', 0, [{path: 'none', start: 0, end: 0, text: 'x'}])];
  const left = await fix({doc: 'd'}, stray);
  expect(left).toMatchObject({texts: {doc: 'd'}, fixed: 0});
  expect(reasons(left)).toEqual(['doc:1:1 its edits do not fit the documents that may be changed']);
});

test.each([
  ['behind the end', {start: 0, end: 9, text: ''}],
  ['of no length', {start: 2, end: 1, text: ''}],
  ['before the beginning', {start: -1, end: 0, text: ''}],
  ['not a number', {start: Number.NaN, end: 1, text: ''}],
  ['half a character', {start: 0, end: 0, text: '\ud83d'}],
])('an edit that is no edit of the document is left out: %s', async (_name, edit) => {
  const judge: Judge = (texts) => [at('x', texts, 'a', 0, [{path: 'a', ...edit}])];
  expect(await fix({a: 'abc'}, judge)).toMatchObject({texts: {a: 'abc'}, fixed: 0, lints: 0});
});

test('a fix with edits over each other is left out; one that changes nothing as well', async () => {
  const overlap: Judge = (texts) => [
    at('x', texts, 'a', 0, [
      {path: 'a', start: 0, end: 2, text: 'x'},
      {path: 'a', start: 1, end: 3, text: 'y'},
    ]),
  ];
  expect(await fix({a: 'abc'}, overlap)).toMatchObject({fixed: 0, lints: 0});
  const nothing: Judge = (texts) => [at('x', texts, 'a', 0, [{path: 'a', start: 0, end: 1, text: 'a'}])];
  expect(await fix({a: 'abc'}, nothing)).toMatchObject({fixed: 0, lints: 0});
});

test('a fix that leaves its finding is withdrawn and named, the others are made', async () => {
  const result = await fix(
    {a: 'x q\nq x'},
    replaceAll('q', /q/gu, () => 'qq'),
    replaceAll('x', /x/gu, () => 'z'),
  );
  expect(result).toMatchObject({texts: {a: 'z q\nq z'}, fixed: 2});
  expect(reasons(result)).toEqual(['a:1:3 it would not remove its finding', 'a:2:1 it would not remove its finding']);
});

test('a fix that adds a finding anywhere is withdrawn and named', async () => {
  const other: Judge = (texts) => (texts.a?.includes('z') ? [at('far', texts, 'b', 0, null)] : []);
  const result = await fix(
    {a: 'x y', b: 'b'},
    replaceAll('x', /x/gu, () => 'z'),
    replaceAll('y', /y/gu, () => 'Y'),
    other,
  );
  expect(result).toMatchObject({texts: {a: 'x Y', b: 'b'}, fixed: 1});
  expect(reasons(result)).toEqual(['a:1:1 it would add `area/far` to b']);
});

test('a finding that is there already does not count, wherever edits move it or whatever they change in its line', async () => {
  const there: Judge = (texts) => [...(texts.a ?? '').matchAll(/!/gu)].map(({index}) => at('there', texts, 'a', index, null));
  const result = await fix(
    {a: '! x !\n!'},
    replaceAll('x', /x/gu, () => 'y\nz'),
    there,
  );
  expect(result).toMatchObject({texts: {a: '! y\nz !\n!'}, fixed: 1, withdrawn: []});
});

test('what waits for a fix that is withdrawn gets its turn', async () => {
  const result = await fix(
    {a: 'xyx'},
    replaceAll('whole', /xyx/gu, () => 'xyxx'),
    replaceAll('part', /y/gu, () => '+'),
  );
  expect(result).toMatchObject({texts: {a: 'x+x'}, fixed: 1, withdrawn: []});
});

test('the harmful ones among many are found with few lints', async () => {
  const lines = Array.from({length: 500}, (_, index) => (index === 123 || index === 400 ? 'q' : 'x')).join('\n');
  const result = await fix(
    {a: lines},
    replaceAll('q', /q/gu, () => 'qq'),
    replaceAll('x', /x/gu, () => 'z'),
  );
  expect(result).toMatchObject({texts: {a: lines.replaceAll('x', 'z')}, fixed: 498});
  expect(result.withdrawn).toHaveLength(2);
  expect(result.lints).toBeLessThan(12);
});

test('when too many do harm the rest is left out, and said to be', async () => {
  const result = await fix(
    {a: 'q\n'.repeat(300)},
    replaceAll('q', /q/gu, () => 'qq'),
  );
  expect(result).toMatchObject({changes: [], fixed: 0});
  expect(result.lints).toBe(100);
  expect(result.withdrawn).toHaveLength(300);
  expect(new Set(result.withdrawn.map(({reason}) => reason))).toContain('too many fixes do harm, so that it was not tried');
});

test('fixes that make each other necessary end, since each would add a finding', async () => {
  const result = await fix(
    {a: 'x'},
    replaceAll('x', /x/gu, () => 'y'),
    replaceAll('y', /y/gu, () => 'x'),
  );
  expect(result).toMatchObject({texts: {a: 'x'}, fixed: 0});
});
