import {type Accepted, compareFindings, type Finding, heaviest, SEVERITIES, type Severity, toolFinding} from './finding.ts';
import {hashText} from './fingerprint.ts';

/** As many findings of one rule in one document are listed: more than anyone reads. */
const MAX_LISTED = 1000;
/** More are kept to be compared: what a document loses at its top must not make new what stood beyond the bound. */
export const MAX_KEPT = 10 * MAX_LISTED;

/** UTF-16 code units that all that is listed may take together; a report is several times as long, and must fit into one string. */
const MAX_UNITS = 10_000_000;
/** What a finding takes besides its own texts: names of fields, colours, the frame below it. */
const UNITS_PER_FINDING = 250;

/** Gathers findings up to a bound. What is beyond it is counted, said, and weighs as if it were there. */
export interface Listing<F extends Finding> {
  add(finding: F): void;
  accept(claim: Accepted): void;
  /** What is listed, then a finding for each group of findings that is not. */
  end(): {readonly findings: F[]; readonly accepted: Accepted[]};
}

/** Findings that are left out together. */
interface Group<F> {
  /** How many were listed before that. */
  listed: number;
  first: F | null;
  readonly counts: Record<Severity, number>;
  /** Tells them from what is left out of another revision. */
  digest: string;
}

/** Starts a listing. */
export function createListing<F extends Finding = Finding>(perRule: number = MAX_LISTED, units: number = MAX_UNITS): Listing<F> {
  const findings: F[] = [];
  const accepted: Accepted[] = [];
  const groups = new Map<string, Map<string, Group<F>>>();
  const beyond = createGroup<F>();
  let room = units;
  let claims = 0;
  let claimed = '';
  return {
    add(finding) {
      room -= unitsOf(finding);
      if (room < 0) return omit(beyond, finding);
      const group = findGroup(groups, finding);
      if (group.listed >= perRule && finding.omits === undefined) {
        room += unitsOf(finding);
        return omit(group, finding);
      }
      group.listed++;
      findings.push(finding);
    },
    accept(claim) {
      room -= UNITS_PER_FINDING + claim.path.length + claim.target.length + claim.evidence.length;
      if (room >= 0) accepted.push(claim);
      else if (claims++ === 0) claimed = claim.path;
    },
    end() {
      for (const group of [...groups.values()].flatMap((ofPath) => [...ofPath.values()])) {
        if (group.first !== null) findings.push(describe(group, group.first, `of \`${group.first.ruleId}\` in this document`));
      }
      if (beyond.first !== null) findings.push(describe(beyond, beyond.first, 'in this document and others'));
      const message = countMore(claims, 'accepted claim', '');
      const remark = toolFinding('tool/not-checked', 'info', claimed, message, null);
      return {findings: claims > 0 ? [...findings, remark as F] : findings, accepted};
    },
  };
}

/** What a report lists of findings and claims, findings in report order. */
export function listWithin<F extends Finding>(
  found: readonly F[],
  claims: readonly Accepted[] = [],
): {readonly findings: readonly F[]; readonly accepted: readonly Accepted[]} {
  const listing = createListing<F>();
  for (const finding of found) listing.add(finding);
  for (const claim of claims) listing.accept(claim);
  const {findings, accepted} = listing.end();
  return {findings: findings.sort(compareFindings), accepted};
}

function findGroup<F>(groups: Map<string, Map<string, Group<F>>>, {path, ruleId}: Finding): Group<F> {
  const ofPath = groups.get(path) ?? new Map<string, Group<F>>();
  const group = ofPath.get(ruleId) ?? createGroup<F>();
  groups.set(path, ofPath.set(ruleId, group));
  return group;
}

function createGroup<F>(): Group<F> {
  return {listed: 0, first: null, counts: {error: 0, warning: 0, info: 0}, digest: ''};
}

function omit<F extends Finding>(group: Group<F>, finding: F): void {
  group.first ??= finding;
  group.counts[finding.severity]++;
  for (const severity of SEVERITIES) group.counts[severity] += finding.omits?.[severity] ?? 0;
  group.digest = hashText(`${group.digest}${finding.id}`);
}

/** One finding in the place of many, where the first of them would stand. It is one of those it stands for, by its severity. */
function describe<F extends Finding>({counts, digest}: Group<F>, first: F, which: string): F {
  const count = counts.error + counts.warning + counts.info;
  const severity = heaviest(SEVERITIES.filter((candidate) => counts[candidate] > 0));
  const message = countMore(count, 'finding', ` ${which}`);
  const {line, column, endLine, endColumn} = first;
  return {
    ...first,
    ...toolFinding('tool/not-checked', severity, first.path, message, 'Mend those that are listed, and run again'),
    ...{line, column, endLine, endColumn},
    identity: {target: digest, line: '', heading: ''},
    omits: {...counts, [severity]: counts[severity] - 1},
  };
}

function countMore(count: number, noun: string, which: string): string {
  return count === 1 ? `1 more ${noun}${which} is not listed` : `${group(count)} more ${noun}s${which} are not listed`;
}

function unitsOf({path, message, help, subject, section, fix, identity}: Finding): number {
  const texts = [
    path,
    message,
    help,
    subject,
    section,
    identity.target,
    identity.line,
    ...(fix?.edits ?? []).flatMap((edit) => [edit.path, edit.text]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), UNITS_PER_FINDING);
}

/** With a comma before every third digit. To ask the system how English writes numbers takes twenty milliseconds. */
function group(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
