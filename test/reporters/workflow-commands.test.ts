import {describe, expect, test} from 'vitest';
import {disarmCommands, escapeData, escapeProperty} from '../../src/reporters/workflow-commands.ts';

test('data', () => {
  expect(escapeData('100%\r\na:b,c')).toBe('100%25%0D%0Aa:b,c');
});

test('a property', () => {
  expect(escapeProperty('100%\r\na:b,c')).toBe('100%25%0D%0Aa%3Ab%2Cc');
});

describe('a printed line', () => {
  test.each([
    ['::error::x', '\\::error::x'],
    [' \t\u00A0\u0085::error::x', ' \t\u00A0\u0085\\::error::x'],
    ['\uFEFF::error::x', '\uFEFF\\::error::x'],
    [':::error', '\\:::error'],
    ['a ::error::x', 'a ::error::x'],
    ['a ##[error]x ##[group]y', 'a ##\\[error]x ##\\[group]y'],
    ['###[error]', '###\\[error]'],
    ['## [a](b)', '## [a](b)'],
  ])('%j', (line, expected) => {
    expect(disarmCommands(line)).toBe(expected);
  });
});
