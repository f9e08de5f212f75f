import {describe, expect, test} from 'vitest';
import {replaceBetween, table} from '../../scripts/docs/markdown.ts';
import {code, fence} from '../../src/reporters/page-markdown.ts';

describe('fence', () => {
  test('is longer than every run of backticks inside', () => {
    expect(fence('markdown', 'a\n')).toBe('```markdown\na\n```');
    expect(fence('markdown', '````bash\n````\n')).toBe('`````markdown\n````bash\n````\n`````');
  });

  test('closes on a line of its own', () => {
    expect(fence('text', 'a')).toBe('```text\na\n```');
    expect(fence('text', '')).toBe('```text\n```');
  });

  test('shows what a page cannot: carriage returns, byte order marks, characters of no width', () => {
    expect(fence('text', '\uFEFFa\r\n\tb\u200B\n')).toBe('```text\n\\u{feff}a\\u{d}\n\tb\\u{200b}\n```');
  });
});

test('a code span holds any run of backticks', () => {
  expect(code('a')).toBe('`a`');
  expect(code('a``b')).toBe('``` a``b ```');
});

test('a table cell may hold a bar or a line end', () => {
  expect(table(['a', 'b'], [['x|y', 'first\nsecond']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | first second |');
});

describe('replaceBetween', () => {
  test('replaces what stands between the markers, and nothing else', () => {
    const text = 'before\n<!-- rules:start -->\nold\n<!-- rules:end -->\nafter\n';
    const replaced = 'before\n<!-- rules:start -->\n\nnew\n\n<!-- rules:end -->\nafter\n';
    expect(replaceBetween(text, 'rules', 'new')).toBe(replaced);
    expect(replaceBetween(replaced, 'rules', 'new')).toBe(replaced);
  });

  test.each([
    '',
    '<!-- rules:start -->',
    '<!-- rules:end --> <!-- rules:start -->',
    '<!-- rules:start --><!-- rules:start --><!-- rules:end -->',
  ])('refuses markers that are no pair: %j', (text) => {
    expect(() => replaceBetween(text, 'rules', 'new')).toThrow('Cannot find one <!-- rules:start --> … <!-- rules:end -->');
  });
});
