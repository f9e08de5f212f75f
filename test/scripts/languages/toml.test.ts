import {expect, test} from 'vitest';
import {verdictOf} from '../verdict-of.ts';

test.each([
  ['a document', ['[a]', 'b = 1', '[[c]]', 'd = [', '  "x",', '  # more', ']']],
  ['what is left out', ['[a]', '...', 'b = "<name>"', 'c = ...', '# …']],
  ['alternatives', ['[a]', 'b = 1', '', '[a]', 'b = 2']],
])('is TOML: %s', (_, lines) => {
  expect(verdictOf('toml', ...lines)).toBeNull();
});

test.each([
  ['hard 2:5-1 missing partner of a `"`', ['[a]', 'b = "c', 'd = 1']],
  ['hard 1:1-1 missing `]` for `[`', ['[a', 'b = 1']],
  ['hard 2:8-1 unexpected `]`', ['[a]', 'b = [1]]', 'c = 1']],
])('is TOML with a typo: %s', (expected, lines) => {
  expect(verdictOf('toml', ...lines)).toBe(expected);
});

test('an INI file is something else', () => {
  expect(verdictOf('toml', '[Unit]', 'Description=A service', 'After=network.target')).toBe('soft 2:13-9 unexpected value without quotes');
});
