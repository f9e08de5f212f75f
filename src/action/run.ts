import {writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {debug, getInput, isDebug, setFailed, setOutput, warning} from '@actions/core';
import {escapeControl} from '../core/escape.ts';
import type {Report} from '../core/report.ts';
import {ToolError} from '../core/tool-error.ts';
import {describeOmitted, selectAnnotations} from '../reporters/annotations.ts';
import {renderBoundedJson} from '../reporters/json.ts';
import {stylish} from '../reporters/stylish.ts';
import type {SummaryPlace} from '../reporters/summary.ts';
import {countTotals, describeTotals, plural} from '../reporters/totals.ts';
import {annotate} from './annotate.ts';
import {readInputs} from './inputs.ts';
import {type Linted, lint} from './lint.ts';
import {log} from './log.ts';
import {checkPull} from './pull-request.ts';
import {writeSummary} from './write-summary.ts';

/** GitHub takes 1 MB of outputs of a job, measured in UTF-16; some is left for the outputs of others. */
const REPORT_UNITS = 450_000;
const LOG_COLUMNS = 120;
/** What an artifact of the report must hold. */
const PASS_REPORT = 'docs-curator-report.json';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the action in the environment of a step: inputs in; log, annotations, summary and outputs out. Sets the exit code; throws nothing. */
export async function run(environment: Environment): Promise<void> {
  try {
    await lintAndShow(environment);
  } catch (error) {
    if (isDebug() && error instanceof Error && error.stack !== undefined) debug(error.stack);
    setFailed(escapeControl(explain(error)));
  }
}

async function lintAndShow(environment: Environment): Promise<void> {
  const inputs = readInputs(getInput);
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const today = new Date().toISOString().slice(0, 10);
  if (inputs.curator === 'comment') {
    const {curate} = await import('./curate.ts');
    return curate(inputs, environment, today);
  }
  const isCompared =
    environment.GITHUB_EVENT_NAME === 'pull_request' && inputs.newOnly && inputs.tree === null && inputs.paths.length === 0;
  const {outcome, notes, prefix, toPassReport} = await (isCompared
    ? checkPull(inputs, workspace, environment, today)
    : lint(inputs, workspace, today));
  const {report, exitCode, warnings} = outcome;
  for (const note of notes) log(note);
  if (report.documents === 0) warning('There are no documents to lint');
  for (const line of stylish.report(report, {color: false, columns: LOG_COLUMNS, isPublic: true}).trimEnd().split('\n')) log(line);
  if (inputs.annotations) showAnnotations(report, prefix, inputs.summary, exitCode !== 0);
  if (inputs.summary) await writeSummary(report, findPlace(report, prefix, environment), environment);
  for (const [name, value] of Object.entries(countTotals(report))) setOutput(name, value);
  setOutput('report', renderBoundedJson(report, REPORT_UNITS));
  if (inputs.curator === 'report') setOutput('curator-report', await writePassReport(toPassReport, environment));
  if (exitCode !== 0) setFailed(explainFailure(report, warnings, inputs.maxWarnings));
}

function showAnnotations(report: Report, prefix: string, hasSummary: boolean, isFailed: boolean): void {
  // What fails the step is said in an annotation of its own, at the end.
  const selected = selectAnnotations(report, prefix, isFailed ? 1 : 0);
  annotate(selected.annotations);
  const omitted = describeOmitted(
    selected,
    `GitHub keeps ten annotations of each kind, ${hasSummary ? 'the summary' : 'this log'} has them all`,
  );
  if (omitted !== null) log(omitted);
}

/** The report for the job that comments, in a file of its own; no path when there is no pull request to report on. */
async function writePassReport(toPassReport: Linted['toPassReport'], environment: Environment): Promise<string> {
  if (!toPassReport) {
    log('Nothing was compared, there is no report for the curator');
    return '';
  }
  const path = join(environment.RUNNER_TEMP || tmpdir(), PASS_REPORT);
  await writeFile(path, JSON.stringify(toPassReport()));
  return path;
}

function findPlace({head}: Report, prefix: string, environment: Environment): SummaryPlace | null {
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha} = environment;
  const commit = head ?? sha;
  return server && repository && commit ? {repositoryUrl: `${server}/${repository}`, sha: commit, prefix} : null;
}

function explainFailure(report: Report, warnings: number, maxWarnings: number | null): string {
  const totals = countTotals(report);
  if (totals.errors > 0) return describeTotals(report);
  return `${plural(warnings, 'warning')}, more than the ${maxWarnings} that input \`max-warnings\` allows`;
}

function explain(error: unknown): string {
  if (error instanceof ToolError) return error.place === null ? error.message : `${error.place}: ${error.message}`;
  return `Internal error: ${error instanceof Error ? error.message : String(error)}`;
}
