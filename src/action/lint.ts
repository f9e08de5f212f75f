import {realpathSync} from 'node:fs';
import {relative, resolve, sep} from 'node:path';
import {loadConfig} from '../config/load.ts';
import {demandBaseline} from '../config/load-baseline.ts';
import {explainUnknown} from '../core/explain-unknown.ts';
import type {Finding} from '../core/finding.ts';
import {chooseFurtherFiles} from '../core/further-files.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import type {PassReport} from '../curator/pass-report.ts';
import {loadDataParser} from '../parsers/load-data-parser.ts';
import {createParser} from '../parsers/parse-facts.ts';
import {rules} from '../rules/index.ts';
import {addKnownCommits} from '../sources/known-commits.ts';
import {type OpenedSource, openSource} from '../sources/open.ts';
import {isInside} from '../sources/safe-read.ts';
import {createScope} from '../sources/scope.ts';
import type {SourceContent} from '../sources/source.ts';
import {findStart} from '../sources/start.ts';
import {type LintOutcome, lintWorkspace} from '../use-cases/lint-workspace.ts';
import type {Inputs} from './inputs.ts';

export interface Linted {
  readonly outcome: LintOutcome;
  /** What a person should know about how the documents were read: sentences without a full stop. */
  readonly notes: readonly string[];
  /** Leads from the repository's root to the directory that the report's paths are relative to; `''` when that is the root. */
  readonly prefix: string;
  /** What the curator needs of the check of a pull request; absent when nothing was compared. */
  readonly toPassReport?: () => PassReport;
  /** What is needed to fix what was found; absent when nothing was compared. */
  readonly fixable?: FixableHead;
}

/** The documents of a head, in memory. */
export interface FixableHead {
  readonly content: SourceContent;
  /** The directory that their paths are relative to, in the repository; `''` is its top. */
  readonly root: string;
  /** The findings of the pull request when its documents have other texts. */
  readonly relint: (content: SourceContent) => Promise<readonly Finding[]>;
}

/** Lints what the inputs name; `workspace` is the absolute path of the checkout, `today` the date as `YYYY-MM-DD`. Throws a `ToolError` when an input is wrong. */
export async function lint(inputs: Inputs, workspace: string, today: string): Promise<Linted> {
  const ruleIds = checkRuleIds(inputs);
  const start = findWorkingDirectory(workspace, inputs);
  const opened = await openSource(start, inputs.tree);
  const configured = await loadConfig(opened, inputs.config, start, ruleIds);
  const read = await opened.source.read((files) => chooseFurtherFiles(files, configured));
  const outcome = await lintWorkspace({
    content: await addKnownCommits(opened, start, read, configured),
    conventions: {...configured, severities: {...configured.severities, ...inputs.rules}},
    rules,
    today,
    baseline: await demandBaseline(opened, inputs.baseline, start),
    parse: await createParser('satteri'),
    parseData: await loadDataParser(configured),
    isReported: await createScope(opened, start, inputs.paths, []),
    maxWarnings: inputs.maxWarnings,
  });
  return {outcome, notes: opened.notes, prefix: findPrefix(opened, workspace)};
}

/** The directory to run in, without links. Throws a `ToolError` when it is none, or is outside the workspace. */
export function findWorkingDirectory(workspace: string, {workingDirectory}: Inputs): string {
  const start = findStart(workspace, workingDirectory);
  if (isInside(realpathSync.native(resolve(workspace)), start)) return start;
  throw new ToolError(`Unexpected ${quote(workingDirectory)} in input \`working-directory\`, expected a directory in the workspace`);
}

/** The ids of all rules. Throws a `ToolError` when an input names another. */
export function checkRuleIds(inputs: Inputs): string[] {
  const ruleIds = listRuleIds(rules);
  const unknown = Object.keys(inputs.rules).find((id) => !ruleIds.includes(id));
  if (unknown !== undefined) throw new ToolError(explainUnknown('rule', unknown, ruleIds));
  return ruleIds;
}

/** GitHub counts paths from the root of the repository; outside git that is the workspace. */
export function findPrefix({root, repository}: OpenedSource, workspace: string): string {
  const top = repository?.topLevel ?? realpathSync.native(resolve(workspace));
  return root === null || !isInside(top, root) ? '' : relative(top, root).replaceAll(sep, '/');
}
