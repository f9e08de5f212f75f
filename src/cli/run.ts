import {TOOL} from '../core/tool.ts';
import {ToolError} from '../core/tool-error.ts';
import {escapeLine} from '../reporters/workflow-commands.ts';
import {formatHelp} from './help.ts';
import {type Arguments, parseArguments} from './parse-arguments.ts';
import type {Terminal} from './terminal.ts';

type Run = (args: Arguments, terminal: Terminal) => Promise<number>;

/** What runs each verb; loaded when it is needed. */
const RUNS: Readonly<Record<string, () => Promise<Run>>> = {
  lint: async () => (await import('./lint.ts')).runLint,
  fix: async () => (await import('./lint.ts')).runLint,
  commits: async () => (await import('./commits.ts')).runCommits,
  'commit-msg': async () => (await import('./commit-msg.ts')).runCommitMessage,
  scrub: async () => (await import('./scrub.ts')).runScrub,
  pr: async () => (await import('./pr.ts')).runPr,
  init: async () => (await import('./init.ts')).runInit,
  explain: async () => (await import('./explain.ts')).runExplain,
  rules: async () => (await import('./explain.ts')).runRules,
};

/**
 * Runs one command line, without the program's own name, and answers with the exit code: 0 no error finding, 1 some,
 * 2 the tool could not do its job, which is said in one line. Throws nothing.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const args = parseArguments(words);
    if (args.isOn('help')) return await print(terminal, await help());
    if (args.isOn('version')) return await print(terminal, `${TOOL.name} ${TOOL.version}\n`);
    const start = await RUNS[args.verb.name]?.();
    if (!start) throw new Error(`nothing runs ${args.verb.name}`);
    return await start(args, terminal);
  } catch (error) {
    await terminal.messages.write(`${explain(error, terminal.environment.DOCS_CURATOR_DEBUG === '1')}\n`);
    return 2;
  }
}

async function help(): Promise<string> {
  const {formats} = await import('../reporters/index.ts');
  return formatHelp(formats.map(({name}) => name));
}

async function print(terminal: Terminal, text: string): Promise<number> {
  await terminal.output.write(text);
  return 0;
}

function explain(error: unknown, isDebugging: boolean): string {
  if (error instanceof ToolError) return escapeLine(`${error.place ?? TOOL.name}: ${error.message}`);
  if (isDebugging && error instanceof Error && error.stack !== undefined) return error.stack.split('\n').map(escapeLine).join('\n');
  return escapeLine(`${TOOL.name}: internal error: ${error instanceof Error ? error.message : String(error)}`);
}
