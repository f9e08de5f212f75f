import {expect, test} from 'vitest';
import {nativePattern} from '../../src/core/pattern.ts';
import {COMMON_MARKERS, findMarkers, pairMarkers} from '../../src/scripts/block-markers.ts';

const RULE = '-'.repeat(72);
const begin = (name: string, rule = RULE) => `${rule}\nBEGIN runbook block${name}\n${rule}\n`;
const end = (name = '', rule = RULE) => `${rule}\nEND runbook block${name}\n${rule}\n`;
const namesOf = (text: string) => findMarkers(text, COMMON_MARKERS).map(({isBegin, words, name}) => [isBegin, words, name]);

test('finds markers between rules of dashes or equals signs', () => {
  expect(namesOf(`${begin(': first (read-only; all nodes)')}ls\n${end()}`)).toEqual([
    [true, 'runbook block', 'first (read-only; all nodes)'],
    [false, 'runbook block', null],
  ]);
  expect(namesOf(`${begin('', '='.repeat(8))}ls\n${end(': a', '==========')}`)).toEqual([
    [true, 'runbook block', null],
    [false, 'runbook block', 'a'],
  ]);
});

test.each([
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  'BEGIN;\nselect 1;\nEND;\n',
  `${RULE}\nBEGIN\n${RULE}\n`,
  `${RULE}\nBEGIN runbook block: a\nls\n`,
  `${RULE}\nBEGINNING of it: a\n${RULE}\n`,
  `-----\nBEGIN block: a\n-----\n`,
])('finds none in %j', (text) => {
  expect(namesOf(text)).toEqual([]);
});

test('the line of a marker is the one with its words', () => {
  const text = `${begin(': a')}ls\n`;
  const [marker] = findMarkers(text, COMMON_MARKERS);
  expect(text.slice(marker?.line.start, marker?.line.end)).toBe('BEGIN runbook block: a');
  expect(text.slice(marker?.start, marker?.end)).toBe(begin(': a').trimEnd());
});

test('pairs a beginning with the end that follows, and leaves the others single', () => {
  const pairsOf = (text: string) => {
    const {pairs, single} = pairMarkers(findMarkers(text, COMMON_MARKERS));
    return [pairs.map((pair) => pair.begin.name), single.map(({isBegin, name}) => `${isBegin ? 'BEGIN' : 'END'} ${name}`)];
  };
  expect(pairsOf(`${begin(': a')}x\n${end()}${begin(': b')}y\n${end()}`)).toEqual([['a', 'b'], []]);
  expect(pairsOf(`${begin(': a')}x\n${begin(': b')}y\n${end()}`)).toEqual([['b'], ['BEGIN a']]);
  expect(pairsOf(`${end()}${begin(': a')}x\n`)).toEqual([[], ['END null', 'BEGIN a']]);
  expect(pairsOf(`${begin(': a')}x\n${end().replace('runbook', 'other')}`)).toEqual([[], ['END null', 'BEGIN a']]);
});

test('takes other patterns', () => {
  const markers = {begin: nativePattern(/^#>> (?<name>\w+)$/), end: nativePattern(/^#<<$/), areNamesUnique: false};
  const {pairs} = pairMarkers(findMarkers('#>> a\nls\n#<<\n', markers));
  expect(pairs.map((pair) => [pair.begin.name, pair.begin.words, pair.end.start])).toEqual([['a', null, 9]]);
});
