import {expect, test} from 'vitest';
import rule from '../../../src/rules/pull-request/open-tasks.ts';
import {linesOf} from '../../support/lint-files.ts';

const BODY = 'pull-request:body';
const tasksOf = (text: string) => linesOf(rule, {[BODY]: text});
const task = (line: number, column: number, text: string) =>
  `${BODY}:${line}:${column} info Unexpected open task \`${text}\`, expected it done`;

test('every list marker and depth counts', () => {
  expect(tasksOf('* [ ] a\n\n1. [ ] b\n   - [x] c\n   - [ ] d\n\n+ [X] e\n')).toEqual([task(1, 1, 'a'), task(3, 1, 'b'), task(5, 4, 'd')]);
});

test('with the line ends of a browser', () => {
  expect(tasksOf('Plan:\r\n\r\n- [ ] a\r\n- [x] b\r\n')).toEqual([task(3, 1, 'a')]);
});

test.each([
  ['in a fence', '```\n- [ ] a\n```\n'],
  ['in a comment, as templates have them', '<!--\n- [ ] a\n-->\n'],
  ['in a code span', 'Write `- [ ] a`.\n'],
  ['in running text', 'The box [ ] is empty.\n'],
  ['without a text', '- [ ]\n'],
  ['which is a link', '- [ ](a.md) a\n'],
  ['in words that are escaped', '- \\[ ] a\n'],
])('no task %s', (_, text) => {
  expect(tasksOf(text)).toEqual([]);
});

test('no task of a document or a title', () => {
  expect(linesOf(rule, {'docs/a.md': '- [ ] a\n', 'pull-request:title': '- [ ] a'})).toEqual([]);
});

test('what a task says is shown on one line, and not in full', () => {
  expect(tasksOf(`- [ ] \`::error::\` ${'x'.repeat(200)}\n`)).toEqual([
    `${BODY}:1:1 info Unexpected open task \`ˋ::error::ˋ ${'x'.repeat(23)}…${'x'.repeat(34)}\`, expected it done`,
  ]);
});
