import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ToolError} from '../../src/core/tool-error.ts';
import {readPassReport} from '../../src/curator/pass-report-schema.ts';
import {rules} from '../../src/rules/index.ts';
import {passReportOf} from './reports.ts';

const IDS = new Set(rules.map(({id}) => id));
const report = passReportOf(rules, {'docs/a.md': '# A\n\n[x](y.md)\n'});
const encode = (json: string) => new TextEncoder().encode(json);
const read = (value: unknown) => readPassReport(encode(JSON.stringify(value)), IDS);
/** The report with one value, at a path such as `findings.0.line`, set to another. */
function set(place: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(report));
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  keys.reduce((at, key) => at[key], copy)[last] = value;
  return copy;
}

test('a report is read as it was written', () => {
  expect(report.findings.length).toBeGreaterThan(0);
  expect(read(report)).toEqual(report);
});

describe('a report is refused, and where it is wrong is said', () => {
  test.each([
    ['version', 2],
    ['head', 'main'],
    ['head', `${'a'.repeat(39)}\n`],
    ['head', 'A'.repeat(40)],
    ['prefix', '../x'],
    ['documents', -1],
    ['documents', 1.5],
    ['documents', '1'],
    ['scripts', {parsed: 2, of: 1}],
    ['hanShare', 2],
    ['hanShare', null],
    ['findings', {}],
    ['findings', Array.from({length: 1001}, () => report.findings[0])],
    ['findings.0.ruleId', 'own/rule'],
    ['findings.0.ruleId', '__proto__'],
    ['findings.0.severity', 'fatal'],
    ['findings.0.path', '/etc/passwd'],
    ['findings.0.path', 'a/../b.md'],
    ['findings.0.path', './b.md'],
    ['findings.0.path', 'a//b.md'],
    ['findings.0.path', ''],
    ['findings.0.path', 'a\0b'],
    ['findings.0.path', 'x'.repeat(4097)],
    ['findings.0.line', 0],
    ['findings.0.line', 1e99],
    ['findings.0.message', 'x'.repeat(1001)],
    ['findings.0.message', 1],
    ['findings.0.help', undefined],
    ['findings.0.extra', 1],
    ['findings.0.identity', null],
    ['findings.0.identity.target', 'x'.repeat(401)],
    ['findings.0.now', ['x'.repeat(201)]],
    ['findings.0.now', ['', '', '', '', '', '']],
    ['findings.0.fixed', {kind: 'bold', lines: []}],
    ['findings.0.after', -1],
    ['accepted', [{kind: 'other', path: 'a.md', line: 1, target: '', evidence: ''}]],
    ['added', ['../a']],
    ['added', 'a.md'],
  ])('%s: %j', (place, value) => {
    expect(() => read(set(place, value))).toThrow(ToolError);
    expect(() => read(set(place, value))).toThrow(/^Cannot read the report: unexpected value at `[\w.…]+`$/u);
  });

  test('a line that ends before it begins', () => {
    expect(() => read(set('findings.0.endLine', 1))).toThrow('at `findings.0`');
  });

  test.each([[{'../a.md': 'b.md'}], [{'a.md': 3}], [['a.md', 'b.md']], [null]])('renames: %j', (renames) => {
    expect(() => read(set('renames', renames))).toThrow('at `renames');
  });

  test('a name that is not ours is not repeated', () => {
    expect(() => read({...report, 'x`@team': 1})).toThrow('unexpected value at `…`');
  });
});

test('a pseudo path is one of known form', () => {
  for (const path of ['commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445', 'pull-request:body', 'pull-request:comment-12']) {
    expect(read(set('findings.0.path', path))).toEqual(set('findings.0.path', path));
  }
});

test('names of an object are names like any other', () => {
  const json = JSON.stringify(report).replace('"renames":{}', '"renames":{"__proto__":"constructor","toString":"b.md"}');
  const {renames} = readPassReport(encode(json), IDS);
  expect(Object.entries(renames)).toEqual([
    ['__proto__', 'constructor'],
    ['toString', 'b.md'],
  ]);
  expect(Object.getPrototypeOf(renames)).toBe(Object.prototype);
  const polluted = JSON.stringify(report).replace('{"version"', '{"__proto__":{"x":1},"version"');
  expect(() => readPassReport(encode(polluted), IDS)).toThrow(ToolError);
});

test.each([
  ['nothing', new Uint8Array()],
  ['no JSON', encode('{')],
  ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
])('%s is no report', (_, bytes) => {
  expect(() => readPassReport(bytes, IDS)).toThrow('Cannot read the report: it is no JSON in UTF-8');
});

test('too much is not even parsed', () => {
  expect(() => readPassReport(new Uint8Array(2_000_001), IDS)).toThrow('2000001 bytes, expected at most 2000000');
});

test('nesting without end is refused, not a crash', () => {
  expect(() => readPassReport(encode('['.repeat(1_000_000)), IDS)).toThrow(ToolError);
  expect(() => readPassReport(encode(`${'['.repeat(900_000)}${']'.repeat(900_000)}`), IDS)).toThrow(ToolError);
});

test('whatever the JSON says, it is read or refused with a sentence', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(() => readPassReport(encode(json), IDS)).toThrow(ToolError);
    }),
  );
});
