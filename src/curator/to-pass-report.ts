import {isMarkerLine} from '../core/attribution.ts';
import type {AttributionConventions} from '../core/conventions.ts';
import {type Accepted, type Finding, SEVERITIES} from '../core/finding.ts';
import type {ChangeFacts, Report} from '../core/report.ts';
import {cut, cutIdentity, MAX} from './bounds.ts';
import type {PassFinding, PassReport} from './pass-report.ts';
import {showFix} from './show-fix.ts';

/** What a report on findings does not know of the change it reports on. */
export interface ReportContext {
  /** Full id of the pull request's own head, which is not the merge commit that may have been checked out. */
  readonly head: string;
  /** Full id of the commit that head was compared with. */
  readonly base: string;
  readonly prefix: string;
  readonly change: ChangeFacts;
  /** Tells the markers of coding tools, of which nothing is shown. */
  readonly attribution: AttributionConventions;
}

/** The report on a pull request as plain data within bounds; of more findings than fit, errors stay first, and the rest is counted. */
export function toPassReport(report: Report, context: ReportContext): PassReport {
  const {change} = context;
  const listed = new Set<PassFinding>();
  const all = report.findings.map((finding) => ({finding, shown: toPassFinding(finding, report, context.attribution)}));
  let omitted = all.reduce(
    (sum, {finding: {omits}}) => sum + SEVERITIES.reduce((ofOne, severity) => ofOne + (omits?.[severity] ?? 0), 0),
    0,
  );
  let room = MAX.bytes * 0.6;
  for (const severity of SEVERITIES) {
    for (const {shown} of all.filter(({finding}) => finding.severity === severity)) {
      room -= sizeOf(shown);
      if (room >= 0 && listed.size < MAX.findings) listed.add(shown);
      else omitted++;
    }
  }
  const findings = all.map(({shown}) => shown).filter((shown) => listed.has(shown));
  const named = new Set(findings.flatMap(({path, subject}) => [path, subject]));
  const renames = [...change.renames].filter(([, path]) => named.has(path)).slice(0, MAX.renames);
  const listPaths = (paths: readonly string[]) => (paths.length <= MAX.documents && sizeOf(paths) < MAX.bytes * 0.1 ? paths : null);
  return {
    version: 1,
    head: context.head,
    base: context.base,
    prefix: context.prefix,
    documents: report.documents,
    changed: change.documents,
    commits: report.commits ?? 0,
    scripts: change.scripts,
    hanShare: change.hanShare,
    findings,
    omitted,
    accepted: takeFitting(report.accepted.slice(0, MAX.accepted).map(boundClaim)),
    renames: Object.fromEntries(renames),
    added: listPaths(change.added),
    deleted: listPaths(change.deleted),
  };
}

function toPassFinding(finding: Finding, {textOf}: Report, attribution: AttributionConventions): PassFinding {
  const {ruleId, severity, path, line, endLine, message, help, subject, section, identity} = finding;
  const text = textOf(path);
  const shown = showFix(finding, text);
  const isMarked = [...shown.now, ...(shown.fixed?.lines ?? [])].some((one) => isMarkerLine(one, attribution));
  const isHidden = isMarked || (ruleId.startsWith('attribution/') && ruleId !== 'attribution/chat-residue');
  return {
    ...{ruleId, severity, path, line, endLine, subject},
    message: cut(message, MAX.message),
    help: help === null ? null : cut(help, MAX.help),
    section: section === null ? null : cutIdentity(section),
    identity: {
      target: cutIdentity(identity.target),
      line: cutIdentity(identity.line),
      heading: cutIdentity(path.startsWith('commit:') ? subjectOf(text ?? '') : identity.heading),
    },
    ...(isHidden ? {now: [], fixed: null, after: null} : shown),
  };
}

function boundClaim(claim: Accepted): Accepted {
  return {...claim, target: cut(claim.target, MAX.identity), evidence: cut(claim.evidence, MAX.identity)};
}

function takeFitting(claims: readonly Accepted[]): readonly Accepted[] {
  let room = MAX.bytes * 0.15;
  const end = claims.findIndex((claim) => {
    room -= sizeOf(claim);
    return room < 0;
  });
  return end < 0 ? claims : claims.slice(0, end);
}

function subjectOf(message: string): string {
  return (/^.*/u.exec(message.trimStart())?.[0] ?? '').trim();
}

const encoder = new TextEncoder();

function sizeOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length + 1;
}
