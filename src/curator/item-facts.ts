import {cut} from './bounds.ts';
import type {StoredItem} from './pass.ts';
import type {PassFinding, PassReport} from './pass-report.ts';

const MAX_LINES = 20;
const MAX_TARGET = 120;

/** A document that only another pull request adds, without a marker: it stands in a table of its own, unless it blocks the merge. */
export function isForward({ruleId, severity}: PassFinding): boolean {
  return ruleId === 'reference/unmarked-forward' && severity !== 'error';
}

/** What is kept of an item to name it by when its findings are gone: the place of the first, and its lines in that document. */
export function describeItem(
  findings: readonly PassFinding[],
  {added}: PassReport,
): Pick<StoredItem, 'path' | 'lines' | 'target' | 'subject' | 'isAdded'> {
  const first = findings[0] as PassFinding;
  const {path, subject} = first;
  const lines = findings.filter((finding) => finding.path === path).map(({line}) => line);
  return {path, subject, lines: [...new Set(lines)].slice(0, MAX_LINES), target: targetOf(first), isAdded: added?.includes(path) ?? false};
}

/** The text that a finding points at. Where nothing of its lines is shown, they may be an attribution marker. */
function targetOf({ruleId, now, fixed, identity}: PassFinding): string {
  const isHidden = ruleId.startsWith('attribution/') || (now.length === 0 && fixed === null && !identity.target.startsWith('Missing '));
  return isHidden ? '' : cut(identity.target, MAX_TARGET);
}

/** Whether a finding of an item may be there and not be listed: there are too many, or its document was not looked at. */
export function isUnknown({path, subject}: StoredItem, {findings, omitted}: PassReport): boolean {
  return omitted > 0 || findings.some((finding) => isUnread(finding) && (finding.path === path || finding.path === subject));
}

/** Whether a finding says of a whole document that it was not checked; one of a part of it stands on a line. */
function isUnread({ruleId, identity}: PassFinding): boolean {
  return ruleId === 'tool/not-checked' && identity.line === '';
}
