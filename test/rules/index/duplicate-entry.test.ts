import {describe, expect, test} from 'vitest';
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

describe('a table with a column that repeats a field', () => {
  const config = `extends: general
kinds:
  - {id: adr, include: 'adr/0*.md', metadata: {form: list, fields: {status: {labels: [Status]}, title: {labels: [Title]}}}}
indexes:
  - {id: adrs, file: adr/README.md, columns: {Status: status, Title: title}}
`;
  const files = {'adr/0001-a.md': '# A\n', 'adr/0002-b.md': '# B\n'};
  const rows = (...cells: string[]) => `# I\n\n| Title | ADR | Status |\n|---|---|---|\n${cells.join('\n')}\n`;
  const linesIn = (text: string) => linesOf(rule, {...files, 'adr/README.md': text}, {config});

  test('a link in it is no entry', () => {
    expect(linesIn(rows('| A | [1](0001-a.md) | Superseded by [2](0002-b.md) |', '| B | [2](0002-b.md) | Accepted |'))).toEqual([]);
  });

  test('unless the row has no other', () => {
    expect(linesIn(rows('| [A](0001-a.md) | 1 | open |', '| [A](0001-a.md) | 1 | open |'))).toEqual([
      'adr/README.md:6:3 warning Unexpected second entry of `adr/0001-a.md`, expected the one in line 5',
    ]);
  });
});
