import {expect, test} from 'vitest';
import rule from '../../../src/rules/index/missing-description.ts';
import {linesOf} from '../../support/lint-files.ts';

const of = (...lines: string[]) =>
  linesOf(rule, {'docs/SKILL-INDEX.md': `# I\n\n${lines.join('\n')}\n`}).map((line) => line.slice(0, line.indexOf(' ')));

test.each([
  ['a description on the next line', ['- [a](addon-a-guide.md)\n  what a is', '- [b](addon-b-guide.md) — b']],
  ['a description in a nested list', ['- [a](addon-a-guide.md)\n  - what a is', '- [b](addon-b-guide.md) — b']],
  ['a description before the link', ['- What a is: [a](addon-a-guide.md)', '- [b](addon-b-guide.md) — b']],
  ['a list with more names than descriptions', ['- [a](addon-a-guide.md)', '- [b](addon-b-guide.md)', '- [c](addon-c-guide.md) — c']],
  ['a single entry', ['- [a](addon-a-guide.md)']],
  ['a table', ['| D | S |', '|---|---|', '| [a](addon-a-guide.md) | |', '| [b](addon-b-guide.md) | stable |']],
])('%s is right', (_name, lines) => {
  expect(of(...lines)).toEqual([]);
});

test('marks around the entry are no description', () => {
  expect(of('- **[a](addon-a-guide.md)**', '- [b](addon-b-guide.md) — b', '- `addon-c-guide.md`  ')).toEqual([]);
  expect(of('- **[a](addon-a-guide.md)**.', '- [b](addon-b-guide.md) — b', '- [c](addon-c-guide.md) — c')).toEqual([
    'docs/SKILL-INDEX.md:3:5',
  ]);
});

test('lists under different headings are judged apart', () => {
  expect(of('- [a](addon-a-guide.md) — a', '', '## Names', '', '- [b](addon-b-guide.md)', '- [c](addon-c-guide.md)')).toEqual([]);
});
