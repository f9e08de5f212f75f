import {type Comparable, matchFindings} from './compare.ts';
import {findRenamedDocuments, type Sample, sampleDocuments} from './document-sample.ts';
import {compareText, type Finding, type Identity} from './finding.ts';
import {hashText} from './fingerprint.ts';
import {quote} from './quote.ts';
import type {Workspace} from './workspace.ts';

/** A finding that was there when the baseline was recorded. */
export interface BaselineEntry extends Comparable {
  /** Hashes; a baseline repeats no text of the documents but what the message quotes. */
  readonly identity: Identity;
  /** For people. It plays no part when findings are recognised. */
  readonly message: string;
  /** Where it stands in the file, 1-based; 0 before it is written. */
  readonly line: number;
}

/** The findings that a repository has put up with for now. It may only shrink. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  /** By the path of a document, what it is recognised by when it is renamed. */
  readonly samples: ReadonlyMap<string, Sample>;
}

/** What a baseline makes of the findings of a workspace. */
export interface BaselineResult {
  /** What the baseline does not hold. */
  readonly fresh: Finding[];
  /** What it holds, with the paths and places of now. */
  readonly known: Finding[];
  /** What it holds and no longer occurs. Documents that were not checked are left out: nobody knows. */
  readonly gone: BaselineEntry[];
  /** What it holds of documents that were not checked. */
  readonly unknown: BaselineEntry[];
}

/** Tells the findings that a baseline holds from the others. What the tool says of its own work is in no baseline. */
export function applyBaseline({entries, samples}: Baseline, findings: readonly Finding[], workspace: Workspace): BaselineResult {
  const renames = findRenamedDocuments(samples, workspace);
  const candidates = findings.filter(isRecorded).map((finding) => ({...finding, identity: hashIdentity(finding.identity), finding}));
  const {fresh, gone} = matchFindings(entries, candidates, renames);
  const left = new Set(fresh.map(({finding}) => finding));
  const unchecked = new Set([
    ...workspace.unchecked.map(({path}) => path),
    ...findings.filter(({ruleId}) => ruleId === 'tool/not-checked').map(({path}) => path),
  ]);
  const isUnknown = ({path, subject}: BaselineEntry) => unchecked.has(path) || (subject !== null && unchecked.has(subject));
  return {
    fresh: findings.filter((finding) => !isRecorded(finding) || left.has(finding)),
    known: findings.filter((finding) => isRecorded(finding) && !left.has(finding)),
    gone: gone.filter((entry) => !isUnknown(entry)),
    unknown: gone.filter(isUnknown),
  };
}

/** A baseline of findings, in the order of its file. */
export function recordBaseline(findings: readonly Finding[], workspace: Workspace): Baseline {
  const entries = findings.filter(isRecorded).map((finding): BaselineEntry => {
    const {ruleId, path, subject, section, message} = finding;
    return {ruleId, path, subject, section, message, identity: hashIdentity(finding.identity), line: 0};
  });
  return {entries: entries.sort(compareEntries), samples: sampleDocuments(pathsOf(entries), workspace, new Map())};
}

/** The baseline without what no longer occurs, with the paths of now. Nothing is added. */
export function shrinkBaseline(baseline: Baseline, findings: readonly Finding[], workspace: Workspace): Baseline {
  const {known, unknown} = applyBaseline(baseline, findings, workspace);
  const {entries} = recordBaseline(known, workspace);
  const kept = [...entries, ...unknown].sort(compareEntries);
  return {entries: kept, samples: sampleDocuments(pathsOf(kept), workspace, baseline.samples)};
}

/** Says which entries no longer occur; null when all do. */
export function describeStale(gone: readonly BaselineEntry[]): {readonly message: string; readonly line: number} | null {
  const [first] = [...gone].sort((a, b) => a.line - b.line);
  if (first === undefined) return null;
  const message =
    gone.length === 1
      ? `Unexpected entry for \`${first.ruleId}\` in ${quote(first.path, 50)}: the finding no longer occurs`
      : `Unexpected ${gone.length} entries of the baseline: their findings no longer occur`;
  return {message, line: first.line};
}

function isRecorded({ruleId}: Finding): boolean {
  return !ruleId.startsWith('tool/');
}

function hashIdentity({target, line, heading}: Identity): Identity {
  return {target: hashText(target), line: hashText(line), heading: hashText(heading)};
}

function pathsOf(entries: readonly BaselineEntry[]): Set<string> {
  return new Set(entries.flatMap(({path, subject}) => (subject === null ? [path] : [path, subject])));
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  const keys = ({path, ruleId, section, subject, identity}: BaselineEntry) => [
    ...[path, ruleId, section ?? '', subject ?? ''],
    ...[identity.target, identity.heading, identity.line],
  ];
  const [left, right] = [keys(a), keys(b)];
  const index = left.findIndex((key, place) => key !== right[place]);
  return index < 0 ? 0 : compareText(left[index] ?? '', right[index] ?? '');
}
