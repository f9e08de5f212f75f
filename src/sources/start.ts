import {realpathSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {ToolError} from '../core/tool-error.ts';
import {explainFailure} from './safe-read.ts';

/** The directory to run in: where the tool was started, or what `-C` names from there. Throws a `ToolError` when that is no directory. */
export function findStart(directory: string, change: string | null): string {
  try {
    const start = realpathSync.native(resolve(directory, change ?? ''));
    if (statSync(start).isDirectory()) return start;
  } catch (error) {
    throw new ToolError(`Cannot run in \`${change ?? directory}\`: ${explainFailure(error)}`);
  }
  throw new ToolError(`Cannot run in \`${change ?? directory}\`: it is not a directory`);
}
