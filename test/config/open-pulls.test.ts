import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseOpenPulls} from '../../src/config/open-pulls.ts';
import {ToolError} from '../../src/core/tool-error.ts';

const EXPECTED = 'expected `[{"number": 71, "added": ["docs/a.md"]}]`, with `"draft"` or `"state": "closed"` where they hold';

test('open and closed pull requests are read', () => {
  const text = JSON.stringify([
    {number: 71, added: ['docs/a.md', '__proto__']},
    {number: 72, draft: true},
    {number: 60, state: 'merged'},
    {number: 61, state: 'closed', added: ['x.md']},
    {number: 73, state: 'open', draft: false},
  ]);
  const {open, closed} = parseOpenPulls(text, 'pulls.json');
  expect([...open.values()]).toEqual([
    {number: 71, isDraft: false, added: ['docs/a.md', '__proto__']},
    {number: 72, isDraft: true, added: []},
    {number: 73, isDraft: false, added: []},
  ]);
  expect([...closed]).toEqual([
    [60, 'merged'],
    [61, 'closed'],
  ]);
  expect(parseOpenPulls('[]', 'pulls.json')).toEqual({open: new Map(), closed: new Map()});
});

describe('anything else is refused', () => {
  test.each([
    ['', 'text that is not JSON'],
    ['[{"number": 71}', 'text that is not JSON'],
    ['{"number": 71}', 'value'],
    ['null', 'value'],
    ['[null]', 'entry 1'],
    ['[{"number": 1}, "x"]', 'entry 2'],
    ['[[]]', 'number in entry 1'],
    ['[[71]]', 'key `0`'],
    ['[{}]', 'number in entry 1'],
    ['[{"number": "71"}]', 'number in entry 1'],
    ['[{"number": 0}]', 'number in entry 1'],
    ['[{"number": 1.5}]', 'number in entry 1'],
    ['[{"number": 1e300}]', 'number in entry 1'],
    ['[{"number": 71}, {"number": 71, "state": "closed"}]', 'second entry 2 for number 71'],
    ['[{"number": 71, "added": "a.md"}]', 'list `added` in entry 1'],
    ['[{"number": 71, "added": [1]}]', 'list `added` in entry 1'],
    ['[{"number": 71, "added": null}]', 'list `added` in entry 1'],
    ['[{"number": 71, "draft": "yes"}]', 'value of `draft` in entry 1'],
    ['[{"number": 71, "state": "none"}]', 'state in entry 1'],
    ['[{"number": 71, "__proto__": {"state": "closed"}}]', 'key `__proto__`'],
    ['[{"number": 71, "x\\n::error::y": 1}]', 'key `x ::error::y`'],
    [`[{"number": 71, "${'k'.repeat(500)}": 1}]`, `key \`${'k'.repeat(44)}…${'k'.repeat(43)}\``],
  ])('%s', (text, what) => {
    expect(() => parseOpenPulls(text, 'pulls.json')).toThrow(new ToolError(`Unexpected ${what} in \`pulls.json\`, ${EXPECTED}`));
  });

  test('whatever it is, with a word of our own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          expect(parseOpenPulls(text, 'pulls.json').open).toBeInstanceOf(Map);
        } catch (error) {
          expect(error).toBeInstanceOf(ToolError);
        }
      }),
    );
  });

  test('however deep it is', () => {
    const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
    expect(() => parseOpenPulls(deep, 'pulls.json')).toThrow(ToolError);
  });
});
