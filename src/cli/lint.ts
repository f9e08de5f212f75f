import {loadConfig} from '../config/load.ts';
import {chooseFurtherFiles} from '../core/further-files.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {loadDataParser} from '../parsers/load-data-parser.ts';
import {addKnownCommits} from '../sources/known-commits.ts';
import {openSource} from '../sources/open.ts';
import {createScope, toRootPath} from '../sources/scope.ts';
import {isDocumentPath} from '../sources/source.ts';
import {findStart} from '../sources/start.ts';
import {type LintRequest, lintWorkspace} from '../use-cases/lint-workspace.ts';
import {parseRecent, sizeOf} from '../use-cases/parse-documents.ts';
import {prepareBaseline, writeBaseline} from './baseline.ts';
import {demandFiles, makeFixes, readFixPlan} from './fix-plan.ts';
import {PARSERS, VERBS} from './options.ts';
import type {Arguments} from './parse-arguments.ts';
import {createProgress} from './progress.ts';
import {placeBelow, preparePrint} from './report.ts';
import {say} from './say.ts';
import {applyRuleOptions, expectWord, readMaxWarnings} from './settings.ts';
import {placeDocument, readInput} from './standard-input.ts';
import type {Terminal} from './terminal.ts';

/** Runs `lint` and answers with the exit code. */
export async function runLint(args: Arguments, terminal: Terminal): Promise<number> {
  const start = findStart(terminal.directory, args.valueOf('directory'));
  const parser = expectWord('parser', args.valueOf('parser') ?? PARSERS[0], PARSERS);
  const stdinPath = readStdinPath(args);
  const plan = readFixPlan(args);
  // While git answers, everything that is needed afterwards is loaded.
  const opening = openSource(start, args.valueOf('tree'));
  const loading = import('../parsers/parse-facts.ts').then(({createParser}) => createParser(parser));
  for (const promise of [opening, loading]) promise.catch(() => {});
  const [print, {rules}] = await Promise.all([preparePrint(args, terminal, start), import('../rules/index.ts')]);
  const ruleIds = listRuleIds(rules);
  const opened = await opening;
  demandFiles(plan, opened, args);
  const configured = await loadConfig(opened, args.valueOf('config'), start, ruleIds);
  const conventions = applyRuleOptions(configured, args, ruleIds);
  const baseline = await prepareBaseline(args, opened, start);
  const verbs = args.isVerbNamed ? [] : VERBS.map(({name}) => name);
  const operands = stdinPath === null ? args.operands : [];
  const scope = await createScope(opened, start, operands, verbs);
  const stdinTarget = stdinPath === null ? null : toRootPath(opened, start, stdinPath);
  const reading = opened.source.read((files) => chooseFurtherFiles(files, conventions));
  const [read, parse, parseData] = await Promise.all([reading, loading, loadDataParser(conventions)]);
  const input = stdinTarget === null ? null : await readInput(terminal.input);
  const placed = stdinTarget === null || input === null ? read : placeDocument(read, stdinTarget, input);
  const content = await addKnownCommits(opened, start, placed, conventions);
  if (plan !== null && input !== null && 'reason' in input) throw new ToolError(`Cannot fix ${quote(stdinPath ?? '')}: ${input.reason}`);
  const progress = createProgress(terminal.messages, 'Reading documents');
  const isReported = stdinTarget === null ? scope : (path: string) => path === stdinTarget;
  const request: LintRequest = {
    content,
    conventions,
    rules,
    parse: plan === null ? parse : parseRecent(parse, 2 * sizeOf(content.documents)),
    parseData,
    today: terminal.today,
    baseline,
    isReported,
    isQuiet: args.isOn('quiet'),
    maxWarnings: readMaxWarnings(args.valueOf('max-warnings')),
    onProgress: plan === null ? progress.advance : () => {},
  };
  const fixed = await makeFixes(plan, {
    content,
    isReported,
    onlyPath: stdinTarget,
    relint: async (changed) => {
      // Only the first time is long.
      const onProgress = changed === content ? progress.advance : () => {};
      const lint = {...request, content: changed, isReported: null, isQuiet: false, onProgress};
      return (await lintWorkspace(lint)).report.findings;
    },
  });
  const outcome = placeBelow(opened.rootInRepository, await lintWorkspace({...request, content: fixed?.content ?? content}));
  progress.end();
  if (baseline && outcome.recording) await say(terminal, await writeBaseline(baseline, outcome.recording, args, opened, start));
  for (const note of opened.notes) await say(terminal, note);
  if (parse.parser !== parser) await say(terminal, `The parser ${parser} does not load here, ${parse.parser} is used, which is slower`);
  if (outcome.report.documents === 0)
    await say(terminal, operands.length === 0 ? 'There are no documents to lint' : 'The paths hold no documents to lint');
  if (plan === null || fixed === null) return print(outcome);
  const {deliverFixes, dropWithdrawn} = await import('./fix.ts');
  const fixedInput = stdinTarget !== null && input !== null && 'text' in input ? {path: stdinTarget, ...input} : null;
  return print(dropWithdrawn(outcome, fixed), await deliverFixes(plan, fixed, opened, fixedInput, args, terminal));
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
