import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/core/report.ts';
import {stylish} from '../../src/reporters/stylish.ts';
import {finding, HOSTILE, placeOf, reportOf} from './report-of.ts';

function print(report: Report, color = false, columns = 60): string[] {
  const text = stylish.report(report, {color, columns});
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

const backup = '# Backup\n\n> **Status**: done\n\nSee `restore.md` for the way back\n';
const chinese = '# 案例\n\n参见：`切换.md`，先检查 `role` 标签，再看控制器的日志，最后才去动数据库本身的进程和它的数据卷。\n';

test('a clean run says so in one line', () => {
  expect(print(reportOf({'docs/a.md': '# A\n', 'docs/b.md': '# B\n'}, []))).toEqual(['No findings in 2 documents']);
});

test('findings stand by document, each with its place, its source line and what to do', () => {
  const report = reportOf({'docs/backup.md': backup, 'docs/案例.md': chinese}, [
    finding({
      path: 'docs/backup.md',
      ...placeOf(backup, 'done'),
      ruleId: 'metadata/invalid-value',
      message: 'Unexpected `done` for Status, expected `stable` or `draft`',
    }),
    finding({
      path: 'docs/backup.md',
      ...placeOf(backup, '`restore.md`'),
      ruleId: 'reference/not-clickable',
      message: 'Unexpected code span `restore.md`, expected a link to `docs/restore.md`',
      help: 'Write [`restore.md`](restore.md)',
      fix: {kind: 'safe', edits: []},
    }),
    finding({
      path: 'docs/案例.md',
      ...placeOf(chinese, '`切换.md`'),
      severity: 'warning',
      ruleId: 'reference/missing-document',
      message: 'Document `切换.md` does not exist',
    }),
    finding({path: 'docs/案例.md', ...placeOf(chinese, '控制器'), severity: 'info', ruleId: 'area/word', message: 'Unexpected `控制器`'}),
  ]);
  expect(print(report)).toEqual([
    'docs/backup.md:3:15  error  Unexpected `done` for Status, expected `stable` or `draft`  metadata/invalid-value',
    '  3 │ > **Status**: done',
    '    │               ^^^^',
    '',
    'docs/backup.md:5:5  error  Unexpected code span `restore.md`, expected a link to `docs/restore.md`  reference/not-clickable',
    '  5 │ See `restore.md` for the way back',
    '    │     ^^^^^^^^^^^^',
    '  fix: Write [`restore.md`](restore.md)',
    '',
    'docs/案例.md:3:4  warning  Document `切换.md` does not exist  reference/missing-document',
    '  3 │ 参见：`切换.md`，先检查 `role` 标签，再看控制器的日…',
    '    │       ^^^^^^^^^',
    '',
    'docs/案例.md:3:28  info  Unexpected `控制器`  area/word',
    '  3 │ …检查 `role` 标签，再看控制器的日志，最后才去动数据库…',
    '    │                        ^^^^^^',
    '',
    '2 errors, 1 warning, 1 info in 2 documents',
    '1 finding can be fixed with `--fix`',
  ]);
});

test('a range over several lines shows its ends, numbers in one column', () => {
  const text = `${'\n'.repeat(7)}> a\n> b\n> c\n`;
  const report = reportOf({'docs/a.md': text}, [finding({line: 8, column: 3, endLine: 10, endColumn: 4})]);
  expect(print(report)).toEqual([
    'docs/a.md:8:3  error  Missing `x`  area/rule',
    '   8 │ > a',
    '     │   ^',
    '   ⋮ │',
    '  10 │ > c',
    '     │ ^^^',
    '',
    '1 error, 0 warnings, 0 infos in 1 document',
  ]);
});

test('an empty range at the end of the file has one caret', () => {
  const report = reportOf({'docs/a.md': '# A\n'}, [finding({line: 2, column: 1, endLine: 2, endColumn: 1})]);
  expect(print(report).slice(1, 3)).toEqual(['  2 │', '    │ ^']);
});

test('what has no text has no frame', () => {
  const path = `commit:${'1a2b3c4d'.repeat(5)}`;
  const report = reportOf({}, [finding({path, line: 7, ruleId: 'attribution/commit', help: 'Reword the message\nand push again'})]);
  expect(print(report)).toEqual([
    `${path}:7:1  error  Missing \`x\`  attribution/commit`,
    '  help: Reword the message',
    '        and push again',
    '',
    '1 error, 0 warnings, 0 infos in 0 documents',
  ]);
});

test('the end names the base and the accepted forward declarations', () => {
  const accepted = {kind: 'forward-declaration', path: 'docs/a.md', line: 3, target: 'docs/b.md', evidence: '`TBD`'} as const;
  const report = reportOf({'docs/a.md': '# A\n'}, [], {base: '0123456789abcdef0123456789abcdef01234567', accepted: [accepted, accepted]});
  expect(print(report)).toEqual(['No findings in 1 document, new since 0123456789ab', '2 forward declarations accepted']);
});

test('a narrow terminal still gets a window of 20 columns', () => {
  const text = `${'before '.repeat(20)}HERE${' after'.repeat(20)}`;
  const report = reportOf({'docs/a.md': text}, [finding(placeOf(text, 'HERE'))]);
  expect(print(report, false, 5).slice(1, 3)).toEqual(['  1 │ …before HERE after …', '    │         ^^^^']);
});

describe('colours', () => {
  const report = reportOf({'docs/a.md': '# A b\n'}, [finding({...placeOf('# A b\n', 'b'), help: 'Write `c`'})]);

  test('are ANSI codes', () => {
    expect(print(report, true)).toEqual([
      '\u001B[4mdocs/a.md:1:5\u001B[24m  \u001B[31merror\u001B[39m  \u001B[1mMissing `x`\u001B[22m  \u001B[2marea/rule\u001B[22m',
      '\u001B[2m  1 │ \u001B[22m# A b',
      '\u001B[2m    │ \u001B[22m    \u001B[31m^\u001B[39m',
      '  \u001B[1mhelp:\u001B[22m Write `c`',
      '',
      '\u001B[31m1 error, 0 warnings, 0 infos in 1 document\u001B[39m',
    ]);
  });

  test('are all that they change', () => {
    expect(print(report, true).map(stripVTControlCharacters)).toEqual(print(report));
  });
});

test('hostile text in any field acts on no terminal and on no runner', () => {
  const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({unit: 'binary'}));
  fc.assert(
    fc.property(text, text, text, text, (path, message, help, document) => {
      const report = reportOf({[path]: document}, [finding({path, message, help})]);
      for (const line of print(report)) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]|##\[|^\s*::/u);
      }
    }),
  );
});
