import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse.ts';
import type {Conventions} from '../../src/core/conventions.ts';
import {ToolError} from '../../src/core/tool-error.ts';
import {preflight} from '../support/conventions.ts';

const KEYS =
  '`version`, `extends`, `anchors`, `ignore`, `roots`, `markers`, `pull_request`, `attribution`, `curator`, `registries`, `kinds`, `indexes`, `families` or `rules`';
const RULES = ['link/missing-target', 'link/missing-fragment', 'tool/not-checked'];
const parse = (text: string) => parseConfig(text, 'c.yml', RULES);

/** Conventions without what compiled patterns hold besides their source. */
const plain = (conventions: Conventions) => JSON.parse(JSON.stringify(conventions)) as Conventions;

/** What is wrong with a configuration, as it is printed. */
function complaint(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ToolError) return `${error.place}: ${error.message}`;
    throw error;
  }
  return 'nothing';
}

describe('a configuration', () => {
  test.each([
    '',
    '# only a comment\n',
    '---\n...\n',
    'version: 1\n',
    'extends: preflight\n',
    'ignore:\nrules:\n',
    'ignore: []\nrules: {}\n',
  ])('%j is the preset', (text) => {
    expect(plain(parse(text))).toEqual(plain(preflight));
  });

  test('sets what is ignored and how much rules weigh', () => {
    const text = `
version: "1"
extends: preflight
ignore: [vendor/**, 'docs/*.{md,markdown}']
rules:
  link/missing-target: off   # plain off is a word here, not a truth value
  "link/missing-fragment": info
  tool/not-checked: error
`;
    expect(plain(parse(text))).toEqual({
      ...plain(preflight),
      ignore: ['vendor/**', 'docs/*.{md,markdown}'],
      severities: {'link/missing-target': 'off', 'link/missing-fragment': 'info', 'tool/not-checked': 'error'},
    });
  });

  test('reads off as a word in YAML 1.1 too', () => {
    expect(parse('%YAML 1.1\n---\nrules: {link/missing-target: off}').severities).toEqual({'link/missing-target': 'off'});
  });
});

/** A configuration of one kind with one field. */
const field = (rest: string) =>
  `extends: general\nkinds:\n  - id: a\n    include: '*.md'\n    metadata: {fields: {s: {labels: [Status]${rest === '' ? '' : `, ${rest}`}}}}`;

