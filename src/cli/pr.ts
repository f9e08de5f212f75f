import {resolve} from 'node:path';
import {parseOpenPulls} from '../config/open-pulls.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {loadDataParser} from '../parsers/load-data-parser.ts';
import {readCommits} from '../sources/commits.ts';
import {findPlace} from '../sources/history.ts';
import {demandHistory, findMergeBase, findUsualBase} from '../sources/revisions.ts';
import {readSmallFile} from '../sources/safe-read.ts';
import {findStart} from '../sources/start.ts';
import {checkPullRequest, type PullRequestCheck} from '../use-cases/check-pull-request.ts';
import {openComparison} from '../use-cases/open-comparison.ts';
import {parseRecent, sizeOf} from '../use-cases/parse-documents.ts';
import {demandFiles, makeFixes, readFixPlan} from './fix-plan.ts';
import {PARSERS} from './options.ts';
import type {Arguments} from './parse-arguments.ts';
import {placeBelow, preparePrint} from './report.ts';
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
  const plan = readFixPlan(args);
  await demandHistory(start);
  const baseName = args.valueOf('base') ?? (await findUsualBase(start));
  const base = await findMergeBase(start, baseName, tree ?? 'HEAD');
  const [{rules}, {createParser}] = await Promise.all([import('../rules/index.ts'), import('../parsers/parse-facts.ts')]);
  const ruleIds = listRuleIds(rules);
  const comparison = await openComparison({start, base, head: tree, config: args.valueOf('config'), ruleIds});
  const [baseContent, headContent, commits, parse, parseData] = await Promise.all([
    comparison.read('base'),
    comparison.read('head'),
    readCommits(start, `${base}..${tree ?? 'HEAD'}`),
    createParser(parser),
    loadDataParser(comparison.conventions),
  ]);
  demandFiles(plan, comparison.head, args);
  const check: PullRequestCheck = {
    base: baseContent,
    head: headContent,
    root: comparison.base.rootInRepository,
    renames: comparison.renames,
    changed: comparison.changed,
    conventions: applyRuleOptions(comparison.conventions, args, ruleIds),
    rules,
    parse: plan === null ? parse : parseRecent(parse, 2 * sizeOf([...baseContent.documents, ...headContent.documents])),
    parseData,
    today: terminal.today,
    baselines: comparison.baselines,
    texts: commits.documents,
    remarks: comparison.remarks,
    isTouched: comparison.isTouched,
    unchecked: commits.unchecked,
    findHistory: async () => ({
      published: null,
      place: await findPlace(start, commits.documents[0]?.commit?.sha ?? ''),
      range: `${baseName}..HEAD`,
    }),
    findPulls: async () => ({pulls, unchecked: []}),
    isQuiet: args.isOn('quiet'),
    maxWarnings: readMaxWarnings(args.valueOf('max-warnings')),
  };
  const fixed = await makeFixes(plan, {
    content: headContent,
    isReported: null,
    // What the change did not bring stays as it is: only what is new is fixed.
    relint: async (changed) => (await checkPullRequest({...check, head: changed, isQuiet: false})).report.findings,
  });
  const outcome = placeBelow(comparison.head.rootInRepository, await checkPullRequest({...check, head: fixed?.content ?? headContent}));
  for (const note of comparison.head.notes) await say(terminal, note);
  await say(terminal, `Compared with ${base.slice(0, 12)}, the merge base with ${baseName}`);
  if (plan === null || fixed === null) return print(outcome);
  const {deliverFixes, dropWithdrawn} = await import('./fix.ts');
  return print(dropWithdrawn(outcome, fixed), await deliverFixes(plan, fixed, comparison.head, null, args, terminal));
}

function readOpenPulls(file: string | null, start: string) {
  if (file === null) return null;
  const bytes = readSmallFile(resolve(start, file), file, MAX_PULLS_BYTES, null);
  if (bytes === null) throw new ToolError(`Cannot read \`${file}\`: it does not exist`);
  return parseOpenPulls(new TextDecoder().decode(bytes), file);
}
