import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {presetCompiler} from '../../src/config/resolve.ts';
import {resolveMetadata} from '../../src/config/resolve-metadata.ts';
import type {MetadataSchema} from '../../src/core/conventions.ts';
import {firstEntries, readMetadata} from '../../src/core/metadata.ts';
import {workspaceOf} from '../support/lint-files.ts';

const schema = resolveMetadata(
  {
    fields: Object.fromEntries(
      ['Audience', 'Status', 'Applies to', 'Applies to KB version'].map((label) => [label, {labels: [label], required: true}]),
    ),
  },
  presetCompiler,
) as MetadataSchema;

function read(text: string) {
  const workspace = workspaceOf({'a.md': text});
  const document = workspace.documents.get('a.md');
  if (document === undefined) throw new Error('no document');
  const {block} = readMetadata(document, schema, workspace);
  if (block === null) return null;
  for (const entry of block.entries) expect(document.slice(entry.label)).not.toBe('');
  return {
    place: block.place,
    entries: block.entries.map((entry) => `${entry.field?.label ?? '?'}=${entry.text}`),
    values: block.entries.map((entry) => document.slice(entry.value)),
  };
}

const entriesOf = (text: string) => read(text)?.entries ?? null;

describe('forms', () => {
  test.each([
    ['a colon outside the bold', '> **Audience**: dev\n> **Status**: stable\n'],
    ['a colon inside the bold', '> **Audience:** dev\n> **Status:** stable\n'],
    ['full-width colons', '> **Audience**：dev\n> **Status：**stable\n'],
    ['blanks before the colon', '> **Audience** : dev\n> **Status** ：stable\n'],
    ['other letter case', '> **AUDIENCE**: dev\n> **status**: stable\n'],
    ['underscores', '> __Audience__: dev\n> __Status__: stable\n'],
    ['backslash breaks', '> **Audience**: dev\\\n> **Status**: stable\n'],
    ['space breaks', '> **Audience**: dev  \n> **Status**: stable  \n'],
    ['HTML breaks', '> **Audience**: dev<br>\n> **Status**: stable<br/>\n'],
    ['several paragraphs', '> **Audience**: dev\n>\n> **Status**: stable\n'],
    ['several quotes', '> **Audience**: dev\n\n> **Status**: stable\n'],
    ['a list in the quote', '> - **Audience**: dev\n> - **Status**: stable\n'],
    ['one line', '> **Audience**: dev **Status**: stable\n'],
    ['no blank after the mark', '>**Audience**: dev\n>**Status**: stable\n'],
    ['CRLF', '> **Audience**: dev\r\n> **Status**: stable\r\n'],
  ])('%s', (_, block) => {
    expect(entriesOf(`# T\n\n${block}`)).toEqual(['Audience=dev', 'Status=stable']);
  });

  test('a value runs on over quoted, lazy and indented lines', () => {
    expect(read('# T\n\n> **Audience**: dev,\n> test,\n  ops\nand more\n> **Status**: stable\n')).toEqual({
      place: 'after-title',
      entries: ['Audience=dev, test, ops and more', 'Status=stable'],
      values: ['dev,\n> test,\n  ops\nand more', 'stable'],
    });
  });

  test('a paragraph that opens with no label belongs to no field', () => {
    expect(entriesOf('# T\n\n> **Audience**: dev\n>\n> A remark.\n')).toEqual(['Audience=dev']);
  });

  test('unknown and repeated labels are kept', () => {
    expect(entriesOf('# T\n\n> **Audience**: a\n> **Owner**: b\n> **Audience**: c\n')).toEqual(['Audience=a', '?=b', 'Audience=c']);
  });

  test('bold words in a value are no label', () => {
    expect(entriesOf('# T\n\n> **Audience**: the **core**: team\n> **Status**: stable\n')).toEqual([
      'Audience=the **core**: team',
      'Status=stable',
    ]);
  });

  test('a value may be empty or only a link', () => {
    expect(entriesOf('# T\n\n> **Audience**:\n> **Status**: [draft](x.md)\n')).toEqual(['Audience=', 'Status=[draft](x.md)']);
  });

  test('a long label is a prefix of another only in letters', () => {
    expect(entriesOf('# T\n\n> **Applies to KB version**: 1\n> **Applies to**: 2\n')).toEqual(['Applies to KB version=1', 'Applies to=2']);
  });
});

describe('what is no block', () => {
  test.each([
    ['a quote of other fields', '# T\n\n> **Date**: today\n> **Severity**: low\n'],
    ['a fence', '# T\n\n```\n> **Audience**: dev\n```\n'],
    ['a quoted fence', '# T\n\n> ```\n> **Audience**: dev\n> ```\n'],
    ['a paragraph', '# T\n\n**Audience**: dev\n'],
    ['a quote below the next heading', '# T\n\nText.\n\n## S\n\n> **Audience**: dev\n'],
    ['a code span', '# T\n\n> `**Audience**: dev`\n'],
    ['bold prose', '# T\n\n> **Audience** is missing\n'],
    ['a quote in a list', '# T\n\n- x\n\n  > **Audience**: dev\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});

describe('places', () => {
  const block = '> **Audience**: dev\n';
  test.each([
    ['directly below', `# T\n\n${block}`, 'after-title'],
    ['directly below a setext heading', `T\n===\n${block}`, 'after-title'],
    [
      'below comments, anchors and badges',
      `# T\n\n<!-- x -->\n\n<a name="t"></a>\n\n![b](b.svg) [![c](c.svg)](c)\n\n${block}`,
      'after-title',
    ],
    ['below text', `# T\n\nText.\n\n${block}`, 'after-other'],
    ['below another quote', `# T\n\n> A remark.\n\n${block}`, 'after-other'],
    ['above the title', `${block}\n# T\n\nText.\n`, 'before-title'],
    ['below a title of another depth', `## T\n\n${block}\n## S\n`, 'after-title'],
    ['without any heading', `Text.\n\n${block}`, 'after-title'],
    ['below front matter', `---\ntitle: T\n---\n\n${block}\n## S\n`, 'after-title'],
  ])('%s', (_, text, place) => {
    expect(read(text)?.place).toBe(place);
  });
});

test('the first of a repeated field counts', () => {
  const workspace = workspaceOf({'a.md': '# T\n\n> **Status**: one\n> **Status**: two\n'});
  const document = workspace.documents.get('a.md');
  const block = document && readMetadata(document, schema, workspace).block;
  expect(block && firstEntries(block).map((entry) => entry.text)).toEqual(['one']);
});

test('any text: values and labels lie inside the block, in order', () => {
  const piece = fc.constantFrom(
    '> ',
    '**Audience**: ',
    '**Status:**',
    '**',
    ':',
    '：',
    '\n',
    '\r\n',
    ' ',
    'a',
    '中',
    '\\',
    '<br>',
    '# T\n',
    '`',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const workspace = workspaceOf({'a.md': pieces.join('')});
      const document = workspace.documents.get('a.md');
      const block = document && readMetadata(document, schema, workspace).block;
      const ends =
        block?.entries.flatMap(({start, label, value, end}) => [start, label.start, label.end, value.start, value.end, end]) ?? [];
      expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
      expect(ends.every((offset) => offset >= (block?.start ?? 0) && offset <= (block?.end ?? 0))).toBe(true);
    }),
  );
});
