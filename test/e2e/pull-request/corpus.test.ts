import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {git} from '../../support/repository.ts';
import {runtimes} from '../../support/runtimes.ts';
import {installCommand, PROJECT, scratchFolder} from '../command-line.ts';
import type {ReportedFinding} from './docs-world.ts';

/** A real documentation repository, which lives outside the project. */
const BUNDLE = join(PROJECT, '../shared/corpus/kubeblocks-addon-docs.bundle');
const isThere = existsSync(BUNDLE);
if (!isThere) process.stderr.write(`There is no ${BUNDLE}: pull requests of a real repository are not checked\n`);

const run = installCommand();
const corpus = join(scratchFolder(), 'corpus.git');
if (isThere) git(PROJECT, 'clone', '--quiet', '--mirror', BUNDLE, corpus);

/** What is new from base to head: rule, path, line and subject of each finding. */
function findNew(base: string, head: string): string[] {
  const [runtime] = runtimes;
  if (!runtime) throw new Error('There is no Node');
  const {stdout} = run(runtime, ['pr', '--base', base, '--tree', head, '--format', 'json'], {cwd: corpus});
  const {findings} = JSON.parse(stdout) as {findings: ReportedFinding[]};
  return findings.map(
    ({severity, ruleId, path, line, subject}) => `${severity} ${ruleId} ${path}:${line}${subject === null ? '' : ` ${subject}`}`,
  );
}

/** Declares a test where the real documents are beside the project. */
const inCorpus = (name: string, check: () => void) => (isThere ? test(name, check) : undefined);

test('the real documents, where they are beside the project, are a bundle of git', () => {
  expect(isThere && git(PROJECT, 'bundle', 'list-heads', BUNDLE) === '').toBe(false);
});

const INDEX = 'docs/SKILL-INDEX.md';
const GUIDE = 'docs/addon-github-submission-discipline-guide.md';

inCorpus('pull request 55 brings four errors, of which its squash on the base mends two', () => {
  expect(findNew('f6ed1f9', '7cc7170')).toEqual([
    `info index/missing-mention CLAUDE.md:17 ${GUIDE}`,
    `error index/missing-entry ${INDEX}:12 ${GUIDE}`,
    `error index/missing-entry ${INDEX}:74 ${GUIDE}`,
    `error reference/not-clickable ${GUIDE}:33`,
    `error reference/not-clickable ${GUIDE}:185`,
    `warning attribution/chat-residue ${GUIDE}:464`,
    `warning attribution/chat-residue ${GUIDE}:464`,
  ]);
  expect(findNew('f6ed1f9', '47317b0').filter((line) => line.startsWith('error') && line.includes(GUIDE))).toEqual([
    `error reference/not-clickable ${GUIDE}:33`,
    `error reference/not-clickable ${GUIDE}:185`,
  ]);
});

inCorpus('a change of the index, made on a laptop, that lists two documents which are not there', () => {
  expect(findNew('df4d918^', 'df4d918')).toEqual([
    'warning attribution/squash-forecast commit:df4d9181d2eb1ada77b1c0876e6b4341886b16a9:1',
    `error index/dangling-entry ${INDEX}:93`,
    `error index/dangling-entry ${INDEX}:94`,
  ]);
});

/** What `commits` or `lint` says on attribution, as `path:line`. */
function findAttribution(args: readonly string[]): string[] {
  const [runtime] = runtimes;
  if (!runtime) throw new Error('There is no Node');
  const {stdout} = run(runtime, [...args, '--format', 'json'], {cwd: corpus});
  const {findings} = JSON.parse(stdout) as {findings: ReportedFinding[]};
  return findings
    .filter(({ruleId}) => ruleId.startsWith('attribution/'))
    .map(({path, line}) => `${path.replace(/(?<=^commit:.{7}).*/u, '')}:${line}`);
}

inCorpus('all commits of all branches: nine trailers in seven of them, and nobody else', () => {
  const refs = git(corpus, 'for-each-ref', '--format=%(refname)').split('\n');
  expect(findAttribution(['commits', ...refs])).toEqual([
    'commit:1564a59:29',
    'commit:17547d4:19',
    'commit:1b8c511:75',
    'commit:710a8c1:15',
    'commit:7bc012a:17',
    'commit:7bc012a:37',
    'commit:7bc012a:41',
    'commit:8e64820:75',
    'commit:e3ed866:29',
  ]);
});

inCorpus('documents: traces of a chat and of a private machine, and no marker, though the guide names many', () => {
  const stress = 'docs/addon-test-host-stress-and-pollution-accumulation-guide.md';
  expect(findAttribution(['lint', '--tree', '47317b0'])).toEqual([
    `${GUIDE}:464`,
    `${GUIDE}:464`,
    'docs/addon-reconfigure-version-skew-guide.md:146',
    'docs/addon-ship-readiness-multi-phase-validation-guide.md:230',
    `${stress}:385`,
    `${stress}:387`,
    `${stress}:466`,
  ]);
});

test('the corpus is outside the project', () => {
  expect(BUNDLE.startsWith(`${PROJECT}/`)).toBe(false);
});
