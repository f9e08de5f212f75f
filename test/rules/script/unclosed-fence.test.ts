import {expect, test} from 'vitest';
import unclosedFence from '../../../src/rules/script/unclosed-fence.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

test.each(unclosedFence.examples)('example: $name', ({files, findings}) => {
  expect(linesOf(unclosedFence, files)).toEqual(findings.map((finding) => finding.replace(': ', ' error ')));
});

test('the range is the opening marks, and help says how long the closing ones are', () => {
  const [found] = findingsOf(unclosedFence, {
    'a.md': '> Build:\n>\n>   ````sh title="a"\n>   make\n>   ```\n\nText.\n',
  });
  expect([found?.line, found?.column, found?.endLine, found?.endColumn, found?.help]).toEqual([
    3,
    5,
    3,
    9,
    'Close the block with a line of at least 4 backticks, indented like the opening one',
  ]);
});

test('a container that ends leaves its fence open', () => {
  expect(linesOf(unclosedFence, {'a.md': '- ~~~sh\n  make\n\nText.\n'})).toEqual(['a.md:1:3 error Missing closing fence of a code block']);
});

test('indented code and closed fences of any form are fine', () => {
  expect(linesOf(unclosedFence, {'a.md': '    make\n\n```\n```\n\n~~~ sh\n~~~~\n\n> ```\n> a\n> ```\n'})).toEqual([]);
});
