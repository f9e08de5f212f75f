import {randomUUID} from 'node:crypto';
import type {Change} from '../core/fix.ts';
import {join} from '../core/path.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {plural} from '../reporters/totals.ts';
import {type DiffInput, formatUnifiedDiff} from '../reporters/unified-diff.ts';
import {decodeText, MAX_DOCUMENT_BYTES} from '../sources/decode.ts';
import type {OpenedSource} from '../sources/open.ts';
import type {FixedContent} from '../use-cases/fix-content.ts';
import type {LintOutcome} from '../use-cases/lint-workspace.ts';
import type {FixPlan} from './fix-plan.ts';
import type {Arguments} from './parse-arguments.ts';
import {say} from './say.ts';
import {wantsColor} from './settings.ts';
import type {Terminal} from './terminal.ts';

/** A text on standard input that was fixed. */
export interface FixedInput {
  readonly path: string;
  readonly text: string;
  readonly hasMark: boolean;
}

/** Writes what was fixed, or answers with what to print in a report's place: a patch, or the text that came from standard input. */
export async function deliverFixes(
  plan: FixPlan,
  fixed: FixedContent,
  opened: OpenedSource,
  input: FixedInput | null,
  args: Arguments,
  terminal: Terminal,
): Promise<string | null> {
  const {changes, withdrawn} = fixed;
  let text: string | null = null;
  if (plan.isDryRun) text = await printPatch(changes, opened, input, args, terminal);
  else if (input !== null) text = (input.hasMark ? '\uFEFF' : '') + (changes[0]?.after ?? input.text);
  else await opened.source.write?.(changes);
  await say(terminal, summarize(plan, fixed));
  for (const {finding, reason} of withdrawn.slice(0, MAX_NAMED)) {
    const {path, line, column, ruleId} = finding;
    await say(terminal, `Left out the fix of ${path}:${line}:${column} ${ruleId}: ${reason}`);
  }
  if (withdrawn.length > MAX_NAMED)
    await say(terminal, `Left out ${plural(withdrawn.length - MAX_NAMED, 'more fix').replace(/xs$/u, 'xes')}`);
  return text;
}

/** The outcome without the fixes that do not hold. */
export function dropWithdrawn(outcome: LintOutcome, {withdrawn}: FixedContent): LintOutcome {
  const ids = new Set(withdrawn.map(({finding}) => finding.id));
  const findings = outcome.report.findings.map((finding) => (ids.has(finding.id) ? {...finding, fix: null} : finding));
  return {...outcome, report: {...outcome.report, findings}};
}

/** More fixes than these that were left out are only counted. */
const MAX_NAMED = 20;

function summarize({isDryRun}: FixPlan, {changes, fixed}: FixedContent): string {
  if (fixed === 0) return 'There is nothing to fix';
  return `${isDryRun ? 'Would fix' : 'Fixed'} ${plural(fixed, 'finding')} in ${plural(changes.length, 'file')}`;
}

async function printPatch(
  changes: readonly Change[],
  opened: OpenedSource,
  input: FixedInput | null,
  args: Arguments,
  terminal: Terminal,
): Promise<string> {
  const inputs: DiffInput[] = [];
  for (const change of changes) {
    const hasMark = input === null ? await readMark(change, opened) : input.hasMark;
    const shift = hasMark ? 1 : 0;
    inputs.push({
      path: join(opened.rootInRepository, change.path),
      before: (hasMark ? '\uFEFF' : '') + change.before,
      edits: change.edits.map(({start, end, text}) => ({start: start + shift, end: end + shift, text})),
    });
  }
  const isShown = args.valueOf('output') === null;
  const isEscaped = isShown && terminal.output.isTerminal;
  const patch = formatUnifiedDiff(inputs, {color: wantsColor(args, terminal), isEscaped});
  return isShown && terminal.environment.GITHUB_ACTIONS === 'true' && patch !== '' ? shield(patch) : patch;
}

/** Whether the file of a change begins with a byte order mark. */
async function readMark({path, before}: Change, {source}: OpenedSource): Promise<boolean> {
  const bytes = await source.readFile(path, MAX_DOCUMENT_BYTES);
  const decoded = bytes === null ? null : decodeText(bytes);
  if (decoded === null || !('text' in decoded) || decoded.text !== before) {
    throw new ToolError(`Cannot print the fix of ${quote(path)}: it changed since it was read`);
  }
  return decoded.hasMark;
}

/** Keeps a runner from obeying lines of the documents as commands. Lines around a patch are none of it for `git apply`. */
function shield(patch: string): string {
  const word = randomUUID();
  return `::stop-commands::${word}\n${patch}::${word}::\n`;
}
