import type {Baseline} from '../core/baseline.ts';
import type {Conventions} from '../core/conventions.ts';
import type {ParseData} from '../core/data.ts';
import {Document} from '../core/document.ts';
import type {Facts} from '../core/facts.ts';
import type {Finding, Severity} from '../core/finding.ts';
import {createKindOf} from '../core/kind.ts';
import {lint} from '../core/lint.ts';
import {prepare} from '../core/prepare.ts';
import type {Report} from '../core/report.ts';
import type {Rule} from '../core/rule.ts';
import {type Unchecked, Workspace} from '../core/workspace.ts';
import {ParseError} from '../parsers/parse-error.ts';
import type {SourceContent} from '../sources/source.ts';
import {type BaselineRequest, judgeByBaseline} from './judge-baseline.ts';

/** What to lint, by which rules, and what to say of it. */
export interface LintRequest {
  readonly content: SourceContent;
  readonly conventions: Conventions;
  readonly rules: readonly Rule[];
  /** The date as `YYYY-MM-DD`, for suppressions that expire. */
  readonly today: string;
  /** Null or absent when there is none, or none is asked for. */
  readonly baseline?: BaselineRequest | null;
  /** Reads the facts of a text. A `ParseError` it throws makes the document one that was not checked, for the reason in its message. */
  readonly parse: (text: string) => Facts;
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
}

/** Lints everything a source holds. */
export async function lintWorkspace(request: LintRequest): Promise<LintOutcome> {
  const {content, conventions, rules, today} = request;
  const workspace = createWorkspace(request);
  const modules = await prepare(workspace, conventions, rules);
  const {findings: all, suppressed, accepted, documents, commits} = lint(workspace, conventions, rules, modules, {today});
  const baseline = request.baseline ?? {path: '', recorded: null};
  const {findings, baselined, recording} = judgeByBaseline(baseline, {findings: all, workspace, conventions, rules});
  const isReported = request.isReported ?? null;
  const isInScope = ({path, subject}: Finding) => isReported === null || isReported(path) || (subject !== null && isReported(subject));
  const inScope = findings.filter(isInScope);
  const warnings = count(inScope, 'warning');
  const isFailed = count(inScope, 'error') > 0 || warnings > (request.maxWarnings ?? Number.POSITIVE_INFINITY);
  const report: Report = {
    head: content.head,
    base: null,
    ...(commits > 0 && {commits}),
    documents: isReported ? countDocuments(workspace, conventions, isReported) : documents,
    findings: request.isQuiet ? inScope.filter(({severity}) => severity === 'error') : inScope,
    accepted: isReported ? accepted.filter(({path, target}) => isReported(path) || isReported(target)) : accepted,
    suppressed: suppressed.filter(isInScope),
    baselined,
    textOf: (path) => workspace.textOf(path),
  };
  return {report, exitCode: isFailed ? 1 : 0, warnings, ...(recording !== null && {recording})};
}

function createWorkspace({content, parse, parseData = null, onProgress}: LintRequest): Workspace {
  const documents: Document[] = [];
  const unchecked: Unchecked[] = [...content.unchecked];
  for (const [index, {path, text, commit}] of content.documents.entries()) {
    try {
      documents.push(new Document(path, text, parse(text), commit));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      unchecked.push({path, reason: error.message});
    }
    onProgress?.(index + 1, content.documents.length);
  }
  return new Workspace({
    documents,
    files: content.files,
    texts: content.texts ?? [],
    parseData,
    unchecked,
    commits: content.commits ?? null,
  });
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function countDocuments(workspace: Workspace, conventions: Conventions, isReported: (path: string) => boolean): number {
  const {isIgnored} = createKindOf(conventions, workspace);
  return [...workspace.documents.keys()].filter((path) => isReported(path) && !isIgnored(path)).length;
}
