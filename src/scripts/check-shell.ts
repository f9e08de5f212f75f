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
 * script at all. `unchecked` when a limit was reached before anything could be said.
 */
export type ShellVerdict = (ShellFault & {readonly isTypo: boolean}) | 'unchecked' | null;

/**
 * Judges a text as a shell script or session; null when it parses. Offsets are 0-based UTF-16 offsets into the text, whose lines end
 * in LF. Pure; the time is linear in the length of the text, and the search for typos in all texts that share one `allowance` takes no
 * more than it. `loadShellParser` comes first.
 */
export function checkShell(text: string, mode: ShellMode, allowance: ParseBudget | null = null): ShellVerdict {
  if (text.length > MAX_SCRIPT_LENGTH || hasPendingFlood(text)) return 'unchecked';
  const budget = new ParseBudget(Math.min(40_000 + 60 * text.length, 1_000_000 + 4 * text.length), allowance);
  try {
    return mode === 'session' ? checkSession(text, budget) : checkScript(text, mode, budget);
  } catch (error) {
    // The parser's recursion has no bound for some grammar, such as `f() f() f() …`.
    if (error instanceof RangeError) return 'unchecked';
    throw error;
  }
}

function checkScript(text: string, mode: ShellMode, budget: ParseBudget): ShellVerdict {
  const masked = maskPlaceholders(text);
  if (findReading(text, masked)) return null;
  if (findCommands(masked, false).length > 0) return checkCommands(masked, false, budget);
  const found = findTypo(masked, budget, 'labelled');
  if (mode === 'dialect' && !(found !== null && isInEveryShell(found))) return judgeDialect(masked);
  return found === null ? firstFault(masked) : {...found, isTypo: true};
}

function checkSession(text: string, budget: ParseBudget): ShellVerdict {
  const masked = maskPlaceholders(text);
  const commands = findCommands(masked, true);
  if (commands.length > 0) {
    const verdict = checkCommands(masked, true, budget);
    // Where only a `#` prompts it may open a comment.
    const isComment = verdict !== null && verdict !== 'unchecked' && !verdict.isTypo && commands[0]?.isCertain === false;
    return isComment && findReading(text, masked) ? null : verdict;
  }
  // A session with a program that is no shell is what it says it is.
  if (hasForeignPrompt(text) || findReading(text, masked)) return null;
  const found = findTypo(masked, budget, 'unsure');
  return found === null ? firstFault(masked) : {...found, isTypo: true};
}

/** Whether one of the readings of a text parses. */
function findReading(text: string, masked: string): boolean {
  const isScript = (reading: string) => readShell(reading).faults.length === 0;
  if ([...new Set([text, masked, blankElisions(masked)])].some(isScript)) return true;
  const withoutJson = blankJson(masked, isScript);
  return withoutJson !== null && [withoutJson, blankElisions(withoutJson)].some(isScript);
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

function checkCommand(masked: string, {start, end, limit, isCertain}: SessionCommand, budget: ParseBudget): ShellVerdict {
  const alone = stripSecondPrompts(masked, start, end).text;
  const ends = isComplete(alone.length, stripSecondPrompts(masked, start, limit).text, budget);
  if (ends !== false) return ends === null ? 'unchecked' : null;
  const command = stripSecondPrompts(masked, start, endOfSecondPrompts(masked, end, limit));
  const found = findTypo(command.text, budget, isCertain ? 'prompted' : 'unsure');
  const verdict = found === null ? firstFault(command.text) : {...found, isTypo: true};
  return verdict === null || verdict === 'unchecked'
    ? verdict
    : {...verdict, start: command.toSource(verdict.start), end: command.toSource(verdict.end)};
}

/** What Bash cannot read may be fine in a shell with a grammar of its own, unless it does not look like commands at all. */
function judgeDialect(text: string): ShellVerdict {
  const fault = firstFault(text);
  return fault === null || fault === 'unchecked' || guessKind(text, fault.start) === 'unknown' ? 'unchecked' : fault;
}

/** The first thing that the parser says of a text that does not parse. */
function firstFault(text: string): ShellVerdict {
  const parsed: ParsedShell = readShell(text);
  const [fault] = parsed.faults;
  if (fault === undefined) return null;
  if (parsed.faults.some(({message}) => message.startsWith('maximum'))) return 'unchecked';
  return {...describeFault(fault, parsed, text), isTypo: false};
}
