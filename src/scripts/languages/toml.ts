import {parse, TomlError} from 'smol-toml';
import {findUnpaired, pairingRepairs} from '../bracket-repairs.ts';
import {maskData, toBlank} from '../mask-data.ts';
import type {ParseBudget} from '../parse-shell.ts';
import {applyRepair} from '../repair.ts';
import {describeUnpaired} from '../unpaired.ts';
import type {ScriptFault, Verdict} from '../verdict.ts';
import {boundRecursion} from './bound-recursion.ts';

const MAX_TYPOS = 3;
const MAX_UNPAIRED = 2;
const TOKENS =
  /#[^\n]*|"""(?:[^\\]|\\[\s\S])*?"""|'''[\s\S]*?'''|"(?!"")(?:[^"\\\n]|\\[^\n])*"|'(?!'')[^'\n]*'|(?<open>"""|'''|"[^\n]*|'[^\n]*)|(?<bracket>[[\]{}])/gu;
/** A key with its value, or the head of a table. */
const LINE =
  /^\s*(?:\[{1,2}[^\]\n]+\]{1,2}\s*(?:#.*)?$|(?:[\w-]+|"[^"\n]*"|'[^'\n]*')(?:\s*\.\s*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*\s*=\s*\S)/u;
/** A value that TOML would have in quotes and INI files do not. */
const BARE = /^\s*[\w.-]+\s*=\s*(?!["'[{]|[-+]?\d|true\b|false\b|[-+]?(?:inf|nan)\b)\S/u;

/** An ellipsis for a value. */
const MISSING = /(=[ \t]*)(?:\.{3}|…)(?=[ \t]*(?:#|$|[,}\]]))/gmu;

interface TomlFault {
  readonly at: number;
  readonly message: string;
}

/** Judges TOML; an INI file is another language. */
export const checkToml = boundRecursion(check);

function check(text: string, budget: ParseBudget): Verdict {
  const masked = maskData(
    text
      .split('\n')
      .map((line) => (line.includes('[!code --]') ? toBlank(line) : line))
      .join('\n'),
  ).replace(MISSING, (all, before: string) => `${before}0`.padEnd(all.length));
  for (const reading of new Set([text.replaceAll('\r', ' '), masked])) {
    const fault = readToml(reading, budget);
    if (fault === null) return null;
    if (fault === 'unchecked') return fault;
  }
  const unpaired = findUnpaired(masked, TOKENS);
  for (const mark of unpaired.length > MAX_UNPAIRED ? [] : unpaired) {
    for (const repair of pairingRepairs(mark, masked)) {
      const fault = readToml(applyRepair(masked, repair), budget);
      if (fault === 'unchecked') return fault;
      if (fault === null) return {certainty: 'hard', ...describeUnpaired(mark)};
    }
  }
  let current = masked;
  const removed: {readonly line: string; readonly fault: TomlFault}[] = [];
  for (;;) {
    const fault = readToml(current, budget);
    if (fault === 'unchecked') return fault;
    if (fault === null) break;
    const start = current.lastIndexOf('\n', fault.at - 1) + 1;
    const next = current.indexOf('\n', start);
    const end = next < 0 ? current.length : next;
    const line = current.slice(start, end);
    removed.push({line, fault});
    // A table or a key that comes again shows another way to say it.
    if (/redefine|already defined|duplicate/iu.test(fault.message)) return null;
    if (removed.length > MAX_TYPOS || line.trim() === '') break;
    current = current.slice(0, start) + ' '.repeat(end - start) + current.slice(end);
  }
  const [first] = removed;
  if (first === undefined) return null;
  const isToml = current.split('\n').filter((line) => LINE.test(line)).length >= 2 || removed.length === 1;
  const isTypo = isToml && removed.length <= MAX_TYPOS && removed.every(({line}) => LINE.test(line) && !BARE.test(line));
  return {certainty: isTypo ? 'hard' : 'soft', ...describe(first.fault, masked)};
}

function readToml(text: string, budget: ParseBudget): TomlFault | 'unchecked' | null {
  if (!budget.take(text)) return 'unchecked';
  try {
    parse(text);
    return null;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const lines = text.split('\n');
    const start = lines.slice(0, error.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    return {at: Math.min(text.length, start + Math.max(0, error.column - 1)), message: error.message};
  }
}

function describe({at, message}: TomlFault, text: string): ScriptFault {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', start);
  const line = text.slice(start, next < 0 ? text.length : next);
  const opener = /=\s*(["'])(?:(?!\1).)*$/u.exec(line.replace(/\s#.*$/u, ''));
  if (opener?.[1] !== undefined) {
    const place = start + opener.index + opener[0].indexOf(opener[1]);
    return {start: place, end: place + 1, problem: `missing partner of a \`${opener[1]}\``, help: 'Close the string on its line'};
  }
  const content = start + line.search(/\S|$/u);
  const range = {start: Math.max(content, Math.min(at, start + line.length - 1)), end: start + line.trimEnd().length};
  if (BARE.test(line)) {
    const value = start + line.indexOf('=') + 1 + line.slice(line.indexOf('=') + 1).search(/\S/u);
    return {start: value, end: range.end, problem: 'unexpected value without quotes', help: 'Put the value in quotes'};
  }
  if (!line.includes('=') && !/^\s*\[/u.test(line)) {
    return {start: content, end: range.end, problem: 'missing `=` after a key', help: 'Write `key = value`'};
  }
  const problem = /array/iu.test(message)
    ? 'unexpected text in an array'
    : /table/iu.test(message)
      ? 'unexpected text in a table'
      : 'unexpected text';
  return {...range, end: Math.max(range.start + 1, range.end), problem, help: 'Mend the value, and close every bracket and quote'};
}
