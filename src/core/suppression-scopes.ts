import {findLastStart} from './bisect.ts';
import type {Document} from './document.ts';
import type {Fence} from './facts.ts';
import {createNextContent} from './next-content.ts';
import {areaOf, isNamed, type RuleName, type Suppression} from './suppression.ts';
import {type Enabling, isBlock} from './suppression-comment.ts';

/** One rule that one suppression names, and whether it hides anything. */
export interface Use {
  readonly suppression: Suppression;
  readonly rule: RuleName;
  isUsed: boolean;
}

/** What is hidden in one document. */
export interface Scopes {
  /** All that could hide something, in the order of the document. */
  readonly uses: readonly Use[];
  /** Each `enable` that ends nothing. */
  readonly idle: readonly Enabling[];
  /** What hides a finding of a rule at a place: of several, the one that was written for the fewest lines. */
  find(ruleId: string, line: number, offset: number): Use | null;
  /** What hides findings of a rule in the whole document, and those about it that are shown elsewhere. */
  findOfFile(ruleId: string): Use | null;
}

/** From here on a rule, an area or (as `*`) all rules are disabled; null = enabled. */
interface Switch {
  readonly start: number;
  readonly use: Use | null;
}

const ALL = '*';

/** @param readings in the order of the document */
export function createScopes(document: Document, readings: readonly (Suppression | Enabling)[]): Scopes {
  const uses: Use[] = [];
  const idle: Enabling[] = [];
  const lines = new Map<string, Use>();
  const file = new Map<string, Use>();
  const fences = new Map<number, Use>();
  const switches = new Map<string, Switch[]>();
  const open = new Set<string>();
  const turn = (name: string, start: number, use: Use | null) => {
    const list = switches.get(name);
    if (list) list.push({start, use});
    else switches.set(name, [{start, use}]);
  };
  const nextContent = createNextContent(document, linesOfTheirOwn(document, readings));
  const add = (suppression: Suppression, use: Use) => {
    const {verb, line, start, end} = suppression;
    const {name} = use.rule;
    if (verb === 'disable-file') file.set(name, use);
    else if (verb === 'no-check') fences.set(line, use);
    else if (verb === 'disable-line') lines.set(`${line}\0${name}`, use);
    else if (verb === 'disable-next-line') lines.set(`${nextContent(document.lines.pointAt(end).line)}\0${name}`, use);
    else {
      open.add(name);
      turn(name, start, use);
    }
  };
  for (const reading of readings) {
    if (reading.verb === 'enable') {
      if (!close(reading.rules, open)) idle.push(reading);
      for (const name of reading.rules.length === 0 ? [ALL] : reading.rules.map((rule) => rule.name)) turn(name, reading.start, null);
      continue;
    }
    for (const rule of reading.rules) {
      const use = {suppression: reading, rule, isUsed: false};
      uses.push(use);
      add(reading, use);
    }
  }
  const ofBoth = (map: ReadonlyMap<string, Use>, prefix: string, ruleId: string) =>
    map.get(prefix + ruleId) ?? map.get(prefix + areaOf(ruleId)) ?? null;
  const ofRange = (ruleId: string, offset: number): Use | null => {
    const last = [ruleId, areaOf(ruleId), ALL].map((name) => findLastStart(switches.get(name) ?? [], offset));
    return last.reduce((latest, found) => ((found?.start ?? -1) > (latest?.start ?? -1) ? found : latest), undefined)?.use ?? null;
  };
  return {
    uses,
    idle,
    find(ruleId, line, offset) {
      const fence = fenceAt(document, offset);
      const fenceLine = fence === null ? line : document.lines.pointAt(fence.start).line;
      const ofFence = fence === null ? undefined : fences.get(fenceLine);
      return (
        ofBoth(lines, `${line}\0`, ruleId) ??
        (ofFence && isNamed(ruleId, ofFence.rule.name) ? ofFence : null) ??
        // No comment can stand in a fence, so the one above it is for all of its lines.
        ofBoth(lines, `${fenceLine}\0`, ruleId) ??
        ofRange(ruleId, offset) ??
        ofBoth(file, '', ruleId)
      );
    },
    findOfFile: (ruleId) => ofBoth(file, '', ruleId),
  };
}

/** Ends what is open of some rules, of all when none is named; whether anything was. */
function close(rules: readonly RuleName[], open: Set<string>): boolean {
  if (rules.length === 0) {
    const wasOpen = open.size > 0;
    open.clear();
    return wasOpen;
  }
  let wasOpen = false;
  for (const {name} of rules) {
    // An area that is disabled stays so, but for the rule that is enabled in it.
    if (open.has(areaOf(name))) wasOpen = true;
    for (const other of [...open]) if (isNamed(other, name) && open.delete(other)) wasOpen = true;
  }
  return wasOpen;
}

function fenceAt({facts}: Document, offset: number): Fence | null {
  const fence = findLastStart(facts.fences, offset);
  return fence && offset < fence.end ? fence : null;
}

/** The lines that hold such a comment and nothing else: what is to be suppressed is below them. */
function linesOfTheirOwn(document: Document, readings: readonly (Suppression | Enabling)[]): Set<number> {
  const found = new Set<number>();
  for (const reading of readings) {
    if (reading.verb === 'no-check' || !isBlock(document, reading)) continue;
    const [first, last] = [document.lines.pointAt(reading.start).line, document.lines.pointAt(reading.end).line];
    const before = document.slice({start: document.lines.startOf(first), end: reading.start});
    const after = document.slice({start: reading.end, end: document.lines.spanOf(last).end});
    if (after.trim() === '' && /^[\s>]*$/u.test(before)) for (let line = first; line <= last; line++) found.add(line);
  }
  return found;
}
