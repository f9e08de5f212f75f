import {loadConfig} from '../config/load.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {readCommits} from '../sources/commits.ts';
import {openSource} from '../sources/open.ts';
import {findStart} from '../sources/start.ts';
import {lintCommits} from '../use-cases/lint-commits.ts';
import type {Arguments} from './parse-arguments.ts';
import {preparePrint} from './report.ts';
import {say} from './say.ts';
import {applyRuleOptions, readMaxWarnings} from './settings.ts';
import type {Terminal} from './terminal.ts';

/** Runs `commits RANGE` and answers with the exit code. */
export async function runCommits(args: Arguments, terminal: Terminal): Promise<number> {
  const [range] = args.operands;
  if (range === undefined) throw new ToolError('Missing RANGE, such as `origin/main..HEAD`');
  const start = findStart(terminal.directory, args.valueOf('directory'));
  const print = await preparePrint(args, terminal, start);
  const {rules} = await import('../rules/index.ts');
  const ruleIds = listRuleIds(rules);
  const content = await readCommits(start, range);
  const opened = await openSource(start, null);
  const configured = await loadConfig(opened, args.valueOf('config'), start, ruleIds);
  const outcome = await lintCommits({
    content,
    conventions: applyRuleOptions(configured, args.valuesOf('rule'), ruleIds),
    rules,
    isQuiet: args.isOn('quiet'),
    maxWarnings: readMaxWarnings(args.valueOf('max-warnings')),
  });
  if (content.documents.length === 0 && content.unchecked.length === 0) await say(terminal, `There are no commits in ${quote(range)}`);
  if (opened.repository?.isShallow) await say(terminal, 'The clone is shallow: commits that it does not hold are not checked');
  return print(outcome);
}
