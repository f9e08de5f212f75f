import type {Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import {type Accepted, compareFindings, type Finding, lighter, type RuleFinding, type Severity, toolFinding} from './finding.ts';
import {createFingerprints} from './fingerprint.ts';
import {hideMarkers} from './hide-markers.ts';
import {identify} from './identity.ts';
import {createKindOf} from './kind.ts';
import {LoadedModules} from './lazy-module.ts';
import {createListing} from './listing.ts';
import {doesRead, formOf, type Rule, type SkippedPart} from './rule.ts';
import type {Workspace} from './workspace.ts';

export interface LintResult {
  /** In report order. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** How many Markdown documents were linted. */
  readonly documents: number;
  /** How many commit messages were linted. */
  readonly commits: number;
}

/** What of a lint is wanted. */
export interface LintScope {
  /** Which paths are reported, as a place or as a subject; null = all. */
  readonly isReported?: ((path: string) => boolean) | null;
  /** How many findings of one rule in one document are listed; the rest is counted in one finding more. */
  readonly maxListed?: number;
}

/** Runs every rule that the conventions leave on over every document that they do not ignore; `prepare` loads the modules. */
export function lint(
  workspace: Workspace,
  conventions: Conventions,
  rules: readonly Rule[],
  modules: LoadedModules = new LoadedModules(),
  scope: LintScope = {},
): LintResult {
  const isReported = scope.isReported ?? (() => true);
  const {kindOf, isIgnored} = createKindOf(conventions, workspace);
  const listing = createListing(scope.maxListed);
  const add = (finding: Finding) => {
    if (isReported(finding.path) || (finding.subject !== null && isReported(finding.subject))) listing.add(finding);
  };
  const active = rules.map((rule) => ({rule, limit: conventions.severities[rule.id] ?? rule.severity})).filter(isOn);
  const notChecked = conventions.severities['tool/not-checked'] ?? 'warning';
  let documents = 0;
  let commits = 0;
  for (const document of [...workspace.documents.values(), ...workspace.texts.values()]) {
    if (isIgnored(document.path)) continue;
    const form = formOf(document.path);
    if (form === 'markdown') documents++;
    else if (form === 'commit') commits++;
    const skipped: SkippedPart[] = [];
    const context = {
      modules,
      skip: (part: SkippedPart) => skipped.push(part),
      workspace,
      conventions,
      kind: kindOf(document.path),
      kindOf,
      accept: ({at, ...rest}: Omit<Accepted, 'path' | 'line'> & {readonly at: number}) => {
        if (!isReported(document.path) && !isReported(rest.target)) return;
        listing.accept({...rest, path: document.path, line: document.lines.pointAt(at).line});
      },
    };
    for (const {rule, limit} of active) {
      if (!doesRead(rule, form)) continue;
      for (const finding of toFindings(rule.check(document, context), rule.id, limit, document, conventions)) add(finding);
    }
    if (notChecked === 'off') continue;
    const parts = skipped.map(({range, reason}) => ({range, message: `Not checked: ${reason}`}));
    for (const finding of toFindings(parts, 'tool/not-checked', notChecked, document, conventions)) add(finding);
  }
  for (const {path, reason, isUnread, isError} of workspace.unchecked) {
    if (notChecked === 'off' || isIgnored(path)) continue;
    // Without its index nothing can be said of the entries of a family.
    const isIndex = isUnread === true && conventions.indexes.some(({file}) => file === path);
    const isHeavier = (isError === true || isIndex) && conventions.severities['tool/not-checked'] === undefined;
    add(toolFinding('tool/not-checked', isHeavier ? 'error' : notChecked, path, `Not checked: ${reason}`, null));
  }
  const {findings, accepted} = listing.end();
  findings.sort(compareFindings);
  return {findings, accepted, documents, commits};
}

function isOn(entry: {rule: Rule; limit: Severity | 'off'}): entry is {rule: Rule; limit: Severity} {
  return entry.limit !== 'off';
}

function* toFindings(
  all: Iterable<RuleFinding>,
  ruleId: string,
  limit: Severity,
  document: Document,
  conventions: Conventions,
): Generator<Finding> {
  const fingerprint = createFingerprints(ruleId, document.path);
  for (const found of all) {
    const id = fingerprint(found.subject ?? document.slice(found.range), found.message);
    yield toFinding(found, id, ruleId, limit, document, conventions);
  }
}

function toFinding(
  found: RuleFinding,
  id: string,
  ruleId: string,
  limit: Severity,
  document: Document,
  {attribution}: Conventions,
): Finding {
  const start = document.lines.pointAt(found.range.start);
  const end = document.lines.pointAt(found.range.end);
  return {
    id,
    ruleId,
    severity: lighter(limit, found.severity ?? limit),
    path: document.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: hideMarkers(found.message, attribution),
    help: found.help === undefined ? null : hideMarkers(found.help, attribution),
    subject: found.subject ?? null,
    section: found.section ?? null,
    fix: found.fix ?? null,
    identity: identify(document, found),
  };
}
