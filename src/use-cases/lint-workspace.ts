import type {Conventions} from '../core/conventions.ts';
import type {ParseData} from '../core/data.ts';
import {countSeverity, onlyErrors} from '../core/finding.ts';
import {createKindOf} from '../core/kind.ts';
import {lint} from '../core/lint.ts';
import {prepare} from '../core/prepare.ts';
import type {Report} from '../core/report.ts';
import type {Rule} from '../core/rule.ts';
import {Workspace} from '../core/workspace.ts';
import type {SourceContent} from '../sources/source.ts';
import {type Parse, parseDocuments} from './parse-documents.ts';

/** What to lint, by which rules, and what to say of it. */
export interface LintRequest {
  readonly content: SourceContent;
  readonly conventions: Conventions;
  readonly rules: readonly Rule[];
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
}

/** Lints everything a source holds. */
export async function lintWorkspace(request: LintRequest): Promise<LintOutcome> {
  const {content, conventions, rules} = request;
  const workspace = createWorkspace(request);
  const isReported = request.isReported ?? null;
  const {findings, accepted, documents, commits} = lint(workspace, conventions, rules, await prepare(workspace, conventions, rules), {
    isReported,
  });
  const warnings = countSeverity(findings, 'warning');
  const isFailed = countSeverity(findings, 'error') > 0 || warnings > (request.maxWarnings ?? Number.POSITIVE_INFINITY);
  const report: Report = {
    head: content.head,
    base: null,
    ...(commits > 0 && {commits}),
    documents: isReported ? countDocuments(workspace, conventions, isReported) : documents,
    findings: request.isQuiet ? onlyErrors(findings) : findings,
    accepted,
    textOf: (path) => workspace.textOf(path),
  };
  return {report, exitCode: isFailed ? 1 : 0, warnings};
}

function createWorkspace({content, parse, parseData = null, onProgress}: LintRequest): Workspace {
  const {documents, unchecked} = parseDocuments(content.documents, parse, onProgress);
  const {files, texts = []} = content;
  return new Workspace({documents, files, texts, parseData, unchecked: [...content.unchecked, ...unchecked]});
}

function countDocuments(workspace: Workspace, conventions: Conventions, isReported: (path: string) => boolean): number {
  const {isIgnored} = createKindOf(conventions, workspace);
  return [...workspace.documents.keys()].filter((path) => isReported(path) && !isIgnored(path)).length;
}
