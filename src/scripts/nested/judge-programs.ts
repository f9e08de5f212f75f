import type {LoadedModules} from '../../core/lazy-module.ts';
import type {Pattern} from '../../core/pattern.ts';
import type {CheckText} from '../language.ts';
import {blankElisions, maskPlaceholders} from '../mask-shell.ts';
import {isNestedTooDeeply} from '../nesting.ts';
import {type ParseBudget, parseShell} from '../parse-shell.ts';
import {describeFault} from '../shell-faults.ts';
import type {ShellMode} from '../shell-languages.ts';
import {endOfSecondPrompts, findCommands, stripSecondPrompts} from '../shell-prompts.ts';
import type {ScriptFault, Verdict} from '../verdict.ts';
import {findPrograms} from './find-programs.ts';
import type {NestedProgram} from './program.ts';

/** A shell in a shell in a shell: no further. */
const MAX_DEPTH = 3;

export interface NestedFault extends ScriptFault {
  /** What does not parse, as messages name it. */
  readonly name: string;
}

/** What is wrong with the programs inside a script, at offsets of the script; `unchecked` stands for one that is beyond limits. */
export type NestedVerdict = NestedFault | 'unchecked';

/** What programs are judged with. */
export interface NestedMeans {
  readonly modules: LoadedModules;
  readonly budget: ParseBudget;
  /** Further forms of placeholders, of one family of documents. */
  readonly placeholders?: readonly Pattern[];
}

/** Judges the programs that the commands of a shell block are given. A script that does not parse holds none. */
export function* judgePrograms(text: string, mode: ShellMode, means: NestedMeans): Iterable<NestedVerdict> {
  const masked = maskPlaceholders(text, means.placeholders);
  const commands = findCommands(masked, mode === 'session');
  if (commands.length === 0) {
    yield* judgeScript(text, means, 0);
    return;
  }
  for (const {start, end, limit} of commands) {
    const last = endOfSecondPrompts(masked, end, limit);
    const command = stripSecondPrompts(text, start, last);
    for (const verdict of judgeScript(command.text, means, 0)) {
      yield verdict === 'unchecked' ? verdict : {...verdict, start: command.toSource(verdict.start), end: command.toSource(verdict.end)};
    }
  }
}

function* judgeScript(written: string, means: NestedMeans, depth: number): Iterable<NestedVerdict> {
  const {budget, placeholders} = means;
  const masked = maskPlaceholders(written, placeholders);
  // The masked text first: placeholders stand inside quotes too, where the shell minds none.
  for (const parsed of new Set([masked, blankElisions(masked), written.replaceAll('\r', ' ')])) {
    const reading = parseShell(parsed, budget);
    if (reading === null) {
      yield 'unchecked';
      return;
    }
    if (reading.faults.length > 0) continue;
    for (const program of findPrograms(reading, {parsed, written})) yield* judge(program, means, depth);
    return;
  }
}

function* judge(program: NestedProgram, means: NestedMeans, depth: number): Iterable<NestedVerdict> {
  const {budget, modules} = means;
  const {kind, text, fillers, offsets} = program;
  if (text.trim() === '' || (fillers.length > 0 && (!kind.allowsFillers || hasOpenFiller(program)))) return;
  const end = offsets.at(-1) ?? 0;
  const toScript = (fault: ScriptFault): NestedFault => {
    const start = offsets[fault.start] ?? end;
    const last = offsets[Math.max(fault.start, fault.end - 1)];
    return {...fault, name: kind.name, start, end: last === undefined ? end : Math.max(last + 1, start)};
  };
  if (kind.check === null) {
    const fault = shellFault(text, means);
    if (fault !== null) yield fault === 'unchecked' ? fault : toScript(fault);
    else if (depth < MAX_DEPTH) {
      for (const verdict of judgeScript(text, means, depth + 1)) {
        yield verdict === 'unchecked' ? verdict : {...toScript(verdict), name: verdict.name};
      }
    }
    return;
  }
  const check: CheckText = typeof kind.check === 'function' ? kind.check : modules.get(kind.check);
  const verdict = isNestedTooDeeply(text) ? 'unchecked' : check(text, budget);
  if (verdict === 'unchecked') yield verdict;
  else if (verdict !== null && !isAtFiller(program, verdict)) yield toScript(verdict);
}

/** The first fault of a text as a script, if none of its readings parses. */
function shellFault(text: string, {budget, placeholders}: NestedMeans): ScriptFault | 'unchecked' | null {
  const masked = maskPlaceholders(text, placeholders);
  let fault: ScriptFault | null = null;
  for (const reading of new Set([text, masked, blankElisions(masked)])) {
    const parsed = parseShell(reading, budget);
    if (parsed === null) return 'unchecked';
    const [first] = parsed.faults;
    if (first === undefined) return null;
    fault = describeFault(first, parsed, reading);
  }
  return fault;
}

/** A filler that has a line to itself may be anything, several lines of the document among them. */
function hasOpenFiller({text, fillers}: NestedProgram): boolean {
  return fillers.some(({start, end}) => {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const next = text.indexOf('\n', end);
    const after = text.slice(end, next < 0 ? text.length : next);
    return before.trim() === '' && after.trim() === '';
  });
}

/** Whether a fault is on the line of a filler, which may explain it. */
function isAtFiller({text, fillers}: NestedProgram, {start, end}: Exclude<Verdict, 'unchecked' | null>): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', Math.max(start, end - 1));
  const to = next < 0 ? text.length : next;
  return fillers.some((filler) => filler.end > from && filler.start < to);
}
