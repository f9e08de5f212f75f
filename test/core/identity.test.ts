import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, test} from 'vitest';
import {findNew, type Renames} from '../../src/core/compare.ts';
import type {Finding} from '../../src/core/finding.ts';
import {lint} from '../../src/core/lint.ts';
import {defineRule} from '../../src/core/rule.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {rules} from '../../src/rules/index.ts';
import {openSource} from '../../src/sources/open.ts';
import {listRenames, readTouchedLines} from '../../src/sources/revisions.ts';
import {parseDocuments, parseOnce} from '../../src/use-cases/parse-documents.ts';
import {preflight} from '../support/conventions.ts';
import {workspaceOf} from '../support/lint-files.ts';
import {git, scratchDirectory} from '../support/scratch.ts';

type Files = Readonly<Record<string, string>>;

const findingsOf = (files: Files): readonly Finding[] => lint(workspaceOf(files), preflight, rules).findings;
const newIn = (base: Files, head: Files, renames?: Renames): string[] =>
  findNew(findingsOf(base), findingsOf(head), renames).map(({ruleId, path, line}) => `${path}:${line} ${ruleId}`);

const NOTES = 'notes.md';
const noteWith = (text: string): Files => ({
  [NOTES]: `# Notes\n\n## 1. First\n\n${text}\n\n## 2. Second\n\nEnd.\n`,
  'docs/addon-a-guide.md': guide(),
});
const guide = (fields = 'Audience, Status, Applies to, Applies to KB version', title = 'A'): string => {
  const lines = fields.split(', ').map((field) => `> **${field}**: ${field === 'Status' ? 'draft' : 'some'}\n`);
  return `# ${title}\n\n${lines.join('')}\nText.\n`;
};
const BROKEN = 'See [b](absent.md), `addon-gone-guide.md` and [c](other.md#part).';

describe('nothing is new when', () => {
  const base = noteWith(BROKEN);
  const text = base[NOTES] ?? '';
  test.each<[string, string]>([
    ['lines are inserted above', text.replace('## 1. First', 'One.\n\nTwo.\n\n## 1. First')],
    ['sections are numbered anew', text.replace('1. First', '3. First')],
    ['the line is edited around it', text.replace('See [b]', 'Please see [b]')],
    ['it moves to another section', text.replace(`${BROKEN}\n\n`, '').replace('End.', BROKEN)],
    ['the line is broken in two', text.replace(' and ', '\nand ')],
  ])('%s', (_, changed) => {
    expect(findingsOf(base).length).toBeGreaterThan(2);
    expect(newIn(base, {...base, [NOTES]: changed})).toEqual([]);
  });

  test('the document is renamed', () => {
    const {[NOTES]: moved = '', ...rest} = base;
    const head = {...rest, 'docs/tips.md': moved};
    expect(newIn(base, head, new Map([[NOTES, 'docs/tips.md']]))).toEqual([]);
    expect(newIn(base, head)).toHaveLength(findingsOf(head).filter(({path}) => path === 'docs/tips.md').length);
  });

  test('one of several missing fields is written, so that the next is expected elsewhere', () => {
    const path = 'docs/addon-a-guide.md';
    const before = {[path]: guide('Audience')};
    expect(newIn(before, {[path]: guide('Audience, Status')})).toEqual([]);
    expect(newIn(before, {[path]: guide('Audience', 'Another title')})).toEqual([]);
  });

  test('a document that is named without a link moves to another directory', () => {
    const before = {'docs/addon-b-guide.md': '# B\n\nSee `x-case.md`.\n', 'docs/cases/pg/x-case.md': guide()};
    const after = {'docs/addon-b-guide.md': '# B\n\nSee `x-case.md`.\n', 'docs/cases/my/x-case.md': guide()};
    expect(newIn(before, after, new Map([['docs/cases/pg/x-case.md', 'docs/cases/my/x-case.md']]))).toEqual([]);
  });
});

describe('it is new when', () => {
  test('it is repeated: the one on the changed line', () => {
    const text = noteWith(`${BROKEN}\n\nAgain [b](absent.md).`);
    expect(newIn(noteWith(BROKEN), text)).toEqual([`${NOTES}:7 link/missing-target`]);
  });

  test('another field goes missing', () => {
    const path = 'docs/addon-a-guide.md';
    expect(newIn({[path]: guide('Audience, Status')}, {[path]: guide('Audience, Applies to')})).toEqual([
      `${path}:3 metadata/missing-field`,
    ]);
  });

  test('its document goes away, in a file that is left alone', () => {
    const base = noteWith('See [a](docs/addon-a-guide.md).');
    expect(newIn(base, {[NOTES]: base[NOTES] ?? ''})).toEqual([`${NOTES}:5 link/missing-target`]);
  });
});

describe('a hostile document', () => {
  test.each<[string, (size: number) => string]>([
    ['all on one line', (size) => '[a](b.md) '.repeat(size)],
    ['made of headings', (size) => '# [a](b.md)\n'.repeat(size)],
  ])('%s is compared in linear time', (_, build) => {
    const time = (size: number) => {
      const findings = findingsOf({[NOTES]: build(size)});
      const start = performance.now();
      expect(findNew(findings, findings)).toEqual([]);
      expect(findings.every(({identity}) => identity.line.length <= 300)).toBe(true);
      return performance.now() - start;
    };
    time(1000);
    expect(time(8000)).toBeLessThan(30 * Math.max(10, time(1000)));
  });
});

/** Every link and code span of a document as a finding: what a rule could point at. */
const everyReference = defineRule({
  id: 'test/every-reference',
  description: '',
  rationale: '',
  severity: 'info',
  examples: [],
  *check({facts}) {
    for (const {start, end} of [...facts.links, ...facts.codeSpans]) yield {range: {start, end}, message: 'Unexpected reference'};
  },
});

test('references that survive a commit of a real history keep their identity', async () => {
  const bundle = resolve(import.meta.dirname, '../../../shared/corpus/kubeblocks-addon-docs.bundle');
  if (!existsSync(bundle)) return void process.stderr.write(`No corpus at ${bundle}: its history is not replayed\n`);
  const clone = scratchDirectory();
  git(clone, ['clone', '--quiet', '--bare', bundle, '.']);
  const parse = parseOnce(await createParser());
  const referencesAt = async (revision: string) => {
    const {source} = await openSource(clone, revision);
    const {documents, files} = await source.read();
    const workspace = new Workspace({documents: parseDocuments(documents, parse).documents, files});
    return {files, findings: lint(workspace, preflight, [everyReference]).findings};
  };
  const commits = git(clone, ['rev-list', '--no-merges', '--min-parents=1', '--max-count=20', 'main', '--', '*.md']).split('\n');
  let survivors = 0;
  for (const commit of commits) {
    const [base, head] = [await referencesAt(`${commit}~1`), await referencesAt(commit)];
    const renames = await listRenames(clone, `${commit}~1`, commit, '');
    const isTouched = await readTouchedLines(clone, `${commit}~1`, commit, '');
    const known = new Set([...base.files, ...renames.values()]);
    const isOld = ({path, line}: Finding) => known.has(path) && !isTouched(path, line);
    survivors += head.findings.filter(isOld).length;
    expect(findNew(base.findings, head.findings, renames).filter(isOld), commit).toEqual([]);
  }
  expect(survivors).toBeGreaterThan(10_000);
});
