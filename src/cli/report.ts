import {TOOL_RULES} from '../core/tool-rules.ts';
import {writeNamed} from '../sources/write-named.ts';
import type {LintOutcome} from '../use-cases/lint-workspace.ts';
import type {Arguments} from './parse-arguments.ts';
import {expectWord, readMaxWarnings, wantsColor} from './settings.ts';
import type {Terminal} from './terminal.ts';

/** Prints one outcome as the options want it, or `text` in the place of its report, and answers with the exit code. */
export type Print = (outcome: LintOutcome, text?: string | null) => Promise<number>;

/** The outcome of a lint whose paths are relative to a directory of the repository. */
export function placeBelow(prefix: string, outcome: LintOutcome): LintOutcome {
  return {...outcome, report: {...outcome.report, prefix}};
}

/** Checks the options of a report before any work is done. Throws a `ToolError` for a format that does not exist. */
export async function preparePrint(args: Arguments, terminal: Terminal, start: string): Promise<Print> {
  const {formats} = await import('../reporters/index.ts');
  const names = formats.map(({name}) => name);
  const format = expectWord('format', args.valueOf('format') ?? names[0] ?? '', names);
  const maxWarnings = readMaxWarnings(args.valueOf('max-warnings'));
  // While the documents are linted, which loads the rules as well.
  const reporter = Promise.resolve(
    formats.find(({name}) => name === format)?.load() ?? Promise.reject(new Error(`nothing prints ${format}`)),
  );
  reporter.catch(() => {});
  const rules = import('../rules/index.ts');
  return async ({report, exitCode, warnings}, instead = null) => {
    const isPublic = terminal.environment.GITHUB_ACTIONS === 'true';
    const options = {color: wantsColor(args, terminal), columns: terminal.output.columns, isPublic};
    const text = instead ?? (await reporter).report(report, {...options, rules: [...(await rules).rules, ...TOOL_RULES]});
    const file = args.valueOf('output');
    if (file === null) await terminal.output.write(text);
    else writeNamed(start, file, text);
    if (maxWarnings !== null && warnings > maxWarnings) {
      await terminal.messages.write(
        `docs-curator: ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, more than the ${maxWarnings} that \`--max-warnings\` allows\n`,
      );
    }
    return exitCode;
  };
}
