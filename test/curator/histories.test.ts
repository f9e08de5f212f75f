import fc from 'fast-check';
import {expect, test} from 'vitest';
import {advance} from '../../src/curator/advance.ts';
import type {Decision, Pass, PassState} from '../../src/curator/pass.ts';
import type {PassFinding} from '../../src/curator/pass-report.ts';
import {decodeState, encodeState} from '../../src/curator/state.ts';
import {deflate, finding, inflate, PULL, reportOf} from './looks.ts';

/** A document of a few lines, each with something to find; what is found is told by the line alone. */
interface Slip {
  readonly rule: number;
  readonly target: number;
  readonly text: number;
  readonly heading: number;
  readonly isError: boolean;
}

type Event =
  | {readonly kind: 'push'; readonly slips: readonly Slip[]}
  | {readonly kind: 'insert'; readonly at: number; readonly slip: Slip}
  | {readonly kind: 'remove'; readonly at: number}
  | {readonly kind: 'edit'; readonly at: number; readonly text: number; readonly heading: number}
  | {readonly kind: 'back'; readonly steps: number}
  | {readonly kind: 'rerun'}
  | {readonly kind: 'lose'}
  | {readonly kind: 'spoil'; readonly at: number}
  | {readonly kind: 'accept'; readonly pick: number}
  | {readonly kind: 'withdraw'; readonly pick: number}
  /** Two runs over one head begin with the same memory. */
  | {readonly kind: 'race'; readonly slip: Slip};

const slip: fc.Arbitrary<Slip> = fc.record({
  ...{rule: fc.nat(2), target: fc.nat(2), text: fc.nat(4), heading: fc.nat(1)},
  isError: fc.boolean(),
});

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({kind: fc.constant('push' as const), slips: fc.array(slip, {maxLength: 6})}),
  {weight: 3, arbitrary: fc.record({kind: fc.constant('insert' as const), at: fc.nat(9), slip})},
  {weight: 2, arbitrary: fc.record({kind: fc.constant('remove' as const), at: fc.nat(9)})},
  {weight: 3, arbitrary: fc.record({kind: fc.constant('edit' as const), at: fc.nat(9), text: fc.nat(4), heading: fc.nat(1)})},
  {weight: 2, arbitrary: fc.record({kind: fc.constant('back' as const), steps: fc.nat(3)})},
  fc.constant({kind: 'rerun' as const}),
  fc.constant({kind: 'lose' as const}),
  fc.record({kind: fc.constant('spoil' as const), at: fc.nat(400)}),
  {weight: 3, arbitrary: fc.record({kind: fc.constant('accept' as const), pick: fc.nat(9)})},
  fc.record({kind: fc.constant('withdraw' as const), pick: fc.nat(9)}),
  fc.record({kind: fc.constant('race' as const), slip}),
);

function findingsOf(slips: readonly Slip[]): PassFinding[] {
  return slips.map(({rule, target, text, heading, isError}, index) =>
    finding({
      ruleId: ['link/missing-target', 'reference/unmarked-forward', 'script/syntax'][rule] ?? '',
      severity: isError ? 'error' : 'warning',
      target: `t${target}`,
      text: `line ${text} on t${target}`,
      heading: `h${heading}`,
      line: index + 1,
    }),
  );
}

/** What makes a finding recognisable beyond doubt. */
function nameOf({ruleId, severity, identity}: PassFinding): string {
  return JSON.stringify([ruleId, severity, identity]);
}

/** A pull request that things happen to, and what must hold after each of them. */
class History {
  slips: readonly Slip[] = [];
  readonly heads: (readonly Slip[])[] = [[]];
  body = '';
  minute = 0;
  decisions: Decision[] = [];
  last: Pass | null = null;
  before: Pass | null = null;
  /** Since numbering began: the number that the next item gets, by kind, and the pass. */
  issued = new Map<string, string>();
  highest = {F: 0, N: 0};

  get now(): string {
    return new Date(Date.UTC(2026, 4, 6) + this.minute * 60_000).toISOString();
  }

  happen(event: Event): void {
    this.minute++;
    const pushed = this.pushedBy(event);
    const memory = this.body;
    if (pushed !== null) {
      this.slips = pushed.slice(0, 12);
      this.heads.push(this.slips);
    } else if (event.kind === 'lose') this.body = '';
    else if (event.kind === 'spoil') this.body = this.body.slice(0, event.at) + this.body.slice(event.at + 1);
    else if (event.kind === 'accept') this.accept(event.pick);
    else if (event.kind === 'withdraw') this.decisions = this.decisions.filter((_, index) => index !== event.pick);
    this.run();
    if (event.kind !== 'race') return;
    // Another run over the same head began with the same memory, and ends now.
    this.minute++;
    expect(this.look(decodeState(memory, inflate), this.slips, this.before).pass).toEqual(this.last);
  }

  /** The lines of the new head; null when nothing is pushed. */
  pushedBy(event: Event): readonly Slip[] | null {
    const at = (index: number) => (this.slips.length === 0 ? -1 : index % this.slips.length);
    switch (event.kind) {
      case 'push':
        return event.slips;
      case 'insert':
        return this.slips.toSpliced(event.at % (this.slips.length + 1), 0, event.slip);
      case 'remove':
        return this.slips.filter((_, index) => index !== at(event.at));
      case 'edit':
        return this.slips.map((one, index) => (index === at(event.at) ? {...one, text: event.text, heading: event.heading} : one));
      case 'back':
        return this.heads.at(-1 - event.steps) ?? [];
      case 'race':
        return [...this.slips, event.slip];
      default:
        return null;
    }
  }

