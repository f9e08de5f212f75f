import {loadConfig} from '../config/load.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {readCommits} from '../sources/commits.ts';
import {compareTips, findPlace, findPublished} from '../sources/history.ts';
import {openSource} from '../sources/open.ts';
import {findStart} from '../sources/start.ts';
import {lintCommits} from '../use-cases/lint-commits.ts';
import {repairCommits} from '../use-cases/repair-commits.ts';
import type {Arguments} from './parse-arguments.ts';
import {preparePrint} from './report.ts';
import {say} from './say.ts';
import {applyRuleOptions, readMaxWarnings} from './settings.ts';
import type {Terminal} from './terminal.ts';

/** Runs `commits RANGE...` and answers with the exit code. */
export async function runCommits(args: Arguments, terminal: Terminal): Promise<number> {
  const ranges = args.operands;
  if (ranges.length === 0) throw new ToolError('Missing RANGE, such as `origin/main..HEAD`');
  const start = findStart(terminal.directory, args.valueOf('directory'));
  const print = await preparePrint(args, terminal, start);
  const {rules} = await import('../rules/index.ts');
  const ruleIds = listRuleIds(rules);
  const content = await readCommits(start, ...ranges);
  const opened = await openSource(start, null);
  const configured = await loadConfig(opened, args.valueOf('config'), start, ruleIds);
  const tip = findTip(ranges);
  const oldTip = args.valueOf('old-tip');
  if (oldTip !== null && tip === null) throw new ToolError('Missing one tip to compare `--old-tip` with, name one range');
  const rewrite = oldTip === null || tip === null ? null : await compareTips(start, oldTip, tip);
  const conventions = applyRuleOptions(configured, args, ruleIds);
  const outcome = await lintCommits({
    content,
    conventions,
    rules,
    today: terminal.today,
    isQuiet: args.isOn('quiet'),
    maxWarnings: readMaxWarnings(args.valueOf('max-warnings')),
  });
  const repair = await repairCommits(outcome.report.findings, content.documents, conventions.attribution, async (dirty) => ({
    published: await findPublished(start, dirty),
    place: tip === null ? null : await findPlace(start, content.documents[0]?.commit?.sha ?? ''),
    range: ranges.length === 1 ? toHeadRange(ranges[0] ?? '') : null,
  }));
  if (content.documents.length === 0 && content.unchecked.length === 0) {
    await say(terminal, `There are no commits in ${quote(ranges.join(' '))}`);
  }
  if (opened.repository?.isShallow) await say(terminal, 'The clone is shallow: commits that it does not hold are not checked');
  const code = await print({...outcome, report: {...outcome.report, repair, ...(rewrite && {rewrite})}});
  return rewrite?.paths?.length ? 1 : code;
}

/** The one revision that the ranges lead to; null when they lead to several, or from two sides. */
function findTip(ranges: readonly string[]): string | null {
  const tips = ranges.filter((range) => !range.startsWith('^'));
  const [tip = ''] = tips;
  if (tips.length !== 1 || tip.includes('...') || /\^[@!-]/u.test(tip.replace(/\^!$/u, ''))) return null;
  const end = tip.slice(tip.indexOf('..') < 0 ? 0 : tip.indexOf('..') + 2).replace(/\^!$/u, '');
  return end === '' ? 'HEAD' : end;
}

/** The range if it still means the branch after it was rewritten: it ends at `HEAD`. */
function toHeadRange(range: string): string | null {
  const from = /^([\w./-]+)\.\.(?:HEAD)?$/u.exec(range)?.[1];
  return from === undefined ? null : `${from}..HEAD`;
}
