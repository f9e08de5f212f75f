import {tmpdir} from 'node:os';
import {ToolError} from '../core/tool-error.ts';
import {type ReadPull, readPull} from '../github/pull-facts.ts';
import {fetchObjects, startIn} from '../sources/fetch-objects.ts';
import {makeMergeCommit} from '../sources/merge-commits.ts';
import {findMergeBase} from '../sources/revisions.ts';
import type {CuratorJob} from './curator-job.ts';
import type {PullRequestEvent} from './event.ts';
import type {Linted} from './lint.ts';
import {log} from './log.ts';
import {checkPlace, findApi, type PullPlace} from './pull-request.ts';
import {reportFailure, repositoryUrl, speakPass} from './speak-pass.ts';
import {writeSummary} from './write-summary.ts';

/** `pull_request_target`: lints the head as data, without a checkout, and says what it found. */
export async function curateTarget(job: CuratorJob): Promise<void> {
  const number = (job.payload.pull_request as {number?: unknown} | undefined)?.number;
  if (typeof number !== 'number') throw new ToolError('Cannot read the pull request: the event holds none');
  const {before} = job.payload;
  await curateHead(job, number, typeof before === 'string' ? before : null);
}

/** Makes a pass over the head that a pull request has at this moment. `before` is the head that a push has just replaced, if any. */
export async function curateHead(job: CuratorJob, number: number, before: string | null): Promise<void> {
  const pull = await readPull(job.client, job.repository, number);
  if (!pull.isOpen) return log('The pull request is not open, there is nothing to say');
  await reportFailure(job, pull, async () => {
    const {toPassReport, notes, outcome, prefix} = await lintHead(job, pull, before, 'merged');
    for (const note of notes) log(note);
    if (!toPassReport) throw new Error('nothing was compared');
    // The comment leads to the summary for what it has no room for.
    const place = {repositoryUrl: repositoryUrl(job), sha: pull.facts.head, prefix};
    const hasSummary = job.inputs.summary && (await writeSummary(outcome.report, place, job.environment));
    await speakPass(job, pull, toPassReport(), {run: hasSummary ? runNumber(job) : null, before});
  });
}

/** Number of the workflow run that this is; null outside of one. */
export function runNumber({environment}: CuratorJob): number | null {
  const run = Number(environment.GITHUB_RUN_ID);
  return Number.isSafeInteger(run) && run > 0 ? run : null;
}

/**
 * Lints the head of a pull request as data: merged with the base as it is now (`merged`), so that what the base gained meanwhile counts, or
 * as it stands (`alone`), to be written to; in a conflict always so. Throws a `ToolError`.
 */
export async function lintHead(job: CuratorJob, pull: ReadPull, before: string | null, as: 'merged' | 'alone'): Promise<Linted> {
  const {inputs, environment, repository} = job;
  const {facts, base} = pull;
  const objects = await fetchObjects({
    serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
    ...repository,
    token: inputs.token,
    parent: environment.RUNNER_TEMP || tmpdir(),
    base,
    head: facts.head,
    baseBranch: facts.baseBranch,
    pull: facts.number,
  });
  try {
    const start = startIn(objects, inputs.workingDirectory);
    const place = {
      start,
      ...(await findEnds(start, base, facts.head, as)),
      event: toEvent(job, pull, before),
      workspace: objects.directory,
    };
    return await checkPlace(inputs, place, findApi(environment), job.today);
  } finally {
    objects.remove();
  }
}

/** What is compared. Alone, the head is compared with where it left the base, and judged by the configuration of the base as it is now. */
async function findEnds(
  start: string,
  base: string,
  head: string,
  as: 'merged' | 'alone',
): Promise<Pick<PullPlace, 'base' | 'head' | 'judge'>> {
  const fork = await findMergeBase(start, base, head);
  if (fork === base) return {base, head};
  const merge = as === 'merged' ? await makeMergeCommit(start, base, head) : null;
  return merge === null ? {base: fork, head, judge: base} : {base, head: merge};
}

function toEvent({repository}: CuratorJob, {facts, base, headBranch, title, body}: ReadPull, before: string | null): PullRequestEvent {
  return {
    number: facts.number,
    title,
    body,
    base,
    head: facts.head,
    baseBranch: facts.baseBranch,
    headBranch,
    opener: facts.author,
    before: before !== null && /^[0-9a-f]{40,64}$/u.test(before) ? before : null,
    repository,
  };
}