  accept(pick: number): void {
    const items = this.last?.items ?? [];
    const item = items[pick % Math.max(1, items.length)];
    if (!item) return;
    const of = {reason: 'it is meant', login: 'bob', isByAuthor: false, comment: this.minute, at: this.now};
    this.decisions = [...this.decisions, {kind: 'accept', item: item.id, ...of}];
  }

  look(state: PassState | 'newer' | null, slips: readonly Slip[], last: Pass | null = this.last) {
    const known = state === 'newer' ? null : state;
    const look = {
      state: known,
      report: reportOf(findingsOf(slips)),
      pull: PULL,
      decisions: this.decisions,
      now: this.now,
      language: 'en' as const,
    };
    return advance({...look, isLost: last !== null && known === null});
  }

  run(): void {
    const state = decodeState(this.body, inflate);
    expect(state).not.toBe('newer');
    const {pass, state: after} = this.look(state, this.slips);
    this.before = this.last;
    this.check(state === null ? null : this.last, pass);
    this.body = `Text\n\n${encodeState(after, deflate, 60_000)}`;
    this.last = pass;
    // The same look again says the same and remembers the same.
    const again = this.look(decodeState(this.body, inflate), this.slips);
    expect(again.pass).toEqual(pass);
    expect(`Text\n\n${encodeState(again.state, deflate, 60_000)}`).toBe(this.body);
  }

  check(before: Pass | null, pass: Pass): void {
    if (before === null) {
      this.issued = new Map();
      this.highest = {F: 0, N: 0};
    }
    this.checkNumbers(before, pass);
    this.checkFindings(pass);
    if (before !== null) this.checkWaivers(before, pass);
  }

  /** Passes and ids count without a gap, an id is given once, and an item never changes its rule. */
  checkNumbers(before: Pass | null, {number, history, items}: Pass): void {
    expect([0, 1]).toContain(number - (before?.number ?? 0));
    expect(history.map((record) => record.number)).toEqual(Array.from({length: number}, (_, index) => index + 1));
    expect(new Set(items.map(({id}) => id)).size).toBe(items.length);
    for (const {id, ruleId, since, changed} of items) {
      expect(since <= changed && changed <= number).toBe(true);
      expect(this.issued.get(id) ?? ruleId).toBe(ruleId);
      if (this.issued.has(id)) continue;
      const prefix = id.startsWith('F') ? 'F' : 'N';
      expect([id, since]).toEqual([`${prefix}${++this.highest[prefix]}`, number]);
      this.issued.set(id, ruleId);
    }
    if (before?.number === number)
      expect(items.map(({id, state}) => `${id} ${state}`)).toEqual(before.items.map(({id, state}) => `${id} ${state}`));
  }

  /** Every finding of head has one item of its kind, or waits in the table of forward declarations; errors never wait. */
  checkFindings({report, items, history}: Pass): void {
    const listed = items.flatMap(({findings}) => findings);
    expect(new Set(listed).size).toBe(listed.length);
    for (const one of report.findings) {
      const isWaiting = one.ruleId === 'reference/unmarked-forward' && one.severity !== 'error';
      expect(listed.includes(one) || isWaiting).toBe(true);
    }
    for (const {id, ruleId, state, findings} of items) {
      expect(findings.every((one) => one.ruleId === ruleId && (one.severity === 'error') === id.startsWith('F'))).toBe(true);
      expect(findings.length === 0).toBe(state === 'fixed' || state === 'gone');
      if (state === 'accepted') expect(ruleId).not.toBe('script/syntax');
    }
    const open = items.filter(({id, state}) => id.startsWith('F') && state === 'open').length;
    if (history.at(-1)?.number === history.length) expect(history.at(-1)?.open).toBe(open);
  }

  /** A finding that is the same to the letter, and of which there is one only, keeps its item and what was decided on it. */
  checkWaivers(before: Pass, pass: Pass): void {
    const names = pass.report.findings.map(nameOf);
    const old = before.report.findings.map(nameOf);
    const isOne = (name: string) => [names, old].every((list) => list.filter((other) => other === name).length === 1);
    for (const {id, decision, findings} of before.items) {
      for (const name of findings.map(nameOf).filter(isOne)) {
        const now = pass.items.find((item) => item.findings.some((one) => nameOf(one) === name));
        expect(now?.id).toBe(id);
        // Another decision may have been taken since; the one that held does so until it is withdrawn.
        if (this.decisions.some(({comment}) => comment === decision?.comment)) expect(now?.state).toBe('accepted');
      }
    }
  }
}

test('whatever happens to a pull request, numbers count on, every finding has its item, and decisions hold', () => {
  fc.assert(
    fc.property(fc.array(event, {maxLength: 25}), (events) => {
      const history = new History();
      history.run();
      for (const one of events) history.happen(one);
    }),
    {numRuns: 400},
  );
});

test('a head that is pushed again has the numbers that it had', () => {
  fc.assert(
    fc.property(fc.uniqueArray(slip, {maxLength: 6, selector: (one) => nameOf(findingsOf([one])[0] as PassFinding)}), (slips) => {
      const history = new History();
      history.happen({kind: 'push', slips});
      const named = () => history.last?.items.filter(({id}) => id.startsWith('F')).map(({id, findings}) => [id, findings.map(nameOf)]);
      const first = named();
      history.happen({kind: 'push', slips: []});
      history.happen({kind: 'push', slips});
      expect(named()).toEqual(first);
    }),
  );
});
