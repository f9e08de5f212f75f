import {describe, expect, test} from 'vitest';
import {NO_FACTS} from '../../src/core/facts.ts';
import {defineRule} from '../../src/core/rule.ts';
import type {Unchecked} from '../../src/core/workspace.ts';
import {parseData} from '../../src/parsers/parse-data.ts';
import {ParseError} from '../../src/parsers/parse-error.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {countTotals} from '../../src/reporters/totals.ts';
import missingEntry from '../../src/rules/index/missing-entry.ts';
import type {SourceContent} from '../../src/sources/source.ts';
import {lintCommits} from '../../src/use-cases/lint-commits.ts';
import {type LintRequest, lintWorkspace} from '../../src/use-cases/lint-workspace.ts';
import {conventionsFor, preflight} from '../support/conventions.ts';

/** Finds every `x`, as an error, every `w`, as a warning, and in a document about another, `about <path>`, that path as the subject. */
const letters = defineRule({
  id: 'test/letters',
  description: 'd',
  rationale: 'r',
  severity: 'error',
  examples: [],
  *check({text}, {accept}) {
    for (const {index, 0: word} of text.matchAll(/x|w|about \S+|later \S+/gu)) {
      const range = {start: index, end: index + 1};
      if (word.startsWith('later ')) accept({kind: 'forward-declaration', at: index, target: word.slice(6), evidence: 'e'});
      else if (word.startsWith('about ')) yield {range, message: word, subject: word.slice(6)};
      else yield {range, message: word, ...(word === 'w' ? {severity: 'warning' as const} : {})};
    }
  },
});
const commitRule = defineRule({...letters, id: 'test/commits', reads: 'commit'});

const content = (texts: Readonly<Record<string, string>>): SourceContent => ({
  files: Object.keys(texts),
  documents: Object.entries(texts).map(([path, text]) => ({path, text})),
  unchecked: [{path: 'u.md', reason: 'unreadable'}],
  head: 'h',
});

/** Lints texts; findings as `path message`. */
async function lint(texts: Readonly<Record<string, string>>, request: Partial<LintRequest> = {}) {
  const {report, ...rest} = await lintWorkspace({
    content: content(texts),
    conventions: preflight,
    rules: [letters],
    today: '2026-06-15',
    parse: () => NO_FACTS,
    ...request,
  });
  return {...rest, documents: report.documents, findings: report.findings.map(({path, message}) => `${path} ${message}`), report};
}

const NOT_CHECKED = 'u.md Not checked: unreadable';

