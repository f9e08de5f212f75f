import {expect, test} from 'vitest';
import rule from '../../../src/rules/index/duplicate-entry.ts';
import {linesOf} from '../../support/lint-files.ts';

const of = (text: string) =>
  linesOf(rule, {'docs/SKILL-INDEX.md': text, 'docs/addon-a-guide.md': '# A\n', 'docs/addon-b-guide.md': '# B\n'});

test.each([
  [
    'a name in the description of another entry',
    '# I\n\n- [a](addon-a-guide.md) — a\n- [b](addon-b-guide.md) — with [a](addon-a-guide.md)\n',
  ],
  ['two parts of one document', '# I\n\n- [a](addon-a-guide.md#one)\n- [b](addon-a-guide.md#two)\n- [c](addon-a-guide.md)\n'],
  ['another list under its own heading', '# I\n\n## One\n\n- [a](addon-a-guide.md)\n\n### Two\n\n- [a](addon-a-guide.md)\n'],
])('%s is right', (_name, text) => {
  expect(of(text)).toEqual([]);
});

test('an entry as a link and one as a code span are two', () => {
  expect(of('# I\n\n- [a](addon-a-guide.md)\n- `addon-a-guide.md`\n')).toEqual([
    'docs/SKILL-INDEX.md:4:3 warning Unexpected second entry of `docs/addon-a-guide.md`, expected the one in line 3',
  ]);
});
