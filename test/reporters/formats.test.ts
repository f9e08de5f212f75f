import {resolve} from 'node:path';
import {gunzipSync, gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import type {Report} from '../../src/core/report.ts';
import {LineIndex} from '../../src/core/text.ts';
import {TOOL_RULES} from '../../src/core/tool-rules.ts';
import {formats} from '../../src/reporters/index.ts';
import {junit} from '../../src/reporters/junit.ts';
import {rdjson} from '../../src/reporters/rdjson.ts';
import {renderSarif, sarif} from '../../src/reporters/sarif.ts';
import {rules} from '../../src/rules/index.ts';
import {finding, HOSTILE, placeOf, reportOf} from './report-of.ts';
import {SAMPLE, SAMPLE_RULES} from './sample.ts';
import {faultsOfJunit, faultsOfRdjson, faultsOfSarif} from './schemas.ts';

const OPTIONS = {color: false, columns: 100, rules: SAMPLE_RULES};
const EXPECTED = resolve(import.meta.dirname, '../fixtures/reports');

test.each(formats)('$name prints exactly this', async ({name, load}) => {
  const printed = (await load()).report(SAMPLE, OPTIONS);
  // What the page looks like and how it filters is tested in a browser.
  const bare = printed.replace(/<(style|script)>.*?<\/\1>/gsu, '<$1></$1>').replace(/'sha256-[^']+'/gu, "'sha256-…'");
  await expect(name === 'html' ? bare : printed).toMatchFileSnapshot(resolve(EXPECTED, `sample.${name}`));
});

/** What each schema has against a report. */
async function faultsOf(report: Report): Promise<readonly string[]> {
  const faults = [faultsOfSarif(sarif.report(report, OPTIONS)), faultsOfRdjson(rdjson.report(report, OPTIONS))];
  return [...faults.flat(), ...(await faultsOfJunit(junit.report(report, OPTIONS)))];
}

describe('the schemas', () => {
  test('find nothing wrong', async () => {
    expect(await faultsOf(SAMPLE)).toEqual([]);
    expect(await faultsOf(reportOf({}, []))).toEqual([]);
  });

  test('find nothing wrong with the help of any rule', () => {
    const all = [...rules, ...TOOL_RULES];
    const report = reportOf(
      {},
      all.map(({id}) => finding({ruleId: id})),
    );
    const text = sarif.report(report, {...OPTIONS, rules: all});
    expect(faultsOfSarif(text)).toEqual([]);
    for (const {shortDescription, fullDescription, help} of JSON.parse(text).runs[0].tool.driver.rules) {
      expect(Math.max(shortDescription.text.length, fullDescription.text.length)).toBeLessThan(1024);
      expect(help.markdown).toContain('**When to switch it off:** ');
    }
  });

  test('would find what is wrong', async () => {
    expect(faultsOfSarif('{"version": "2.1.0", "runs": [{"results": [{}]}]}')).toHaveLength(2);
    expect(faultsOfRdjson('{"diagnostics": [{"message": "x", "location": {"path": "a", "range": {"start": {"column": 0}}}}]}')).not.toEqual(
      [],
    );
    expect(await faultsOfJunit('<testsuites><testcase/></testsuites>')).not.toEqual([]);
  });

  test('find nothing wrong with hostile text, in any place', async () => {
    const findings = [...HOSTILE, ']]>', '</script>', '\uFFFE\uFFFF\u0000\u000B', '{0}', '\u{10FFFF}'].map((text) =>
      finding({path: text || ' ', message: text, help: text, subject: text, section: text, ...placeOf('x', 'x')}),
    );
    expect(await faultsOf(reportOf({}, findings, {prefix: '##[x] \u202E'}))).toEqual([]);
  });
});

test.each(formats.filter(({name}) => name !== 'github'))('$name lets no hostile text act on a terminal or a runner', async ({load}) => {
  const reporter = await load();
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({unit: 'binary'})), (text) => {
      const hostile = finding({path: text || ' ', message: text, help: text, section: text, ...placeOf(`${text}x`, 'x')});
      const printed = reporter.report(reportOf({[text || ' ']: `${text}x`}, [hostile]), OPTIONS);
      expect(printed.replace(/[\n\t]/gu, ' ')).not.toMatch(/(?!\u200D)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(printed).not.toMatch(/##\[|^\s*::/mu);
    }),
    {numRuns: 200},
  );
});

