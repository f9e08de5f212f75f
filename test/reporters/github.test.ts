import {describe, expect, test} from 'vitest';
import {escapeControl} from '../../src/core/escape.ts';
import type {Finding} from '../../src/core/finding.ts';
import {describeOmitted, selectAnnotations} from '../../src/reporters/annotations.ts';
import {github} from '../../src/reporters/github.ts';
import {finding, HOSTILE, reportOf} from './report-of.ts';

function print(findings: readonly Finding[]): string[] {
  return github.report(reportOf({}, findings), {color: true, columns: 10}).split('\n');
}

function repeat(count: number, severity: Finding['severity']): Finding[] {
  return Array.from({length: count}, (_, index) => finding({severity, line: index + 1, endLine: index + 1, path: `docs/${severity}.md`}));
}

describe('a command', () => {
  test('names the range and the rule', () => {
    expect(print([finding({line: 3, column: 5, endLine: 3, endColumn: 9})])).toEqual([
      '::error file=docs/a.md,line=3,endLine=3,col=5,endColumn=9,title=area/rule::Missing `x`',
      '1 error, 0 warnings, 0 infos in 0 documents',
      '',
    ]);
  });

  test('has no columns for a range over several lines, where a runner drops them', () => {
    const [command] = print([finding({line: 3, column: 5, endLine: 6, endColumn: 9})]);
    expect(command).toBe('::error file=docs/a.md,line=3,endLine=6,title=area/rule::Missing `x`');
  });

  test('does not touch a line that the range ends before', () => {
    const [command] = print([finding({line: 3, column: 5, endLine: 4, endColumn: 1})]);
    expect(command).toBe('::error file=docs/a.md,line=3,endLine=3,title=area/rule::Missing `x`');
  });

  test('names no file for a commit or a pull request text', () => {
    const path = `commit:${'1a2b3c4d'.repeat(5)}`;
    expect(print([finding({path, line: 7}), finding({path: 'pull-request:body', line: 2})]).slice(0, 2)).toEqual([
      `::error title=area/rule::${path}:7: Missing \`x\``,
      '::error title=area/rule::pull-request:body:2: Missing `x`',
    ]);
  });

  test('is escaped as a runner unescapes it', () => {
    const [command] = print([finding({path: 'docs/100%,a:b.md', message: 'Unexpected `100%: a, b`', help: 'Write `x`\nor `y`'})]);
    expect(command).toBe(
      '::error file=docs/100%25%2Ca%3Ab.md,line=1,endLine=1,col=1,endColumn=1,title=area/rule::Unexpected `100%25: a, b`%0AWrite `x`%0Aor `y`',
    );
  });

  test('stays one command whatever the text is', () => {
    for (const text of HOSTILE) {
      const lines = print([finding({path: text, message: text, help: text})]).slice(0, -2);
      expect(lines).toHaveLength(1);
      const place =
        escapeControl(text.replace(/[\r\n]/gu, '')) === text.replace(/[\r\n]/gu, '')
          ? 'file=[^,:]*,line=1,endLine=1,col=1,endColumn=1,'
          : '';
      expect(lines[0]).toMatch(new RegExp(`^::error ${place}title=area/rule::\\P{Cc}*$`, 'u'));
      expect(lines[0]).toMatch(/^\P{Cc}*$/u);
    }
  });

  test('has no place where a path cannot be printed; emoji can', () => {
    const [first, second] = print([finding({path: 'a\u001Bb.md'}), finding({path: '👩\u200D👧.md'})]);
    expect(first).toBe('::error title=area/rule::a\\u{1b}b.md:1: Missing `x`');
    expect(second).toMatch(/^::error file=👩\u200D👧\.md,/u);
  });

  test('keeps 4,096 code units of a message', () => {
    const {annotations} = selectAnnotations(reportOf({}, [finding({message: 'x'.repeat(4096)}), finding({message: 'x'.repeat(4097)})]));
    expect(annotations.map(({message}) => message)).toEqual(['x'.repeat(4096), `${'x'.repeat(4095)}…`]);
  });
});

test('errors come first, ten of each kind, and one line says what is missing', () => {
  const lines = print([...repeat(12, 'info'), ...repeat(11, 'warning'), ...repeat(10, 'error')]);
  expect(lines.map((line) => line.split(' ')[0]?.replaceAll(':', '')).slice(0, 30)).toEqual([
    ...Array(10).fill('error'),
    ...Array(10).fill('warning'),
    ...Array(10).fill('notice'),
  ]);
  expect(lines.slice(30)).toEqual([
    '1 more warning, 2 more infos: a runner keeps ten annotations of each kind, another format shows all findings',
    '10 errors, 11 warnings, 12 infos in 0 documents',
    '',
  ]);
});

test('what is omitted is counted by severity', () => {
  const selected = selectAnnotations(reportOf({}, repeat(13, 'error')));
  expect(selected.omitted).toEqual({error: 3, warning: 0, info: 0});
  expect(describeOmitted(selected, 'elsewhere')).toBe('3 more errors: elsewhere');
  expect(describeOmitted(selectAnnotations(reportOf({}, repeat(10, 'error'))), 'elsewhere')).toBe(null);
});

test('a prefix leads to the root of the repository', () => {
  const {annotations} = selectAnnotations(reportOf({}, [finding()]), 'sub/folder');
  expect(annotations[0]?.place?.file).toBe('sub/folder/docs/a.md');
});

test('paths are those of the repository, whatever directory they are relative to in the report', () => {
  const text = github.report(reportOf({}, [finding()], {prefix: 'sub/folder'}), {color: false, columns: 80});
  expect(text).toContain('::error file=sub/folder/docs/a.md,line=1,');
});

test('an error that the step says itself takes one of the ten places', () => {
  const selected = selectAnnotations(reportOf({}, [...repeat(11, 'error'), ...repeat(10, 'warning')]), '', 1);
  expect([selected.annotations.length, selected.omitted]).toEqual([19, {error: 2, warning: 0, info: 0}]);
});