describe('what is wrong is named with its place', () => {
  test.each([
    ['rulse: {}', 'c.yml:1:1: Unexpected key `rulse`; did you mean `rules`?'],
    ['version: 1\n\nfoo: 1', `c.yml:3:1: Unexpected key \`foo\`, expected ${KEYS}`],
    ['__proto__: 1', `c.yml:1:1: Unexpected key \`__proto__\`, expected ${KEYS}`],
    ['<<: {version: 1}', `c.yml:1:1: Unexpected key \`<<\`, expected ${KEYS}`],
    ['version: 2', 'c.yml:1:10: Unexpected version `2`, expected `1`'],
    ["version: ''", 'c.yml:1:10: Unexpected version ``, expected `1`'],
    [
      'extends: preflihgt',
      'c.yml:1:10: Unexpected preset `preflihgt`, expected `preflight`, `runbooks`, `incidents` or `general`; did you mean `preflight`?',
    ],
    ['extends: [preflight]', 'c.yml:1:10: Unexpected list, expected `preflight`, `runbooks`, `incidents` or `general`'],
    [
      'rules:\n  link/missing-targte: off',
      'c.yml:2:3: Unexpected rule `link/missing-targte`, expected `link/missing-target`, `link/missing-fragment` or `tool/not-checked`; did you mean `link/missing-target`?',
    ],
    [
      'rules:\n  link/missing-target: eror',
      'c.yml:2:24: Unexpected severity `eror`, expected `off`, `info`, `warning` or `error`; did you mean `error`?',
    ],
    ['rules:\n  link/missing-target: [error]', 'c.yml:2:24: Unexpected list, expected `off`, `info`, `warning` or `error`'],
    ['rules: [link/missing-target]', 'c.yml:1:8: Unexpected list, expected a mapping'],
    ['rules: off', 'c.yml:1:8: Unexpected text, expected a mapping'],
    ['ignore: docs/**', 'c.yml:1:9: Unexpected text, expected a list of globs'],
    ['ignore: [[a]]', 'c.yml:1:10: Unexpected list, expected a glob'],
    ["ignore: ['!docs/**']", 'c.yml:1:10: Unexpected glob `!docs/**`, expected a pattern without `!`'],
    ['ignore: [/docs/**]', 'c.yml:1:10: Unexpected glob `/docs/**`, expected a path relative to the root, without `/` or `./` in front'],
    ['ignore: [docs/]', 'c.yml:1:10: Unexpected glob `docs/`, expected a pattern for files, such as one that ends in `/**`'],
    ['ignore: [a, ../b]', 'c.yml:1:13: Unexpected glob `../b`, expected a path inside the root'],
    ['ignore: ["+(a|a)"]', 'c.yml:1:10: Unexpected glob `+(a|a)`, expected a pattern without brackets; braces list alternatives'],
    ['ignore: ["*a*a*a*b"]', 'c.yml:1:10: Unexpected glob `*a*a*a*b`, expected `*` at most 2 times between slashes'],
    ['ignore: ["**{,}/**{,}/a"]', 'c.yml:1:10: Unexpected glob `**{,}/**{,}/a`, expected braces without an empty alternative'],
    ['ignore: ["{a}/{b,}"]', 'c.yml:1:10: Unexpected glob `{a}/{b,}`, expected braces without an empty alternative'],
    ['ignore: ["{{a,b},c}"]', 'c.yml:1:10: Unexpected glob `{{a,b},c}`, expected braces without braces in them'],
    ['ignore: ["{a,b}{a,b}{a,b}{a,b}"]', 'c.yml:1:10: Unexpected glob `{a,b}{a,b}{a,b}{a,b}`, expected braces at most 3 times'],
    ['ignore: ["*a*/*a*"]', 'c.yml:1:10: Unexpected glob `*a*/*a*`, expected more than one `*` between slashes only once'],
    ['ignore: ["[a]+b"]', 'c.yml:1:10: Unexpected glob `[a]+b`, expected a pattern without `+` after brackets or braces'],
    ['ignore: ["a**/b**/c**"]', 'c.yml:1:10: Unexpected glob `a**/b**/c**`, expected `**` at most 2 times'],
    ['ignore: ["**/a/**/b/**"]', 'c.yml:1:10: Unexpected glob `**/a/**/b/**`, expected `**` at most 2 times'],
    ['version: 1\nversion: 1', 'c.yml:2:1: Unexpected second key `version`, expected one'],
    ['? [a]\n: 1', 'c.yml:1:3: Unexpected list as a key, expected a word'],
    ['kinds: {}', 'c.yml:1:8: Unexpected map, expected a list of kinds'],
    ['kinds:\n  - include: [a.md]', 'c.yml:2:5: Missing key `id`'],
    ['kinds:\n  - {id: a, extends: guied}', 'c.yml:2:22: Unexpected kind `guied`; did you mean `guide`?'],
    [
      'kinds:\n  - id: a\n    must_be_in: [lists]',
      'c.yml:3:18: Unexpected index `lists`, expected `scenario`, `full-list`, `cases` or `routing`',
    ],
    ['kinds: [{id: a}, {id: a}]', 'c.yml:1:23: Unexpected second id `a`, expected one'],
    ['kinds: [{id: a, metadta: {}}]', 'c.yml:1:17: Unexpected key `metadta`; did you mean `metadata`?'],
    ['kinds: [{id: a, filename: "(a"}]', 'c.yml:1:27: Unexpected pattern `(a`, expected a regular expression (missing closing ))'],
    ['kinds: [{id: a, filename: {match: a}}]', 'c.yml:1:27: Missing key `expected`'],
    [
      'kinds: [{id: a, filename: "a(?!b)"}]',
      'c.yml:1:27: Unexpected pattern `a(?!b)`, expected no lookaround, which takes more than linear time',
    ],
    ['kinds: [{id: a, metadata: {fields: {s: {labels: []}}}}]', 'c.yml:1:49: Unexpected empty list, expected a label'],
    ['kinds: [{id: a, metadata: {fields: {s: {labels: [S], required: yes}}}}]', 'c.yml:1:64: Unexpected `yes`, expected true or false'],
    [
      'kinds: [{id: a, metadata: {form: yaml}}]',
      'c.yml:1:34: Unexpected metadata form `yaml`, expected `none`, `blockquote`, `bold-line`, `line`, `list`, `frontmatter`, `table`, `section` or `sidecar`',
    ],
    ['indexes: [{id: a, file: ../x.md}]', 'c.yml:1:25: Unexpected path `../x.md`, expected one from the root, inside the repository'],
    ['registries: {d: {type: git-commit, ref: D}}', 'c.yml:1:41: Unexpected pattern `D`, expected a group `(?<id>…)`'],
    ['registries: {d: {type: heading, ref: (?<id>D)}}', 'c.yml:1:17: Missing key `file` of a registry of the type `heading`'],
    ['kinds: [{id: giude, charset: ascii}]', 'c.yml:1:14: Missing key `include` of the kind `giude`; did you mean the kind `guide`?'],
    ['kinds: [{id: a, include: docs}]', 'c.yml:1:26: Unexpected glob `docs`, expected a pattern for documents, such as `docs/**`'],
    ['ignore: ["docs/[a*.md"]', 'c.yml:1:10: Unexpected glob `docs/[a*.md`, expected a closing `]`'],
    ['ignore: ["docs/{a,b"]', 'c.yml:1:10: Unexpected glob `docs/{a,b`, expected a closing `}`'],
    ['kinds: [{id: a, include: "*.md", extends: a}]', 'c.yml:1:43: Unexpected kind `a`, expected one that does not start from this one'],
    [
      'extends: general\nkinds: [{id: a, include: "*.md", extends: b}, {id: b, extends: a}]',
      'c.yml:2:43: Unexpected kind `b`, expected one that does not start from this one',
    ],
    ['extends: general\nkinds: [{id: a, include: "*.md", extends: x}]', 'c.yml:2:43: Unexpected kind `x`, expected `a` or `general`'],
    ['extends: general\nkinds: [{id: a, include: "*.md", must_be_in: [x]}]', 'c.yml:2:47: Unexpected index `x`: there is none'],
    [
      'kinds: [{id: a, include: "*.md", metadata: {form: sidecar, file: m.toml}}]',
      'c.yml:1:66: Unexpected path `m.toml`, expected one of a YAML or JSON file, relative to the document',
    ],
    ['kinds: [{id: a, include: "*.md", metadata: {form: sidecar}}]', 'c.yml:1:51: Missing key `file` of the metadata form `sidecar`'],
    [field('type: enum'), 'c.yml:5:53: Missing key `values` of a field of the type `enum`'],
    [field('values: [x], initial: y'), 'c.yml:5:69: Unexpected value `y`, expected `x`'],
    [field('values: [x, z], on: {y: {require_ref: doc}}'), 'c.yml:5:71: Unexpected value `y`, expected `x` or `z`'],
    [field('values: {x: [X]}, on: {x: {require_field: date}}'), 'c.yml:5:89: Unexpected field `date`, expected `s`'],
    [field('on: {x: {require_ref: doc}}'), 'c.yml:5:55: Missing key `values` of a field with requirements of its values'],
    [field('inside: statsu'), 'c.yml:5:55: Unexpected field `statsu`, expected `s`'],
    [
      `${field('values: [x]')}\n    sections: {item_state: {heading: '(?<state>a)', agree_with: t, done: [x], claims: [x]}}`,
      'c.yml:6:65: Unexpected field `t`, expected `s`',
    ],
    [
      `${field('values: {x: [X, Y]}')}\n    sections: {item_state: {heading: '(?<state>a)', agree_with: s, done: [x], claims: [y, w]}}`,
      'c.yml:6:91: Unexpected value `w`, expected `x`, `X` or `Y`',
    ],
    [`${field('')}\nindexes: [{id: i, file: a.md, columns: {State: t}}]`, 'c.yml:6:48: Unexpected field `t`, expected `s`'],
    ['indexes: [{id: i, file: a.md, entry: {form: plain}}]', 'c.yml:1:38: Missing key `regex` of the entry form `plain`'],
    ['- version', 'c.yml:1:1: Unexpected list, expected a mapping'],
    ['version', 'c.yml:1:1: Unexpected text, expected a mapping'],
    ['ignore: &a [x]\nrules: *a', 'c.yml:2:8: Unexpected alias, expected the value itself'],
    ['version: !!js/function x', 'c.yml:1:10: Unresolved tag: tag:yaml.org,2002:js/function'],
    ['ignore: [a', 'c.yml:1:11: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['version: 1\n\trules: 1', 'c.yml:2:1: Tabs are not allowed as indentation'],
  ])('%j', (text, expected) => {
    expect(complaint(text)).toBe(expected);
  });

  test('several documents', () => {
    expect(complaint('version: 1\n---\nversion: 1')).toBe('c.yml:2:1: Unexpected second document, expected one');
  });

  test.each([
    ['lists', '['],
    ['mappings', '{a: '],
    ['sequences', '- '],
    ['keys', '? '],
  ])('too many %s in each other end soon', (_name, part) => {
    expect(complaint(part.repeat(60_000 / part.length))).toMatch(/^c\.yml:1:\d+: Unexpected depth, expected a few levels$/u);
  });

  test('a bomb of aliases is refused at its first', () => {
    const levels = Array.from({length: 20}, (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`);
    expect(complaint(`a: &a-1 x\n${levels.join('\n')}`)).toMatch(/^c\.yml:2:\d+: Unexpected alias/u);
  });
});

describe('the curator', () => {
  test('has its defaults', () => {
    expect(parse('extends: general\n').curator).toEqual({
      language: 'auto',
      comment: 'on-findings',
      commitPrefix: '',
      fixAuthor: 'requester',
      accept: {deny: ['attribution/*', 'script/syntax'], byAuthor: true},
      sources: {},
    });
  });

  test('is told how to speak and act', () => {
    const {curator} = parse(`
extends: general
curator:
  language: zh-CN
  comment: always
  commit_prefix: '[docs] '
  fix_author: bot
  accept: {deny: [link/*], by_author: false}
  sources:
    link/missing-target: {document: CONTRIBUTING.md, match: '^- Links'}
`);
    expect(plain({curator} as Conventions)).toEqual({
      curator: {
        language: 'zh-CN',
        comment: 'always',
        commitPrefix: '[docs]',
        fixAuthor: 'bot',
        accept: {deny: ['link/*'], byAuthor: false},
        sources: {'link/missing-target': {document: 'CONTRIBUTING.md', match: expect.objectContaining({source: '^- Links'})}},
      },
    });
  });

  test.each([
    ['language: fr', 'c.yml:1:21: Unexpected language `fr`, expected `auto`, `en` or `zh-CN`'],
    [
      'accept: {deny: [links/*]}',
      'c.yml:1:27: Unexpected rule `links/*`, expected `link/missing-target`, `link/missing-fragment` or `tool/not-checked`',
    ],
    [
      'sources: {link/missing-target: {document: ../x.md, match: a}}',
      'c.yml:1:53: Unexpected path `../x.md`, expected one from the root, inside the repository',
    ],
  ])('refuses %s', (text, expected) => {
    expect(complaint(`curator: {${text}}`)).toBe(expected);
  });
});
