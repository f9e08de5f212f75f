import {join} from 'node:path';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {Workspace} from '../core/workspace.ts';
import {proposeConfig} from '../init/propose-config.ts';
import {parseData} from '../parsers/parse-data.ts';
import {createParser} from '../parsers/parse-facts.ts';
import {CONFIG_PATH, type OpenedSource, openSource} from '../sources/open.ts';
import {replaceFile} from '../sources/safe-write.ts';
import {findStart} from '../sources/start.ts';
import {parseDocuments} from '../use-cases/parse-documents.ts';
import {type Arguments, parseArguments} from './parse-arguments.ts';
import {createProgress} from './progress.ts';
import {say} from './say.ts';
import type {Terminal} from './terminal.ts';

/** Runs `init` and answers with the exit code: proposes a configuration and writes it where there is none. */
export async function runInit(args: Arguments, terminal: Terminal): Promise<number> {
  const start = findStart(terminal.directory, args.valueOf('directory'));
  const isPrinting = args.isOn('print');
  const opened = await openSource(start, args.valueOf('tree'));
  if (!isPrinting) await demandPlace(opened);
  const read = await opened.source.read();
  const progress = createProgress(terminal.messages, 'Reading documents');
  const {documents} = parseDocuments(read.documents, await createParser('satteri'), progress.advance);
  progress.end();
  const text = proposeConfig(new Workspace({documents, files: read.files, parseData}));
  await terminal.output.write(text);
  if (isPrinting || opened.root === null) return 0;
  replaceFile(join(opened.root, CONFIG_PATH), CONFIG_PATH, text, opened.root);
  await say(terminal, `Wrote ${CONFIG_PATH}; \`docs-curator\` lints by it, and \`--init-baseline\` leaves out what it finds today`);
  return args.isOn('init-baseline') ? recordBaseline(args, terminal) : 0;
}

/** What is there is somebody's work. Throws a `ToolError` when there is a configuration already, or no place for one. */
async function demandPlace({root, source}: OpenedSource): Promise<void> {
  const advice = '`docs-curator init --print` shows the proposal';
  if (root === null) throw new ToolError(`Cannot write ${quote(CONFIG_PATH)}: there is no working tree; ${advice}`);
  if ((await source.resolve(CONFIG_PATH)) !== null) throw new ToolError(`Cannot write ${quote(CONFIG_PATH)}: it exists; ${advice}`);
}

async function recordBaseline(args: Arguments, terminal: Terminal): Promise<number> {
  const [{runLint}, directory] = [await import('./lint.ts'), args.valueOf('directory')];
  return runLint(parseArguments(['lint', ...(directory === null ? [] : ['-C', directory]), '--init-baseline']), terminal);
}
