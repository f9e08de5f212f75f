// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of documents
import {describe, expect, test} from 'vitest';
import {verdictOf} from '../verdict-of.ts';

describe('is JSON as documentation writes it', () => {
  test.each([
    '{"a": [1, 2, {"b": null}]}',
    '// the answer\n{"a": 1, /* more */ "b": 2,} # done',
    '{"a": 1,\n ...\n "b": 2}',
    '{"a": 1\n ...\n "b": 2}',
    '{"a": [...], "b": {...}, "c": ..., …}',
    '{"a": 1, "more fields..."}',
    '{"id": <id>, "name": "<name>", "port": ${PORT}, "x": {{ x }}}',
    '"a": 1,\n"b": {"c": 2}',
    '"a": {"b": 1},\n}',
    '{"a": 1}\n{"a": 2}',
    '[\n  (...)\n  "a"\n]',
    '{\n  "a": "1" // [!code --]\n  "a": "2" // [!code ++]\n}',
    '{"a": NUMBER}',
    '',
  ])('%s', (text) => {
    expect(verdictOf('json', text)).toBeNull();
  });
});

describe('is JSON with a typo', () => {
  test.each([
    ['hard 2:2-1 missing `,` before an item', '{"a": 1\n "b": 2}'],
    ['hard 1:2-3 missing `:` after a key', '{"a" 1}'],
    ['hard 1:12-1 unexpected `}`, expected `]`', '{"a": [1, 2}'],
    ['hard 1:1-1 missing `}` for `{`', '{"a": [1, 2]'],
    ['hard 1:9-1 unexpected `}`', '{"a": 1}}'],
    ['hard 1:13-1 missing partner of a `"`', '{"a": "b, "c": 1}'],
    ['hard 1:3-1 missing partner of a `"`', '{a": 1}'],
    ['hard 1:10-2 unexpected escape in a string', '{"a": "C:\\k"}'],
    ['hard 1:5-1 missing value after `:`', '{"a": }'],
    ['hard 1:2-1 unexpected `,`', '[, 1]'],
  ] as const)('%s', (expected, text) => {
    expect(verdictOf('json', text)).toBe(expected);
  });
});

test('may be something else', () => {
  for (const text of ["{'a': 1}", 'data+: {\n  A: std.b(1),\n}', '% tool print | jq .\n{"a": 1}', 'rule: ["error"]']) {
    expect(verdictOf('json', text)).toMatch(/^soft /u);
  }
});
