import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import type {PassReport} from '../curator/pass-report.ts';
import {readPassReport} from '../curator/pass-report-schema.ts';
import {listClaimed, verifyForwards} from '../curator/verify-forwards.ts';
import {ARTIFACT, readArtifact} from '../github/artifact.ts';
import {findPullsOfHead, type HeadOrigin, readPull} from '../github/pull-facts.ts';
import {rules} from '../rules/index.ts';
import {askForPulls} from './ask-github.ts';
import type {CuratorJob} from './curator-job.ts';
import {log} from './log.ts';
import {findApi} from './pull-request.ts';
import {reportFailure, speakPass} from './speak-pass.ts';

/** A finished run of the workflow that lints, as GitHub itself describes it: nothing of it is what the run says about itself. */
interface FinishedRun {
  readonly id: number;
  readonly origin: HeadOrigin;
}

/** `workflow_run`: takes the report that a job without rights left behind, and says what is in it. */
export async function curateRun(job: CuratorJob): Promise<void> {
  const run = readRun(job.payload.workflow_run);
  if (run === null) return log('The run was not one of a pull request, or was cancelled, there is nothing to say');
  const numbers = await findPullsOfHead(job.client, job.repository, run.origin);
  const [number] = numbers;
  if (number === undefined) return log('No open pull request has this head any more, there is nothing to say');
  if (numbers.length > 1) throw new ToolError(`Cannot tell which pull request is meant: ${numbers.join(', ')} have the same head`);
  const pull = await readPull(job.client, job.repository, number);
  await reportFailure(job, pull, async () => {
    const bytes = await readArtifact(job.client, job.repository, run.id);
    if (bytes === null) throw new ToolError(`Missing artifact \`${ARTIFACT.name}\`: the run that lints left none`);
    const report = readPassReport(bytes, new Set(listRuleIds(rules)));
    if (report.head !== run.origin.sha) throw new ToolError('Cannot use the report: it is about another commit than the run');
    await speakPass(job, pull, await verify(job, report, number), {run: run.id, before: null});
  });
}

/** What a report says about other pull requests is asked anew: whoever wrote the report may have made it up. */
async function verify({inputs, environment, repository}: CuratorJob, report: PassReport, own: number): Promise<PassReport> {
  const claimed = listClaimed(report);
  if (claimed.length === 0) return report;
  const {pulls} = await askForPulls({token: inputs.token, apiUrl: findApi(environment), ...repository}, claimed, own);
  return verifyForwards(report, pulls);
}

/** Null when the run was not started by a pull request, or came to nothing. Throws a `ToolError` when the event has another form. */
function readRun(payload: unknown): FinishedRun | null {
  const run = (payload ?? {}) as {
    readonly id?: unknown;
    readonly event?: unknown;
    readonly conclusion?: unknown;
    readonly head_sha?: unknown;
    readonly head_branch?: unknown;
    readonly head_repository?: {readonly id?: unknown; readonly owner?: {readonly login?: unknown}} | null;
  };
  // What was cancelled makes way for a newer run.
  if (run.event !== 'pull_request' || run.conclusion === 'cancelled' || run.conclusion === 'skipped') return null;
  const {id, head_sha: sha, head_branch: branch, head_repository: head} = run;
  const owner = head?.owner?.login;
  if (typeof id !== 'number' || typeof sha !== 'string' || typeof branch !== 'string' || typeof owner !== 'string') {
    throw new ToolError('Cannot read the event: it names no finished run');
  }
  return {id, origin: {sha, branch, owner, repository: typeof head?.id === 'number' ? head.id : null}};
}
