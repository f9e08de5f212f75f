import {expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import rule from '../../../src/rules/structure/charset.ts';
import {conventionsFor} from '../../support/conventions.ts';
import {workspaceOf} from '../../support/lint-files.ts';

const conventions = conventionsFor({config: 'extends: general\nkinds: [{id: a, include: a.md, charset: ascii}]\n'});
const of = (text: string) => lint(workspaceOf({'a.md': text}), conventions, [rule]).findings;

test('every line has one finding, from its first to its last other character', () => {
  const [first, ...rest] = of('a — b … “c” d\r\n中文 text\r\nplain\r\n');
  expect([first?.column, first?.endColumn, first?.fix?.edits]).toEqual([3, 12, [{path: 'a.md', start: 2, end: 11, text: '-- b ... "c"'}]]);
  expect(rest.map(({line, column, endColumn, fix}) => [line, column, endColumn, fix])).toEqual([[2, 1, 3, null]]);
});

test('characters outside the basic plane are named as one', () => {
  expect(of('😄 ok\n').map(({message, endColumn}) => [message, endColumn])).toEqual([
    ['Unexpected character `😄` (U+1F604), expected ASCII', 3],
  ]);
});

test('a document of another kind may hold anything', () => {
  expect(lint(workspaceOf({'b.md': '中文 — …\n'}), conventions, [rule]).findings).toEqual([]);
});
