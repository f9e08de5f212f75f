import {describe, expect, test} from 'vitest';
import document from '../../../src/rules/attribution/document.ts';
import {linesOf} from '../../support/lint-files.ts';

const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const check = (text: string) => linesOf(document, {'docs/a.md': text});
const trailerAt = (point: string) => `docs/a.md:${point} error Unexpected attribution trailer, expected none in a document`;
const signatureAt = (point: string) => `docs/a.md:${point} error Unexpected attribution signature, expected none in a document`;

describe('attribution/document: used', () => {
  test.each([
    ['a paragraph of its own', `# A\n\n${TRAILER}\n`, [trailerAt('3:1')]],
    ['CRLF', `# A\r\n\r\nText.\r\n${TRAILER}\r\n`, [trailerAt('4:1')]],
    [
      'below a text, with a signature',
      `# A\n\nText.\n\n🤖 Generated with [Claude Code](https://claude.ai/code)\n\n${TRAILER}\n`,
      [signatureAt('5:1'), trailerAt('7:1')],
    ],
    ['a ruler below makes it a heading', `${TRAILER}\n---\n`, [trailerAt('1:1')]],
    ['escaped', '# A\n\nCo-Authored-By: Claude \\<noreply@anthropic.com\\>\n', [trailerAt('3:1')]],
    ['emphasis', '# A\n\n*🤖 Generated with Claude Code*\n', [signatureAt('3:1')]],
    ['small print', '# A\n\n<sub>Generated with Claude Code</sub>\n', [signatureAt('3:1')]],
    ['a comment', `# A\n\n<!-- ${TRAILER} -->\n`, [trailerAt('3:6')]],
    ['a comment of several lines', `# A\n\nText <!--\n${TRAILER}\n--> text\n`, [trailerAt('4:1')]],
  ])('%s', (_, text, findings) => {
    expect(check(text)).toEqual(findings);
  });
});

describe('attribution/document: mentioned', () => {
  test.each([
    ['a code span', `\`${TRAILER}\`\n`],
    ['a fence', `\`\`\`\n${TRAILER}\n\`\`\`\n`],
    ['an indented block', `Text.\n\n    ${TRAILER}\n`],
    ['a fence in a list', `- x\n\n  \`\`\`\n  ${TRAILER}\n  \`\`\`\n`],
    ['a quote', `> ${TRAILER}\n`],
    ['a list that explains', `Drop these:\n\n- ${TRAILER}\n- 🤖 Generated with Claude Code\n`],
    ['a table', `| line |\n|---|\n| ${TRAILER} |\n`],
    [
      'bold prose',
      '**Never expose Claude / Codex / Co-Authored-By trailers**\n\n规则：**Co-Authored-By: Claude <noreply@anthropic.com>** 不可见。\n',
    ],
    ['a whole bold line', `**${TRAILER}**\n`],
    ['a sentence', 'Co-Authored-By: Claude <noreply@anthropic.com> lines are not welcome here.\n'],
    ['a sentence over lines', `The tool appends\n${TRAILER}\nto every message.\n`],
    ['an ATX heading', '## Generated with Claude Code\n'],
    ['people', 'Co-authored-by: Claude Monet <claude@monet.example>\n'],
    ['a program', 'Generated with protoc\n'],
    ['Chinese', '由 Claude Code 生成：Co-Authored-By: Claude <noreply@anthropic.com>\n'],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});
