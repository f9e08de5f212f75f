import {createIsDenied, findDecision} from './decide.ts';
import {describeItem, isForward, isUnknown} from './item-facts.ts';
import {type HashedFinding, type Matched, matchItems, prefixOf} from './match-items.ts';
import type {Decision, Hashes, Item, ItemState, Language, Pass, PassState, PullFacts, StoredItem, StoredRecord} from './pass.ts';
import type {PassFinding, PassReport} from './pass-report.ts';
import type {Names} from './recognise.ts';

/** One look at a pull request, and everything that was known before. */
export interface Look {
  /** Null when nothing is remembered. */
  readonly state: PassState | null;
  /** Whether there was something to remember and it is lost; counts only without a state. */
  readonly isLost?: boolean;
  readonly report: PassReport;
  readonly pull: PullFacts;
  /** Those that hold now, of people who may take them. */
  readonly decisions: readonly Decision[];
  readonly isHeld?: boolean;
  /** When this is: ISO 8601 UTC, by the clock that comments are dated with. */
  readonly now: string;
  /** What the configuration says. */
  readonly language: Language | 'auto';
  /** What a person asked for; null when nobody did, absent when that was not looked up: then it is what is remembered. */
  readonly askedLanguage?: Language | null;
  /** Tells the rules whose findings nobody can accept. */
  readonly isDenied?: (ruleId: string) => boolean;
  /** Documents that were renamed since the pass before: old path to new path. */
  readonly moves?: ReadonlyMap<string, string>;
}

/** From this share of Han characters on, a comment is in Chinese where the configuration leaves it open. */
const MIN_HAN = 0.3;
/** As many passes and items are remembered; fixed items go first. */
const MAX_RECORDS = 100;
const MAX_ITEMS = 3000;
const MAX_FORMER = 200;

/** An item on its way from the pass before to this one. */
interface Draft extends Omit<StoredItem, 'changed'> {
  readonly findings: readonly PassFinding[];
  readonly decision: Decision | null;
  readonly isChanged: boolean;
  readonly changed: number;
}

/**
 * Compares a look at a pull request with the pass before: what is known keeps its number, what is new gets the next one, what is gone is
 * fixed. A look at which nothing changed is no pass of its own. Pure: the same look gives the same pass.
 */
export function advance(look: Look): {readonly pass: Pass; readonly state: PassState} {
  const {report, pull} = look;
  const now = `${new Date(look.now).toISOString().slice(0, 19)}Z`;
  // That of another pull request tells nothing of this one.
  const before = look.state?.pull === pull.number ? look.state : begin(look, now);
  const last = before.history.at(-1)?.number ?? 0;
  const names = namesOf(report, look.moves);
  const decide = createDecide(look, before);
  const matched = matchItems(before, report.findings, names, (item) => decide(item) !== null);
  const fresh = matched.fresh.filter(({finding}) => !isForward(finding));
  const stayed = matched.waiting;
  const kept = before.items.flatMap((item) => keepItem(item, matched, report, decide));
  const isRisen = last === 0 || fresh.length > 0 || kept.some(({isChanged}) => isChanged);
  const number = isRisen ? last + 1 : last;
  // Those that were there at the pass before have stayed without a marker.
  const promoted = isRisen && last > 0 ? stayed : [];
  const waiting = [...(promoted === stayed ? [] : stayed), ...matched.fresh.filter(({finding}) => isForward(finding))];
  waiting.sort((a, b) => a.order - b.order);
  const next = {...before.next};
  const added = [fresh, promoted].flatMap(groupFindings).map((group): Draft => {
    const prefix = prefixOf(group[0].finding);
    return draftItem(`${prefix}${next[prefix]++}`, group, number, report);
  });
  const drafts = [...kept.map((draft) => (draft.isChanged ? {...draft, changed: number} : draft)), ...added].sort(compareIds);
  const history = isRisen
    ? [...before.history, {number, head: report.head, open: countOpen(drafts), at: now}].slice(-MAX_RECORDS)
    : before.history;
  const language = look.askedLanguage === undefined ? before.language : look.askedLanguage;
  const state: PassState = {
    ...{version: 1, pull: pull.number, since: before.since, language, history, next},
    items: boundItems(drafts).map(toStored),
    waiting: waiting.map(({hashes}) => hashes),
    isRestarted: before.isRestarted,
  };
  const pass: Pass = {
    ...{number, pull, report},
    language: language ?? (look.language === 'auto' ? (report.hanShare > MIN_HAN ? 'zh-CN' : 'en') : look.language),
    items: drafts.map(toItem),
    forwards: [
      ...report.accepted.map((accepted) => ({accepted, finding: null})),
      ...report.findings.filter(isForward).map((finding) => ({accepted: null, finding})),
    ],
    history: history.map(({number: pass, head, open}) => ({number: pass, head, open})),
    unmatched: look.decisions.filter((decision) => isUnmatched(decision, before, drafts, history)),
    isRestarted: before.isRestarted,
    isHeld: look.isHeld ?? false,
  };
  return {pass, state};
}

