import type {Baseline} from '../core/baseline.ts';
import type {Conventions} from '../core/conventions.ts';
import type {ParseData} from '../core/data.ts';
import {countSeverity, type Finding, onlyErrors} from '../core/finding.ts';
import {createKindOf} from '../core/kind.ts';
import {lint} from '../core/lint.ts';
import {listWithin} from '../core/listing.ts';
import {prepare} from '../core/prepare.ts';
import type {ChangeFacts, Report} from '../core/report.ts';
import type {Rule} from '../core/rule.ts';
import {Workspace} from '../core/workspace.ts';
import type {SourceContent} from '../sources/source.ts';
import {type BaselineRequest, judgeByBaseline} from './judge-baseline.ts';
import {type Parse, parseDocuments, parseTexts} from './parse-documents.ts';

/** What to lint, by which rules, and what to say of it. */
export interface LintRequest {
  readonly content: SourceContent;
  readonly conventions: Conventions;
  readonly rules: readonly Rule[];
  /** The date as `YYYY-MM-DD`, for suppressions that expire. */
  readonly today: string;
  /** Null or absent when there is none, or none is asked for. */
  readonly baseline?: BaselineRequest | null;
  readonly parse: Parse;
  /** Reads YAML and JSON, where the conventions ask for any. */
  readonly parseData?: ParseData | null;
  /** Which paths are reported; null = all. The whole workspace is read all the same, so that links resolve. */
  readonly isReported?: ((path: string) => boolean) | null;
  /** Leaves warnings and observations out of the report. */
  readonly isQuiet?: boolean;
  /** More warnings than this fail the run; null = any number passes. */
  readonly maxWarnings?: number | null;
  /** Told after each document that was parsed. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface LintOutcome {
  readonly report: Report;
  /** 0: no error finding, 1: some, or too many warnings. */
  readonly exitCode: 0 | 1;
  /** How many warnings were found, in a quiet report too. */
  readonly warnings: number;
  /** The baseline to be written; absent when none is. */
  readonly recording?: Baseline;
  /** Reads what the change does to the documents as a whole; absent where nothing is compared. */
  readonly describeChange?: () => ChangeFacts;
}

/** Lints everything a source holds. */
export async function lintWorkspace(request: LintRequest): Promise<LintOutcome> {
  const {content, conventions, rules, today} = request;
  const workspace = createWorkspace(request);
  const modules = await prepare(workspace, conventions, rules);
  const isReported = request.isReported ?? null;
  const {documents, commits, ...linted} = lint(workspace, conventions, rules, modules, {today, isWanted: isReported});
  const baseline = request.baseline ?? {path: '', recorded: null};
  const {recording, ...judged} = judgeByBaseline(baseline, {findings: linted.findings, workspace, conventions, rules});
  const isInScope = ({path, subject}: Finding) => isReported === null || isReported(path) || (subject !== null && isReported(subject));
  const claims = linted.accepted.filter(({path, target}) => isReported === null || isReported(path) || isReported(target));
  const {findings, accepted} = listWithin(judged.findings.filter(isInScope), claims);
  const warnings = countSeverity(findings, 'warning');
  const isFailed = countSeverity(findings, 'error') > 0 || warnings > (request.maxWarnings ?? Number.POSITIVE_INFINITY);
  const report: Report = {
    head: content.head,
    base: null,
    ...(commits > 0 && {commits}),
    documents: isReported ? countDocuments(workspace, conventions, isReported) : documents,
    findings: request.isQuiet ? onlyErrors(findings) : findings,
    accepted,
    suppressed: listWithin(linted.suppressed.filter(isInScope)).findings,
    baselined: judged.baselined,
    textOf: (path) => workspace.textOf(path),
  };
  return {report, exitCode: isFailed ? 1 : 0, warnings, ...(recording !== null && {recording})};
}

function createWorkspace({content, conventions, parse, parseData = null, onProgress}: LintRequest): Workspace {
  const {documents, unchecked} = parseDocuments(content.documents, parse, onProgress);
  const {files, commits = null} = content;
  const further = parseTexts(content.texts ?? [], conventions, parse);
  const notRead = [...content.unchecked, ...unchecked, ...further.unchecked];
  return new Workspace({documents, files, texts: further.texts, parseData, unchecked: notRead, commits});
}

function countDocuments(workspace: Workspace, conventions: Conventions, isReported: (path: string) => boolean): number {
  const {isIgnored} = createKindOf(conventions, workspace);
  return [...workspace.documents.keys()].filter((path) => isReported(path) && !isIgnored(path)).length;
}
