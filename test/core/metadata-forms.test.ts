import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse.ts';
import type {MetadataForm, MetadataSchema} from '../../src/core/conventions.ts';
import {readMetadata} from '../../src/core/metadata.ts';
import {workspaceOf} from '../support/lint-files.ts';
import {type Fields, WRITTEN_FORMS} from '../support/metadata-forms.ts';

const LABELS = ['Status', '影响范围', 'Applies to', 'Applies to KB version', '日期'];

function schemaOf(form: MetadataForm, more = '', labels = LABELS): MetadataSchema {
  const fields = labels.map((label, index) => `        f${index}: {labels: [${JSON.stringify(label)}]}\n`).join('');
  const text = `extends: general\nkinds:\n  - id: x\n    include: '**'\n    metadata:\n      form: ${form}\n${more}      fields:\n${fields}`;
  return parseConfig(text, 'c.yml', []).kinds[0]?.metadata as MetadataSchema;
}

function read(files: Readonly<Record<string, string>>, schema: MetadataSchema) {
  const workspace = workspaceOf(files);
  const document = workspace.documents.get('a/doc.md');
  if (document === undefined) throw new Error('no document');
  return readMetadata(document, schema, workspace);
}

const readText = (text: string, schema: MetadataSchema) => read({'a/doc.md': text}, schema);
const pairsOf = (text: string, schema: MetadataSchema) =>
  readText(text, schema).block?.entries.map(({field, text: value}) => `${field?.label ?? '?'}=${value}`) ?? null;