function begin({pull, isLost = false}: Look, now: string): PassState {
  return {
    ...{version: 1, pull: pull.number, since: now, language: null, history: [], items: [], waiting: []},
    next: {F: 1, N: 1},
    isRestarted: isLost,
  };
}

function namesOf({renames}: PassReport, moves: ReadonlyMap<string, string> = new Map()): Names {
  const inBase = new Map(Object.entries(renames).map(([from, to]) => [to, from]));
  return {inBase, before: new Map([...moves].map(([from, to]) => [to, from]))};
}

type Decide = (item: Pick<StoredItem, 'id' | 'ruleId' | 'since'>) => Decision | null;

function createDecide({decisions, isDenied = createIsDenied()}: Look, {history, since}: PassState): Decide {
  return ({id, ruleId, since: first}) => findDecision({id, ruleId, seen: seenAt(first, history, since)}, decisions, isDenied);
}

/** When a pass was made; of one that is not remembered, when numbering began. */
function seenAt(number: number, history: readonly StoredRecord[], since: string): string {
  return history.find((record) => record.number === number)?.at ?? since;
}

/** What becomes of an item; nothing where all its findings became those of another kind. */
function keepItem(item: StoredItem, {found, lost, returned, turned}: Matched, report: PassReport, decide: Decide): Draft[] {
  const own = found.get(item.id) ?? [];
  const away = lost.get(item.id) ?? [];
  const unsure = away.length > 0 && isUnknown(item, report) ? away : [];
  const hashes = [...own.map((entry) => entry.hashes), ...unsure];
  if (hashes.length === 0 && turned.has(item.id)) return [];
  const back = returned.get(item.id) ?? [];
  const former = [...away.slice(unsure.length), ...item.former.filter((old) => !back.includes(old))];
  const decision = decide(item);
  const state = stateOf(item, hashes, decision, report);
  const isChanged = state !== item.state || away.length > unsure.length || turned.has(item.id) || back.length > 0;
  return [
    {
      ...item,
      ...(own.length > 0 &&
        describeItem(
          own.map(({finding}) => finding),
          report,
        )),
      ...{state, hashes, former: former.slice(0, MAX_FORMER), findings: own.map(({finding}) => finding), decision, isChanged},
    },
  ];
}

function stateOf(item: StoredItem, hashes: readonly Hashes[], decision: Decision | null, {added, deleted}: PassReport): ItemState {
  if (hashes.length > 0) return decision === null ? 'open' : decision.kind === 'accept' ? 'accepted' : 'deferred';
  if (item.hashes.length === 0) return item.state;
  const isGone = deleted?.includes(item.path) || (item.isAdded && added !== null && !added.includes(item.path));
  return isGone ? 'gone' : 'fixed';
}

/** Findings that are one piece of work: of one rule about one document or in one text of the pull request, else of one rule at one text. */
function groupFindings(findings: readonly HashedFinding[]): [HashedFinding, ...HashedFinding[]][] {
  const groups = new Map<string, [HashedFinding, ...HashedFinding[]]>();
  for (const entry of findings) {
    const {ruleId, subject, identity, path} = entry.finding;
    const about = subject ?? (path.startsWith('pull-request:') ? path : null);
    const key = JSON.stringify([prefixOf(entry.finding), ruleId, about, about === null ? identity.target : null]);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

function draftItem(id: string, group: readonly [HashedFinding, ...HashedFinding[]], number: number, report: PassReport): Draft {
  const findings = group.map(({finding}) => finding);
  return {
    ...{id, ruleId: group[0].finding.ruleId, state: 'open', since: number, changed: number, findings, decision: null, isChanged: true},
    ...describeItem(findings, report),
    hashes: group.map(({hashes}) => hashes),
    former: [],
  };
}

function isUnmatched(decision: Decision, before: PassState, items: readonly Draft[], history: readonly StoredRecord[]): boolean {
  const item = items.find(({id}) => id === decision.item);
  return item === undefined || Date.parse(decision.at) < Date.parse(seenAt(item.since, history, before.since));
}

function boundItems(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length <= MAX_ITEMS) return drafts;
  const closed = drafts.filter(({hashes}) => hashes.length === 0).sort((a, b) => a.changed - b.changed);
  const dropped = new Set(closed.slice(0, drafts.length - MAX_ITEMS));
  return drafts.filter((draft) => !dropped.has(draft));
}

function countOpen(drafts: readonly Draft[]): number {
  return drafts.filter(({id, state}) => id.startsWith('F') && state === 'open').length;
}

function compareIds({id: a}: {readonly id: string}, {id: b}: {readonly id: string}): number {
  return a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));
}

function toStored({id, ruleId, state, since, changed, path, lines, target, subject, hashes, former, isAdded}: Draft): StoredItem {
  return {id, ruleId, state, since, changed, path, lines, target, subject, hashes, former, isAdded};
}

function toItem({id, ruleId, state, findings, path, lines, target, subject, since, changed, decision}: Draft): Item {
  return {id, ruleId, state, findings, last: {path, lines, target, subject}, since, changed, decision};
}