describe('SARIF', () => {
  const many = reportOf({}, [
    ...Array.from({length: 30}, (_, index) => finding({severity: 'info', line: index + 1, endLine: index + 1})),
    finding({severity: 'error'}),
    finding({severity: 'warning'}),
  ]);
  const cut = (text: string) => {
    const [run] = JSON.parse(text).runs;
    const said = run.invocations[0].toolExecutionNotifications?.[0].message.text ?? null;
    return {levels: run.results.map(({level}: {level: string}) => level), said, omitted: run.properties.omittedResults};
  };

  test('of more results than a run may have keeps the weightiest and says what is missing', () => {
    const text = renderSarif(many, OPTIONS, 3, 1e6);
    expect(cut(text)).toEqual({
      levels: ['error', 'warning', 'note'],
      said: '29 results left out to keep the log within its limits: 0 errors, 0 warnings, 29 infos, 0 suppressed. Another format shows all findings.',
      omitted: 29,
    });
    expect(faultsOfSarif(text)).toEqual([]);
  });

  test('keeps below the bytes that are taken', () => {
    const text = renderSarif(many, OPTIONS, 100, 900);
    expect(gzipSync(text).length).toBeLessThanOrEqual(900);
    expect(gunzipSync(gzipSync(text)).toString()).toBe(text);
    expect(cut(text).omitted).toBeGreaterThan(0);
  });

  test('that fits keeps the order and says nothing', () => {
    expect(cut(sarif.report(many, OPTIONS))).toMatchObject({
      said: null,
      omitted: 0,
      levels: [...Array(30).fill('note'), 'error', 'warning'],
    });
  });

  test('has the address of any path below the root', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), (path) => {
        const {uri, uriBaseId} = JSON.parse(sarif.report(reportOf({}, [finding({path: `docs/${path}`})]), OPTIONS)).runs[0].results[0]
          .locations[0].physicalLocation.artifactLocation;
        expect(uriBaseId).toBe('%SRCROOT%');
        expect(uri).toMatch(/^[\w.~%/-]+$/u);
        expect(decodeURIComponent(uri)).toBe(`docs/${path}`.toWellFormed());
      }),
    );
  });
});

