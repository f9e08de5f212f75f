import type {Finding} from '../../src/core/finding.ts';
import {lint} from '../../src/core/lint.ts';
import type {ChangeFacts, Report} from '../../src/core/report.ts';
import type {Rule, RuleExample} from '../../src/core/rule.ts';
import type {PassReport} from '../../src/curator/pass-report.ts';
import {toPassReport} from '../../src/curator/to-pass-report.ts';
import {conventionsFor} from '../support/conventions.ts';
import {modules, workspaceOf} from '../support/lint-files.ts';

export const HEAD = '7ad984b00000000000000000000000000000000a';
export const BASE = '47317b000000000000000000000000000000000b';

export const NO_CHANGE: ChangeFacts = {
  documents: 0,
  added: [],
  deleted: [],
  renames: new Map(),
  scripts: {parsed: 0, of: 0},
  hanShare: 0,
};

/** What is said of a small repository by some rules. */
export function passReportOf(
  rules: readonly Rule[],
  files: Readonly<Record<string, string>>,
  example: Partial<RuleExample> = {},
  change: Partial<ChangeFacts> = {},
): PassReport {
  const workspace = workspaceOf(files, example);
  const conventions = conventionsFor(example);
  const {findings, accepted, documents, commits} = lint(workspace, conventions, rules, modules);
  const report: Report = {
    ...{head: HEAD, base: BASE, documents, commits, findings, accepted, suppressed: [], baselined: 0},
    textOf: (path) => workspace.textOf(path),
  };
  return toPassReport(report, {
    ...{head: HEAD, base: BASE, prefix: '', change: {...NO_CHANGE, ...change}, attribution: conventions.attribution},
  });
}

/** A finding of a document with this text, made by hand. */
export function findingAt(text: string, part: string, values: Partial<Finding> = {}): Finding {
  const start = text.indexOf(part);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const columnOf = (offset: number) => offset - text.lastIndexOf('\n', offset - 1);
  const end = start + part.length;
  return {
    ...{id: '0', ruleId: 'test/a', severity: 'error', path: 'a.md', message: 'Unexpected x', help: null, subject: null, section: null},
    ...{line: lineOf(start), column: columnOf(start), endLine: lineOf(end), endColumn: columnOf(end), fix: null},
    identity: {target: part, line: part, heading: ''},
    ...values,
  };
}
