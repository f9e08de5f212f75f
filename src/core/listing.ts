import {type Accepted, type Finding, heaviest, SEVERITIES, type Severity, toolFinding} from './finding.ts';
import {hashText} from './fingerprint.ts';

/** As many findings of one rule in one document are listed: more than anyone reads. */
export const MAX_LISTED = 1000;

/** UTF-16 code units that all that is listed may take together; a report is several times as long, and must fit into one string. */
const MAX_UNITS = 10_000_000;
/** What a finding takes besides its own texts: names of fields, colours, the frame below it. */
const UNITS_PER_FINDING = 250;

/** Gathers findings up to a bound. What is beyond it is counted, said, and weighs as if it were there. */
export interface Listing {
  add(finding: Finding): void;
  accept(claim: Accepted): void;
  /** What is listed, then a finding for each group of findings that is not. */
  end(): {readonly findings: Finding[]; readonly accepted: Accepted[]};
}

/** Findings that are left out together. */
interface Group {
  /** How many were listed before that. */
  listed: number;
  first: Finding | null;
  readonly counts: Record<Severity, number>;
  /** Tells them from what is left out of another revision. */
  digest: string;
}

/** Starts a listing. */
export function createListing(perRule: number = MAX_LISTED, units: number = MAX_UNITS): Listing {
  const findings: Finding[] = [];
  const accepted: Accepted[] = [];
  const groups = new Map<string, Map<string, Group>>();
  const beyond = createGroup();
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
      if (claims > 0) findings.push(toolFinding('tool/not-checked', 'info', claimed, message, null));
      return {findings, accepted};
    },
  };
}

function findGroup(groups: Map<string, Map<string, Group>>, {path, ruleId}: Finding): Group {
  const ofPath = groups.get(path) ?? new Map<string, Group>();
  const group = ofPath.get(ruleId) ?? createGroup();
  groups.set(path, ofPath.set(ruleId, group));
  return group;
}

function createGroup(): Group {
  return {listed: 0, first: null, counts: {error: 0, warning: 0, info: 0}, digest: ''};
}

function omit(group: Group, finding: Finding): void {
  group.first ??= finding;
  group.counts[finding.severity]++;
  for (const severity of SEVERITIES) group.counts[severity] += finding.omits?.[severity] ?? 0;
  group.digest = hashText(`${group.digest}${finding.id}`);
}

/** One finding in the place of many, where the first of them would stand. It is one of those it stands for, by its severity. */
function describe({counts, digest}: Group, first: Finding, which: string): Finding {
  const count = counts.error + counts.warning + counts.info;
  const severity = heaviest(SEVERITIES.filter((candidate) => counts[candidate] > 0));
  const message = countMore(count, 'finding', ` ${which}`);
  const {line, column, endLine, endColumn} = first;
  return {
    ...toolFinding('tool/not-checked', severity, first.path, message, 'Mend those that are listed, and run again'),
    ...{line, column, endLine, endColumn},
    identity: {target: digest, line: '', heading: ''},
    omits: {...counts, [severity]: counts[severity] - 1},
  };
}

function countMore(count: number, noun: string, which: string): string {
  return count === 1 ? `1 more ${noun}${which} is not listed` : `${count.toLocaleString('en')} more ${noun}s${which} are not listed`;
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
