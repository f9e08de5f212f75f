import {expect, test} from 'vitest';
import {lint} from '../../src/core/lint.ts';
import type {Report} from '../../src/core/report.ts';
import {selectAnnotations} from '../../src/reporters/annotations.ts';
import {formats} from '../../src/reporters/index.ts';
import {renderBoundedJson} from '../../src/reporters/json.ts';
import {stylish} from '../../src/reporters/stylish.ts';
import {renderSummary} from '../../src/reporters/summary.ts';
import {rules} from '../../src/rules/index.ts';
import {repairCommits} from '../../src/use-cases/repair-commits.ts';
import {preflight} from '../support/conventions.ts';
import {workspaceOf} from '../support/lint-files.ts';

const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const SIGNATURE = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';
const SHA = '1'.repeat(40);
const TOOL = {name: 'Claude', email: 'noreply@anthropic.com'};

/** Every text that GitHub shows, with markers wherever a rule or a message may pick them up. */
const FILES = {
  [`commit:${SHA}`]: `${SIGNATURE}\n\n${TRAILER}\n`,
  'pull-request:title': SIGNATURE,
  'pull-request:body': `${TRAILER}\n\n<!-- ${SIGNATURE} -->\n\n- [ ] ${TRAILER}\n- [ ] ${SIGNATURE}\n`,
  'pull-request:comment-3': `${SIGNATURE}\n\nmsg=4284b1d7\n`,
  'docs/addon-x-guide.md': `# X\n\n${SIGNATURE} [x](gone.md)\n\n${TRAILER} [x](gone.md)\n`,
};

const conventions = {
  ...preflight,
  attribution: {
    ...preflight.attribution,
    scopes: ['files', 'commit-messages', 'pr-title', 'pr-body', 'pr-comments'] as const,
    coAuthors: 'report' as const,
    commitIdentities: 'report' as const,
  },
};

async function createReport(): Promise<Report> {
  const workspace = workspaceOf(FILES, {people: {[`commit:${SHA}`]: {author: TOOL, committer: TOOL}}, squash: {opener: 'ada'}});
  const {findings, accepted, documents} = lint(workspace, conventions, rules);
  const texts = [
    {path: `commit:${SHA}`, text: FILES[`commit:${SHA}`] ?? '', commit: {sha: SHA, parents: [], author: TOOL, committer: TOOL}},
  ];
  const history = {published: {branch: 'origin/main', shas: new Set<string>()}, place: null, range: null};
  return {
    head: null,
    base: null,
    documents,
    findings,
    suppressed: [],
    baselined: 0,
    accepted,
    repair: await repairCommits(findings, texts, conventions.attribution, async () => history),
    rewrite: {from: SHA, to: '2'.repeat(40), paths: ['docs/a.md']},
    clean: {commits: 0, of: 1},
    textOf: (path) => workspace.documents.get(path)?.text ?? null,
  };
}

const report = await createReport();

/** What only a marker says: a tool, its address, the words of a signature or the key of a trailer. */
const MARKER = /claude|anthropic|generated with|co-authored-by|🤖/iu;

test('the report has a finding of each rule on attribution', () => {
  const found = new Set(report.findings.map(({ruleId}) => ruleId));
  for (const id of ['chat-residue', 'commit', 'document', 'pull-request', 'squash-forecast']) expect(found).toContain(`attribution/${id}`);
});

test.each(formats)('$name shows no marker where GitHub shows it', async ({load}) => {
  const text = (await load()).report(report, {color: false, columns: 120, isPublic: true, rules});
  expect(text.split('\n').filter((line) => MARKER.test(line))).toEqual([]);
});

test('neither do annotations, the summary and the output of a step', () => {
  const place = {repositoryUrl: 'https://github.com/guild/docs', sha: SHA, prefix: ''};
  const texts = [JSON.stringify(selectAnnotations(report)), renderSummary(report, 1_000_000, place), renderBoundedJson(report, 100_000)];
  expect(texts.flatMap((text) => text.split(/\n|\},\{/u)).filter((line) => MARKER.test(line))).toEqual([]);
});

test('nor does a message of another rule quote one', () => {
  const quoted = {'docs/addon-y-guide.md': `# Y\n\n> **Status**: ${SIGNATURE}\n> **Applies to**: ${TRAILER}\n`};
  const {findings} = lint(workspaceOf(quoted), conventions, rules);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({message, help}) => MARKER.test(`${message} ${help}`))).toEqual([]);
});

test('on a terminal the line is shown', () => {
  expect(stylish.report(report, {color: false, columns: 120})).toContain(TRAILER);
});