describe('lintWorkspace', () => {
  test('reports everything, and fails for errors alone', async () => {
    expect(await lint({'a.md': 'w', 'b.md': ''})).toMatchObject({
      exitCode: 0,
      warnings: 2,
      documents: 2,
      findings: ['a.md w', NOT_CHECKED],
    });
    expect(await lint({'a.md': 'x', 'b.md': ''})).toMatchObject({
      exitCode: 1,
      warnings: 1,
      documents: 2,
      findings: ['a.md x', NOT_CHECKED],
    });
    expect((await lint({})).report).toMatchObject({head: 'h', base: null, accepted: []});
  });

  test('counts warnings whether they are shown or not', async () => {
    const texts = {'a.md': 'ww'};
    expect(await lint(texts, {maxWarnings: 3})).toMatchObject({exitCode: 0, findings: ['a.md w', 'a.md w', NOT_CHECKED]});
    expect(await lint(texts, {maxWarnings: 2, isQuiet: true})).toMatchObject({exitCode: 1, warnings: 3, findings: []});
    expect(await lint(texts, {maxWarnings: 0, isReported: () => false})).toMatchObject({
      exitCode: 0,
      warnings: 0,
      documents: 0,
      findings: [],
    });
  });

  test('counts what is not listed, and looks for what is wanted before it leaves anything out', async () => {
    const texts = {'a.md': `${'w'.repeat(1500)}x`};
    const more = 'a.md 501 more findings of `test/letters` in this document are not listed';
    const {findings, report, ...rest} = await lint(texts, {isReported: (path) => path === 'a.md'});
    expect(rest).toEqual({exitCode: 1, warnings: 1500, documents: 1});
    expect(findings).toHaveLength(1001);
    expect(findings).toContain(more);
    expect(countTotals(report)).toMatchObject({errors: 1, warnings: 1500});
    const quiet = await lint(texts, {isQuiet: true});
    expect(quiet).toMatchObject({exitCode: 1, warnings: 1501, findings: [more]});
    expect(countTotals(quiet.report)).toMatchObject({errors: 1, warnings: 0});
    expect(await lint({'a.md': 'w'.repeat(1500)}, {maxWarnings: 1500})).toMatchObject({exitCode: 1, warnings: 1501});
    const index = {'index.md': `${'x'.repeat(1500)} about a.md`};
    expect((await lint(index, {isReported: (path) => path === 'a.md'})).findings).toEqual(['index.md about a.md']);
  });

  test('takes an unread document for a warning, an unread index or commit message for an error', async () => {
    const of = async (entry: Unchecked, severities = {}) =>
      (await lint({}, {content: {...content({}), unchecked: [entry]}, conventions: {...preflight, severities}})).exitCode;
    const index = {path: 'docs/SKILL-INDEX.md', reason: 'binary data', isUnread: true};
    expect(await of({...index, path: 'docs/a.md'})).toBe(0);
    expect(await of(index)).toBe(1);
    expect(await of({...index, isUnread: false})).toBe(0);
    expect(await of({path: 'commit:0', reason: 'too large', isError: true})).toBe(1);
    expect(await of(index, {'tool/not-checked': 'warning'})).toBe(0);
  });

  test('narrows by path and by subject', async () => {
    const texts = {'a.md': 'x', 'index.md': 'x about a.md', 'c.md': 'later a.md', 'd.md': 'later c.md', 'vendor/a.md': 'x'};
    const isReported = (path: string) => path === 'a.md' || path.startsWith('vendor/');
    const conventions = {...preflight, ignore: ['vendor/**']};
    const {report, ...rest} = await lint(texts, {isReported, conventions});
    expect(rest).toEqual({exitCode: 1, warnings: 0, documents: 1, findings: ['a.md x', 'index.md about a.md']});
    expect(report.accepted.map(({path}) => path)).toEqual(['c.md']);
  });

  test('names a document that cannot be parsed and goes on', async () => {
    const parse = (text: string) => {
      if (text === 'bomb') throw new ParseError('nested too deeply');
      return NO_FACTS;
    };
    const progress: string[] = [];
    const onProgress = (done: number, total: number) => progress.push(`${done}/${total}`);
    expect(await lint({'a.md': 'bomb', 'b.md': 'x'}, {parse, onProgress})).toMatchObject({
      documents: 1,
      findings: ['a.md Not checked: nested too deeply', 'b.md x', NOT_CHECKED],
    });
    expect(progress).toEqual(['1/2', '2/2']);
  });

  test('does not take a fault of its own for one of the document', async () => {
    const parse = () => {
      throw new TypeError('fault');
    };
    await expect(lint({'a.md': ''}, {parse})).rejects.toThrow('fault');
  });

  test('shows the text of what was read, and of nothing else', async () => {
    const {textOf} = (await lint({'a.md': 'text'})).report;
    expect([textOf('a.md'), textOf('u.md'), textOf('/etc/passwd')]).toEqual(['text', null, null]);
  });
});

test('lintCommits runs the rules for commits', async () => {
  const documents = [{path: 'commit:1', text: 'x'}];
  const {report, exitCode} = await lintCommits({
    content: {files: [], documents, unchecked: [], head: null},
    conventions: preflight,
    rules: [letters, commitRule],
    today: '2026-06-15',
  });
  expect(report.findings.map(({ruleId, path}) => [ruleId, path])).toEqual([['test/commits', 'commit:1']]);
  expect(exitCode).toBe(1);
});

