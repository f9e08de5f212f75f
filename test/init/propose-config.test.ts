import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse.ts';
import {listRuleIds} from '../../src/core/tool-rules.ts';
import {proposeConfig} from '../../src/init/propose-config.ts';
import {rules} from '../../src/rules/index.ts';
import {GENERAL, INCIDENTS, RUNBOOKS} from '../presets/families.ts';
import {workspaceOf} from '../support/lint-files.ts';

const ids = listRuleIds(rules);

/** What is proposed, without the opening comment; read back as a configuration. */
function propose(files: Readonly<Record<string, string>>): string {
  const text = proposeConfig(workspaceOf(files));
  parseConfig(text, 'c.yml', ids);
  return text.split('\n').slice(3).join('\n');
}

const guide = (status: string, more = '') =>
  `# G\n\n> **Audience**: a\n> **Status**: ${status}\n> **Applies to**: b\n> **Applies to KB version**: any\n${more}`;

describe('a preset', () => {
  test('whose documents are here is extended, with what it finds', () => {
    const files = {
      'docs/SKILL-INDEX.md': '# I\n\n## 按场景找文档\n\n- [a](addon-a-guide.md) — x\n- [b](addon-b-guide.md) — x\n',
      'docs/addon-a-guide.md': guide('stable'),
      'docs/addon-b-guide.md': guide('draft (v1)'),
      'docs/addon-c-guide.md': '# C\n',
      'README.md': '# R\n',
    };
    expect(propose(files)).toBe(`extends: preflight  # of 3 documents in the places of this preset, 2 have its fields

# What the preset finds here. It holds as it is; a key below \`kinds:\` or \`indexes:\` changes a part of it.
#
# guide: 3 documents (docs/addon-*-guide.md)
#   Audience: in 2 of 3
#   Status: in 2 of 3; draft 1, stable 1; followed by a remark in 1
#   Applies to: in 2 of 3
#   Applies to KB version: in 2 of 3
#   in the order of the preset: 2 of 2
#
# index docs/SKILL-INDEX.md, section 按场景找文档: 2 entries
#
# 2 documents of no kind with fields: links, references, scripts and attribution are checked.
`);
  });

  test.each([
    ['runbooks', RUNBOOKS],
    ['incidents', INCIDENTS],
    ['general', GENERAL],
  ])('%s is found by its own documents', (name, files) => {
    expect(propose(files).split('\n', 1)[0]).toMatch(new RegExp(`^extends: ${name}  # `, 'u'));
  });
});

describe('documents of no preset', () => {
  const three = (text: (n: number) => string, name = (n: number) => `notes/n${n}.md`) =>
    Object.fromEntries([1, 2, 3].map((n) => [name(n), text(n)]));

  test('show kinds, fields and an index of their own', () => {
    const files = {
      ...three(
        (n) => `# N\n\n- Status: ${['Open', 'Done', 'Open'][n - 1]}\n- Owner: person ${n}\n\n## Text\n\n- Nothing: here\n`,
        (n) => `records/000${n}-x.md`,
      ),
      'records/0004-x.md': '# N\n\n- Status: Done\n',
      'records/README.md': '# R\n\n[1](0001-x.md) [2](0002-x.md) [3](0003-x.md)\n',
    };
    expect(propose(files)).toBe(`extends: general  # no other preset has its documents here

kinds:
  - id: records  # 4 documents
    include: "records/[0-9]*.md"
    metadata:
      form: list  # in 4 of 4
      order: true  # the order of all 4
      unknown: off
      fields:
        "status":  # in 4 of 4
          labels: ["Status"]
          required: true  # all 4 have it
          type: enum
          values: ["Done", "Open"]  # Done 2, Open 2
        "owner":  # in 3 of 4
          labels: ["Owner"]
    must_be_in: [records-index]

indexes:
  - id: records-index  # links to 3 of 4 documents of the kind records
    file: "records/README.md"
`);
  });

  test.each([
    ['blockquote', (n: number) => `# N\n\n> **Owner**: a${n}\n`],
    ['bold-line', (n: number) => `# N\n\n**负责人**：a${n}\n`],
    ['line', (n: number) => `# N\n\nOwner: a${n}\n`],
    ['list', (n: number) => `# N\n\n* **Owner:** a${n}\n`],
    ['frontmatter', (n: number) => `---\nowner: a${n}\n---\n\n# N\n`],
    ['table', (n: number) => `# N\n\n| | |\n|-|-|\n| **Owner** | a${n} |\n`],
    ['section', (n: number) => `# N\n\n## Status\n\na${n}\n\n## Context\n\nb\n`],
  ])('show the form %s', (form, text) => {
    expect(propose(three(text))).toContain(`      form: ${form}  # in 3 of 3\n`);
  });

  test('that are few, share nothing, or are what every repository has, get the general rules', () => {
    const none =
      '\n# No directory holds three documents that share fields or an index: links, references, scripts and attribution are checked.\n';
    expect(propose(three((n) => `# N${n}\n\nText.\n`))).toBe(`extends: general  # no other preset has its documents here\n${none}`);
    expect(propose({'docs/README.md': '# R\n', 'docs/index.md': '# I\n', 'docs/CONTRIBUTING.md': '# C\n'})).toContain(none);
    expect(propose({})).toBe('extends: general  # there are no documents yet; this holds for any that come\n');
  });
});

test('whatever the documents hold, the proposal is a valid configuration and every line of it is one line', () => {
  const hostile = fc.oneof(
    fc.string({unit: 'binary', maxLength: 12}),
    fc.constantFrom(
      'a: b',
      '# x',
      '"',
      "'",
      '{a',
      '[b',
      '&a',
      '*a',
      '!!js',
      '- a',
      '\u202e',
      '::error::',
      'true',
      '__proto__',
      'a\u2028b',
      '中文',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (label, value, name) => {
      const path = (n: number) => `d ${name.replace(/[\p{C}/\\.\s]/gu, '')}/n${n}.md`;
      const text = `# T\n\n> **${label}**: ${value}\n> **Owner**: x\n`;
      const proposed = propose({[path(1)]: text, [path(2)]: text, [path(3)]: text, [path(4)]: text});
      expect(proposed.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
    }),
    {numRuns: 300},
  );
});
