import {describe, expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import missingEntry from '../../../src/rules/index/missing-entry.ts';
import {conventionsFor, preflight} from '../../support/conventions.ts';
import {workspaceOf} from '../../support/lint-files.ts';

const INDEX = 'docs/SKILL-INDEX.md';
const NEW = 'docs/addon-tls-rotation-guide.md';
const DOCUMENT =
  '# Rotate certificates\n\n> **Status**: draft\n\nRotate the certificates of a running cluster without a restart. Then check.\n';

/** The index with every drafted line in it. */
function drafted(files: Readonly<Record<string, string>>, config?: string): string {
  const conventions = config === undefined ? preflight : conventionsFor({config});
  const {findings} = lint(workspaceOf(files), conventions, [missingEntry]);
  const edits = findings.flatMap(({fix}) => fix?.edits ?? []);
  const path = edits[0]?.path ?? INDEX;
  let text = files[path] ?? '';
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}

const inList = (...lines: string[]) =>
  drafted({[INDEX]: `# I\n\n## 文档全列表\n\n${lines.join('\n')}\n\n## End\n`, [NEW]: DOCUMENT})
    .split('\n')
    .slice(4, -3);

describe('the form of the siblings', () => {
  test.each([
    [
      'a file name',
      '- [`addon-a-guide.md`](addon-a-guide.md) — what a is',
      '- [`addon-tls-rotation-guide.md`](addon-tls-rotation-guide.md) — ',
    ],
    [
      'a path from the root',
      '- [`docs/addon-a-guide.md`](addon-a-guide.md) - a',
      '- [`docs/addon-tls-rotation-guide.md`](addon-tls-rotation-guide.md) - ',
    ],
    ['a title', '* [How a works](./addon-a-guide.md): a', '* [Rotate certificates](./addon-tls-rotation-guide.md): '],
    ['a name without its ending', '+ [addon-a-guide](addon-a-guide.md) a', '+ [addon-tls-rotation-guide](addon-tls-rotation-guide.md) '],
    ['bold', '- **[`addon-a-guide.md`](addon-a-guide.md)** — a', '- **[`addon-tls-rotation-guide.md`](addon-tls-rotation-guide.md)** — '],
    [
      'a full-width colon',
      '- [`addon-a-guide.md`](addon-a-guide.md)：说明',
      '- [`addon-tls-rotation-guide.md`](addon-tls-rotation-guide.md)：',
    ],
    ['a code span is not taken over', '- `addon-a-guide.md` — a', '- [`addon-tls-rotation-guide.md`](addon-tls-rotation-guide.md) — '],
    ['numbers', '1. [a](addon-a-guide.md) — a', '2. [Rotate certificates](addon-tls-rotation-guide.md) — '],
  ])('%s', (_name, sibling, expected) => {
    expect(inList(sibling)).toEqual([sibling, `${expected}Rotate the certificates of a running cluster without a restart`]);
  });

  test('a list of names alone gets a name', () => {
    expect(inList('- [a](addon-a-guide.md)', '- [b](addon-b-guide.md)').at(-1)).toBe(
      '- [Rotate certificates](addon-tls-rotation-guide.md)',
    );
  });

  test('line ends are those of the index', () => {
    const text = drafted({[INDEX]: '# I\r\n\r\n## 文档全列表\r\n\r\n- [a](addon-a-guide.md)\r\n', [NEW]: DOCUMENT});
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });
});

describe('the place', () => {
  const line = (name: string) => `- [${name}](addon-${name}-guide.md) — text`;
  const namesOf = (lines: readonly string[]) => lines.map((text) => /\(addon-(.*?)-guide/u.exec(text)?.[1]);

  test('beside the one with the most likely name', () => {
    expect(namesOf(inList(line('backup'), line('tls'), line('restore')))).toEqual(['backup', 'tls', 'tls-rotation', 'restore']);
  });

  test('in the order of a sorted list', () => {
    expect(namesOf(inList(line('backup'), line('restore'), line('upgrade'), line('zone')))).toEqual([
      'backup',
      'restore',
      'tls-rotation',
      'upgrade',
      'zone',
    ]);
    expect(namesOf(inList(line('upgrade'), line('vault'), line('zone')))).toEqual(['tls-rotation', 'upgrade', 'vault', 'zone']);
  });

  test('beside the one that the document refers to', () => {
    const index = `# I\n\n## 文档全列表\n\n${[line('zone'), line('backup'), line('restore')].join('\n')}\n`;
    const text = drafted({[INDEX]: index, [NEW]: `${DOCUMENT}\nSee [backup](addon-backup-guide.md).\n`});
    expect(namesOf(text.split('\n').slice(4, 8))).toEqual(['zone', 'backup', 'tls-rotation', 'restore']);
  });

  test('under a heading that has no entries yet', () => {
    const text = drafted({[INDEX]: '# I\n\n## 文档全列表\n\nAll of them:\n\n### Sub\n', [NEW]: DOCUMENT});
    expect(text).toBe(
      '# I\n\n## 文档全列表\n\nAll of them:\n\n- [`addon-tls-rotation-guide.md`](addon-tls-rotation-guide.md) — Rotate the certificates of a running cluster without a restart\n\n### Sub\n',
    );
  });

  test('nowhere in a table, whose other cells nobody can fill in', () => {
    const index = '# I\n\n## 文档全列表\n\n| Guide | Owner |\n|---|---|\n| [a](addon-a-guide.md) | ada |\n';
    expect(drafted({[INDEX]: index, [NEW]: DOCUMENT})).toBe(index);
  });

  test('with the siblings of its directory', () => {
    const files = {
      [INDEX]: '# I\n\n## 案例材料\n\n### Pg\n\n- [p](cases/pg/p-case.md) — p\n\n### My\n\n- [m](cases/my/m-case.md) — m\n\n### End\n',
      'docs/cases/pg/new-case.md': '# New\n\nOne sentence of the new case.\n',
    };
    expect(drafted(files)).toContain(
      '- [p](cases/pg/p-case.md) — p\n- [New](cases/pg/new-case.md) — One sentence of the new case\n\n### My',
    );
  });
});

describe('other forms of entries', () => {
  const kind = 'kinds: [{id: runbook, include: runbooks/ops-*.md, must_be_in: [readme]}]\n';

  test('plain lines', () => {
    const config = `extends: general\n${kind}indexes: [{id: readme, file: runbooks/README.md, entry: {form: plain, regex: '^- (?<path>[\\w.-]+\\.md) -- (?<text>.+)$'}}]\n`;
    const files = {
      'runbooks/README.md': '# Runbooks\n\n- ops-a.md -- what a is. Added 2026-01-02.\n',
      'runbooks/ops-a.md': '# A\n',
      'runbooks/ops-b.md': '# B\n\nRecovers the second node.\n',
    };
    expect(drafted(files, config)).toBe(`${files['runbooks/README.md']}- ops-b.md -- Recovers the second node\n`);
  });

  const nav = (base: string, file: string, form: string, key: string) =>
    `extends: general\nkinds: [{id: adr, include: docs/adr/*.md, must_be_in: [nav]}]\nindexes: [{id: nav, file: ${file}, base: ${base}, entry: {form: ${form}, key: ${key}}}]\n`;
  const adrs = {'docs/adr/0001-use-git.md': '# Use git\n', 'docs/adr/0002-use-json.md': '# 2. Use "JSON"\n'};

  test.each(['yes', 'Off', '2024-01-01', '1.10', '12:30', 'null', '- e', "'x", '~', '0x1F', '.inf', '1_000', '? a', '='])(
    'a title that the nav would not take for text is quoted: %s',
    (title) => {
      const files = {'mkdocs.yml': 'nav:\n  - First: adr/0001-use-git.md\n', 'docs/adr/0001-use-git.md': '# G\n'};
      const text = drafted(
        {...files, 'docs/adr/0002-b.md': `# ${title.replace(/^[-=?~]/u, '\\\\$&')}\n`},
        nav('docs', 'mkdocs.yml', 'nav', 'nav'),
      );
      expect(text).toBe(`${files['mkdocs.yml'].trimEnd()}\n  - "${title}": adr/0002-b.md\n`);
    },
  );

  test('the nav of a site', () => {
    const site =
      'site_name: x\nnav:\n  - Home: index.md\n  - Decisions:\n      - Use git: adr/0001-use-git.md # first\n      - About: about.md\n';
    expect(drafted({'mkdocs.yml': site, 'docs/index.md': '# I\n', ...adrs}, nav('docs', 'mkdocs.yml', 'nav', 'nav'))).toBe(
      site.replace(' # first\n', ' # first\n      - 2. Use JSON: adr/0002-use-json.md\n'),
    );
  });

  test('a list of a JSON file, in its middle and at its end', () => {
    const config = nav('file', 'docs/sidebar.json', 'json', 'items');
    const list = (...items: string[]) => `{\n  "items": [\n${items.map((item) => `    "${item}"`).join(',\n')}\n  ]\n}\n`;
    expect(drafted({'docs/sidebar.json': list('adr/0001-use-git', 'other'), ...adrs}, config)).toBe(
      list('adr/0001-use-git', 'adr/0002-use-json', 'other'),
    );
    expect(drafted({'docs/sidebar.json': list('other', 'adr/0001-use-git'), ...adrs}, config)).toBe(
      list('other', 'adr/0001-use-git', 'adr/0002-use-json'),
    );
  });

  test('absolute addresses of the same repository', () => {
    const config = `extends: general\n${kind}indexes: [{id: readme, file: README.md, entry: {form: url}}]\n`;
    const files = {
      'README.md': '# R\n\n- [A](https://github.com/o/r/blob/main/runbooks/ops-a.md) — a\n',
      'runbooks/ops-a.md': '# A\n',
      'runbooks/ops-b.md': '# B\n',
    };
    expect(drafted(files, config)).toBe(`${files['README.md']}- [B](https://github.com/o/r/blob/main/runbooks/ops-b.md) — B\n`);
  });
});

describe('an index of plain text', () => {
  const config = `extends: general
kinds: [{id: guide, include: guides/*.md, must_be_in: [list]}]
indexes: [{id: list, file: LIST.md, entry: {form: plain, regex: '^(?:[*-] )?(?<path>\\S+\\.md) - (?<text>.*)$'}}]
`;
  const guides = {'guides/a.md': '# A\n', 'guides/b.md': '# Rotate\n\nRotate the certificates of a cluster without a restart.\n'};

  test.each([
    ['lines of a paragraph', '# I\n\nguides/a.md - what a is\nguides/c.md - c\n', 'guides/b.md - '],
    ['items of a list', '# I\n\n* guides/a.md - what a is\n* guides/c.md - c\n', '* guides/b.md - '],
    ['a last line without its end', '# I\n\nguides/c.md - c', 'guides/b.md - '],
  ])('gets a line of its own form: %s', (_name, text, opening) => {
    const line = `${opening}Rotate the certificates of a cluster without a restart`;
    expect(drafted({...guides, 'LIST.md': text}, config)).toContain(`\n${line}`);
  });

  test('gets none where nothing shows the form', () => {
    expect(drafted({...guides, 'LIST.md': '# I\n\nNothing yet.\n'}, config)).toBe('');
    expect(drafted({'guides/no blanks.md': '# B\n', 'LIST.md': '# I\n\nguides/c.md - c\n'}, config)).toBe('');
  });
});
