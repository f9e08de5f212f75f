import {describe, expect, test} from 'vitest';
import {parseArguments} from '../../src/cli/parse-arguments.ts';

describe('the verb', () => {
  test.each([
    [[], 'lint', []],
    [['lint'], 'lint', []],
    [['docs/'], 'lint', ['docs/']],
    [['lint', 'rules'], 'lint', ['rules']],
    [['./rules'], 'lint', ['./rules']],
    [['--', 'rules'], 'lint', ['rules']],
    [['lint', '--', '--odd.md'], 'lint', ['--odd.md']],
    [['rules'], 'rules', []],
    [['--quiet', 'commits', 'main..HEAD'], 'commits', ['main..HEAD']],
    [['-C', 'rules', 'a.md', 'b.md'], 'lint', ['a.md', 'b.md']],
  ] as const)('of %j', (words, verb, operands) => {
    const args = parseArguments(words);
    expect([args.verb.name, args.operands]).toEqual([verb, operands]);
  });
});

test('options have values, the last one counts, and some may be repeated', () => {
  const args = parseArguments(['-Ca', '-C', 'b', '--tree=-odd', '--rule', 'x=off', '--rule=y=info', '-oout', '--quiet']);
  expect(args.valueOf('directory')).toBe('b');
  expect(args.valueOf('tree')).toBe('-odd');
  expect(args.valuesOf('rule')).toEqual(['x=off', 'y=info']);
  expect(args.valueOf('output')).toBe('out');
  expect(args.valueOf('config')).toBeNull();
  expect([args.isOn('quiet'), args.isOn('stdin')]).toEqual([true, false]);
});

describe('what is wrong is named', () => {
  test.each([
    [['--formt', 'json'], 'Unexpected option `--formt`; did you mean `--format`?'],
    [['--qiet'], 'Unexpected option `--qiet`; did you mean `--quiet`?'],
    [['--frobnicate-everything'], 'Unexpected option `--frobnicate-everything`'],
    [['-x'], 'Unexpected option `-x`'],
    [['rules', '--tree', 'HEAD'], 'Unexpected option `--tree` for `rules`'],
    [['commits', '--stdin', 'HEAD'], 'Unexpected option `--stdin` for `commits`'],
    [['--tree'], 'Missing REV after `--tree`'],
    [['--tree', '--quiet'], 'Missing REV after `--tree`'],
    [['-C'], 'Missing DIR after `-C`'],
    [['--quiet=yes'], 'Unexpected value for `--quiet`, expected none'],
    [['commit-msg', 'a', 'b'], 'Unexpected operand `b`, expected FILE'],
    [['rules', 'a'], 'Unexpected operand `a`, expected none'],
  ])('%j', (words, message) => {
    expect(() => parseArguments(words)).toThrow(message);
  });
});
