import {expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import {Workspace} from '../../../src/core/workspace.ts';
import missingEntry from '../../../src/rules/index/missing-entry.ts';
import {preflight} from '../../support/conventions.ts';
import {findingsOf, workspaceOf} from '../../support/lint-files.ts';

const INDEX = 'docs/SKILL-INDEX.md';
const places = (index: string, documents: readonly string[]) =>
  findingsOf(missingEntry, {[INDEX]: index, ...Object.fromEntries(documents.map((path) => [path, '']))}).map(({line, subject, section}) => [
    line,
    subject,
    section,
  ]);

test.each(['[](addon-a-guide.md)', '[ \u200B](addon-a-guide.md)'])('a link without text, %s, is no entry', (link) => {
  expect(places(`# I\n\n- ${link} — text\n`, ['docs/addon-a-guide.md'])).toEqual([[1, 'docs/addon-a-guide.md', null]]);
});

test('a document that cannot be read needs its entries all the same', () => {
  const known = workspaceOf({[INDEX]: '# I\n'});
  const documents = [...known.documents.values()];
  const unread = (path: string, isUnread: boolean) => ({path, reason: 'binary data', isUnread});
  const files = [INDEX, 'docs/addon-a-guide.md', 'docs/addon-b-guide.md'];
  const unchecked = [unread('docs/addon-a-guide.md', true), unread('docs/addon-b-guide.md', false), unread('docs/addon-c-guide.md', true)];
  const {findings} = lint(new Workspace({documents, files, unchecked}), preflight, [missingEntry]);
  const missing = findings.filter(({ruleId}) => ruleId === missingEntry.id);
  expect(missing.map(({subject}) => subject)).toEqual(['docs/addon-a-guide.md']);
});

test('one finding a place, shown at the heading of the place', () => {
  expect(
    places('# I\n\n## 按场景找文档\n\n### 1. x\n\n## 文档全列表（详细）\n\n## 案例材料\n', [
      'docs/addon-a-guide.md',
      'docs/cases/pg/x-case.md',
    ]),
  ).toEqual([
    [3, 'docs/addon-a-guide.md', '按场景找文档'],
    [7, 'docs/addon-a-guide.md', '文档全列表（详细）'],
    [9, 'docs/cases/pg/x-case.md', '案例材料'],
  ]);
});

test('a subsection belongs to its place, the next section does not', () => {
  const index =
    '## 按场景找文档\n\n### 1. x\n\n- [a](addon-a-guide.md)\n\n## 文档全列表\n\n| 文档 | 说明 |\n|---|---|\n| [a](addon-a-guide.md) | text |\n';
  expect(places(index, ['docs/addon-a-guide.md'])).toEqual([]);
});

test('an item that opens with words lists all its links; one that opens with a link lists that one', () => {
  const index =
    '## 文档全列表\n\n- 探针：[a](addon-a-guide.md)、[b](addon-b-guide.md)\n- [c](addon-c-guide.md) — see [d](addon-d-guide.md)\n';
  const guides = ['a', 'b', 'c', 'd'].map((name) => `docs/addon-${name}-guide.md`);
  expect(places(index, guides)).toEqual([[1, 'docs/addon-d-guide.md', '文档全列表']]);
});

test('a paragraph is no list, a code span is an entry', () => {
  const index = '## 文档全列表\n\n[a](addon-a-guide.md) is fine.\n\n- `addon-b-guide.md` — text\n';
  expect(places(index, ['docs/addon-a-guide.md', 'docs/addon-b-guide.md'])).toEqual([[1, 'docs/addon-a-guide.md', '文档全列表']]);
});

test('headings and lines of links list documents, too', () => {
  const index = '## 文档全列表\n\n### [A](addon-a-guide.md)\n\ntext on it\n\n[B](addon-b-guide.md) · [C](addon-c-guide.md)\n';
  expect(places(index, ['docs/addon-a-guide.md', 'docs/addon-b-guide.md', 'docs/addon-c-guide.md'])).toEqual([]);
});

test.each(['一、文档全列表', '2. 文档全列表', '📚 文档全列表（详细）', '文檔全列表'])('%s is the place', (title) => {
  expect(places(`## ${title}\n`, ['docs/addon-a-guide.md'])).toEqual([[1, 'docs/addon-a-guide.md', title]]);
});
