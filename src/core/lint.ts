import type {AttributionConventions, Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import {type Accepted, compareFindings, type Finding, lighter, type RuleFinding, type Severity, toolFinding} from './finding.ts';
import {createFingerprints} from './fingerprint.ts';
import {hideMarkers} from './hide-markers.ts';
import {identify} from './identity.ts';
import {createKindOf} from './kind.ts';
import {LoadedModules} from './lazy-module.ts';
import {createListing, MAX_KEPT} from './listing.ts';
import {findMissingLists} from './missing-lists.ts';
import {doesRead, formOf, type Rule, type SkippedPart} from './rule.ts';
import type {SuppressedFinding} from './suppression.ts';
import {readSuppressions} from './suppressions.ts';
import {limitOf} from './tool-rules.ts';
import type {Workspace} from './workspace.ts';

export interface LintResult {
  /** In report order. */
  readonly findings: readonly Finding[];
  /** What suppressions hide, in report order. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly accepted: readonly Accepted[];
  /** How many Markdown documents were linted. */
  readonly documents: number;
  /** How many commit messages were linted. */
  readonly commits: number;
}

/** What of a lint is wanted. */
export interface LintOptions {
  /** The date as `YYYY-MM-DD`, for suppressions that expire; absent when none does. */
  readonly today?: string;
  /** Whether each suppression is to be a finding (`tool/new-suppression`), so that another revision's can be taken off. */
  readonly listsSuppressions?: boolean;
  /** All rules that suppressions may name, where only some of them run. Then nothing is said of the suppressions themselves. */
  readonly known?: readonly Rule[];
  /** Which paths somebody asked about; null = all. What else is found takes none of their room where there is too much of it. */
  readonly isWanted?: ((path: string) => boolean) | null;
}

/** Runs every rule that the conventions leave on over every document that they do not ignore; `prepare` loads the modules. */
export function lint(
  workspace: Workspace,
  conventions: Conventions,
  rules: readonly Rule[],
  modules: LoadedModules = new LoadedModules(),
  options: LintOptions = {},
): LintResult {
  const {kindOf, isIgnored} = createKindOf(conventions, workspace);
  const suppressions = readSuppressions(workspace, isIgnored, options.known ?? rules, options.today ?? null);
  const listings = {
    wanted: createListing(MAX_KEPT),
    other: createListing(MAX_KEPT),
    suppressed: createListing<SuppressedFinding>(MAX_KEPT),
  };
  const {isWanted = null} = options;
  const isOfInterest = (path: string, subject: string | null) =>
    isWanted === null || isWanted(path) || (subject !== null && isWanted(subject));
  const addRemark = (finding: Finding) => (isOfInterest(finding.path, finding.subject) ? listings.wanted : listings.other).add(finding);
  const add = (finding: Finding) => {
    const hidden = suppressions.hide(finding);
    if (hidden === null) addRemark(finding);
    else listings.suppressed.add(hidden);
  };
  const notWhole = new Set<string>();
  const active = rules.map((rule) => ({rule, limit: conventions.severities[rule.id] ?? rule.severity})).filter(isOn);
  const notChecked = limitOf('tool/not-checked', conventions.severities);
  // What is set for the rule as a whole outweighs what is known of a case.
  const mayWeigh = conventions.severities['tool/not-checked'] === undefined;
  let documents = 0;
  let commits = 0;
  for (const document of [...workspace.documents.values(), ...workspace.texts.values()]) {
    if (isIgnored(document.path)) continue;
    // Whatever a further file is called, it is no Markdown.
    const form = workspace.texts.get(document.path) === document ? 'data' : formOf(document.path);
    if (form === 'markdown') documents++;
    else if (form === 'commit') commits++;
    const make = createMake(conventions);
    const skipped: SkippedPart[] = [];
    const context = {
      modules,
      skip: (part: SkippedPart) => skipped.push(part),
      workspace,
      conventions,
      kind: kindOf(document.path),
      kindOf,
      accept: ({at, ...rest}: Omit<Accepted, 'path' | 'line'> & {readonly at: number}) => {
        const listing = isOfInterest(document.path, rest.target) ? listings.wanted : listings.other;
        listing.accept({...rest, path: document.path, line: document.lines.pointAt(at).line});
      },
    };
    for (const {rule, limit} of active) {
      if (!doesRead(rule, form)) continue;
      // What is set for a rule as a whole outweighs what the conventions say of a case.
      const isSet = conventions.severities[rule.id] !== undefined;
      for (const found of rule.check(document, context)) {
        add(make(found, rule.id, isSet ? limit : (found.configured ?? limit), document));
      }
    }
    if (skipped.length > 0) notWhole.add(document.path);
    for (const {range, reason, isError} of skipped) {
      if (notChecked === 'off') break;
      const weight = isError === true && mayWeigh ? 'error' : notChecked;
      addRemark(make({range, message: `Not checked: ${reason}`}, 'tool/not-checked', weight, document));
    }
  }
  for (const {path, reason, isUnread, isError} of workspace.unchecked) {
    if (notChecked === 'off' || isIgnored(path)) continue;
    // Without its index nothing can be said of the entries of a family.
    const isIndex = isUnread === true && conventions.indexes.some(({file}) => file === path);
    const isHeavier = (isError === true || isIndex) && mayWeigh;
    addRemark(toolFinding('tool/not-checked', isHeavier ? 'error' : notChecked, path, `Not checked: ${reason}`, null));
  }
  for (const {path, reason, isError} of findMissingLists(workspace, conventions, kindOf)) {
    if (notChecked === 'off' || isIgnored(path)) continue;
    const weight = isError && mayWeigh ? 'error' : notChecked;
    addRemark(
      toolFinding('tool/not-checked', weight, path, `Not checked: ${reason}`, 'Write the file, or correct its path in the configuration'),
    );
  }
  const remarks = options.known
    ? []
    : suppressions.end(
        active.map(({rule}) => rule),
        notWhole,
      );
  const make = createMake(conventions);
  for (const {document, ruleId, found} of options.listsSuppressions ? [...remarks, ...suppressions.list()] : remarks) {
    const limit = limitOf(ruleId, conventions.severities);
    if (limit !== 'off') addRemark(make(found, ruleId, limit, document));
  }
  const wanted = listings.wanted.end();
  const other = listings.other.end();
  const findings = [...wanted.findings, ...other.findings];
  const suppressed = listings.suppressed.end().findings;
  findings.sort(compareFindings);
  suppressed.sort(compareFindings);
  return {findings, suppressed, accepted: [...wanted.accepted, ...other.accepted], documents, commits};
}

function isOn(entry: {rule: Rule; limit: Severity | 'off'}): entry is {rule: Rule; limit: Severity} {
  return entry.limit !== 'off';
}

type Make = (found: RuleFinding, ruleId: string, limit: Severity, checked: Document) => Finding;

/** Makes findings whose ids differ, as long as it is asked for those of one document at a time. */
function createMake({attribution}: Conventions): Make {
  const fingerprints = new Map<string, ReturnType<typeof createFingerprints>>();
  return (found, ruleId, limit, checked) => {
    const {path} = found.source ?? checked;
    const key = `${ruleId}\0${path}`;
    const fingerprint = fingerprints.get(key) ?? createFingerprints(ruleId, path);
    fingerprints.set(key, fingerprint);
    return toFinding(found, fingerprint, ruleId, limit, checked, attribution);
  };
}

function toFinding(
  found: RuleFinding,
  fingerprint: ReturnType<typeof createFingerprints>,
  ruleId: string,
  limit: Severity,
  checked: Document,
  attribution: AttributionConventions,
): Finding {
  const document = found.source ?? checked;
  // In a file beside the document, the finding is about the document.
  const subject = found.subject ?? (document === checked ? undefined : checked.path);
  const start = document.lines.pointAt(found.range.start);
  const end = document.lines.pointAt(found.range.end);
  return {
    id: fingerprint(subject ?? document.slice(found.range), found.message),
    ruleId,
    severity: lighter(limit, found.severity ?? limit),
    path: document.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: hideMarkers(found.message, attribution),
    help: found.help === undefined ? null : hideMarkers(found.help, attribution),
    subject: subject ?? null,
    section: found.section ?? null,
    fix: found.fix ?? null,
    identity: identify(document, found),
  };
}
