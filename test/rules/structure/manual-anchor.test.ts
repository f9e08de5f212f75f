import {expect, test} from 'vitest';
import rule from '../../../src/rules/structure/manual-anchor.ts';
import {linesOf} from '../../support/lint-files.ts';

const GUIDE = 'docs/addon-a-guide.md';

test.each([
  ['a heading in English', {[GUIDE]: '# A\n\n## Ports\n\n[x](#ports)\n'}],
  ['a document of no kind', {'notes.md': '# A\n\n## 端口\n\n[x](#端口)\n'}],
  ['a link to another document', {[GUIDE]: '# A\n\n## 端口\n\n[x](b.md#端口)\n', 'docs/b.md': '# B\n\n## 端口\n'}],
])('%s is right', (_name, files) => {
  expect(linesOf(rule, files)).toEqual([]);
});

test('a link with a percent-encoded fragment counts', () => {
  expect(linesOf(rule, {[GUIDE]: `# A\n\n## 端口\n\n[x](#${encodeURIComponent('端口')})\n`})).toEqual([
    `${GUIDE}:3:1 info Missing anchor of the heading \`端口\`, which documents link to`,
  ]);
});
