import {resolve} from 'node:path';
import {demandBaseline, loadBaseline} from '../config/load-baseline.ts';
import type {Baseline} from '../core/baseline.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {BASELINE_PATH, type OpenedSource} from '../sources/open.ts';
import {isInside} from '../sources/safe-read.ts';
import type {BaselineRequest} from '../use-cases/judge-baseline.ts';
import type {Arguments} from './parse-arguments.ts';

/** Options that change what is found, for now or for good: with one of them a baseline would record, or lose, the wrong findings. */
const NOT_BESIDE = ['tree', 'stdin', 'only', 'rule', 'no-baseline', 'fix', 'fix-dry-run'];

/** What the options want of the baseline; null when it is left alone. Throws a `ToolError` when they do not go together. */
export async function prepareBaseline(args: Arguments, opened: OpenedSource, start: string): Promise<BaselineRequest | null> {
  const option = ['init-baseline', 'update-baseline'].find((name) => args.isOn(name)) ?? null;
  checkOptions(args, option);
  if (args.isOn('no-baseline')) return null;
  const file = args.valueOf('baseline');
  if (option === null) return demandBaseline(opened, file, start);
  const loaded = await (option === 'update-baseline' ? demandBaseline : loadBaseline)(opened, file, start);
  if (option === 'update-baseline' && loaded.recorded === null) {
    throw new ToolError(`Missing baseline ${quote(loaded.path)}, record one with \`docs-curator lint --init-baseline\``);
  }
  if (option === 'init-baseline' && loaded.recorded !== null) {
    const advice = '`--update-baseline` takes out what no longer occurs; to begin anew, delete the file first';
    throw new ToolError(`Unexpected \`--init-baseline\`: ${quote(loaded.path)} exists, ${advice}`);
  }
  if (file === null && opened.root === null) throw new ToolError('Cannot write a baseline: there is no working tree');
  return {...loaded, isRecording: true};
}

/** Writes what a run recorded, and answers with what to say of it. */
export async function writeBaseline(
  {path, recorded}: BaselineRequest,
  recording: Baseline,
  args: Arguments,
  {root}: OpenedSource,
  start: string,
): Promise<string> {
  const [{formatBaseline}, {replaceFile}] = await Promise.all([import('../core/baseline-file.ts'), import('../sources/safe-write.ts')]);
  const file = args.valueOf('baseline');
  const location = file === null ? resolve(root ?? start, BASELINE_PATH) : resolve(start, file);
  replaceFile(location, path, formatBaseline(recording), root !== null && isInside(root, location) ? root : null);
  const count = recording.entries.length;
  const removed = (recorded?.entries.length ?? count) - count;
  return `${path} holds ${count} ${count === 1 ? 'finding' : 'findings'}${recorded === null ? '' : `, ${removed} taken out`}`;
}

function checkOptions(args: Arguments, option: string | null): void {
  if (args.isOn('no-baseline') && args.valueOf('baseline') !== null) throw new ToolError('Unexpected `--baseline` beside `--no-baseline`');
  if (option === null) return;
  if (args.isOn('init-baseline') && args.isOn('update-baseline')) {
    throw new ToolError('Unexpected `--init-baseline` beside `--update-baseline`');
  }
  const wrong = NOT_BESIDE.find((name) => args.isOn(name) || args.valueOf(name) !== null);
  if (wrong !== undefined) throw new ToolError(`Unexpected \`--${wrong}\` beside \`--${option}\``);
  const [operand] = args.operands;
  if (operand !== undefined) throw new ToolError(`Unexpected path ${quote(operand)} beside \`--${option}\`: it is for the whole root`);
}
