import {code, type Markdown, table, trusted} from './markdown.ts';
import type {Forward, Pass} from './pass.ts';
import {openItems, type Part, type PassView} from './pass-view.ts';
import {describePlaces, type Place, pullLink} from './places.ts';

/** What a forward declaration rests on. */
type Ground =
  | {readonly kind: 'pull'; readonly number: number; readonly isVerified: boolean}
  | {readonly kind: 'marker'; readonly marker: string; readonly isVerified: boolean}
  | {readonly kind: 'other'};

interface Row {
  readonly target: string;
  readonly ground: Ground;
  /** Whether its marker is missing. */
  readonly isUnmarked: boolean;
  readonly places: Place[];
}

/** How many documents are announced and added by an open pull request. */
export function countVerified({forwards}: Pass): number {
  return rowsOf(forwards).filter(({ground}) => ground.kind === 'pull' && ground.isVerified).length;
}

/** The documents that are named before they exist, and what speaks for them. */
export function renderForwards(view: PassView): Part {
  const {pass, speech} = view;
  const {say} = speech;
  const rows = rowsOf(pass.forwards);
  if (rows.length === 0) return [];
  const columns = [say('column.where'), say('column.reference'), say('column.evidence'), say('column.state')];
  const cells = rows
    .slice(0, MAX_ROWS)
    .map((row) => [describePlaces(row.places, view), code(row.target, 120), evidenceOf(row.ground, view), stateOf(row, view)]);
  const rest = rows.length > MAX_ROWS ? [say('rows.more', {count: rows.length - MAX_ROWS})] : [];
  return [trusted(`#### ${say('forward.title')}`), ...table(columns, cells), ...rest, ...(pass.number === 1 ? [say('forward.after')] : [])];
}

const MAX_ROWS = 30;

function rowsOf(forwards: readonly Forward[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const forward of forwards) {
    const claim = forward.accepted ?? forward.finding;
    if (claim === null) continue;
    const {target, ground} = readForward(forward);
    const isUnmarked = forward.accepted === null;
    const key = JSON.stringify([target, ground, isUnmarked]);
    const row = rows.get(key) ?? {target, ground, isUnmarked, places: []};
    row.places.push({path: claim.path, line: claim.line});
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => compareFirst(a.places, b.places));
}

/** By the first place in the documents. */
function compareFirst([one]: readonly Place[], [other]: readonly Place[]): number {
  if (!one || !other) return 0;
  return one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1;
}

function readForward({accepted, finding}: Forward): {readonly target: string; readonly ground: Ground} {
  if (accepted !== null) return {target: accepted.target, ground: readEvidence(accepted.evidence)};
  const [, target = '', number = ''] =
    /^Missing marker on `([^`]*)`, which open pull request (\d{1,9}) adds$/u.exec(finding?.message ?? '') ?? [];
  const named = target === '' ? (finding?.identity.target ?? '').replaceAll('`', '') : target;
  return {target: named, ground: number === '' ? {kind: 'other'} : {kind: 'pull', number: Number(number), isVerified: true}};
}

function readEvidence(evidence: string): Ground {
  const pull = /^pull request (\d{1,9}), (open|not verified)$/u.exec(evidence);
  if (pull) return {kind: 'pull', number: Number(pull[1]), isVerified: pull[2] === 'open'};
  const marker = /^marker `([^`]*)`(, not verified)?$/u.exec(evidence);
  if (marker) return {kind: 'marker', marker: marker[1] ?? '', isVerified: marker[2] === undefined};
  return {kind: 'other'};
}

function evidenceOf(ground: Ground, {speech}: PassView): Markdown {
  const {say} = speech;
  if (ground.kind === 'pull')
    return say(ground.isVerified ? 'forward.added' : 'forward.unverified', {pull: pullLink(ground.number, speech)});
  if (ground.kind === 'other') return say('forward.other');
  return say('forward.marked', {marker: code(ground.marker, 60)});
}

function stateOf({ground, isUnmarked, places}: Row, {pass, speech: {say}}: PassView): Markdown {
  if (isUnmarked && ground.kind === 'pull') {
    const marker = code(`(planned, PR #${ground.number})`);
    const note = openItems(pass, 'N').find(({ruleId, findings}) => {
      return ruleId === UNMARKED && findings.some(({path, line}) => places.some((place) => place.path === path && place.line === line));
    });
    return note ? say('forward.missing.note', {marker, id: trusted(note.id)}) : say('forward.missing', {marker});
  }
  if (ground.kind === 'other' || !ground.isVerified) return say('forward.unchecked');
  return say(ground.kind === 'pull' ? 'forward.ok' : 'forward.okMarker');
}

const UNMARKED = 'reference/unmarked-forward';
