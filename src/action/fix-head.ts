import {isMarkerLine} from '../core/attribution.ts';
import type {Conventions} from '../core/conventions.ts';
import {nameFixes} from '../curator/fix-message.ts';
import {listIds, selectFixes} from '../curator/select-fixes.ts';
import type {Signature} from '../github/commit.ts';
import type {ReadPull} from '../github/pull-facts.ts';
import type {FixAnswer} from '../use-cases/answer-comment.ts';
import {commitFixes} from '../use-cases/commit-fixes.ts';
import type {Memory} from '../use-cases/curator-pass.ts';
import {lintHead} from './curate-target.ts';
import type {CuratorJob} from './curator-job.ts';
import {log} from './log.ts';
import {readDecisions, takeLook} from './speak-pass.ts';

/** A longer patch fits in no comment beside other words. */
const MAX_PATCH_UNITS = 40_000;

/** Commits the fixes of items to the head of a pull request as it was read. Throws a `ToolError`, and the client's error. */
export async function fixHead(
  job: CuratorJob,
  pull: ReadPull,
  conventions: Conventions,
  memory: Memory | null,
  ids: readonly string[],
  people: {readonly author: Signature; readonly committer: Signature},
): Promise<FixAnswer> {
  const {toPassReport, fixable} = await lintHead(job, pull, null, 'alone');
  if (!toPassReport || !fixable) throw new Error('nothing was compared');
  const decisions = await readDecisions(job, pull, conventions);
  const {pass: look} = await takeLook(job, pull, toPassReport(), conventions, memory ?? {state: null, isLost: true}, decisions);
  // What the head alone brings up, and its merge with the base does not, nobody has been told of.
  const told = memory?.state ? new Set(memory.state.items.map(({id}) => id)) : null;
  const pass = told === null ? look : {...look, items: look.items.filter(({id}) => told.has(id))};
  const open = pass.items.filter(({state}) => state === 'open').map(({id}) => id);
  // Without a memory the numbers begin anew, and mean other things than what the person read.
  const choice = memory?.state ? selectFixes(pass, ids) : {...selectFixes(pass, []), unknown: ids};
  const [item] = choice.unknown;
  if (item !== undefined) return {kind: 'unknown', item, open: memory?.state ? open : []};
  const {facts, headRepository, headBranch, mayModify} = pull;
  const outcome = await commitFixes({
    client: job.client,
    head: {repository: headRepository ?? job.repository, branch: headBranch, sha: facts.head},
    isWritable: headRepository !== null && mayModify,
    content: fixable.content,
    root: fixable.root,
    relint: fixable.relint,
    chosen: choice.findings,
    kinds: choice.kinds,
    nameCommit: (fixed) =>
      nameFixes(
        conventions.curator.commitPrefix,
        fixed.map(({ruleId}) => ruleId),
        listIds(pass, fixed),
      ),
    ...people,
    date: pull.now,
  });
  for (const {reason} of outcome.withdrawn) log(`Left out a fix: ${reason}`);
  const lines = outcome.patch.trimEnd().split('\n');
  const isShown = outcome.patch.length <= MAX_PATCH_UNITS && !lines.some((line) => isMarkerLine(line.slice(1), conventions.attribution));
  const items = listIds(pass, outcome.fixed.length > 0 ? outcome.fixed : choice.findings);
  return {kind: 'done', outcome, head: facts.head, baseBranch: facts.baseBranch, items, patch: isShown ? lines : []};
}
