import {findTypo} from './find-typo.ts';
import {blankElisions, maskPlaceholders} from './mask-shell.ts';
import {ParseBudget, type ParsedShell, parseShell} from './parse-shell.ts';
import type {ShellFault} from './shell-faults.ts';
import type {ShellMode} from './shell-languages.ts';
import {endOfSecondPrompts, findCommands, stripSecondPrompts} from './shell-prompts.ts';

/** A block longer than this many UTF-16 code units gets no verdict. */
export const MAX_SCRIPT_LENGTH = 1_000_000;

/** Here-documents that are pending on one line cost the parser the square of their number, deep nesting as many passes. */
const MAX_HERE_DOCUMENTS = 1_000;
const MAX_NESTING = 200;

/** By a word of the parser's message; everything else that can be open ends with a parenthesis. */
const CLOSERS: readonly (readonly [string, string])[] = [
  ['single', "'"],
  ['ANSI', "'"],
  ['double', '"'],
  ['backtick', '`'],
  ['parameter', '}'],
];

/**
 * Whether a text is a shell script with a typo: the first syntax error, or null when the text parses or is nothing that a
 * typo would explain, such as output, a usage line or another language. Offsets are 0-based UTF-16 offsets into the text,
 * whose lines end in LF. `unchecked` when a limit was reached first. Pure; the time is linear in the length of the text, and
 * all texts that share one `allowance` take no more than it.
 */
export function checkShell(text: string, mode: ShellMode, allowance: ParseBudget | null = null): ShellFault | 'unchecked' | null {
  if (text.length > MAX_SCRIPT_LENGTH || text.split('<<').length > MAX_HERE_DOCUMENTS || nestingOf(text) > MAX_NESTING) return 'unchecked';
  const budget = new ParseBudget(Math.min(40_000 + 60 * text.length, 1_000_000 + 4 * text.length), allowance);
  try {
    const fault = mode === 'session' ? checkSession(text, budget) : checkScript(text, mode, budget);
    return fault === null && budget.isSpent ? 'unchecked' : fault;
  } catch (error) {
    // The parser's recursion has no bound for some grammar, such as `f() f() f() …`.
    if (error instanceof RangeError) return 'unchecked';
    throw error;
  }
}

function checkScript(text: string, mode: ShellMode, budget: ParseBudget): ShellFault | null {
  const masked = maskPlaceholders(text);
  if (parsesInOneOf([text, masked, blankElisions(masked)], budget)) return null;
  if (findCommands(masked, false).length > 0) return checkCommands(masked, false, budget);
  const found = findTypo(masked, budget, 'labelled');
  return mode === 'dialect' && found !== null && !isInEveryShell(found) ? null : found;
}

function checkSession(text: string, budget: ParseBudget): ShellFault | null {
  const masked = maskPlaceholders(text);
  if (findCommands(masked, true).length > 0) return checkCommands(masked, true, budget);
  return parsesInOneOf([masked, blankElisions(masked)], budget) ? null : findTypo(masked, budget, 'unsure');
}

/** Whether one of the readings of a text parses; a budget that is spent counts as one that does. */
function parsesInOneOf(readings: readonly string[], budget: ParseBudget): boolean {
  for (const reading of new Set(readings)) {
    const parsed = parseShell(reading, budget);
    if (parsed === null || parsed.faults.length === 0) return true;
  }
  return false;
}

function checkCommands(masked: string, allowsRoot: boolean, budget: ParseBudget): ShellFault | null {
  for (const {start, end, limit, isCertain} of findCommands(masked, allowsRoot)) {
    const alone = stripSecondPrompts(masked, start, end).text;
    if (isComplete(alone.length, stripSecondPrompts(masked, start, limit).text, budget)) continue;
    const command = stripSecondPrompts(masked, start, endOfSecondPrompts(masked, end, limit));
    const fault = findTypo(command.text, budget, isCertain ? 'prompted' : 'unsure');
    if (fault !== null) return {...fault, start: command.toSource(fault.start), end: command.toSource(fault.end)};
  }
  return null;
}

/** Whether the first `length` code units of a block are a command, alone or with as many of the lines below as it goes on over. */
function isComplete(length: number, block: string, budget: ParseBudget): boolean {
  for (let end = length; ; ) {
    const candidate = block.slice(0, end);
    const parsed = parseShell(candidate, budget);
    if (parsed === null || parsed.faults.length === 0) return true;
    const closer = closerOf(parsed, candidate);
    if (end >= block.length || closer === null) return false;
    const found = block.indexOf(closer, end);
    const next = found < 0 ? -1 : block.indexOf('\n', found + 1);
    end = next < 0 ? block.length : next;
  }
}

/** What a later line must hold to mend the first fault; null when no line can. */
function closerOf(parsed: ParsedShell, text: string): string | null {
  const {message = '', at = 0, hereDocument} = parsed.faults[0] ?? {};
  if (hereDocument !== undefined) return hereDocument.delimiter?.value ?? '\n';
  if (message.startsWith('unterminated')) return CLOSERS.find(([kind]) => message.includes(kind))?.[1] ?? ')';
  const word = /^expected '(.+?)' to close/u.exec(message)?.[1];
  return word ?? (at >= text.trimEnd().length ? '\n' : null);
}

/** The greatest number of parentheses and braces that are open at one place, by a count that knows no quotes. */
function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const mark of text) {
    if (mark === '(' || mark === '{') deepest = Math.max(deepest, ++depth);
    else if (mark === ')' || mark === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** zsh and ksh have constructs that Bash has not; quotes, substitutions and here-documents end alike in all of them. */
function isInEveryShell(fault: ShellFault): boolean {
  return /^missing (?:partner|end|`\)` for `\$\(`)/u.test(fault.problem);
}
