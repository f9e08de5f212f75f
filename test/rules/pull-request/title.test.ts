import {expect, test} from 'vitest';
import rule from '../../../src/rules/pull-request/title.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const TITLE = 'pull-request:title';

test.each([
  'docs: add a guide',
  'docs(tls): rotate in two steps',
  'docs!: drop the old index',
  'feat(中文): 新指南',
  '[style-harmonize] make entries clickable',
  'Revert "docs: add a guide"',
])('%s', (title) => {
  expect(linesOf(rule, {[TITLE]: title})).toEqual([]);
});

test.each(['Update guide', 'docs:add', 'docs(): add', 'docs(a)(b): c', '[two words] add', 'docs : add', '', ' docs: add'])(
  'not “%s”',
  (title) => {
    expect(linesOf(rule, {[TITLE]: title})).toEqual([
      `${TITLE}:1:1 warning Unexpected title, expected \`docs: …\`, \`docs(<topic>): …\` or \`[<tag>] …\``,
    ]);
  },
);

test('the title stands in the help, on one line', () => {
  expect(findingsOf(rule, {[TITLE]: 'a\n::error::b'}).map(({help}) => help)).toEqual(['Edit the title; it is now `a ::error::b`']);
});

test('a body has no title', () => {
  expect(linesOf(rule, {'pull-request:body': 'Update guide'})).toEqual([]);
});
