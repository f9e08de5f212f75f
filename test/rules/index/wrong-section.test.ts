import {expect, test} from 'vitest';
import rule from '../../../src/rules/index/wrong-section.ts';
import {linesOf} from '../../support/lint-files.ts';

const of = (text: string) =>
  linesOf(rule, {'docs/SKILL-INDEX.md': text, 'docs/addon-a-guide.md': '# A\n', 'docs/cases/pg/x-case.md': '# X\n'});

test.each([
  [
    'a case in the description of a guide',
    '# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md) — see [x](cases/pg/x-case.md)\n\n## 案例材料\n',
  ],
  ['a list that is no configured place', '# I\n\n## Read first\n\n- [x](cases/pg/x-case.md)\n\n## 文档全列表\n\n## 案例材料\n'],
  ['a place that the index does not have', '# I\n\n## 文档全列表\n\n- [x](cases/pg/x-case.md)\n'],
  ['a document that does not exist', '# I\n\n## 文档全列表\n\n- [y](cases/pg/y-case.md)\n\n## 案例材料\n'],
])('%s is right', (_name, text) => {
  expect(of(text)).toEqual([]);
});

test('a guide among the cases', () => {
  expect(of('# I\n\n## 文档全列表\n\n## 案例材料\n\n- [a](addon-a-guide.md)\n')).toEqual([
    'docs/SKILL-INDEX.md:7:3 info Unexpected entry of `docs/addon-a-guide.md` under `案例材料`, expected under `文档全列表`',
  ]);
});
