import type {Document} from './document.ts';
import type {Fence} from './facts.ts';
import type {Finding, RuleFinding} from './finding.ts';
import {quote} from './quote.ts';
import {doesRead, formOf, type Rule} from './rule.ts';
import {areaOf, isNamed, type RuleName, type SuppressedFinding, type Suppression} from './suppression.ts';
import {type Enabling, readComment, type SuppressionFault, type SuppressionTerms} from './suppression-comment.ts';
import {createScopes, type Scopes, type Use} from './suppression-scopes.ts';
import {listRuleIds} from './tool-rules.ts';
import type {Workspace} from './workspace.ts';

/** What the tool says of a suppression, in the document that it stands in. */
export interface SuppressionRemark {
  readonly document: Document;
  readonly ruleId: SuppressionFault['ruleId'] | 'tool/unused-suppression' | 'tool/new-suppression';
  readonly found: RuleFinding;
}

/** The suppressions of a workspace. Each finding is to be shown to them once. */
export interface Suppressions {
  /** The finding together with what hides it; null when nothing does. */
  hide(finding: Finding): SuppressedFinding | null;
  /** Everything that hides or could hide something. */
  list(): readonly SuppressionRemark[];
  /**
   * What is wrong with suppressions, asked after the last finding. Only that of an active rule can be unused, and only in a document
   * of which no part was skipped.
   */
  end(active: readonly Rule[], skipped: ReadonlySet<string>): readonly SuppressionRemark[];
}

interface Entry {
  readonly document: Document;
  readonly scopes: Scopes;
}

const NO_CHECK = /[\s,{]no-check(?:=(?:"([^"]*)"|([^\s,}]*)))?(?=[\s,}]|$)/u;

/**
 * Reads the suppressions of all documents that are not ignored.
 *
 * @param today the date as `YYYY-MM-DD`; null when nothing expires
 */
export function readSuppressions(
  workspace: Workspace,
  isIgnored: (path: string) => boolean,
  rules: readonly Rule[],
  today: string | null,
): Suppressions {
  const terms = createTerms(rules, today);
  const faults: SuppressionRemark[] = [];
  const known = new Map<string, Entry>();
  const entries = () => [...known.values()];
  for (const document of workspace.documents.values()) {
    if (formOf(document.path) !== 'markdown' || isIgnored(document.path)) continue;
    const readings: (Suppression | Enabling)[] = [];
    for (const comment of document.facts.comments) {
      const reading = readComment(document, comment, terms);
      if (reading !== null && 'found' in reading) faults.push({document, ...reading});
      else if (reading !== null) readings.push(reading);
    }
    for (const fence of document.facts.fences) readings.push(...readFence(document, fence));
    if (readings.length === 0) continue;
    known.set(document.path, {
      document,
      scopes: createScopes(
        document,
        readings.sort((a, b) => a.start - b.start),
      ),
    });
  }
  return {
    hide(finding) {
      const use = terms.names.has(finding.ruleId) ? find(known, finding) : null;
      if (use === null) return null;
      use.isUsed = true;
      return {...finding, suppression: use.suppression};
    },
    list() {
      return entries().flatMap(({document, scopes: {uses}}) => {
        return [...new Set(uses.map(({suppression}) => suppression))].map((suppression) => announce(document, suppression));
      });
    },
    end(active, skipped) {
      const able = active.filter(
        ({silentWithout}) => silentWithout === undefined || (silentWithout === 'pulls' && workspace.pulls !== null),
      );
      const whole = entries().filter(({document}) => !skipped.has(document.path));
      return [...faults, ...whole.flatMap((entry) => listIdle(entry.document, entry.scopes, able))];
    },
  };
}

/** What comments may name: the rules that read documents, and the areas of these. */
function createTerms(rules: readonly Rule[], today: string | null): SuppressionTerms {
  const suppressible = rules.filter((rule) => doesRead(rule, 'markdown')).map(({id}) => id);
  return {ruleIds: listRuleIds(rules), names: new Set([...suppressible, ...suppressible.map(areaOf)]), today};
}

/** A `no-check` behind the language of a fence. Where an open fence ends nobody knows, so there it hides nothing. */
function readFence(document: Document, {isClosed, isIndented, opening}: Fence): Suppression[] {
  if (isIndented || !isClosed) return [];
  const found = NO_CHECK.exec(document.slice(opening));
  if (found === null) return [];
  const start = opening.start + found.index + 1;
  const span = {start, end: start + found[0].length - 1};
  const reason = (found[1] ?? found[2] ?? '').trim();
  const {line} = document.lines.pointAt(start);
  return [
    {verb: 'no-check', path: document.path, line, rules: [{name: 'script/*', ...span}], reason: reason || null, until: null, ...span},
  ];
}

function find(known: ReadonlyMap<string, Entry>, finding: Finding): Use | null {
  const {ruleId, path, line, column, subject} = finding;
  const place = known.get(path);
  const use = place?.scopes.find(ruleId, line, place.document.lines.startOf(line) + column - 1);
  return use ?? (subject === null ? null : (known.get(subject)?.scopes.findOfFile(ruleId) ?? null));
}

function listIdle(document: Document, {uses, idle}: Scopes, active: readonly Rule[]): SuppressionRemark[] {
  const ofRanges = idle.map(({start, end}) => ({
    range: {start, end},
    message: 'Unexpected `enable`: nothing is disabled here',
    help: 'Remove the comment',
  }));
  const unused = uses.filter(({isUsed, rule}) => !isUsed && active.some(({id}) => isNamed(id, rule.name)));
  const used = new Set(uses.filter(({isUsed}) => isUsed).map(({suppression}) => suppression));
  const ofRules = unused.map(({rule, suppression}) => ({
    range: {start: rule.start, end: rule.end},
    message: `Unexpected suppression of ${quote(rule.name)}: it hides nothing`,
    help: adviseRemoval(suppression, rule, used.has(suppression)),
  }));
  return [...ofRanges, ...ofRules].map((found) => ({document, ruleId: 'tool/unused-suppression', found}));
}

function adviseRemoval({verb}: Suppression, {name}: RuleName, isUsedOtherwise: boolean): string {
  if (verb === 'no-check') return 'Remove `no-check` from the fence';
  return isUsedOtherwise ? `Remove ${quote(name)} from the comment` : 'Remove the comment';
}

function announce(document: Document, {verb, rules, reason, until, start, end}: Suppression): SuppressionRemark {
  const named = quote(rules.map(({name}) => name).join(', '), 60);
  const day = until === null ? '' : `, until ${until}`;
  return {
    document,
    ruleId: 'tool/new-suppression',
    found: {
      range: {start, end},
      message: `Unexpected new suppression of ${named} by \`${verb}\``,
      help:
        reason === null ? 'Judge whether it is needed: it gives no reason' : `Judge the reason that it gives: ${quote(reason, 300)}${day}`,
    },
  };
}
