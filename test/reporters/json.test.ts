import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/core/report.ts';
import type {Suppression} from '../../src/core/suppression.ts';
import {TOOL} from '../../src/core/tool.ts';
import {json, renderBoundedJson} from '../../src/reporters/json.ts';
import {finding, HOSTILE, reportOf} from './report-of.ts';

const print = (report: Report) => json.report(report, {color: true, columns: 10});

const suppression: Suppression = {
  verb: 'disable-line',
  path: 'docs/b.md',
  line: 3,
  rules: [{name: 'area/*', start: 0, end: 6}],
  reason: 'it is so',
  until: '2026-12-31',
  start: 0,
  end: 9,
};

const full = reportOf(
  {'docs/a.md': '# A\n'},
  [
    finding({
      id: '0123456789abcdef',
      ruleId: 'reference/not-clickable',
      line: 12,
      column: 3,
      endLine: 12,
      endColumn: 30,
      message: 'Unexpected `案例`',
      help: 'Write it',
      subject: 'docs/b.md',
      section: '文档全列表',
      fix: {kind: 'safe', edits: [{path: 'docs/a.md', start: 210, end: 225, text: '[`b`](b.md)'}]},
    }),
    finding({severity: 'warning', fix: {kind: 'suggested', edits: []}}),
    finding({severity: 'info'}),
  ],
  {
    head: '0123456789abcdef0123456789abcdef01234567',
    base: '89abcdef0123456789abcdef0123456789abcdef',
    accepted: [{kind: 'forward-declaration', path: 'docs/a.md', line: 78, target: 'docs/b.md', evidence: 'pull request 70, open'}],
    suppressed: [{...finding({help: 'Write it'}), suppression}],
    baselined: 2,
  },
);

describe('the contract, version 1', () => {
  test('has exactly these keys, in this order', () => {
    expect(print(full)).toBe(`{
  "version": 1,
  "tool": {
    "name": "${TOOL.name}",
    "version": "${TOOL.version}"
  },
  "head": "0123456789abcdef0123456789abcdef01234567",
  "base": "89abcdef0123456789abcdef0123456789abcdef",
  "summary": {
    "documents": 1,
    "errors": 1,
    "warnings": 1,
    "infos": 1,
    "fixable": 1,
    "suppressed": 1,
    "baselined": 2
  },
  "findings": [
    {
      "id": "0123456789abcdef",
      "ruleId": "reference/not-clickable",
      "severity": "error",
      "path": "docs/a.md",
      "line": 12,
      "column": 3,
      "endLine": 12,
      "endColumn": 30,
      "message": "Unexpected \`案例\`",
      "help": "Write it",
      "subject": "docs/b.md",
      "section": "文档全列表",
      "fix": {
        "kind": "safe",
        "edits": [
          {
            "path": "docs/a.md",
            "start": 210,
            "end": 225,
            "text": "[\`b\`](b.md)"
          }
        ]
      }
    },
    {
      "id": "00000000000000aa",
      "ruleId": "area/rule",
      "severity": "warning",
      "path": "docs/a.md",
      "line": 1,
      "column": 1,
      "endLine": 1,
      "endColumn": 1,
      "message": "Missing \`x\`",
      "help": null,
      "subject": null,
      "section": null,
      "fix": {
        "kind": "suggested",
        "edits": []
      }
    },
    {
      "id": "00000000000000aa",
      "ruleId": "area/rule",
      "severity": "info",
      "path": "docs/a.md",
      "line": 1,
      "column": 1,
      "endLine": 1,
      "endColumn": 1,
      "message": "Missing \`x\`",
      "help": null,
      "subject": null,
      "section": null,
      "fix": null
    }
  ],
  "accepted": [
    {
      "kind": "forward-declaration",
      "path": "docs/a.md",
      "line": 78,
      "target": "docs/b.md",
      "evidence": "pull request 70, open"
    }
  ],
  "suppressed": [
    {
      "id": "00000000000000aa",
      "ruleId": "area/rule",
      "severity": "error",
      "path": "docs/a.md",
      "line": 1,
      "column": 1,
      "endLine": 1,
      "endColumn": 1,
      "message": "Missing \`x\`",
      "subject": null,
      "section": null,
      "suppression": {
        "path": "docs/b.md",
        "line": 3,
        "verb": "disable-line",
        "reason": "it is so",
        "until": "2026-12-31"
      }
    }
  ]
}
`);
  });

  test('is there without findings', () => {
    expect(JSON.parse(print(reportOf({}, [])))).toEqual({
      version: 1,
      tool: {name: TOOL.name, version: TOOL.version},
      head: null,
      base: null,
      summary: {documents: 0, errors: 0, warnings: 0, infos: 0, fixable: 0, suppressed: 0, baselined: 0},
      findings: [],
      accepted: [],
      suppressed: [],
    });
  });
});

test('any text comes back, lone surrogates as U+FFFD, and nothing in it acts', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({unit: 'binary'})), (text) => {
      const printed = print(reportOf({}, [finding({path: text, message: text})]));
      expect(printed).not.toMatch(/[\p{Cs}\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069\u2028\u2029]|##\[|^\s*::/mu);
      const {path, message} = JSON.parse(printed).findings[0];
      expect({path, message}).toEqual({path: text.toWellFormed(), message: text.toWellFormed()});
    }),
  );
});

describe('bounded', () => {
  test('is the whole report on one line when that fits', () => {
    expect(JSON.parse(renderBoundedJson(full, 100_000))).toEqual(JSON.parse(print(full)));
    expect(renderBoundedJson(full, 100_000)).not.toContain('\n');
  });

  test('leaves findings out from the end and says how many', () => {
    const findings = Array.from({length: 100}, (_, index) => finding({line: index + 1, message: `Unexpected \`${'案'.repeat(index)}\``}));
    const bounded = renderBoundedJson(reportOf({}, findings, {accepted: full.accepted, suppressed: full.suppressed}), 10_000);
    const parsed = JSON.parse(bounded);
    expect(bounded.length).toBeLessThanOrEqual(10_000);
    expect(bounded.length).toBeGreaterThan(9500);
    expect(parsed.summary.errors).toBe(100);
    expect(parsed.findings.map(({line}: {line: number}) => line)).toEqual(parsed.findings.map((_: unknown, index: number) => index + 1));
    expect(parsed.omitted).toEqual({findings: 100 - parsed.findings.length, accepted: 1, suppressed: 1});
  });

  test('never exceeds its limit', () => {
    const sizes = fc.array(fc.nat(3000), {maxLength: 30});
    fc.assert(
      fc.property(sizes, sizes, fc.integer({min: 1000, max: 20_000}), (messages, targets, limit) => {
        const findings = messages.map((length) => finding({message: 'm'.repeat(length)}));
        const accepted = targets.map((length) => ({...full.accepted[0], target: 't'.repeat(length)}) as Report['accepted'][number]);
        const bounded = renderBoundedJson(reportOf({}, findings, {accepted}), limit);
        const parsed = JSON.parse(bounded);
        expect(bounded.length).toBeLessThanOrEqual(limit);
        expect(parsed.findings.length + (parsed.omitted?.findings ?? 0)).toBe(findings.length);
        expect(parsed.accepted.length + (parsed.omitted?.accepted ?? 0)).toBe(accepted.length);
      }),
    );
  });
});
