import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {html} from '../../src/reporters/html/page.ts';
import {finding, HOSTILE, placeOf, reportOf} from './report-of.ts';
import {SAMPLE, SAMPLE_RULES} from './sample.ts';

const print = (report: ReturnType<typeof reportOf>, isPublic = false) =>
  html.report(report, {color: false, columns: 80, rules: SAMPLE_RULES, isPublic});

/** The excerpt of a finding at `needle`, as it stands in the page. */
function excerptOf(text: string, needle: string): string {
  const page = print(reportOf({'docs/a.md': text}, [finding(placeOf(text, needle))]));
  return /<pre class="src">(.*?)<\/pre>/su.exec(page)?.[1] ?? '';
}

describe('a source', () => {
  test('is shown with the lines around it, the range marked', () => {
    expect(excerptOf('# A\none\n\ttwo & <b>three\nfour\nfive\n', '<b>')).toBe(
      '<span class="l"><b>2</b>one\n</span>' +
        '<span class="l own"><b>3</b>\ttwo &amp; <mark>&lt;b&gt;</mark>three\n</span>' +
        '<span class="l"><b>4</b>four\n</span>',
    );
  });

  test('of several lines is marked in each, and cut when it is long', () => {
    expect(excerptOf('a b\n  c d\ne', 'b\n  c')).toBe(
      '<span class="l own"><b>1</b>a <mark>b</mark>\n</span>' +
        '<span class="l own"><b>2</b>  <mark>c</mark> d\n</span>' +
        '<span class="l"><b>3</b>e\n</span>',
    );
    const long = Array.from({length: 20}, (_, index) => `line ${index + 1}`).join('\n');
    expect(excerptOf(long, long).match(/<b>(?:\d+|⋮)<\/b>/gu)).toEqual([
      '<b>1</b>',
      '<b>2</b>',
      '<b>3</b>',
      '<b>4</b>',
      '<b>5</b>',
      '<b>⋮</b>',
    ]);
  });

  test('that is very long is cut around the range', () => {
    const excerpt = excerptOf(`${'案'.repeat(100_000)}here${'𝒳'.repeat(100_000)}`, 'here');
    expect(excerpt).toMatch(/^<span class="l own"><b>1<\/b>…案{80}<mark>here<\/mark>𝒳{78}…\n<\/span>$/u);
  });

  test('at a place without text has a mark', () => {
    const page = print(reportOf({'docs/a.md': 'one\n'}, [finding({column: 4, endColumn: 4})]));
    expect(page).toContain('<b>1</b>one<mark class="point"></mark>\n');
  });

  test('is not shown where everybody could read who is credited', () => {
    const text = 'one\ncredit\nthree\n';
    const report = reportOf({'docs/a.md': text}, [
      finding({ruleId: 'attribution/document', ...placeOf(text, 'credit')}),
      finding({ruleId: 'link/missing-target', ...placeOf(text, 'three')}),
    ]);
    expect(print(report)).toContain('<b>2</b>credit');
    expect(print(report, true)).not.toContain('credit\n');
  });
});

describe('the page', () => {
  const page = print(SAMPLE);

  test('allows itself its own style and script, and nothing else', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page)?.[1];
    const hashOf = (name: string) => {
      const content = new RegExp(`<${name}>(.*?)</${name}>`, 'su').exec(page)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'`,
    );
    expect(page.match(/<(?:style|script)\b[^>]*>/gu)).toEqual(['<style>', '<script>']);
  });

  test('leads to no other place and has no code in attributes', () => {
    expect(page.match(/\b(?:src|href|action|style|on\w+)="(?!#)[^"]*"/gu)).toBeNull();
    expect(page).not.toMatch(/https?:|url\(|@import/u);
  });

  test('has every id once, and leads to no id that is not there', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets).toContain('rule-link-missing-target');
  });

  test('says when there is nothing', () => {
    expect(print(reportOf({'docs/a.md': ''}, []))).toContain('<p class="panel clean">No findings in 1 document</p>');
  });

  test('stays small', () => {
    const text = `${'A line of ordinary length, as documents have them, with a link.\n'.repeat(50)}`;
    const documents = Object.fromEntries(Array.from({length: 200}, (_, index) => [`docs/${index}.md`, text]));
    const findings = Object.keys(documents).flatMap((path) =>
      Array.from({length: 50}, (_, index) =>
        finding({id: `${path}-${index}`, path, line: index + 1, column: 46, endLine: index + 1, endColumn: 52, help: 'Write it'}),
      ),
    );
    expect(print(reportOf(documents, findings)).length).toBeLessThan(10_000_000);
  });

  test('lets hostile text add no element and no attribute', () => {
    const tagsOf = (text: string) => {
      const hostile = finding({path: text, message: text, help: text, ...placeOf(`${text}x`, 'x')});
      const printed = print(reportOf({[text]: `${text}x`}, [hostile], {head: text}));
      return [...printed.matchAll(/<(\w+)([^>]*)>/gu)].map(([, name, rest]) => `${name} ${rest?.replace(/="[^"]*"/gu, '')}`);
    };
    const allowed = new Set([...tagsOf('plain'), ...tagsOf('a `b`\nc'), 'code ']);
    for (const text of [
      ...HOSTILE,
      '</script><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='x",
      '</style>',
      ']]>',
    ]) {
      expect(tagsOf(text).filter((tag) => !allowed.has(tag))).toEqual([]);
    }
  });
});
