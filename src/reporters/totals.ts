import {countSeverity, type Finding} from '../core/finding.ts';
import type {Report} from '../core/report.ts';

/** The numbers of a report, as the JSON contract names them. */
export interface Totals {
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings with a safe fix: an edit in the JSON report that leaves the meaning as it was. */
  readonly fixable: number;
}

export function countTotals({documents, findings}: Report): Totals {
  return {
    documents,
    errors: countSeverity(findings, 'error'),
    warnings: countSeverity(findings, 'warning'),
    infos: countSeverity(findings, 'info'),
    fixable: findings.filter(({fix}) => fix?.kind === 'safe').length,
  };
}

/** `1 error, 2 warnings, 0 infos in 58 documents`; `No findings in 58 documents`; `No findings in 5 commits`. */
export function describeTotals(report: Report): string {
  const {documents, errors, warnings, infos} = countTotals(report);
  const counts =
    errors + warnings + infos === 0
      ? 'No findings'
      : [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')].join(', ');
  const commits = report.commits === undefined ? [] : [plural(report.commits, 'commit')];
  const linted = documents > 0 || commits.length === 0 ? [plural(documents, 'document'), ...commits] : commits;
  return `${counts} in ${linted.join(' and ')}`;
}

/** A count with its noun: `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Findings by path, in report order. */
export function groupByPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) group.push(finding);
    else groups.set(finding.path, [finding]);
  }
  return groups;
}

/** Says how many findings come with an edit: `1 finding has a safe fix in the JSON report`. */
export function describeFixable(count: number): string {
  return `${plural(count, 'finding')} ${count === 1 ? 'has' : 'have'} a safe fix in the JSON report`;
}