/** A word or two, a remark, a link: what people write behind a label, on one line. */
const value = fc
  .array(fc.constantFrom('stable', '已修复', '1.2', '(部分)', '（部分）', '2026-01-30', 'a/b.md', '~', 'x，y', 'été', '😀'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '))
  .filter((text) => !/^[~]/u.test(text));

const fieldsArbitrary: fc.Arbitrary<Fields> = fc
  .shuffledSubarray([...LABELS], {minLength: 1})
  .chain((labels) => fc.tuple(...labels.map((label) => value.map((text) => [label, text] as const))));

describe.each(WRITTEN_FORMS)('$name', ({form, file, write, name}) => {
  const schema = schemaOf(form, form === 'sidecar' ? `      file: ${file.slice(2)}\n` : '');

  test('labels and values come back as they were written', () => {
    const property = fc.property(fieldsArbitrary, fc.boolean(), (fields, isCrlf) => {
      const files = Object.fromEntries(
        Object.entries(write(fields)).map(([path, text]) => [path, isCrlf ? text.replaceAll('\n', '\r\n') : text]),
      );
      const {block, document, problem} = read(files, schema);
      expect(problem).toBeNull();
      expect(document?.path).toBe(file);
      const found = block?.entries.map((entry) => [entry.field?.label, entry.text]);
      expect(found).toEqual(fields);
      for (const [index, entry] of (block?.entries ?? []).entries()) {
        const [label = '', text = ''] = fields[index] ?? [];
        expect(document?.slice(entry.label)).toBe(name === 'upper-case lines' ? label.toUpperCase() : label);
        expect(document?.slice(entry.value)).toBe(text);
      }
    });
    fc.assert(property, {numRuns: 200});
  });

  test('time grows no faster than the text', () => {
    const many = (count: number): Fields =>
      Array.from({length: count}, (_, index) => [index % 2 ? 'Status' : `Statuz ${index}`, 'draft'] as const);
    const time = (count: number) => {
      const files = write(many(count));
      const workspace = workspaceOf(files);
      const document = workspace.documents.get('a/doc.md');
      if (document === undefined) throw new Error('no document');
      workspace.dataOf(workspace.texts.get(file) ?? document);
      const start = process.cpuUsage();
      readMetadata(document, schema, workspace);
      return process.cpuUsage(start).user / 1000;
    };
    time(500);
    // Milliseconds of this process, the least of a few: what else the machine does counts for little.
    const least = (count: number) => Math.min(...[1, 2, 3].map(() => time(count)));
    const [small, large] = [least(2000), least(16_000)];
    // Eight times the text; a reader of quadratic time would take 64 times as long.
    expect(large).toBeLessThan(Math.max(small, 20) * 24);
  });
});

describe('lines', () => {
  const schema = parseConfig(
    `extends: general
kinds:
  - id: x
    include: '**'
    metadata:
      form: line
      fields:
        status: {labels: [Status]}
        applies: {labels: [Applies when]}
        destination: {labels: [Destination], inside: status}
`,
    'c.yml',
    [],
  ).kinds[0]?.metadata as MetadataSchema;

  test('wrap, hold further fields, and go on in the next paragraph', () => {
    const text =
      '# T\n\nStatus: the blocks below are VERIFIED 2026-01-30 (note: this is\nthe first run). Destination: runbooks/, beside the\nothers.\n\nApplies when: the host\nwas stopped. ORDER MATTERS: bottom up.\n\nPreamble: none.\n';
    expect(pairsOf(text, schema)).toEqual([
      'Status=the blocks below are VERIFIED 2026-01-30 (note: this is the first run).',
      'Destination=runbooks/, beside the others.',
      'Applies when=the host was stopped. ORDER MATTERS: bottom up.',
    ]);
  });

  test.each([
    ['upper-case labels', '# T\n\nSTATUS: draft. DESTINATION: here\n', ['Status=draft.', 'Destination=here']],
    ['a word of the sentence is no label', '# T\n\nStatus: moved to the destination: here\n', ['Status=moved to the destination: here']],
    ['full-width colons', '# T\n\nStatus：draft。Destination：here\n', ['Status=draft。', 'Destination=here']],
    [
      'words before a colon, where lines wrap',
      '# T\n\nStatus: draft,\nsee also: the notes\nfor more\n',
      ['Status=draft, see also: the notes for more'],
    ],
    ['labels that the schema does not have, where every line has one', '# T\n\nStatus: draft\nOwner: me\n', ['Status=draft', '?=me']],
    ['a misspelt label in a paragraph that wraps', '# T\n\nStatus: draft\nDestinaton: x\nand more\n', ['Status=draft', '?=x and more']],
    ['a label needs a blank behind its colon', '# T\n\nStatus:draft\n', null],
    ['a label in bold is another form', '# T\n\n**Status**: draft\n', null],
    ['a label in a fence is none', '# T\n\n```\nStatus: draft\n```\n', null],
  ])('%s', (_, text, expected) => {
    expect(pairsOf(text, schema)).toEqual(expected);
  });
});

describe('bold lines', () => {
  const schema = schemaOf('bold-line');
  test.each([
    [
      'hard breaks of every kind',
      '# T\n\n**Status**: draft  \n**日期**：2026-01-30\\\n**影响范围：**all<br>\n**Applies to**: x\n',
      ['Status=draft', '日期=2026-01-30', '影响范围=all', 'Applies to=x'],
    ],
    ['a bold opening of the text below belongs to nothing', '# T\n\n**Status**: draft\n\n**Note**: text\n', ['Status=draft']],
    [
      'a stranger between fields belongs to them',
      '# T\n\n**Status**: draft\n\n**Owner**: me\n\n**日期**: x\n',
      ['Status=draft', '?=me', '日期=x'],
    ],
    ['a quote is another form', '# T\n\n> **Status**: draft\n', null],
  ])('%s', (_, text, expected) => {
    expect(pairsOf(text, schema)).toEqual(expected);
  });

  test('a hard break belongs to no value', () => {
    const {block, document} = readText('# T\n\n**Status**: draft  \n**日期**: x\n', schema);
    expect(block?.entries.map((entry) => document?.slice(entry))).toEqual(['**Status**: draft', '**日期**: x']);
  });
});

describe('lists', () => {
  const schema = schemaOf('list');
  test.each([
    ['items below an item', '# T\n\n- Status:\n  - one\n  - two\n- 日期: x\n', ['Status=one, two', '日期=x']],
    [
      'links and emphasis',
      '# T\n\n* Status: **Implemented (Swift 5.9)**\n* 日期: [x](y.md)\n',
      ['Status=**Implemented (Swift 5.9)**', '日期=[x](y.md)'],
    ],
    ['an item without a label', '# T\n\n- Status: draft\n- and so on\n', ['Status=draft']],
    ['a value over two lines', '# T\n\n- Status: draft,\n  since May\n', ['Status=draft, since May']],
    ['a list of other things', '# T\n\n- One: a\n- Two: b\n', null],
  ])('%s', (_, text, expected) => {
    expect(pairsOf(text, schema)).toEqual(expected);
  });
});

describe('tables', () => {
  const schema = schemaOf('table');
  test.each([
    ['a header that is a field', '# T\n\n| Status | draft |\n|---|---|\n| 日期 | x |\n', ['Status=draft', '日期=x']],
    [
      'a header that names the columns',
      '# T\n\n| Field | Value |\n|---|---|\n| Status: | draft |\n| Owner | me |\n',
      ['Status=draft', '?=me'],
    ],
    ['empty cells', '# T\n\n| | |\n|---|---|\n| Status | |\n', ['Status=']],
    ['one row of values', '# T\n\n| Status | 日期 | Owner |\n|---|---|---|\n| draft | x | me |\n', ['Status=draft', '日期=x', '?=me']],
    ['a table of other things', '# T\n\n| Time | Event | Who |\n|---|---|---|\n| Status | x | y |\n', null],
  ])('%s', (_, text, expected) => {
    expect(pairsOf(text, schema)).toEqual(expected);
  });
});

describe('sections', () => {
  const schema = schemaOf('section');
  test.each([
    [
      'emoji, comments and number signs',
      '# T\n\n## Status ##\n\n<!-- draft or stable -->\n\n✅ Accepted\nin May\n\nMore.\n',
      ['Status=✅ Accepted in May'],
    ],
    ['an underlined heading with a colon', 'T\n=\n\nStatus:\n-------\n\ndraft\n', ['Status=draft']],
    ['a section that opens with a part of its own', '# T\n\n## Status\n\n### Now\n\ndraft\n', ['Status=draft']],
    ['a section of a table', '# T\n\n## Status\n\n| a |\n|---|\n', ['Status=| a | |---|']],
    ['an empty section', '# T\n\n## Status\n\n## Context\n\nText.\n', ['Status=']],
    ['deeper headings of the same name', '# T\n\n## Status\n\ndraft\n\n## Plan\n\n### Status\n\nopen\n', ['Status=draft']],
    ['a misspelt heading', '# T\n\n## 日期\n\nx\n\n## Statsu\n\ndraft\n', ['日期=x', '?=draft']],
    ['a heading in a quote', '# T\n\n> ## Status\n\ndraft\n', null],
  ])('%s', (_, text, expected) => {
    expect(pairsOf(text, schema)).toEqual(expected);
  });
});

describe('YAML', () => {
  const schema = schemaOf('frontmatter');
  test.each([
    [
      'lists, quotes and comments',
      '---\nStatus: "draft" # x\n日期: [a, b]\nApplies to:\n  - c\n  - d\n---\n# T\n',
      ['Status=draft', '日期=a, b', 'Applies to=c, d'],
    ],
    ['folded text', '---\nStatus: >\n  one\n  two\n日期: x\n---\n', ['Status=one two', '日期=x']],
    ['no value', '---\nStatus:\n---\n', ['Status=']],
    ['an empty front matter', '---\n---\n\n# T\n', null],
    ['TOML is another language', '+++\nStatus = "draft"\n+++\n', null],
    ['a list', '---\n- Status: draft\n---\n', null],
    ['below the title', '# T\n\n---\nStatus: draft\n---\n', null],
  ])('%s', (_, text, expected) => {
    expect(pairsOf(text, schema)).toEqual(expected);
  });

  test('what does not parse says where', () => {
    const {block, problem, document} = readText('---\nStatus: a: b\n---\n', schema);
    expect({block, at: problem?.at, path: document?.path}).toEqual({block: null, at: 12, path: 'a/doc.md'});
  });

  test('each item of a list has its place', () => {
    const {block, document} = readText('---\nStatus: [one, "two"]\n---\n', schema);
    const items = block?.entries[0]?.items ?? [];
    expect(items.map((item) => [item.text, document?.slice(item)])).toEqual([
      ['one', 'one'],
      ['two', 'two'],
    ]);
  });
});

describe('anywhere', () => {
  test('below a later heading, where the schema allows it', () => {
    const text = '# T\n\nText.\n\n## Facts\n\n**Status**: draft\n';
    expect(pairsOf(text, schemaOf('bold-line'))).toBeNull();
    expect(pairsOf(text, schemaOf('bold-line', '      position: anywhere\n'))).toEqual(['Status=draft']);
  });
});

describe('hostile input', () => {
  const N = 40_000;
  test.each(['blockquote', 'bold-line', 'line', 'list', 'table', 'section', 'frontmatter'] as const)('%s', (form) => {
    const schema = schemaOf(form);
    const pieces = [
      '**Status**: ',
      '** ',
      'Status: ',
      '> ',
      '- ',
      '| ',
      '|---',
      '## Status\n',
      ':',
      '：',
      '*',
      ' ',
      '`',
      '"',
      'Statuz: x\n\n',
    ];
    for (const piece of pieces) {
      const text = `# T\n\n${form === 'frontmatter' ? '' : 'Status: x **Status**: y '}${piece.repeat(N / piece.length)}x\n`;
      for (const variant of [text, `---\n${text}---\n`]) {
        let document: ReturnType<typeof workspaceOf>;
        try {
          document = workspaceOf({'a/doc.md': variant});
        } catch {
          continue;
        }
        const only = document.documents.get('a/doc.md');
        const start = process.cpuUsage();
        if (only) readMetadata(only, schema, document);
        expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
      }
    }
  });
});
