import {expect, test} from 'vitest';
import missingFragment from '../../../src/rules/link/missing-fragment.ts';
import {linesOf} from '../../support/lint-files.ts';

test.each([
  ['GitHub page anchors', '[x](#) [x](#top) [x](#readme)\n'],
  ['lines of a file', '[x](b.md#L3) [x](b.md#L3-L9) [x](main.go#L1C2-L3C4) [x](main.go#anything)\n'],
  ['text fragments', '[x](b.md#:~:text=hello)\n'],
  ['the README of a directory', '[x](sub#part) [x](sub/#part)\n'],
  ['the prefix GitHub puts before ids', '[x](b.md#user-content-part)\n'],
  ['percent-encoded Chinese', '[x](b.md#%E6%AD%A5%E9%AA%A4)\n'],
  ['a document that is not there', '[x](gone.md#part)\n'],
])('%s', (_name, text) => {
  const files = {'a.md': text, 'b.md': '## Part\n\n## 步骤\n', 'main.go': '', 'sub/README.md': '## Part\n'};
  expect(linesOf(missingFragment, files)).toEqual([]);
});

test('full-width punctuation goes, a symbol goes and leaves both its spaces', () => {
  const text = '[x](#对账2--2表) [y](#对账2-2表)\n\n## 对账（2 × 2）：表\n';
  expect(linesOf(missingFragment, {'a.md': text})).toEqual(['a.md:1:19 error Fragment `#对账2-2表` does not exist in `a.md`']);
});

test('an anchor inside a comment or a fence is none', () => {
  expect(linesOf(missingFragment, {'a.md': '[x](#p)\n\n<!-- <a name="p"></a> -->\n\n```\n<a name="p"></a>\n```\n'})).toEqual([
    'a.md:1:5 error Fragment `#p` does not exist in `a.md`',
  ]);
});
