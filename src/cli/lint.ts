import {loadConfig} from '../config/load.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {addKnownCommits} from '../sources/known-commits.ts';
import {openSource} from '../sources/open.ts';
import {createScope, toRootPath} from '../sources/scope.ts';
import {isDocumentPath} from '../sources/source.ts';
import {findStart} from '../sources/start.ts';
import {lintWorkspace} from '../use-cases/lint-workspace.ts';
import {PARSERS, VERBS} from './options.ts';
import type {Arguments} from './parse-arguments.ts';
import {createProgress} from './progress.ts';
import {preparePrint} from './report.ts';
import {say} from './say.ts';
import {applyRuleOptions, expectWord, readMaxWarnings} from './settings.ts';
import {placeDocument, readInput} from './standard-input.ts';
import type {Terminal} from './terminal.ts';

/** Runs `lint` and answers with the exit code. */
export async function runLint(args: Arguments, terminal: Terminal): Promise<number> {
  const start = findStart(terminal.directory, args.valueOf('directory'));
  const parser = expectWord('parser', args.valueOf('parser') ?? PARSERS[0], PARSERS);
  const stdinPath = readStdinPath(args);
  // While git answers, everything that is needed afterwards is loaded.
  const opening = openSource(start, args.valueOf('tree'));
  const loading = import('../parsers/parse-facts.ts').then(({createParser}) => createParser(parser));
  for (const promise of [opening, loading]) promise.catch(() => {});
  const [print, {rules}] = await Promise.all([preparePrint(args, terminal, start), import('../rules/index.ts')]);
  const ruleIds = listRuleIds(rules);
  const opened = await opening;
  const configured = await loadConfig(opened, args.valueOf('config'), start, ruleIds);
  const conventions = applyRuleOptions(configured, args.valuesOf('rule'), ruleIds);
  const verbs = args.isVerbNamed ? [] : VERBS.map(({name}) => name);
  const operands = stdinPath === null ? args.operands : [];
  const scope = await createScope(opened, start, operands, verbs);
  const stdinTarget = stdinPath === null ? null : toRootPath(opened, start, stdinPath);
  const [read, parse] = await Promise.all([opened.source.read(), loading]);
  const placed = stdinTarget === null ? read : placeDocument(read, stdinTarget, await readInput(terminal.input));
  const content = await addKnownCommits(opened, start, placed, conventions);
  const progress = createProgress(terminal.messages, 'Reading documents');
  const outcome = lintWorkspace({
    content,
    conventions,
    rules,
    parse,
    isReported: stdinTarget === null ? scope : (path) => path === stdinTarget,
    isQuiet: args.isOn('quiet'),
    maxWarnings: readMaxWarnings(args.valueOf('max-warnings')),
    onProgress: progress.advance,
  });
  progress.end();
  for (const note of opened.notes) await say(terminal, note);
  if (parse.parser !== parser) await say(terminal, `The parser ${parser} does not load here, ${parse.parser} is used, which is slower`);
  if (outcome.report.documents === 0)
    await say(terminal, operands.length === 0 ? 'There are no documents to lint' : 'The paths hold no documents to lint');
  return print(outcome);
}

/** The path of the text on standard input, as given; null when files are linted. */
function readStdinPath(args: Arguments): string | null {
  const path = args.valueOf('stdin-filename');
  if (!args.isOn('stdin')) {
    if (path !== null) throw new ToolError('Missing `--stdin` beside `--stdin-filename`');
    return null;
  }
  if (path === null) throw new ToolError('Missing `--stdin-filename` beside `--stdin`');
  const [operand] = args.operands;
  if (operand !== undefined) throw new ToolError(`Unexpected path ${quote(operand)} beside \`--stdin\``);
  if (!isDocumentPath(path))
    throw new ToolError(`Unexpected \`--stdin-filename\` ${quote(path)}, expected a name that ends in .md or .markdown`);
  return path;
}
