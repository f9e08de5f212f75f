import type {Conventions} from '../core/conventions.ts';
import {Document} from '../core/document.ts';
import type {Facts} from '../core/facts.ts';
import {countSeverity, onlyErrors} from '../core/finding.ts';
import {createKindOf} from '../core/kind.ts';
import {lint} from '../core/lint.ts';
import type {Report} from '../core/report.ts';
import type {Rule} from '../core/rule.ts';
import {type Unchecked, Workspace} from '../core/workspace.ts';
import {ParseError} from '../parsers/parse-error.ts';
import type {SourceContent} from '../sources/source.ts';

/** What to lint, by which rules, and what to say of it. */
export interface LintRequest {
  readonly content: SourceContent;
  readonly conventions: Conventions;
  readonly rules: readonly Rule[];
  /** Reads the facts of a text. A `ParseError` it throws makes the document one that was not checked, for the reason in its message. */
  readonly parse: (text: string) => Facts;
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
export function lintWorkspace(request: LintRequest): LintOutcome {
  const {content, conventions, rules} = request;
  const workspace = createWorkspace(request);
  const isReported = request.isReported ?? null;
  const {findings, accepted, documents, commits} = lint(workspace, conventions, rules, {isReported});
  const warnings = countSeverity(findings, 'warning');
  const isFailed = countSeverity(findings, 'error') > 0 || warnings > (request.maxWarnings ?? Number.POSITIVE_INFINITY);
  const report: Report = {
    head: content.head,
    base: null,
    ...(commits > 0 && {commits}),
    documents: isReported ? countDocuments(workspace, conventions, isReported) : documents,
    findings: request.isQuiet ? onlyErrors(findings) : findings,
    accepted,
    textOf: (path) => workspace.documents.get(path)?.text ?? null,
  };
  return {report, exitCode: isFailed ? 1 : 0, warnings};
}

function createWorkspace({content, parse, onProgress}: LintRequest): Workspace {
  const documents: Document[] = [];
  const unchecked: Unchecked[] = [...content.unchecked];
  for (const [index, {path, text}] of content.documents.entries()) {
    try {
      documents.push(new Document(path, text, parse(text)));
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      unchecked.push({path, reason: error.message});
    }
    onProgress?.(index + 1, content.documents.length);
  }
  return new Workspace({documents, files: content.files, unchecked});
}

function countDocuments(workspace: Workspace, conventions: Conventions, isReported: (path: string) => boolean): number {
  const {isIgnored} = createKindOf(conventions, workspace);
  return [...workspace.documents.keys()].filter((path) => isReported(path) && !isIgnored(path)).length;
}
