import {describe, expect, test} from 'vitest';
import missingBlock from '../../../src/rules/metadata/missing-block.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const PATH = 'docs/addon-tls-guide.md';
const expected = (point: string) => [
  `${PATH}:${point} error Missing metadata block below the title, expected \`Audience\`, \`Status\`, \`Applies to\` and \`Applies to KB version\``,
];

describe('metadata/missing-block', () => {
  test.each([
    ['other fields', '# TLS\n\n> **Date**: today\n', '1:1'],
    ['a fenced block', '# TLS\n\n```\n> **Audience**: dev\n```\n', '1:1'],
    ['a block in another section', '# TLS\n\n## Scope\n\n> **Audience**: dev\n', '1:1'],
    ['front matter and a comment first', '---\nx: 1\n---\n<!-- c -->\n\n# TLS\r\n\r\nText.\r\n', '6:1'],
    ['no title', 'Text.\nmore\n\n## Scope\n', '1:1'],
    ['an empty document', '', '1:1'],
  ])('%s', (_, text, point) => {
    expect(linesOf(missingBlock, {[PATH]: text})).toEqual(expected(point));
  });

  test('one field is a block: what else is missing is another rule’s finding', () => {
    expect(linesOf(missingBlock, {[PATH]: '# TLS\n\n> **Status**：draft\n'})).toEqual([]);
  });

  test('documents of other kinds need none', () => {
    const text = '# TLS\n\nText.\n';
    expect(
      linesOf(missingBlock, {
        'README.md': text,
        'docs/tls.md': text,
        'docs/cases/README.md': text,
        'docs/cases/mysql/README.zh-CN.md': text,
      }),
    ).toEqual([]);
  });

  test('in a repository of the family every document under docs/ needs one, its index and overviews do not', () => {
    const text = '# TLS\n';
    const paths = linesOf(missingBlock, {'docs/SKILL-INDEX.md': text, 'docs/README.md': text, 'docs/notes.md': text}).map(
      (line) => line.split(':')[0],
    );
    expect(paths).toEqual(['docs/notes.md']);
  });

  test('the help is a block to paste, its values placeholders', () => {
    expect(findingsOf(missingBlock, {[PATH]: '# TLS\n'}).map(({help}) => help)).toEqual([
      [
        'Insert below the title, with your own words for what stands in angle brackets:',
        '> **Audience**: <audience>',
        '> **Status**: <stable | draft | superseded>',
        '> **Applies to**: <applies to>',
        '> **Applies to KB version**: <applies to kb version>',
      ].join('\n'),
    ]);
  });
});

const configured = (form: string) => `extends: general
kinds: [{id: adr, include: adr/*.md, metadata: {form: ${form}, fields: {status: {labels: [Status], required: true, values: [open]}}}}]
`;

test('front matter that is there is not said to be missing', () => {
  const files = {'adr/1.md': '---\ntags: [a]\n---\n# A\n'};
  const [finding] = findingsOf(missingBlock, files, {config: configured('frontmatter')});
  expect(finding?.message).toBe('Missing metadata in the front matter, expected `Status`');
  expect(finding?.help).toMatch(/^Insert in the front matter, with/u);
});

test('what is to be pasted as a table is one', () => {
  const config = configured('table');
  const [finding] = findingsOf(missingBlock, {'adr/1.md': '# A\n'}, {config});
  const lines = finding?.help?.split('\n').slice(1).join('\n').replace('<open>', 'open');
  expect(findingsOf(missingBlock, {'adr/1.md': `# A\n\n${lines}\n`}, {config})).toEqual([]);
});
