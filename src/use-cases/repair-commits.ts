import {findMessageMarkers, isTool} from '../core/attribution.ts';
import type {AttributionConventions} from '../core/conventions.ts';
import type {Finding} from '../core/finding.ts';
import {planRepair, type RepairRequest, type RepairStep} from '../core/repair.ts';
import {LineIndex} from '../core/text.ts';
import type {SourceDocument} from '../sources/source.ts';

/** Where commits are: on the main branch, on a branch of their own, pushed or not. */
export type History = Pick<RepairRequest, 'published' | 'place' | 'range'>;

/**
 * The way to clean messages for the commits that the findings are about; empty when there are none.
 *
 * @param findHistory asked only when there are commits to mend, whose full ids it is given
 */
export async function repairCommits(
  findings: readonly Finding[],
  documents: readonly SourceDocument[],
  conventions: AttributionConventions,
  findHistory: (dirty: readonly string[]) => Promise<History>,
): Promise<readonly RepairStep[]> {
  const paths = new Set(findings.filter(({ruleId}) => ruleId === 'attribution/commit').map(({path}) => path));
  const dirty = documents.flatMap(({path, text, commit}) => {
    if (!commit || !paths.has(path)) return [];
    const lines = new LineIndex(text);
    return [{sha: commit.sha, lines: findMessageMarkers(text, conventions).map(({start}) => lines.pointAt(start).line)}];
  });
  if (dirty.length === 0) return [];
  return planRepair({
    commits: documents.flatMap(({commit}) => commit ?? []),
    dirty,
    ...(await findHistory(dirty.map(({sha}) => sha))),
    isTool: (person) => isTool(person, conventions),
  });
}
