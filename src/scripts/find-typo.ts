import {commandLikeness, type Likeness} from './command-like.ts';
import {repairsOf} from './fault-repairs.ts';
import {backtickRepairs, expansionRepairs, openingQuoteRepairs, parenthesisRepairs, quoteRepairs} from './pair-repairs.ts';
import {type ParseBudget, type ParsedShell, type ParseFault, parseShell} from './parse-shell.ts';
import {applyRepair, type Repair} from './repair.ts';
import {lineEnd, lineStart} from './repair-places.ts';
import {describeFault, describeUnpaired, type ShellFault} from './shell-faults.ts';
import {slipRepairs} from './slip-repairs.ts';

const MAX_TYPOS = 3;
const MAX_FAULTS = 3;
const MIN_COMMAND_SHARE = 2 / 3;
const MAX_JOINED = 50;
const ENOUGH = 500;

/** What says that the text is commands: its fence's label, a prompt before it, or the text alone. */
export type Trust = 'labelled' | 'prompted' | 'unsure';

/** The first typo, if a few small repairs make a script of the whole text and its commands look like commands. */
export function findTypo(faulty: ParsedShell, text: string, budget: ParseBudget, trust: Trust): ShellFault | null {
  const found: Found[] = [];
  let current = text;
  let parsed = faulty;
  while (found.length < MAX_TYPOS) {
    const best = bestRepair(parsed, current, budget);
    if (best === null) return null;
    const {repair, fault} = best;
    const described = repair.undoes ?? (repair.completes ? describeUnpaired(repair.completes) : describeFault(fault, parsed, current));
    const likeness = commandLikeness(logicalLine(current, described.start));
    if (isApostrophe(current, described.start) && (likeness !== 'strong' || trust === 'unsure')) return null;
    found.push({
      fault: described,
      likeness,
      isLeftover: /^\S`(?:\s|$)/u.test(current.slice(Math.max(0, described.start - 1), described.start + 2)),
    });
    current = applyRepair(current, repair);
    parsed = best.result;
    if (parsed.faults.length > 0) continue;
    const first = found[0];
    return first !== undefined && (trust === 'prompted' || isScript(parsed, current, found, trust)) ? first.fault : null;
  }
  return null;
}

interface Found {
  readonly fault: ShellFault;
  /** Of the line it is on, before the repair. */
  readonly likeness: Likeness;
  /** A backtick at the end of a word: left over from inline code, where programs print one before a word. */
  readonly isLeftover: boolean;
}

interface Mended {
  readonly fault: ParseFault;
  readonly repair: Repair;
  readonly result: ParsedShell;
}

/** The repair after which the text parses; failing that, the one after which the parser comes furthest. */
function bestRepair(parsed: ParsedShell, text: string, budget: ParseBudget): Mended | null {
  let best: Mended | null = null;
  for (const [fault, repair] of candidates(parsed, text)) {
    const result = parseShell(applyRepair(text, repair), budget);
    if (result === null) return null;
    if (result.faults.length === 0) return {fault, repair, result};
    if (reach(result) > reach(parsed) + repair.insert.length && (best === null || reach(result) > reach(best.result)))
      best = {fault, repair, result};
  }
  return best;
}

function* candidates(parsed: ParsedShell, text: string): Iterable<[ParseFault, Repair]> {
  const [first, ...others] = parsed.faults.slice(0, MAX_FAULTS);
  if (first === undefined) return;
  for (const repair of [...slipRepairs(text), ...expansionRepairs(text)]) yield [first, repair];
  for (const repair of openingQuoteRepairs(text)) yield [first, repair];
  for (const repair of quoteRepairs(text)) yield [first, repair];
  for (const repair of backtickRepairs(text)) yield [first, repair];
  for (const fault of [first, ...others]) for (const repair of repairsOf(fault, text)) yield [fault, repair];
  for (const repair of parenthesisRepairs(text)) yield [first, repair];
}

function reach(parsed: ParsedShell): number {
  return parsed.faults[0]?.at ?? Number.POSITIVE_INFINITY;
}

/** Whether the commands of a mended text look like commands, most of them and each one that was mended. */
function isScript(parsed: ParsedShell, text: string, found: readonly Found[], trust: Trust): boolean {
  const commands = parsed.script.commands.map(({pos, end}) => ({pos, end, likeness: commandLikeness(lineFrom(text, pos))}));
  const share = commands.filter(({likeness}) => likeness !== 'none').length / commands.length;
  if (commands.length === 0 || share < MIN_COMMAND_SHARE) return false;
  return found.every(({fault: {start}, likeness, isLeftover}) => {
    const around = commands.find(({pos, end}) => pos <= start && start <= end)?.likeness ?? 'none';
    return (
      likeness === 'strong' || around === 'strong' || ((trust === 'labelled' || isLeftover) && (likeness === 'plain' || around === 'plain'))
    );
  });
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}

/** The line of an offset, from the first of the lines that backslashes join to it: as much of it as it takes to judge. */
function logicalLine(text: string, at: number): string {
  let start = lineStart(text, at);
  for (let joined = 0; joined < MAX_JOINED && start > 1 && text[start - 2] === '\\'; joined++) start = lineStart(text, start - 2);
  return lineFrom(text, start);
}

function lineFrom(text: string, start: number): string {
  return text.slice(start, Math.min(lineEnd(text, start), start + ENOUGH));
}
