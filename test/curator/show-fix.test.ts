import {describe, expect, test} from 'vitest';
import type {Edit, Fix} from '../../src/core/finding.ts';
import {showFix} from '../../src/curator/show-fix.ts';
import {findingAt} from './reports.ts';

const TEXT = '# A\n\nOne two three.\n\n- a\n- b\n';
const edit = (part: string, text: string, values: Partial<Edit> = {}): Edit => {
  const start = TEXT.indexOf(part);
  return {path: 'a.md', start, end: start + part.length, text, ...values};
};
const insert = (start: number, text: string): Edit => ({path: 'a.md', start, end: start, text});
const safe = (...edits: Edit[]): Fix => ({kind: 'safe', edits});
const show = (part: string, fix: Fix | null, values = {}) => showFix(findingAt(TEXT, part, {fix, ...values}), TEXT);

describe('without a fix', () => {
  test('the lines of the finding stand as they are', () => {
    expect(show('two', null)).toEqual({now: ['One two three.'], fixed: null, after: null});
    expect(show('- a\n- b', null)).toEqual({now: ['- a', '- b'], fixed: null, after: null});
  });

  test('a range that ends with its line end is no longer than its lines', () => {
    expect(show('- a\n', null).now).toEqual(['- a']);
  });

  test('nothing stands where something is missing', () => {
    expect(show('# A', null, {message: 'Missing entry for `b.md`', subject: 'b.md'}).now).toEqual([]);
    expect(show('', null, {message: 'Missing field'}).now).toEqual([]);
    expect(show('# A', null, {message: 'Missing partner of `#`'}).now).toEqual(['# A']);
  });

  test('nothing stands for a document without a text', () => {
    expect(showFix(findingAt(TEXT, 'two'), null)).toEqual({now: [], fixed: null, after: null});
  });

  test('long lines are cut around the place, many to five', () => {
    const long = `${'x'.repeat(500)} wrong ${'y'.repeat(500)}`;
    const [line = ''] = showFix(findingAt(long, 'wrong'), long).now;
    expect(line.length).toBeLessThanOrEqual(200);
    expect(line).toMatch(/^…x+ wrong y+…$/u);
    const many = 'a\nb\nc\nd\ne\nf\ng\n';
    expect(showFix(findingAt(many, many), many).now).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('with a fix', () => {
  test.each([
    ['a replacement', 'two', safe(edit('two', '2')), ['One two three.'], ['One 2 three.'], null],
    ['an insertion within a line', 'two', safe(insert(TEXT.indexOf('two'), '1.5 ')), ['One two three.'], ['One 1.5 two three.'], null],
    ['two edits on one line', 'two', safe(edit('three', '3'), edit('two', '2')), ['One two three.'], ['One 2 3.'], null],
    ['a line that is deleted', '- a', safe(edit('- a\n', '')), ['- a'], [], null],
    ['an added line', '# A', safe(insert(TEXT.indexOf('- b'), '- ab\n')), [], ['- ab'], 5],
    ['an added line at the end of another', '# A', safe(insert(TEXT.indexOf('\n- b'), '\n- ab')), [], ['- ab'], 5],
    ['added lines at the end of the text', '# A', safe(insert(TEXT.length, '- c\n- d\n')), [], ['- c', '- d'], 6],
    ['an added line at the top', '# A', safe(insert(0, '---\n')), [], ['---'], 0],
    [
      'an edit that changes nothing, and one that does',
      'two',
      safe(edit('One', 'One'), edit('two', '2')),
      ['One two three.'],
      ['One 2 three.'],
      null,
    ],
  ])('%s', (_, part, fix, now, lines, after) => {
    expect(show(part, fix)).toEqual({now, fixed: {kind: 'safe', lines}, after});
  });

  test.each([
    ['of another document', safe(edit('two', '2', {path: 'b.md'}))],
    ['that do not fit the text', safe(edit('two', '2', {end: 1000}))],
    ['that overlap', safe(edit('two', '2'), edit('two three', '3'))],
    ['none', safe()],
  ])('edits %s are not shown', (_, fix) => {
    expect(show('two', fix)).toEqual({now: ['One two three.'], fixed: null, after: null});
  });

  test('an edit far from the finding is not shown', () => {
    expect(show('# A', safe(edit('- b', '- c')))).toEqual({now: ['# A'], fixed: null, after: null});
  });

  test('a long line is cut in the same place before and after', () => {
    const text = `${'x'.repeat(300)}two${'y'.repeat(300)}`;
    const fix = safe({path: 'a.md', start: 300, end: 303, text: '2'});
    const {now, fixed} = showFix(findingAt(text, 'two', {fix}), text);
    expect(now[0]).toMatch(/^…x{40}two(y+)…$/u);
    expect(fixed?.lines[0]).toMatch(/^…x{40}2(y+)…$/u);
  });

  test('an added line is never cut: one that is too long is not shown', () => {
    const at = TEXT.indexOf('- b');
    expect(show('# A', safe(insert(at, `${'x'.repeat(1999)}\n`))).fixed?.lines).toEqual(['x'.repeat(1999)]);
    expect(show('# A', safe(insert(at, `${'x'.repeat(2001)}\n`))).fixed).toBe(null);
  });
});
