import {resolve} from 'node:path';
import {parseOpenPulls} from '../config/open-pulls.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {readCommits} from '../sources/commits.ts';
import {demandHistory, findMergeBase, findUsualBase} from '../sources/revisions.ts';
import {readSmallFile} from '../sources/safe-read.ts';
import {findStart} from '../sources/start.ts';
import {checkPullRequest} from '../use-cases/check-pull-request.ts';
import {openComparison} from '../use-cases/open-comparison.ts';
import {PARSERS} from './options.ts';
import type {Arguments} from './parse-arguments.ts';
import {preparePrint} from './report.ts';
import {say} from './say.ts';
import {applyRuleOptions, expectWord, readMaxWarnings} from './settings.ts';
import type {Terminal} from './terminal.ts';

const MAX_PULLS_BYTES = 20_000_000;

/** Runs `pr` and answers with the exit code: what is new against the merge base, the way the check on a pull request sees it. */
export async function runPr(args: Arguments, terminal: Terminal): Promise<number> {
  const start = findStart(terminal.directory, args.valueOf('directory'));
  const parser = expectWord('parser', args.valueOf('parser') ?? PARSERS[0], PARSERS);
  const print = await preparePrint(args, terminal, start);
  const pulls = readOpenPulls(args.valueOf('open-pulls'), start);
  const tree = args.valueOf('tree');
  await demandHistory(start);
  const baseName = args.valueOf('base') ?? (await findUsualBase(start));
  const base = await findMergeBase(start, baseName, tree ?? 'HEAD');
  const [{rules}, {createParser}] = await Promise.all([import('../rules/index.ts'), import('../parsers/parse-facts.ts')]);
  const ruleIds = listRuleIds(rules);
  const comparison = await openComparison({start, base, head: tree, config: args.valueOf('config'), ruleIds});
  const [baseContent, headContent, commits, parse] = await Promise.all([
    comparison.base.source.read(),
    comparison.head.source.read(),
    readCommits(start, `${base}..${tree ?? 'HEAD'}`),
    createParser(parser),
  ]);
  const outcome = await checkPullRequest({
    base: baseContent,
    head: headContent,
    root: comparison.base.rootInRepository,
    renames: comparison.renames,
    changed: comparison.changed,
    conventions: applyRuleOptions(comparison.conventions, args.valuesOf('rule'), ruleIds),
    rules,
    parse,
    texts: commits.documents,
    remarks: comparison.remarks,
    isTouched: comparison.isTouched,
    unchecked: commits.unchecked,
    findPulls: async () => ({pulls, unchecked: []}),
    isQuiet: args.isOn('quiet'),
    maxWarnings: readMaxWarnings(args.valueOf('max-warnings')),
  });
  for (const note of comparison.head.notes) await say(terminal, note);
  await say(terminal, `Compared with ${base.slice(0, 12)}, the merge base with ${baseName}`);
  return print(outcome);
}

function readOpenPulls(file: string | null, start: string) {
  if (file === null) return null;
  const bytes = readSmallFile(resolve(start, file), file, MAX_PULLS_BYTES, null);
  if (bytes === null) throw new ToolError(`Cannot read \`${file}\`: it does not exist`);
  return parseOpenPulls(new TextDecoder().decode(bytes), file);
}
