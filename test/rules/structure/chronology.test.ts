import {expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import rule from '../../../src/rules/structure/chronology.ts';
import {conventionsFor} from '../../support/conventions.ts';
import {workspaceOf} from '../../support/lint-files.ts';

const CONFIG = `extends: general
kinds:
  - id: report
    include: reports/*.md
    tables:
      - {section: '^时间线$', columns: [时间, 事件], monotonic: {column: 时间, ignore: ['...']}}
      - {section: ^Changes$, monotonic: {column: Date, order: descending}}
  - id: decisions
    include: decisions.md
    append_log: {table: '^\\| (?<date>\\d{4}-\\d{2}-\\d{2}) \\|'}
`;
const of = (text: string, path = 'reports/a.md') =>
  lint(workspaceOf({[path]: text}), conventionsFor({config: CONFIG}), [rule]).findings.map(
    ({line, column, message}) => `${line}:${column} ${message.split(',')[0]}`,
  );
const table = (heading: string, head: string, ...cells: string[]) =>
  `# R\n\n## ${heading}\n\n| ${head} | 事件 |\n|---|---|\n${cells.map((cell) => `| ${cell} | x |\n`).join('')}`;

test.each([
  ['times past midnight', table('时间线', '时间', '23:50', '00:10', '00:20')],
  ['equal times', table('时间线', '时间', '10:00', '10:00')],
  ['cells that hold no time', table('时间线', '时间', '10:00', '...', 'soon', '10:05')],
  ['dates among times', table('时间线', '时间', '2026-01-30 10:00', '09:00', '2026-01-31 08:00')],
  ['another section', table('Notes', '时间', '10:00', '09:00')],
  ['a table with other columns', table('时间线', 'When', '10:00', '09:00')],
  ['a log from the latest', table('Changes', 'Date', '2026-02-01', '2026-01-30')],
])('%s are right', (_name, text) => {
  expect(of(text)).toEqual([]);
});

test('a row out of order is found once', () => {
  expect(of(table('时间线', '时间', '10:00', '10:30', '10:15', '10:20', '10:40'))).toEqual([
    '9:3 Unexpected time `10:15` after `10:30`',
    '10:3 Unexpected time `10:20` after `10:30`',
  ]);
  expect(of(table('Changes', 'Date', '2026-01-30', '2026-02-01'))).toEqual(['8:3 Unexpected time `2026-02-01` after `2026-01-30`']);
});

test('rows known by a pattern', () => {
  expect(of('| 2026-02-01 | a |\n| 2026-01-01 | b |\n', 'decisions.md')).toEqual(['2:3 Unexpected time `2026-01-01` after `2026-02-01`']);
});

test('the message tells which order is expected', () => {
  const messagesOf = (text: string) =>
    lint(workspaceOf({'reports/a.md': text}), conventionsFor({config: CONFIG}), [rule]).findings.map(({message}) => message.split(', ')[1]);
  expect(messagesOf(table('时间线', '时间', '10:30', '10:15'))).toEqual(['expected the order of time']);
  expect(messagesOf(table('Changes', 'Date', '2026-01-30', '2026-02-01'))).toEqual(['expected the newest first']);
});