describe('an index that is no Markdown by its name', () => {
  const conventions = conventionsFor({
    config: `extends: general
kinds: [{id: guide, include: docs/*.md, must_be_in: [list]}]
indexes: [{id: list, file: llms.txt, entry: {form: url, prefix: 'https://x.example/'}}]
`,
  });
  const documents = {'docs/a.md': '# A\n', 'docs/b.md': '# B\n'};
  const text = '# X\n\n- [a](https://x.example/docs/a.md): a\n';
  const request = async (): Promise<Partial<LintRequest>> => ({
    content: {...content(documents), files: [...Object.keys(documents), 'llms.txt'], texts: [{path: 'llms.txt', text}], unchecked: []},
    conventions,
    rules: [missingEntry],
    parse: await createParser(),
  });

  test('is read in the manner of Markdown, but counts as no document', async () => {
    const {findings, documents: count} = await lint({}, await request());
    expect(findings).toEqual(['llms.txt Missing entry for `docs/b.md`']);
    expect(count).toBe(2);
  });

  test('is not passed over when it cannot be parsed', async () => {
    const parse = (read: string) => {
      if (read === text) throw new ParseError('too deep');
      return NO_FACTS;
    };
    expect(await lint({}, {...(await request()), parse})).toMatchObject({findings: ['llms.txt Not checked: too deep'], exitCode: 1});
  });
});

test('an index of data that does not parse fails the run, unless the conventions say otherwise', async () => {
  const configured = (rest: string) =>
    conventionsFor({
      config: `extends: general\nkinds: [{id: g, include: docs/*.md, must_be_in: [n]}]\nindexes: [{id: n, file: n.yml, entry: {form: nav}}]\n${rest}`,
    });
  const request = {
    content: {
      ...content({'docs/a.md': '# A\n'}),
      files: ['docs/a.md', 'n.yml'],
      texts: [{path: 'n.yml', text: 'nav:\n  - [a\n'}],
      unchecked: [],
    },
    rules: [missingEntry],
    parseData,
  };
  const {exitCode, findings} = await lint({}, {...request, conventions: configured('')});
  expect(exitCode).toBe(1);
  expect(findings).toEqual([expect.stringMatching(/^n\.yml Not checked: the index does not parse: /u)]);
  expect(await lint({}, {...request, conventions: configured('rules: {tool/not-checked: info}\n')})).toMatchObject({exitCode: 0});
});

describe('a file that the repository says it has', () => {
  const config = `extends: general
kinds: [{id: guide, include: docs/*.md, must_be_in: [list]}]
indexes: [{id: list, file: docs/LIST.md}]
registries: {d: {type: heading, ref: '(?<id>D-\\d+)', file: docs/ids.md, define: '^(?<id>D-\\d+)'}}
`;
  const request = (texts: Readonly<Record<string, string>>, rest = ''): Partial<LintRequest> => ({
    content: {...content(texts), unchecked: []},
    conventions: conventionsFor({config: config + rest}),
  });
  const NO_INDEX = 'docs/LIST.md Not checked: the index does not exist, which is to list `docs/a.md`';
  const NO_IDS = 'docs/ids.md Not checked: the document does not exist, which is to define the ids of `d`';

  test('is not missed in silence', async () => {
    expect(await lint({}, request({'docs/a.md': ''}))).toMatchObject({findings: [NO_INDEX, NO_IDS], exitCode: 1});
    expect(await lint({}, request({'docs/a.md': '', 'docs/b.md': ''}))).toMatchObject({findings: [`${NO_INDEX} and 1 more`, NO_IDS]});
    expect(await lint({}, request({'docs/a.md': ''}, 'rules: {tool/not-checked: info}'))).toMatchObject({exitCode: 0});
    expect(await lint({}, request({'docs/a.md': ''}, 'rules: {tool/not-checked: off}'))).toMatchObject({findings: []});
  });

  test('is missed neither where nothing needs it, nor where a preset says so', async () => {
    expect(await lint({}, request({'a.md': ''}))).toMatchObject({findings: [NO_IDS]});
    const conventions = conventionsFor({config: 'extends: runbooks\n'});
    const ops = {content: {...content({'runbooks/ops-a.md': '', 'runbooks/phase-01-a.md': ''}), unchecked: []}, conventions};
    expect(await lint({}, ops)).toMatchObject({findings: []});
  });
});
