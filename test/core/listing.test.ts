import {describe, expect, test} from 'vitest';
import {countSeverity, type Finding, onlyErrors} from '../../src/core/finding.ts';
import {createListing} from '../../src/core/listing.ts';
import {json} from '../../src/reporters/json.ts';
import {stylish} from '../../src/reporters/stylish.ts';
import {finding, reportOf} from '../reporters/report-of.ts';

const many = (count: number, more: Partial<Finding> = {}) => Array.from({length: count}, (_, index) => finding({line: index + 1, ...more}));

/** What a listing of findings, at most `perRule` of a rule in a document, says. */
function list(findings: readonly Finding[], perRule?: number, units?: number) {
  const listing = createListing(perRule, units);
  for (const one of findings) listing.add(one);
  return listing.end().findings;
}

const linesOf = (findings: readonly Finding[]) =>
  findings.map(({path, line, severity, message, ruleId}) => `${path}:${line} ${severity} ${ruleId} ${message}`);

describe('a listing', () => {
  test('leaves nothing out up to the bound', () => {
    expect(list(many(3), 3)).toEqual(many(3));
    expect(list(many(1000))).toHaveLength(1000);
    expect(list(many(1001))).toHaveLength(1001);
    expect(list(many(1002))).toHaveLength(1001);
  });

  test('says of each rule and document what it leaves out, and counts it', () => {
    const findings = list([...many(5), ...many(3, {ruleId: 'area/other'}), ...many(2, {path: 'docs/b.md'})], 2);
    expect(linesOf(findings.slice(-2))).toEqual([
      'docs/a.md:3 error tool/not-checked 3 more findings of `area/rule` in this document are not listed',
      'docs/a.md:3 error tool/not-checked 1 more finding of `area/other` in this document is not listed',
    ]);
    expect(findings).toHaveLength(8);
    expect(countSeverity(findings, 'error')).toBe(10);
  });

  test('takes the heaviest severity of what it leaves out', () => {
    const findings = list([...many(2, {severity: 'warning'}), ...many(2), ...many(1, {severity: 'info'})], 1);
    expect(findings.map(({severity, omits}) => ({severity, omits}))).toEqual([
      {severity: 'warning', omits: undefined},
      {severity: 'error', omits: {error: 1, warning: 1, info: 1}},
    ]);
    expect(onlyErrors(findings).map(({omits}) => omits)).toEqual([{error: 1, warning: 0, info: 0}]);
    expect(['error', 'warning', 'info'].map((severity) => countSeverity(findings, severity as Finding['severity']))).toEqual([2, 2, 1]);
  });

  test('is told from one that leaves out something else, and not from one that leaves out the same further down', () => {
    const digestOf = (ids: readonly string[], line = 1) =>
      list([finding(), ...ids.map((id) => finding({id, line}))], 1).at(-1)?.identity.target;
    expect(digestOf(['a', 'b'])).toBe(digestOf(['a', 'b'], 7));
    expect(digestOf(['a', 'b'])).not.toBe(digestOf(['a', 'c']));
  });

  test('counts again what was left out before', () => {
    const once = list(many(10), 4);
    const twice = list(once, 2);
    expect(countSeverity(twice, 'error')).toBe(10);
    expect(twice.map(({ruleId}) => ruleId)).toEqual(['area/rule', 'area/rule', 'tool/not-checked', 'tool/not-checked']);
  });

  test('is bounded as a whole, accepted claims included', () => {
    const listing = createListing(100, 1000);
    for (const path of ['a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'f.md']) listing.add(finding({path}));
    listing.accept({kind: 'forward-declaration', path: 'g.md', line: 1, target: 'h.md', evidence: 'e'});
    const {findings, accepted} = listing.end();
    expect(linesOf(findings)).toEqual([
      'a.md:1 error area/rule Missing `x`',
      'b.md:1 error area/rule Missing `x`',
      'c.md:1 error area/rule Missing `x`',
      'd.md:1 error tool/not-checked 3 more findings in this document and others are not listed',
      'g.md:1 info tool/not-checked 1 more accepted claim is not listed',
    ]);
    expect(countSeverity(findings, 'error')).toBe(6);
    expect(accepted).toEqual([]);
  });

  test('of the worst there can be is reported whole', () => {
    const path = `${'\u0001'.repeat(4000)}.md`;
    const findings = list(many(200_000, {path, ruleId: 'a/b'}).map((one, index) => ({...one, ruleId: `a/${index % 200}`})));
    const report = reportOf({[path]: ''}, findings);
    for (const {report: print} of [json, stylish]) {
      const text = print(report, {color: true, columns: 120});
      expect(text).toContain('are not listed');
      expect(text.length).toBeLessThan(150_000_000);
    }
    expect(countSeverity(findings, 'error')).toBe(200_000);
  });
});
