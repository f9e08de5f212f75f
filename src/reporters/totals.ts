import {countAll, countSeverity, type Finding, type Fix} from '../core/finding.ts';
import type {Report} from '../core/report.ts';

/** The numbers of a report, as the JSON contract names them. */
export interface Totals {
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings with a safe fix: one that leaves the meaning as it was. */
  readonly fixable: number;
  /** Findings that a comment or a `no-check` hides. */
  readonly suppressed: number;
  /** Findings that the baseline holds. */
  readonly baselined: number;
}

export function countTotals({documents, findings, suppressed, baselined}: Report): Totals {
  return {
    documents,
    errors: countSeverity(findings, 'error'),
    warnings: countSeverity(findings, 'warning'),
    infos: countSeverity(findings, 'info'),
    fixable: findings.filter(({fix}) => fix?.kind === 'safe').length,
    suppressed: countAll(suppressed),
    baselined,
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

/** Says which findings the tool can fix: ``2 findings can be fixed with `--fix`, 1 more with `--fix=all` ``; null when there are none. */
export function describeFixable({findings}: Report): string | null {
  const count = (kind: Fix['kind']) => findings.filter(({fix}) => fix?.kind === kind).length;
  const [safe, suggested] = [count('safe'), count('suggested')];
  if (safe + suggested === 0) return null;
  if (safe === 0) return `${plural(suggested, 'finding')} can be fixed with \`--fix=all\``;
  return `${plural(safe, 'finding')} can be fixed with \`--fix\`${suggested === 0 ? '' : `, ${suggested} more with \`--fix=all\``}`;
}

/** The evidence that commits were looked at one by one: `clean: 5 of 5 commits`; null where none was asked for. */
export function describeClean({clean}: Report): string | null {
  return clean === undefined ? null : `clean: ${clean.commits} of ${plural(clean.of, 'commit')}`;
}

/** The most paths that are listed one by one. */
const MAX_PATHS = 50;

/** What a rewrite did to the files: one line, and one for each file that differs. Empty when there was no rewrite. */
export function describeRewrite({rewrite}: Report): string[] {
  if (rewrite === undefined) return [];
  const {from, to, paths} = rewrite;
  const tips = `${from.slice(0, 12)} and ${to.slice(0, 12)}`;
  if (paths === null) return [`not compared: the files of ${tips}`];
  if (paths.length === 0) return [`same files: ${tips} have equal trees`];
  const more = paths.length > MAX_PATHS ? [`and ${paths.length - MAX_PATHS} more`] : [];
  return [
    `other files: ${plural(paths.length, 'file')} differ${paths.length === 1 ? 's' : ''} between ${tips}`,
    ...paths.slice(0, MAX_PATHS),
    ...more,
  ];
}

/** One line each for what is not among the findings: accepted, suppressed, in the baseline. */
export function describeOthers({accepted, suppressed, baselined}: Report): string[] {
  return [
    ...(accepted.length > 0 ? [`${plural(accepted.length, 'forward declaration')} accepted`] : []),
    ...(suppressed.length > 0 ? [`${plural(countAll(suppressed), 'finding')} suppressed`] : []),
    ...(baselined > 0 ? [`${plural(baselined, 'finding')} in the baseline`] : []),
  ];
}