describe('fixes', () => {
  const text = 'ä one\r\n案 two\r\nthree 𝒳 four\n';
  const edit = (needle: string, replacement: string) => {
    const start = text.indexOf(needle);
    return {path: 'docs/a.md', start, end: start + needle.length, text: replacement};
  };
  const print = (edits: readonly {path: string; start: number; end: number; text: string}[], kind: 'safe' | 'suggested' = 'safe') => {
    const report = reportOf({'docs/a.md': text, 'docs/b.md': 'b\n'}, [finding({fix: {kind, edits}, ...placeOf(text, 'two')})]);
    expect([...faultsOfSarif(sarif.report(report, OPTIONS)), ...faultsOfRdjson(rdjson.report(report, OPTIONS))]).toEqual([]);
    const [diagnostic] = JSON.parse(rdjson.report(report, OPTIONS)).diagnostics;
    const [result] = JSON.parse(sarif.report(report, OPTIONS)).runs[0].results;
    return {suggestions: diagnostic.suggestions, fixes: result.fixes};
  };

  test('of several edits are one suggestion, and one change', () => {
    const {suggestions, fixes} = print([edit('𝒳', 'X'), edit('two', '2')]);
    const range = {start: {line: 2, column: 5}, end: {line: 3, column: 11}};
    expect(suggestions).toEqual([{range, text: '2\r\nthree X'}]);
    expect(fixes[0].artifactChanges[0].replacements).toEqual([
      {deletedRegion: {startLine: 2, startColumn: 3, endLine: 2, endColumn: 6}, insertedContent: {text: '2'}},
      {deletedRegion: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 9}, insertedContent: {text: 'X'}},
    ]);
  });

  test('that need a look are none', () => {
    expect(print([edit('two', '2')], 'suggested')).toEqual({suggestions: undefined, fixes: undefined});
  });

  test('in another document are changes, but no suggestion', () => {
    const {suggestions, fixes} = print([edit('two', '2'), {path: 'docs/b.md', start: 0, end: 1, text: 'B'}]);
    expect(suggestions).toBeUndefined();
    expect(fixes[0].artifactChanges).toHaveLength(2);
  });

  test('of a document whose text is not at hand are none', () => {
    expect(print([{path: 'docs/c.md', start: 0, end: 1, text: 'C'}])).toEqual({suggestions: undefined, fixes: undefined});
    expect(print([{path: 'docs/b.md', start: 9, end: 10, text: 'C'}])).toEqual({suggestions: undefined, fixes: undefined});
  });

  test('give the same text by lines and columns as by offsets', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', 'ä', '案', '𝒳', '\n', '\r\n', '\t')}),
        fc.nat(40),
        fc.nat(9),
        (source, from, length) => {
          const [start, end] = [Math.min(from, source.length), Math.min(from + length, source.length)];
          const edits = [{path: 'docs/a.md', start, end, text: 'NEW'}];
          const report = reportOf({'docs/a.md': source}, [finding({fix: {kind: 'safe', edits}})]);
          const wanted = `${source.slice(0, start)}NEW${source.slice(end)}`;
          const {deletedRegion: region} = JSON.parse(sarif.report(report, OPTIONS)).runs[0].results[0].fixes[0].artifactChanges[0]
            .replacements[0];
          const lines = new LineIndex(source);
          const offset = (line: number, column: number) => lines.startOf(line) + column - 1;
          expect(
            `${source.slice(0, offset(region.startLine, region.startColumn))}NEW${source.slice(offset(region.endLine, region.endColumn))}`,
          ).toBe(wanted);
          const bytes = Buffer.from(source.toWellFormed());
          const [{range}] = JSON.parse(rdjson.report(report, OPTIONS)).diagnostics[0].suggestions;
          const byteOffset = ({line, column}: {line: number; column: number}) =>
            Buffer.byteLength(source.slice(0, lines.startOf(line))) + column - 1;
          const halves = [bytes.subarray(0, byteOffset(range.start)), bytes.subarray(byteOffset(range.end))].map(String);
          // Half a character is no byte of UTF-8.
          if (wanted.isWellFormed() && source.slice(start, end).isWellFormed()) expect(halves.join('NEW')).toBe(wanted);
        },
      ),
    );
  });
});

test('a repeat of a case has a name of its own', () => {
  const printed = junit.report(reportOf({}, [finding(), finding({line: 2}), finding({line: 3, severity: 'info'})]), OPTIONS);
  const names = [...printed.matchAll(/ name="(area[^"]*)"/gu)].map(([, name]) => name);
  expect(names).toEqual(['area/rule: Missing `x`', 'area/rule: Missing `x` (2)', 'area/rule: Missing `x` (3)']);
});

test('bytes of a long line are counted once, not for each of its findings', () => {
  const text = `${'案'.repeat(50)}code`.repeat(1000);
  const findings = Array.from({length: 1000}, (_, index) => {
    const start = index * 54 + 50;
    const fix = {kind: 'safe' as const, edits: [{path: 'docs/a.md', start, end: start + 4, text: 'link'}]};
    return finding({column: start + 1, endColumn: start + 5, fix});
  });
  const counting = vi.spyOn(Buffer, 'byteLength');
  const {diagnostics} = JSON.parse(rdjson.report(reportOf({'docs/a.md': text}, findings), OPTIONS));
  const counted = counting.mock.calls.reduce((sum, [piece]) => sum + String(piece).length, 0);
  counting.mockRestore();
  expect(counted).toBeLessThan(2 * text.length);
  const range = {start: {line: 1, column: 999 * 154 + 151}, end: {line: 1, column: 999 * 154 + 155}};
  expect(diagnostics[999]).toMatchObject({location: {range}, suggestions: [{range, text: 'link'}]});
});
