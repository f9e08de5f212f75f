import {applyBaseline, type Baseline, type BaselineEntry, describeStale, recordBaseline, shrinkBaseline} from '../core/baseline.ts';
import {matchFindings, type Renames} from '../core/compare.ts';
import type {Conventions} from '../core/conventions.ts';
import {compareFindings, type Finding, lighter, type Severity, toolFinding} from '../core/finding.ts';
import type {Rule} from '../core/rule.ts';
import {limitOf} from '../core/tool-rules.ts';
import type {Workspace} from '../core/workspace.ts';

/** The baseline of a root, and what to do with it. */
export interface BaselineRequest {
  /** What findings and messages call the file. */
  readonly path: string;
  /** What is recorded; null when nothing is. */
  readonly recorded: Baseline | null;
  /** Whether to record anew: everything where nothing is recorded, else what still occurs. */
  readonly isRecording?: boolean;
}

/** Findings of a workspace, and the rules that they were found by. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly workspace: Workspace;
  readonly conventions: Conventions;
  readonly rules: readonly Rule[];
}

export interface BaselineJudgement {
  /** What the baseline does not hold, and what is to be said of the baseline itself; in report order. */
  readonly findings: readonly Finding[];
  /** How many findings it holds. */
  readonly baselined: number;
  /** What is to be written; null when nothing is. */
  readonly recording: Baseline | null;
}

/** Takes what the baseline holds out of the findings. */
export function judgeByBaseline({path, recorded, isRecording = false}: BaselineRequest, judged: Judged): BaselineJudgement {
  const {findings, workspace, conventions} = judged;
  const recording = isRecording ? record(recorded, judged) : null;
  const baseline = recording ?? recorded;
  if (baseline === null) return {findings, baselined: 0, recording};
  const {fresh, known, gone} = applyBaseline(baseline, findings, workspace);
  const stale = describeStale(gone.filter(({ruleId}) => !isOff(ruleId, judged)));
  const remarks = stale === null ? [] : remark('tool/stale-baseline', path, {...stale, help: SHRINK}, conventions);
  return {findings: [...fresh, ...remarks].sort(compareFindings), baselined: known.length, recording};
}

/** The baselines of both sides of a change, and what they are the baselines of. */
export interface BaselineChange {
  readonly path: string;
  readonly base: Baseline | null;
  readonly head: Baseline | null;
  readonly renames: Renames;
}

/** What to say of what a change does to the baseline, or leaves in it. It hides nothing that the change brings. */
export function judgeBaselineChange({path, base, head, renames}: BaselineChange, ofBase: Judged, ofHead: Judged): Finding[] {
  if (head === null) return [];
  const {conventions} = ofHead;
  if (base === null) {
    const message = `Unexpected new baseline: it takes ${head.entries.length} findings out of later reports`;
    const remarks = remark('tool/grown-baseline', path, {message, line: 1, help: 'Agree on when they are to be mended'}, conventions);
    return remarks.map((finding) => ({...finding, severity: lighter(finding.severity, 'info')}));
  }
  // Until it is updated, a baseline names documents as they were called.
  const called = (path: string) => renames.get(path) ?? path;
  const asNow = (entry: BaselineEntry) => ({...entry, path: called(entry.path), subject: entry.subject && called(entry.subject)});
  const grown = matchFindings(base.entries, head.entries.map(asNow), renames).fresh;
  const goneOf = (baseline: Baseline, judged: Judged) => {
    return applyBaseline(baseline, judged.findings, judged.workspace).gone.filter(({ruleId}) => !isOff(ruleId, judged));
  };
  const stale = describeStale(matchFindings(goneOf(base, ofBase), goneOf(head, ofHead).map(asNow), renames).fresh);
  const line = Math.min(...grown.map((entry) => entry.line));
  const message = `Unexpected growth of the baseline by ${grown.length} findings, expected it to shrink only`;
  const help = 'Mend the findings, or suppress them with a reason';
  return [
    ...(grown.length === 0 ? [] : remark('tool/grown-baseline', path, {message, line, help}, conventions)),
    ...(stale === null ? [] : remark('tool/stale-baseline', path, {...stale, help: SHRINK}, conventions)),
  ];
}

const SHRINK = 'Run `docs-curator lint --update-baseline`, which takes out what no longer occurs';

function record(recorded: Baseline | null, {findings, workspace}: Judged): Baseline {
  return recorded === null ? recordBaseline(findings, workspace) : shrinkBaseline(recorded, findings, workspace);
}

/** Whether a rule that exists found nothing because it did not run. */
function isOff(ruleId: string, {conventions, rules}: Judged): boolean {
  const rule = rules.find(({id}) => id === ruleId);
  return rule !== undefined && (conventions.severities[ruleId] ?? rule.severity) === 'off';
}

function remark(
  ruleId: string,
  path: string,
  {message, line, help}: {readonly message: string; readonly line: number; readonly help: string},
  {severities}: Conventions,
): Finding[] {
  const limit: Severity | 'off' = limitOf(ruleId, severities);
  return limit === 'off' ? [] : [{...toolFinding(ruleId, limit, path, message, help), line, endLine: line}];
}
