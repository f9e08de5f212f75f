import type {Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import {type Accepted, compareFindings, type Finding, lighter, type RuleFinding, type Severity, toolFinding} from './finding.ts';
import {createFingerprints} from './fingerprint.ts';
import {hideMarkers} from './hide-markers.ts';
import {identify} from './identity.ts';
import {createKindOf} from './kind.ts';
import {LoadedModules} from './lazy-module.ts';
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

export interface LintOptions {
  /** The date as `YYYY-MM-DD`, for suppressions that expire; absent when none does. */
  readonly today?: string;
  /** Whether each suppression is to be a finding (`tool/new-suppression`), so that another revision's can be taken off. */
  readonly listsSuppressions?: boolean;
  /** All rules that suppressions may name, where only some of them run. Then nothing is said of the suppressions themselves. */
  readonly known?: readonly Rule[];
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
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const accepted: Accepted[] = [];
  const suppressions = readSuppressions(workspace, isIgnored, options.known ?? rules, options.today ?? null);
  const add = (finding: Finding) => {
    const hidden = suppressions.hide(finding);
    if (hidden === null) findings.push(finding);
    else suppressed.push(hidden);
  };
  const notWhole = new Set<string>();
  const active = rules.map((rule) => ({rule, limit: conventions.severities[rule.id] ?? rule.severity})).filter(isOn);
  const fingerprint = createFingerprints();
  const notChecked = limitOf('tool/not-checked', conventions.severities);
  let documents = 0;
  let commits = 0;
  for (const document of [...workspace.documents.values(), ...workspace.texts.values()]) {
    if (isIgnored(document.path)) continue;
    // Whatever a further file is called, it is no Markdown.
    const form = workspace.texts.get(document.path) === document ? 'data' : formOf(document.path);
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
      accept: ({at, ...rest}: Omit<Accepted, 'path' | 'line'> & {readonly at: number}) =>
        accepted.push({...rest, path: document.path, line: document.lines.pointAt(at).line}),
    };
    for (const {rule, limit} of active) {
      if (!doesRead(rule, form)) continue;
      for (const found of rule.check(document, context)) {
        // What is set for a rule as a whole outweighs what the conventions say of a case.
        const weight = conventions.severities[rule.id] === undefined ? (found.configured ?? limit) : limit;
        add(toFinding(found, rule.id, weight, document, fingerprint, conventions));
      }
    }
    if (skipped.length > 0) notWhole.add(document.path);
    for (const {range, reason} of skipped) {
      if (notChecked === 'off') break;
      findings.push(
        toFinding({range, message: `Not checked: ${reason}`}, 'tool/not-checked', notChecked, document, fingerprint, conventions),
      );
    }
  }
  for (const {path, reason} of workspace.unchecked) {
    if (notChecked !== 'off' && !isIgnored(path)) {
      findings.push(toolFinding('tool/not-checked', notChecked, path, `Not checked: ${reason}`, null));
    }
  }
  const remarks = options.known
    ? []
    : suppressions.end(
        active.map(({rule}) => rule),
        notWhole,
      );
  for (const {document, ruleId, found} of options.listsSuppressions ? [...remarks, ...suppressions.list()] : remarks) {
    const limit = limitOf(ruleId, conventions.severities);
    if (limit !== 'off') findings.push(toFinding(found, ruleId, limit, document, fingerprint, conventions));
  }
  findings.sort(compareFindings);
  suppressed.sort(compareFindings);
  return {findings, suppressed, accepted, documents, commits};
}

type Fingerprint = ReturnType<typeof createFingerprints>;

function isOn(entry: {rule: Rule; limit: Severity | 'off'}): entry is {rule: Rule; limit: Severity} {
  return entry.limit !== 'off';
}

function toFinding(
  found: RuleFinding,
  ruleId: string,
  limit: Severity,
  checked: Document,
  fingerprint: Fingerprint,
  {attribution}: Conventions,
): Finding {
  const document = found.source ?? checked;
  // In a file beside the document, the finding is about the document.
  const subject = found.subject ?? (document === checked ? undefined : checked.path);
  const start = document.lines.pointAt(found.range.start);
  const end = document.lines.pointAt(found.range.end);
  return {
    id: fingerprint(ruleId, document.path, subject ?? document.slice(found.range), found.message),
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
