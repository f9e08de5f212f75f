import {LEVELS} from '../config/levels.ts';
import {listWords} from '../core/explain-unknown.ts';
import type {Severity} from '../core/finding.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';

/** The inputs of action.yml, read. */
export interface Inputs {
  /** Relative to the workspace, or absolute. */
  readonly workingDirectory: string;
  readonly config: string | null;
  /** Relative to the working directory; null for the usual one. */
  readonly baseline: string | null;
  readonly paths: readonly string[];
  readonly tree: string | null;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly maxWarnings: number | null;
  /** On a pull request, report only what it brings in. */
  readonly newOnly: boolean;
  /** Empty when GitHub is not to be asked. */
  readonly token: string;
  /** What is done on a pull request besides: nothing, a report for another job, or a comment. */
  readonly curator: (typeof CURATOR)[number];
  readonly annotations: boolean;
  readonly summary: boolean;
}

const CURATOR = ['off', 'report', 'comment'] as const;

/** Reads the inputs through `get`, which gives `''` for an input that is not set. Throws a `ToolError` at the first wrong one. */
export function readInputs(get: (name: string) => string): Inputs {
  return {
    workingDirectory: get('working-directory') || '.',
    config: get('config') || null,
    baseline: get('baseline') || null,
    paths: toLines(get('paths')),
    tree: get('tree') || null,
    rules: toRules(get('rules')),
    maxWarnings: toCount('max-warnings', get('max-warnings')),
    newOnly: toSwitch('new-only', get('new-only')),
    token: get('token'),
    curator: toWord('curator', get('curator'), CURATOR),
    annotations: toSwitch('annotations', get('annotations')),
    summary: toSwitch('summary', get('summary')),
  };
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function toRules(text: string): Record<string, Severity | 'off'> {
  return Object.fromEntries(
    toLines(text).map((line) => {
      const [, id, word] = /^([^\s=]+)\s*=\s*(\S+)$/u.exec(line) ?? [];
      const level = LEVELS.find((known) => known === word);
      if (id === undefined || level === undefined) throw wrong('rules', line, `\`area/name=${LEVELS.join('|')}\``);
      return [id, level];
    }),
  );
}

function toCount(name: string, text: string): number | null {
  if (text === '') return null;
  if (!/^\d{1,9}$/u.test(text)) throw wrong(name, text, 'a whole number');
  return Number(text);
}

function toSwitch(name: string, text: string): boolean {
  const word = text.toLowerCase();
  if (word === '' || word === 'true') return true;
  if (word === 'false') return false;
  throw wrong(name, text, '`true` or `false`');
}

function toWord<const T extends string>(name: string, text: string, words: readonly [T, ...T[]]): T {
  const word = text === '' ? words[0] : words.find((known) => known === text);
  if (word === undefined) throw wrong(name, text, listWords(words));
  return word;
}

function wrong(name: string, text: string, expected: string): ToolError {
  return new ToolError(`Unexpected ${quote(text)} in input \`${name}\`, expected ${expected}`);
}
