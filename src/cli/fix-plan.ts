import {ToolError} from '../core/tool-error.ts';
import type {OpenedSource} from '../sources/open.ts';
import type {FixedContent, FixKinds, FixOrder} from '../use-cases/fix-content.ts';
import type {Arguments} from './parse-arguments.ts';
import {expectWord} from './settings.ts';

/** What the options ask for. */
export interface FixPlan {
  readonly kinds: FixKinds;
  /** Whether nothing is written: a patch is printed. */
  readonly isDryRun: boolean;
}

const KINDS: readonly FixKinds[] = ['safe', 'all'];

/** Reads the options for fixes; null when nothing is to be fixed. Throws a `ToolError` when they do not go together with others. */
export function readFixPlan(args: Arguments): FixPlan | null {
  const dryRun = args.valueOf('fix-dry-run');
  const fix = args.valueOf('fix') ?? (args.verb.name === 'fix' ? 'safe' : null);
  const asked = [fix, dryRun].filter((kinds) => kinds !== null).map((kinds) => expectWord('kind of fixes', kinds, KINDS));
  if (asked.length === 0) return null;
  const [isDryRun, isText] = [dryRun !== null, args.isOn('stdin')];
  if ((isDryRun || isText) && args.valueOf('format') !== null) {
    throw new ToolError(`Unexpected \`--format\`: the output is ${isDryRun ? 'a patch' : 'the fixed text'}, not a report`);
  }
  return {kinds: asked.includes('all') ? 'all' : 'safe', isDryRun};
}

/** Throws a `ToolError` when there are no files to write fixes to. */
export function demandFiles(plan: FixPlan | null, {source}: OpenedSource, args: Arguments): void {
  if (plan === null || plan.isDryRun || source.write !== undefined || args.isOn('stdin')) return;
  throw new ToolError('Cannot write fixes to a revision, only to a working tree; `--fix-dry-run` prints them as a patch');
}

/** Makes the fixes that a plan asks for, in memory. What that takes is loaded now. */
export async function makeFixes(plan: FixPlan | null, order: Omit<FixOrder, 'kinds'>): Promise<FixedContent | null> {
  if (plan === null) return null;
  const {fixContent} = await import('../use-cases/fix-content.ts');
  return fixContent({...order, kinds: plan.kinds});
}
