import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {ToolError} from '../core/tool-error.ts';
import {explainFailure} from '../sources/safe-read.ts';
import type {LintOutcome} from '../use-cases/lint-workspace.ts';
import type {Arguments} from './parse-arguments.ts';
import {expectWord, readMaxWarnings, wantsColor} from './settings.ts';
import type {Terminal} from './terminal.ts';

/** Prints one outcome as the options want it, or `text` in the place of its report, and answers with the exit code. */
export type Print = (outcome: LintOutcome, text?: string | null) => Promise<number>;

/** Checks the options of a report before any work is done. Throws a `ToolError` for a format that does not exist. */
export async function preparePrint(args: Arguments, terminal: Terminal, start: string): Promise<Print> {
  const {reporters} = await import('../reporters/index.ts');
  const format = expectWord('format', args.valueOf('format') ?? 'stylish', Object.keys(reporters));
  const maxWarnings = readMaxWarnings(args.valueOf('max-warnings'));
  return async ({report, exitCode, warnings}, instead = null) => {
    const isPublic = terminal.environment.GITHUB_ACTIONS === 'true';
    const text =
      instead ?? reporters[format]?.report(report, {color: wantsColor(args, terminal), columns: terminal.output.columns, isPublic}) ?? '';
    const file = args.valueOf('output');
    if (file === null) await terminal.output.write(text);
    else write(resolve(start, file), file, text);
    if (maxWarnings !== null && warnings > maxWarnings) {
      await terminal.messages.write(
        `docs-curator: ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, more than the ${maxWarnings} that \`--max-warnings\` allows\n`,
      );
    }
    return exitCode;
  };
}

function write(location: string, name: string, text: string): void {
  try {
    writeFileSync(location, text);
  } catch (error) {
    throw new ToolError(`Cannot write \`${name}\`: ${explainFailure(error)}`);
  }
}
