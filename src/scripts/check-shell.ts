import type {Pattern} from '../core/pattern.ts';
import {findTypo} from './find-typo.ts';
import {blankJson} from './json-text.ts';
import {blankElisions, maskPlaceholders} from './mask-shell.ts';
import {ParseBudget, type ParsedShell, readShell} from './parse-shell.ts';
import {hasPendingFlood, isComplete} from './shell-complete.ts';
import {describeFault, isInEveryShell, type ShellFault} from './shell-faults.ts';
import type {ShellMode} from './shell-languages.ts';
import {endOfSecondPrompts, findCommands, hasForeignPrompt, type SessionCommand, stripSecondPrompts} from './shell-prompts.ts';
import {guessKind} from './text-kind.ts';

/** A block longer than this many UTF-16 code units gets no verdict. */
export const MAX_SCRIPT_LENGTH = 1_000_000;

/**
 * What is wrong with a block that does not parse, and whether that is certain: a typo in a script, or a text that may as well be no
 * script at all. `unchecked` when a limit was reached before anything could be said, or when only another shell can say it.
 */
export type ShellVerdict = (ShellFault & {readonly isTypo: boolean}) | 'unchecked' | null;

export interface ShellOptions {
  /** What the search for typos may cost; shared by the blocks of a document. */
  readonly allowance?: ParseBudget | null;
  /** Further forms of placeholders. */
  readonly placeholders?: readonly Pattern[];
}

/**
 * Judges a text as a shell script or session; null when it parses. Offsets are 0-based UTF-16 offsets into the text, whose lines end
 * in LF. Pure; the time is linear in the length of the text. The parser must be loaded.
 */
export function checkShell(text: string, mode: ShellMode, {allowance = null, placeholders = []}: ShellOptions = {}): ShellVerdict {
  if (text.length > MAX_SCRIPT_LENGTH || hasPendingFlood(text)) return 'unchecked';
  const budget = new ParseBudget(Math.min(40_000 + 60 * text.length, 300_000 + 4 * text.length), allowance);
  const masked = maskPlaceholders(text, placeholders);
  try {
    return mode === 'session' ? checkSession(text, masked, budget) : checkScript(text, masked, mode, budget);
  } catch (error) {
    // The parser's recursion has no bound for some grammar, such as `f() f() f() …`.
    if (error instanceof RangeError) return 'unchecked';
    throw error;
  }
}

function checkScript(text: string, masked: string, mode: ShellMode, budget: ParseBudget): ShellVerdict {
  const parsed = findFaults(text, masked);
  if (parsed === null) return null;
  const [first] = findCommands(masked, false);
  if (first !== undefined) return checkCommands(masked, false, budget) ?? checkBefore(masked, first);
  const verdict = judge(parsed, masked, budget, 'labelled');
  if (mode !== 'dialect' || verdict === null || verdict === 'unchecked') return verdict;
  // What Bash cannot read may be fine in a shell with a grammar of its own, unless it does not look like commands at all.
  if (verdict.isTypo ? isInEveryShell(verdict) : guessKind(masked, verdict.start) !== 'unknown') return verdict;
  return 'unchecked';
}

function checkSession(text: string, masked: string, budget: ParseBudget): ShellVerdict {
  const commands = findCommands(masked, true);
  if (commands.length > 0) {
    const verdict = checkCommands(masked, true, budget);
    // Where only a `#` prompts it may open a comment.
    const isComment = verdict !== null && verdict !== 'unchecked' && !verdict.isTypo && commands[0]?.isCertain === false;
    return isComment && findFaults(text, masked) === null ? null : verdict;
  }
  // A session with a program that is no shell is what it says it is.
  const parsed = hasForeignPrompt(text) ? null : findFaults(text, masked);
  return parsed === null ? null : judge(parsed, masked, budget, 'unsure');
}

/** What the parser says of a text when none of its readings parses; null when one does. */
function findFaults(text: string, masked: string): ParsedShell | null {
  const isScript = (reading: string) => readShell(reading).faults.length === 0;
  if (text !== masked && isScript(text)) return null;
  const parsed = readShell(masked);
  if (parsed.faults.length === 0) return null;
  const withoutJson = blankJson(masked, isScript) ?? masked;
  for (const reading of new Set([blankElisions(masked), withoutJson, blankElisions(withoutJson)])) {
    if (reading !== masked && isScript(reading)) return null;
  }
  return parsed;
}

function checkCommands(masked: string, allowsRoot: boolean, budget: ParseBudget): ShellVerdict {
  let soft: ShellVerdict = null;
  for (const command of findCommands(masked, allowsRoot)) {
    const verdict = checkCommand(masked, command, budget);
    if (verdict !== null && verdict !== 'unchecked' && verdict.isTypo) return verdict;
    soft ??= verdict;
  }
  return soft;
}

/** What stands before the first prompt of a block that is labelled as a script. */
function checkBefore(masked: string, {start}: SessionCommand): ShellVerdict {
  const text = masked.slice(0, masked.lastIndexOf('\n', start - 1) + 1);
  const parsed = readShell(text);
  const [fault] = parsed.faults;
  return fault === undefined ? null : {...describeFault(fault, parsed, text), isTypo: false};
}

function checkCommand(masked: string, {start, end, limit, isCertain}: SessionCommand, budget: ParseBudget): ShellVerdict {
  const alone = stripSecondPrompts(masked, start, end).text;
  const ends = isComplete(alone.length, stripSecondPrompts(masked, start, limit).text, budget);
  if (ends !== false) return ends === null ? 'unchecked' : null;
  const command = stripSecondPrompts(masked, start, endOfSecondPrompts(masked, end, limit));
  const verdict = judge(readShell(command.text), command.text, budget, isCertain ? 'prompted' : 'unsure');
  if (verdict === null || verdict === 'unchecked') return verdict;
  return {...verdict, start: command.toSource(verdict.start), end: command.toSource(verdict.end)};
}

/** The typo of a text that does not parse, or the first thing that the parser says of it. */
function judge(parsed: ParsedShell, text: string, budget: ParseBudget, trust: Parameters<typeof findTypo>[3]): ShellVerdict {
  const [fault] = parsed.faults;
  if (fault === undefined) return null;
  if (parsed.faults.some(({message}) => message.startsWith('maximum'))) return 'unchecked';
  const found = findTypo(parsed, text, budget, trust);
  return found === null ? {...describeFault(fault, parsed, text), isTypo: false} : {...found, isTypo: true};
}
