import {warning} from '@actions/core';
import {TOOL} from '../core/tool.ts';
import type {SweptPull} from '../curator/judge-readiness.ts';
import type {PassState} from '../curator/pass.ts';
import type {Readiness} from '../curator/readiness.ts';
import {renderSweepNote} from '../curator/render-sweep-note.ts';
import {countScrubbed} from '../curator/scrub-mark.ts';
import {findCheckTexts} from '../github/check-run.ts';
import {type ReadPull, readPull} from '../github/pull-facts.ts';
import {listCommits, listOpenNumbers} from '../github/pulls.ts';
import {listRemarks} from '../github/remarks.ts';
import {sweepPulls} from '../use-cases/sweep-pulls.ts';
import {lintHead, runNumber} from './curate-target.ts';
import type {CuratorJob} from './curator-job.ts';
import {log} from './log.ts';
import {decode, openBase, readDecisions, readMemory, takeLook} from './speak-pass.ts';

/** GitHub lists no more commits of a pull request. */
const MAX_COMMITS = 250;

/** `schedule`, `workflow_dispatch`: leaves a note on each open pull request that came nearer to its merge, or went away from it. */
export async function curateSweep(job: CuratorJob): Promise<void> {
  const {client, repository, own} = job;
  const numbers = await listOpenNumbers(client, repository);
  const pulls: SweptPull[] = [];
  for (const number of numbers) {
    try {
      const pull = await readPull(client, repository, number);
      if (pull.isOpen && !pull.isOfBot) pulls.push(await sweepPull(job, pull));
    } catch (error) {
      // One that cannot be read is said to be so; the others get their notes.
      warning(
        `Not checked: pull request ${number}, ${error instanceof Error && 'status' in error ? 'GitHub did not answer' : 'it cannot be read'}`,
      );
    }
  }
  const notes = await sweepPulls({
    ...{client, repository, own, pulls},
    facts: {date: job.today, dashboard: null},
    render: (readiness) => renderSweepNote(readiness, {version: TOOL.version, run: runNumber(job)}),
  });
  for (const {pull, note} of notes) log(`Pull request ${pull}: ${note}`);
}

async function sweepPull(job: CuratorJob, pull: ReadPull): Promise<SweptPull> {
  const {client, repository, own} = job;
  const {conventions} = await openBase(job, pull);
  const {toPassReport} = await lintHead(job, pull, null, 'merged');
  if (!toPassReport) throw new Error('nothing was compared');
  const report = toPassReport();
  const {memory} = await readMemory(job, pull);
  const known = memory === 'newer' ? {state: null, isLost: false} : memory;
  const decisions = await readDecisions(job, pull, conventions);
  const {pass} = await takeLook(job, pull, report, conventions, known, decisions);
  const remarks = await listRemarks(client, repository, pull.facts.number);
  const commits = await listCommits(client, repository, pull.facts.number);
  return {
    pull: pull.facts,
    language: pass.language,
    report,
    structure: await findStructure(job, pull, known.state),
    commits: commits.length < MAX_COMMITS ? commits : null,
    isHeld: decisions.isHeld,
    scrubbed: countScrubbed(remarks.filter(({login}) => login === own.login).map(({body}) => body)),
  };
}

/** The newest pass over the head, which a check run on it remembers; else the newest of all. */
async function findStructure(
  {client, repository, own}: CuratorJob,
  {facts}: ReadPull,
  known: PassState | null,
): Promise<Readiness['structure']> {
  const [text] = await findCheckTexts(client, {...repository, number: facts.number, own}, [facts.head]);
  const state = text === undefined ? null : decode(text);
  if (state !== null && state !== 'newer' && state.pull === facts.number) return describe(state, facts.head);
  return known === null ? null : describe(known, known.history.at(-1)?.head ?? '');
}

/** What is credited to a tool stands in rows of its own. */
function describe({history, items}: PassState, head: string): Readiness['structure'] {
  const last = history.at(-1);
  const open = items.filter(({id, state, ruleId}) => id.startsWith('F') && state === 'open' && !ruleId.startsWith('attribution/'));
  return last ? {number: last.number, head, open: open.length} : null;
}
