import {describe, expect, test} from 'vitest';
import {listFindings, startDocs} from './docs-world.ts';
import {guide, headOf, pull} from './guides.ts';

const CONFIG = 'version: 1\nignore: [drafts/**]\nrules:\n  structure/title: off\n';
const BROKEN = 'Words.\n\n[x](gone.md)\n';
const CONFIG_FILE = '.github/docs-curator.yml';

const docs = await startDocs({
  repository: {
    commits: [
      {
        mark: 'start',
        on: 'main',
        message: 'docs: begin\n',
        files: {
          [CONFIG_FILE]: CONFIG,
          'README.md': '# Docs\n',
          'drafts/one.md': BROKEN,
          'sub/.github/docs-curator.yml': 'version: 1\nrules:\n  link/missing-fragment: off\n',
          'sub/docs/addon-a-guide.md': guide('A', 'Words.'),
          'sub/README.md': '# Sub\n\n[nowhere](#nowhere) and [up](../gone.md)\n',
        },
      },
      headOf(1, {files: {[CONFIG_FILE]: `${CONFIG}  link/missing-target: off\n`, 'README.md': '# Docs\n\n[x](gone.md)\n'}}),
      headOf(2, {files: {[CONFIG_FILE]: 'version: 1\nignore: ["**"]\n', 'README.md': '# Docs\n\n[x](gone.md)\n'}}),
      headOf(3, {files: {[CONFIG_FILE]: null, 'README.md': '# Docs\n\n[x](gone.md)\n', 'drafts/two.md': BROKEN}}),
      headOf(4, {files: {[CONFIG_FILE]: 'rules: [\n', 'README.md': '# Docs\n\n[x](gone.md)\n'}}),
      headOf(5, {files: {[CONFIG_FILE]: `# Words\n${CONFIG}`, 'README.md': '# Docs\n\n[x](gone.md)\n'}}),
      headOf(6, {files: {[CONFIG_FILE]: {content: '/etc/hostname', mode: '120000'}}}),
      headOf(7, {files: {[CONFIG_FILE]: 'rules:\n  "##[add-mask]docs": off\n'}}),
      headOf(8, {
        files: {'sub/.github/docs-curator.yml': null, 'sub/README.md': '# Sub\n\n[nowhere](#nowhere), [x](gone.md) and [up](../gone.md)\n'},
      }),
      headOf(9, {
        files: {
          'drafts/.github/docs-curator.yml': 'version: 1\nrules:\n  link/missing-target: off\n',
          'drafts/one.md': '# One\n',
          'README.md': '# Docs\n\n[x](gone.md)\n',
        },
      }),
      headOf(10, {
        files: {
          'sub/README.md': '# Sub\n\n[nowhere](#nowhere), [x](gone.md) and [up](../gone.md)\n\n`docs/addon-b-guide.md` (planned, PR #11)\n',
        },
      }),
      headOf(11, {files: {'sub/docs/addon-b-guide.md': guide('B', 'Words.')}}),
    ],
  },
  pulls: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => pull(number)),
});

const GONE = 'error README.md:3 link/missing-target: Link target `gone.md` does not exist';
const CHANGED =
  'info .github/docs-curator.yml:1 tool/changed-config: Unexpected change of the configuration, expected the one of the base to judge this change';
const invalid = (words: string) => `error .github/docs-curator.yml:1 tool/changed-config: Configuration is not valid${words}`;

describe('a pull request is judged by the configuration of its base', () => {
  test.each([
    ['turns a rule off', 1, [CHANGED, GONE]],
    ['ignores everything', 2, [CHANGED, GONE]],
    ['deletes the configuration', 3, [CHANGED, GONE]],
    [
      'breaks the configuration',
      4,
      [invalid(' at 2:1: Flow sequence in block collection must be sufficiently indented and end with a ]'), GONE],
    ],
    ['changes words alone', 5, [GONE]],
    [
      'replaces it by a link out of the repository',
      6,
      [invalid(': Cannot read `.github/docs-curator.yml`: a symbolic link that leads out of the repository')],
    ],
    [
      'brings a name that a runner would obey',
      7,
      [invalid(' at 2:3: Unexpected rule `##[add-mask]docs`; `docs-curator rules` lists them')],
    ],
  ])('one that %s', async (_, number, findings) => {
    expect(listFindings(await docs.check(number))).toEqual(findings);
  });
});

describe('a root below the top', () => {
  const inSub = {with: {'working-directory': 'sub'}};

  test('keeps its place when a pull request takes its configuration away', async () => {
    expect(listFindings(await docs.check(8, inSub))).toEqual([
      CHANGED,
      'error README.md:3 link/missing-target: Link target `gone.md` does not exist',
    ]);
  });

  test('is not moved by a configuration that a pull request brings along', async () => {
    expect(listFindings(await docs.check(9, {with: {'working-directory': 'drafts'}}))).toEqual([GONE]);
  });

  test('is where the paths of other pull requests are counted from', async () => {
    const {annotations, report} = await docs.check(10, inSub);
    expect(report.accepted).toEqual([
      {kind: 'forward-declaration', path: 'README.md', line: 5, target: 'docs/addon-b-guide.md', evidence: 'pull request 11, open'},
    ]);
    expect(annotations.map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
      'error sub/README.md:3:26 link/missing-target',
      'error: 1 error, 0 warnings, 0 infos in 2 documents and 1 commit',
    ]);
  });
});

test('a configuration named in the workflow judges both sides', async () => {
  const {report} = await docs.check(1, {with: {config: 'sub/.github/docs-curator.yml'}});
  expect(report.findings.map(({ruleId}) => ruleId)).toEqual(['link/missing-target']);
});
