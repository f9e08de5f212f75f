import {expect, test} from 'vitest';
import {lint} from '../../src/core/lint.ts';
import {rules} from '../../src/rules/index.ts';
import {conventionsFor} from '../support/conventions.ts';
import {modules, workspaceOf} from '../support/lint-files.ts';

/** Lengths in UTF-16 code units; the longer is four times the shorter. */
const SHORT = 15_000;
const LONG = 4 * SHORT;

const cases = rules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    // The file that the first finding is in, and every other one that the rule may read.
    const [found] = example.findings;
    return found === undefined ? [] : Object.keys(example.files).map((path) => ({id: rule.id, rule, example, path}));
  }),
);

/** What kind of file a path is: its ending, or what stands before the colon where a text is no file. */
const kindOf = (path: string) => /^(?:commit|pull-request)(?=:)|[^./]*$/u.exec(path)?.[0];

/** Every file of every bad example would take minutes: each rule gets its first of each kind. */
const chosen = cases.filter(
  ({id, path}, index) => cases.findIndex((other) => other.id === id && kindOf(other.path) === kindOf(path)) === index,
);

test.each(chosen)('$id takes time in proportion to the length of $path', ({rule, example, path}) => {
  const conventions = conventionsFor(example);
  const costOf = (length: number) => {
    const text = example.files[path] ?? '';
    const repeated = `${text}\n\n`.repeat(Math.ceil(length / (text.length + 2)));
    const workspace = workspaceOf({...example.files, [path]: repeated}, example);
    const start = process.cpuUsage();
    lint(workspace, conventions, [rule], modules);
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  // Four times the length may take eight times as long, but not sixteen. A busy machine is asked again.
  const isLinear = [1, 2, 3].some(() => {
    const long = costOf(LONG);
    return long < 60 || long < 10 * costOf(SHORT);
  });
  expect(isLinear).toBe(true);
});

test('every rule is among them', () => {
  expect(new Set(chosen.map(({id}) => id)).size).toBe(rules.length);
});
