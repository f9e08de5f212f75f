import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {advance} from '../../src/curator/advance.ts';
import type {PassState, StoredItem} from '../../src/curator/pass.ts';
import type {PassFinding} from '../../src/curator/pass-report.ts';
import {hashFinding} from '../../src/curator/recognise.ts';
import {decodeState, encodeState} from '../../src/curator/state.ts';
import {deflate, finding, inflate, PULL, reportOf} from './looks.ts';

function stateOf(findings: readonly PassFinding[]): PassState {
  const look = {
    state: null,
    report: reportOf(findings),
    pull: PULL,
    decisions: [],
    now: '2026-05-06T01:02:03.456Z',
    language: 'en' as const,
  };
  return advance(look).state;
}

/** As many different findings as a large change has, with names and lines of the usual length. */
function many(count: number, documents = 12): PassFinding[] {
  return Array.from({length: count}, (_, index) =>
    finding({
      ruleId: ['reference/missing-document', 'link/missing-fragment', 'metadata/missing-field', 'reference/not-clickable'][index % 4] ?? '',
      severity: index % 3 === 0 ? 'info' : 'error',
      path: `docs/addon-topic-${index % documents}-preflight-guide.md`,
      line: 1 + ((index * 37) % 900),
      target: `addon-${(index * 7919) % 1000}-${['upgrade', 'registry', 'restore', 'switchover'][index % 4]}-guide.md`,
      text: `Line ${index} of some length`,
      heading: `Step ${index % 20}`,
    }),
  );
}

const block = (state: PassState) => encodeState(state, deflate);
const raw = (value: unknown, version = 1) =>
  `<!-- docs-curator:state v${version} ${Buffer.from(deflate(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))).toString('base64url')} -->`;
const unpacked = (state: PassState) =>
  JSON.parse(Buffer.from(inflate(Buffer.from(block(state).split(' ')[3] ?? '', 'base64url'), 1e6)).toString());

describe('a state', () => {
  const state = stateOf([...many(20), finding({subject: 'docs/b.md', target: '三`-->"'})]);

  test('is read as it was written, below any text and whatever blanks end it', () => {
    for (const text of [block(state), `Text\n\n${block(state)}`, `Text\r\n${block(state)}\r\n`, `${block(state)} \n\n`]) {
      expect(decodeState(text, inflate)).toEqual(state);
    }
  });

  test('is one line that no text can get out of', () => {
    expect(block(state)).toMatch(/^<!-- docs-curator:state v1 [A-Za-z0-9_-]+ -->$/u);
  });

  test('is dated in whole seconds', () => {
    expect([state.since, state.history[0]?.at]).toEqual(['2026-05-06T01:02:03Z', '2026-05-06T01:02:03Z']);
  });

  test.each([
    ['nothing', ''],
    ['a text', 'Text'],
    ['a block above the last line', `${block(state)}\nText`],
    ['a block within a line', `Text ${block(state)}`],
    ['a block without data', '<!-- docs-curator:state v1  -->'],
    ['other data', '<!-- docs-curator:state v1 AAAA -->'],
    ['no base64', '<!-- docs-curator:state v1 A -->'],
    ['version 0', raw({}, 0)],
    ['no JSON', raw('{')],
    ['no object', raw('[]')],
    ['no UTF-8', `<!-- docs-curator:state v1 ${Buffer.from(deflate(Buffer.from([0x22, 0xff, 0x22]))).toString('base64url')} -->`],
    ['a block that is too long', `<!-- docs-curator:state v1 ${'A'.repeat(60_000)} -->`],
    ['a block that comes to too much', raw(' '.repeat(1_000_001))],
  ])('is not read out of %s', (_, text) => {
    expect(decodeState(text, inflate)).toBe(null);
  });

  test('of a later version is called newer, whatever it holds', () => {
    expect(decodeState(raw({}, 2), inflate)).toBe('newer');
    expect(decodeState('<!-- docs-curator:state v999 _ -->', inflate)).toBe('newer');
  });

  test.each([
    ['an unknown field', {y: 1}],
    ['an unknown language', {l: 'fr'}],
    ['no pass', {v: []}],
    [
      'passes that skip a number',
      {
        v: [
          [1, 'a'.repeat(40), 0, 0],
          [3, 'a'.repeat(40), 0, 0],
        ],
      },
    ],
    ['a head that is no id', {v: [[1, 'main', 0, 0]]}],
    ['a rule that is not listed', {r: []}],
    ['a path that is not listed', {f: []}],
    ['a number that is not free', {n: [2, 2]}],
    ['a number below 1', {n: [0, 99]}],
    ['more hashes than findings', {o: 'A'.repeat(13)}],
    ['fewer hashes than findings', {h: ''}],
    ['half a hash', {w: 'AAAA'}],
    ['hashes of other letters', {w: '#'.repeat(13)}],
    ['a time beyond dates', {s: 1e15}],
    ['a pull request that is none', {p: -1}],
  ])('with %s is none', (_, change) => {
    expect(decodeState(raw({...unpacked(state), ...change}), inflate)).toBe(null);
  });

  test.each([
    ['an id of another form', 'd', 'D1'],
    ['an id that is no number', 'd', 'F01'],
    ['a rule that is not listed', 'r', 999],
    ['a subject that is not listed', 'u', 999],
    ['a state that is none', 's', 9],
    ['a first pass after its last change', 'b', 2],
    ['a change in a pass to come', 'c', 2],
    ['a line below 1', 'l', [0]],
    ['a target that is none', 't', null],
  ])('with an item with %s is none', (_, column, value) => {
    const packed = unpacked(state);
    packed.i[column][0] = value;
    expect(decodeState(raw(packed), inflate)).toBe(null);
  });

  test('with one id twice, or with an item that lacks something, is none', () => {
    const packed = unpacked(state);
    packed.i.d[1] = packed.i.d[0];
    expect(decodeState(raw(packed), inflate)).toBe(null);
    const lacking = unpacked(state);
    lacking.i.t.pop();
    expect(decodeState(raw(lacking), inflate)).toBe(null);
  });

  test('has no names but its own', () => {
    const text = JSON.stringify(unpacked(state)).replace('{"p"', '{"__proto__":{"x":1},"p"');
    expect(decodeState(raw(text), inflate)).toBe(null);
  });
});

