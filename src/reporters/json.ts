import {escapeJson} from '../core/escape.ts';
import type {Accepted, Finding} from '../core/finding.ts';
import type {Report} from '../core/report.ts';
import type {SuppressedFinding} from '../core/suppression.ts';
import {TOOL} from '../core/tool.ts';
import type {Reporter} from './reporter.ts';
import {countTotals} from './totals.ts';

/** For programs: the JSON contract, version 1. Fields may be added; these do not change. */
export const json: Reporter = {
  name: 'json',
  description: 'For programs: every field of every finding',
  report: (report) => `${stringify(toContract(report), 2)}\n`,
};

/**
 * The same JSON in one line of at most `limit` UTF-16 code units (1,000 or more). What does not fit is left out from the end and counted
 * in a further field `omitted: {findings, accepted, suppressed}`, which is not there when everything fits; the summary counts everything.
 */
export function renderBoundedJson(report: Report, limit: number): string {
  const contract = toContract(report);
  const whole = stringify(contract);
  if (whole.length <= limit) return whole;
  const counts = {findings: contract.findings.length, accepted: contract.accepted.length, suppressed: contract.suppressed.length};
  let room = limit - stringify({...contract, findings: [], accepted: [], suppressed: [], omitted: counts}).length;
  const takeFitting = <Entry>(entries: readonly Entry[]): Entry[] => {
    const end = entries.findIndex((entry) => {
      room -= stringify(entry).length + 1;
      return room < 0;
    });
    return entries.slice(0, end < 0 ? entries.length : end);
  };
  const findings = takeFitting(contract.findings);
  const accepted = takeFitting(contract.accepted);
  const suppressed = takeFitting(contract.suppressed);
  const omitted = {
    findings: counts.findings - findings.length,
    accepted: counts.accepted - accepted.length,
    suppressed: counts.suppressed - suppressed.length,
  };
  return stringify({...contract, findings, accepted, suppressed, omitted});
}

function toContract(report: Report) {
  return {
    version: 1,
    tool: {name: TOOL.name, version: TOOL.version},
    head: report.head,
    base: report.base,
    summary: countTotals(report),
    findings: report.findings.map(toFinding),
    accepted: report.accepted.map(toAccepted),
    ...(report.clean && {commits: {total: report.clean.of, clean: report.clean.commits}}),
    ...(report.repair?.length && {repair: report.repair}),
    ...(report.rewrite && {rewrite: report.rewrite}),
    suppressed: report.suppressed.map(toSuppressed),
  };
}

function toFinding(finding: Finding) {
  const {id, ruleId, severity, path, line, column, endLine, endColumn, message, help, subject, section, fix} = finding;
  return {
    ...{id, ruleId, severity, path, line, column, endLine, endColumn, message, help, subject, section},
    fix: fix && {kind: fix.kind, edits: fix.edits.map(({path: target, start, end, text}) => ({path: target, start, end, text}))},
  };
}

function toSuppressed(finding: SuppressedFinding) {
  const {id, ruleId, severity, path, line, column, endLine, endColumn, message, subject, section, suppression} = finding;
  const {path: place, line: placeLine, verb, reason, until} = suppression;
  return {
    ...{id, ruleId, severity, path, line, column, endLine, endColumn, message, subject, section},
    suppression: {path: place, line: placeLine, verb, reason, until},
  };
}

function toAccepted({kind, path, line, target, evidence}: Accepted) {
  return {kind, path, line, target, evidence};
}

/**
 * JSON that every parser takes and that is harmless to print: a lone surrogate becomes U+FFFD; characters that a terminal acts on or does
 * not show, and `##[`, which a runner obeys, are escaped inside their strings, so a parser reads the same values.
 */
function stringify(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item), indent);
  return escapeJson(json).replaceAll('##[', '\\u0023#[');
}
