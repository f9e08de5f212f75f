import {describe, expect, test} from 'vitest';
import misplacedBlock from '../../../src/rules/metadata/misplaced-block.ts';
import missingBlock from '../../../src/rules/metadata/missing-block.ts';
import {linesOf} from '../../support/lint-files.ts';

const PATH = 'docs/addon-tls-guide.md';
const BLOCK = '> **Audience**：dev\n> **Status**：stable\n';

describe('metadata/misplaced-block', () => {
  test.each([
    ['a paragraph', `# TLS\n\n属于：[family](x.md) 系列。\n\n${BLOCK}`, '5:5'],
    ['a row of links', `# TLS\n\n[family](x.md)\n\n${BLOCK}`, '5:5'],
    ['another quote', `# TLS\n\n> A remark.\n\n${BLOCK}`, '5:5'],
    ['a list', `# TLS\n\n- x\n\n${BLOCK}`, '5:5'],
  ])('after %s', (_, text, point) => {
    const finding = `${PATH}:${point} warning Unexpected text between the title and the metadata block, expected the block first`;
    expect(linesOf(misplacedBlock, {[PATH]: text})).toEqual([finding]);
    expect(linesOf(missingBlock, {[PATH]: text})).toEqual([]);
  });

  test.each([
    ['a comment', `# TLS\n\n<!-- x -->\n${BLOCK}`],
    ['an anchor', `# TLS\n\n<a name="tls"></a>\n\n${BLOCK}`],
    ['badges', `# TLS\n\n[![build](b.svg)](b)\n![cover](c.svg)\n\n${BLOCK}`],
    ['nothing, not even a blank line', `# TLS\n${BLOCK}`],
  ])('%s between is fine', (_, text) => {
    expect(linesOf(misplacedBlock, {[PATH]: text})).toEqual([]);
  });

  test('before the title', () => {
    const finding = `${PATH}:1:5 warning Unexpected metadata block before the title, expected it directly below`;
    expect(linesOf(misplacedBlock, {[PATH]: `${BLOCK}\n# TLS\n`})).toEqual([finding]);
  });
});