describe('its size', () => {
  test.each([
    [20, 1100],
    [100, 3200],
    [300, 8200],
    [1000, 24_000],
  ])('of %i findings is at most %i', (count, limit) => {
    const {length} = block(stateOf(many(count)));
    process.stdout.write(`state of ${count} findings: ${length} characters\n`);
    expect(length).toBeLessThanOrEqual(limit);
  });

  test('of whatever there is stays within its limit, and the next numbers stay', () => {
    const wide = Array.from({length: 1000}, (_, index) =>
      finding({target: `${index}`, path: `${index}/${Array.from({length: 300}, (__, part) => (index * part * 7919) % 9973).join('/')}`}),
    );
    const state = stateOf(wide);
    const read = decodeState(block(state), inflate);
    expect(block(state).length).toBeLessThanOrEqual(24_000);
    expect(read).toMatchObject({next: state.next, history: state.history, items: []});
  });

  test('gives up what is fixed before what is open', () => {
    const live = stateOf(many(300));
    const items = live.items.map(
      (item, index): StoredItem => (index % 2 === 0 ? item : {...item, state: 'fixed', hashes: [], former: item.hashes}),
    );
    const read = (below: string) => decodeState(encodeState({...live, items}, deflate, below.length - 1), inflate) as PassState;
    const light = items.map((item) => ({...item, former: []}));
    expect(read(block({...live, items})).items).toEqual(light);
    expect(read(block({...live, items: light})).items).toEqual(items.filter(({hashes}) => hashes.length > 0));
  });
});

test('hashes are what they were in earlier versions', () => {
  const names = {inBase: new Map<string, string>(), before: new Map<string, string>()};
  const one = finding({ruleId: 'reference/missing-document', path: 'docs/a.md', target: 'b.md', text: 'See b.md', heading: '概述'});
  expect(hashFinding(one, names)).toEqual(['0FSNwi', 'ozzA', 'JOk']);
});

test('hashes of what differs in its last character differ', () => {
  const names = {inBase: new Map<string, string>(), before: new Map<string, string>()};
  const all = Array.from({length: 5000}, (_, index) => {
    const name = `docs/x${String.fromCharCode(0x4e00 + index)}`;
    return hashFinding(finding({target: name, text: name, heading: name}), names);
  });
  expect(new Set(all.map(([key]) => key)).size).toBe(5000);
  expect(new Set(all.map(([, line]) => line)).size).toBeGreaterThan(4990);
  expect(new Set(all.map(([, , heading]) => heading)).size).toBeGreaterThan(4900);
});

test('any state is read as it was written', () => {
  const word = fc.string({unit: 'binary', maxLength: 40});
  const findings = fc.array(
    fc
      .record({target: word, text: word, heading: word, path: word, severity: fc.constantFrom('error' as const, 'info' as const)})
      .map(finding),
    {maxLength: 30},
  );
  fc.assert(
    fc.property(findings, (all) => {
      const state = stateOf(all);
      expect(decodeState(`Text\n${encodeState(state, deflate, 60_000)}`, inflate)).toEqual(state);
    }),
  );
});

test('whatever stands in the last line, it is a state or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((json) => raw(json)),
      ),
      (text) => {
        expect(decodeState(text, inflate)).toBe(null);
      },
    ),
  );
});
