import * as v from 'valibot';
import {explainUnknown, listWords} from '../core/explain-unknown.ts';
import {quote} from '../core/quote.ts';
import {isDocumentPath} from '../sources/source.ts';
import {checkGlob} from './glob.ts';
import {linearPattern} from './linear-pattern.ts';

/** A regular expression: text in a configuration file, which the linear engine runs; an expression of the language in a preset. */
export type PatternSource = string | RegExp;

/** What a value is, in the words of YAML. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'map';
  return value === undefined || value === null ? 'nothing' : 'text';
}

const unexpected = (expected: string) => (issue: {readonly input: unknown}) => `Unexpected ${nameOf(issue.input)}, expected ${expected}`;

/** A scalar, whatever YAML takes it for. */
export const text = (expected = 'text') =>
  v.pipe(
    v.union([v.string(), v.number(), v.boolean()], unexpected(expected)),
    v.transform((value) => String(value)),
  );

export const flag = v.boolean(({input}) =>
  typeof input === 'string' ? `Unexpected ${quote(input)}, expected true or false` : unexpected('true or false')({input}),
);

/** A whole number from `least` on. */
export const count = (least: number) =>
  v.pipe(
    v.number(({input}) => (typeof input === 'string' ? `Unexpected ${quote(input)}, expected a number` : unexpected('a number')({input}))),
    v.integer('Unexpected fraction, expected a whole number'),
    v.minValue(least, `Unexpected number, expected at least ${least}`),
  );

/** One of a few words; a number counts as its digits. */
export const word = <const T extends string>(what: string, words: readonly T[]) =>
  v.pipe(
    v.union([v.string(), v.number(), v.boolean()], unexpected(listWords(words))),
    v.transform((value) => String(value)),
    v.picklist(words, ({input}) => explainUnknown(what, String(input), words)),
  );

/** A list of one kind of values. */
export const list = <T extends v.GenericSchema>(item: T, expected: string) => v.array(item, unexpected(`a list of ${expected}`));

/** A mapping whose keys are the user's own names. */
export const named = <T extends v.GenericSchema>(value: T, expected: string) =>
  v.record(v.string(), value, unexpected(`a mapping of ${expected}`));

/** A mapping whose keys are known; all that are not optional must be there. `what` names a key in messages. */
export const keyed = <T extends v.ObjectEntries>(entries: T, what = 'key') =>
  v.strictObject(entries, (issue) => {
    const last = issue.path?.at(-1);
    if (last?.origin === 'key' && Array.isArray(last.input)) return unexpected('a mapping')({input: last.input});
    if (issue.expected === 'never') return explainUnknown(what, String(last?.key), Object.keys(entries));
    if (issue.received === 'undefined') return `Missing key ${quote(String(last?.key))}`;
    return unexpected('a mapping')(issue);
  });

/** A regular expression that has these named groups. */
export const patternOf = (...groups: readonly string[]) =>
  v.pipe(
    v.custom<PatternSource>((input) => typeof input === 'string', unexpected('a regular expression')),
    v.rawCheck(({dataset, addIssue}) => {
      if (!dataset.typed || typeof dataset.value !== 'string') return;
      const expected = explainPattern(dataset.value, groups);
      if (expected !== null) addIssue({message: `Unexpected pattern ${quote(dataset.value)}, expected ${expected}`});
    }),
  );

/** A regular expression. */
export const pattern = patternOf();

/** What is expected of a pattern that is not right; null when it is. */
function explainPattern(source: string, groups: readonly string[]): string | null {
  try {
    const {names} = linearPattern(source);
    const missing = groups.find((group) => !names.includes(group));
    return missing === undefined ? null : `a group \`(?<${missing}>…)\``;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A regular expression, alone or with the words that say in messages what it wants. */
export const expectation = v.union(
  [pattern, keyed({match: pattern, expected: text()})],
  unexpected('a regular expression, or `match` and `expected`'),
);

/** A path pattern. */
export const glob = v.pipe(
  v.string(unexpected('a glob')),
  v.rawCheck(({dataset, addIssue}) => {
    const expected = dataset.typed ? checkGlob(dataset.value) : null;
    if (dataset.typed && expected !== null) addIssue({message: `Unexpected glob ${quote(dataset.value)}, expected ${expected}`});
  }),
);

/** A path pattern for documents: one without wildcards at its end names a file, which must be Markdown. */
export const documents = v.pipe(
  glob,
  v.check(
    (value) => /[*?[{]/u.test(value.slice(value.lastIndexOf('/') + 1)) || isDocumentPath(value),
    ({input}) => `Unexpected glob ${quote(String(input))}, expected a pattern for documents, such as \`${String(input).slice(0, 40)}/**\``,
  ),
);

/** A path from the root, with `/` between its parts. */
export const path = v.pipe(
  v.string(unexpected('a path')),
  v.check(
    (value) => !/^\/|\\|(?:^|\/)\.\.(?:\/|$)/u.test(value),
    ({input}) => `Unexpected path ${quote(input)}, expected one from the root, inside the repository`,
  ),
);
