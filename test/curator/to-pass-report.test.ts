import {describe, expect, test} from 'vitest';
import {TOOL_RULES} from '../../src/core/tool-rules.ts';
import {MAX} from '../../src/curator/bounds.ts';
import {readPassReport} from '../../src/curator/pass-report-schema.ts';
import {toPassReport} from '../../src/curator/to-pass-report.ts';
import {rules} from '../../src/rules/index.ts';
import {preflight} from '../support/conventions.ts';
import {BASE, findingAt, HEAD, NO_CHANGE, passReportOf} from './reports.ts';

const IDS = new Set([...rules, ...TOOL_RULES].map(({id}) => id));
const rule = (id: string) => rules.filter((candidate) => candidate.id === id);
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';

describe('what every rule finds', () => {
  test.each(rules.map(({id, examples}) => [id, examples] as const))('%s is read back as it was written', (_, examples) => {
    for (const example of examples) {
      const report = passReportOf(rules, example.files, example);
      expect(readPassReport(bytesOf(report), IDS)).toEqual(report);
    }
  });
});

test('a fix that replaces stands beside what it replaces', () => {
  const files = {'docs/addon-a-guide.md': '# A\n\n- `addon-b-guide.md`\n', 'docs/addon-b-guide.md': '# B\n'};
  const [finding] = passReportOf(rule('reference/not-clickable'), files).findings;
  expect(finding).toMatchObject({
    now: ['- `addon-b-guide.md`'],
    fixed: {kind: 'safe', lines: ['- [`addon-b-guide.md`](addon-b-guide.md)']},
    after: null,
  });
});

test('a fix that adds a line tells the line above it', () => {
  const index = '# 索引\n\n## 文档全列表\n\n- [`addon-a-guide.md`](addon-a-guide.md) — A\n';
  const files = {'docs/SKILL-INDEX.md': index, 'docs/addon-a-guide.md': '# A\n', 'docs/addon-b-guide.md': '# B\n\nAbout B.\n'};
  const [finding] = passReportOf(rule('index/missing-entry'), files).findings;
  expect(finding).toMatchObject({subject: 'docs/addon-b-guide.md', now: [], after: 5});
  expect(finding?.fixed?.lines).toEqual([expect.stringContaining('(addon-b-guide.md)')]);
});

describe('a commit message', () => {
  const sha = '1b2c3d4e5f60718293a4b5c6d7e8f90112233445';
  const {findings, commits} = passReportOf(rules, {[`commit:${sha}`]: `Explain TLS\n\nText.\n\n${TRAILER}\n`});

  test('is recognised by its subject', () => {
    expect(commits).toBe(1);
    expect(findings).toMatchObject([{ruleId: 'attribution/commit', path: `commit:${sha}`, line: 5}]);
    expect(findings[0]?.identity.heading).toBe('Explain TLS');
  });

  test('shows no marker', () => {
    expect(findings.map(({now, fixed}) => ({now, fixed}))).toEqual([{now: [], fixed: null}]);
  });
});

test('a marker is not shown by a finding of another rule', () => {
  const text = `Text\n${TRAILER}\n`;
  const report = {
    ...{head: HEAD, base: BASE, documents: 1, accepted: [], suppressed: [], baselined: 0},
    findings: [findingAt(text, TRAILER), findingAt(text, 'Text')],
    textOf: () => text,
  };
  const {findings} = toPassReport(report, {head: HEAD, base: BASE, prefix: '', change: NO_CHANGE, attribution: preflight.attribution});
  expect(findings.map(({now}) => now)).toEqual([[], ['Text']]);
});

describe('of more than fits', () => {
  const context = {head: HEAD, base: BASE, prefix: '', change: NO_CHANGE, attribution: preflight.attribution};
  const reportOf = (count: number, text: string) => ({
    ...{head: HEAD, base: BASE, documents: 1, accepted: [], suppressed: [], baselined: 0},
    findings: Array.from({length: count}, (_, index) =>
      findingAt(text, text, {
        severity: index % 2 === 0 ? 'info' : 'error',
        ruleId: 'link/missing-target',
        line: index + 1,
        endLine: index + 1,
      }),
    ),
    textOf: () => text,
  });

  test('errors stay, in report order, and the rest is counted', () => {
    const {findings, omitted} = toPassReport(reportOf(1800, 'x'), context);
    expect([findings.length, omitted]).toEqual([1000, 800]);
    expect(findings.filter(({severity}) => severity === 'error').length).toBe(900);
    expect(findings.map(({line}) => line)).toEqual(findings.map(({line}) => line).sort((a, b) => a - b));
  });

  test('the report stays within its bytes', () => {
    const text = '三'.repeat(5000);
    const report = toPassReport(reportOf(1000, text), context);
    const bytes = bytesOf(report);
    expect(bytes.length).toBeLessThan(MAX.bytes);
    expect(report.omitted).toBe(1000 - report.findings.length);
    expect(readPassReport(bytes, IDS)).toEqual(report);
  });

  test('findings that others stand for are counted', () => {
    const {findings} = reportOf(1, 'x');
    const report = {...reportOf(1, 'x'), findings: findings.map((finding) => ({...finding, omits: {error: 3, warning: 2, info: 0}}))};
    expect(toPassReport(report, context).omitted).toBe(5);
  });

  test('a long target is told from another that begins alike', () => {
    const of = (target: string) => {
      const finding = findingAt('x', 'x', {identity: {target, line: '', heading: ''}});
      return toPassReport({...reportOf(1, 'x'), findings: [finding]}, context).findings[0]?.identity.target;
    };
    expect(of('x'.repeat(1000))).not.toBe(of('x'.repeat(1001)));
    expect(of('x'.repeat(1000))?.length).toBe(MAX.identity);
  });
});

test('renames are those that findings need', () => {
  const renames = new Map([
    ['old.md', 'a.md'],
    ['older.md', 'b.md'],
  ]);
  const report = passReportOf(rule('link/missing-target'), {'a.md': '[x](y.md)\n', 'b.md': '# B\n'}, {}, {renames});
  expect(report.renames).toEqual({'old.md': 'a.md'});
});
