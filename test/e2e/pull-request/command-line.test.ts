import {appendFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {commit, createRepository, git} from '../../support/repository.ts';
import {runtimes} from '../../support/runtimes.ts';
import {installCommand, scratchFolder} from '../command-line.ts';
import {guide, index} from './guides.ts';

const run = installCommand();
const scratch = scratchFolder();
const repository = join(scratch, 'docs');
const OLD = guide('Old', '[old](old.md)');

const main = createRepository(repository, {
  'docs/SKILL-INDEX.md': index('addon-old-guide.md'),
  'docs/addon-old-guide.md': OLD,
  'README.md': '# Docs\n',
});
git(repository, 'checkout', '--quiet', '-b', 'topic');
const topic = commit(
  repository,
  {'docs/addon-old-guide.md': `${OLD}\n[new](new.md) and \`addon-network-guide.md\` (planned, PR #70)\n`},
  'docs: more\n\nCo-authored-by: Copilot <copilot@example.com>',
);
git(repository, 'checkout', '--quiet', 'main');
const later = commit(repository, {'README.md': '# The docs\n'}, 'docs: later');
git(repository, 'checkout', '--quiet', 'topic');
const bare = join(scratch, 'bare.git');
git(scratch, 'clone', '--quiet', '--bare', repository, bare);
mkdirSync(join(scratch, 'pulls'));
const pulls = join(scratch, 'pulls', 'pulls.json');
writeFileSync(
  pulls,
  JSON.stringify([
    {number: 70, added: ['docs/addon-network-guide.md']},
    {number: 71, state: 'closed'},
  ]),
);

const short = main.slice(0, 12);
const trailer = (sha: string) =>
  `commit:${sha}:3:1  error  Unexpected attribution trailer, line 3 of commit ${sha.slice(0, 7)}  attribution/commit`;
const forecast = (sha: string) =>
  `commit:${sha}:3:1  warning  Unexpected co-author in a squash merge, copied from line 3 of commit ${sha.slice(0, 7)}  attribution/squash-forecast`;
const REPAIR = 'repair: The commit is by one person, who can reword';
const MISSING = 'docs/addon-old-guide.md:10:7  error  Link target `docs/new.md` does not exist  link/missing-target';
const closing = (errors: number, accepted = 1) => [
  `${errors} error${errors === 1 ? '' : 's'}, 1 warning, 0 infos in 3 documents and 1 commit, new since ${short}`,
  ...(accepted > 0 ? [`${accepted} forward declaration${accepted === 1 ? '' : 's'} accepted`] : []),
];
const compared = (base: string) => `docs-curator: Compared with ${short}, the merge base with ${base}\n`;

/** The lines of a report that are no source text and no help. */
function headlines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

describe.each(runtimes)('under $name', (runtime) => {
  const pr = (cwd: string, ...args: readonly string[]) => {
    const {status, stdout, stderr} = run(runtime, ['pr', ...args], {cwd, env: {GITHUB_TOKEN: '', http_proxy: 'http://127.0.0.1:9'}});
    return {status, headlines: headlines(stdout), stderr};
  };

  test('compares the working tree with the merge base of the usual branch, and names it', () => {
    expect(pr(repository)).toEqual({
      status: 1,
      headlines: [trailer(topic), forecast(topic), MISSING, ...closing(2), REPAIR],
      stderr: compared('main'),
    });
  });

  test('sees what is not committed', () => {
    appendFileSync(join(repository, 'README.md'), '\n[x](gone.md)\n');
    writeFileSync(join(repository, 'docs/addon-fresh-guide.md'), guide('Fresh', 'Words.', 'stable'));
    const {headlines: lines} = pr(repository);
    git(repository, 'checkout', '--quiet', 'README.md');
    rmSync(join(repository, 'docs/addon-fresh-guide.md'));
    expect(lines.map((line) => line.replace(/ {2}(\w+) {2}.* {2}(\S+)$/u, ' $1 $2'))).toEqual(
      [
        'README.md:3:5 error link/missing-target',
        'docs/SKILL-INDEX.md:3:1 error index/missing-entry',
        'docs/SKILL-INDEX.md:7:1 error index/missing-entry',
        'docs/addon-fresh-guide.md:4:15 error metadata/new-document-status',
        MISSING.replace(/ {2}(\w+) {2}.* {2}(\S+)$/u, ' $1 $2'),
        `commit:${topic}:3:1 error attribution/commit`,
        `commit:${topic}:3:1 warning attribution/squash-forecast`,
        `6 errors, 1 warning, 0 infos in 4 documents and 1 commit, new since ${short}`,
        '3 findings can be fixed with `--fix=all`',
        '1 forward declaration accepted',
        REPAIR,
      ].toSorted((a, b) => order(a) - order(b)),
    );
  });

  test('`--tree` compares a revision, `--base` names the other', () => {
    expect(pr(repository, '--tree', 'topic', '--base', later)).toEqual({
      status: 1,
      headlines: [trailer(topic), forecast(topic), MISSING, ...closing(2), REPAIR],
      stderr: compared(later),
    });
    expect(pr(repository, '--tree', 'main')).toMatchObject({status: 0});
    expect(pr(repository, '--tree', 'topic', '--base', 'topic')).toMatchObject({status: 0});
  });

  test('`--open-pulls` says what others add, from a subdirectory as well', () => {
    const json = run(runtime, ['pr', '--open-pulls', '../../pulls/pulls.json', '--format', 'json'], {cwd: join(repository, 'docs')});
    expect(JSON.parse(json.stdout)).toMatchObject({
      head: null,
      base: main,
      summary: {errors: 2, documents: 3},
      accepted: [{path: 'docs/addon-old-guide.md', line: 10, target: 'addon-network-guide.md', evidence: 'pull request 70, open'}],
    });
    expect(json.stderr).toBe(compared('main'));
  });

  test('a bare clone gives the same report', () => {
    expect(pr(bare, '--tree', 'topic')).toEqual({
      status: 1,
      headlines: [trailer(topic), forecast(topic), MISSING, ...closing(2), REPAIR],
      stderr: compared('main'),
    });
  });

  test('warnings count as they do for a lint', () => {
    expect(pr(repository, '--rule', 'link/missing-target=warning', '--rule', 'attribution/commit=off', '--max-warnings', '0')).toEqual({
      status: 1,
      headlines: [
        forecast(topic),
        MISSING.replace('  error  ', '  warning  '),
        `0 errors, 2 warnings, 0 infos in 3 documents and 1 commit, new since ${short}`,
        '1 forward declaration accepted',
      ],
      stderr: `${compared('main')}docs-curator: 2 warnings, more than the 0 that \`--max-warnings\` allows\n`,
    });
  });

  test('no diff setting of a person hides a rename from a run in a subdirectory', () => {
    const moved = join(scratch, `moved ${runtime.name}`);
    createRepository(moved, {'a/one.md': '# One\n\n[x](gone.png)\n\nMore words.\n', 'b/notes.txt': 'x\n'});
    git(moved, 'checkout', '--quiet', '-b', 'topic');
    git(moved, 'mv', 'a/one.md', 'a/two.md');
    commit(moved, {}, 'docs: move');
    for (const setting of ['diff.relative=true', 'diff.renames=false', 'diff.noprefix=true', 'color.ui=always'])
      git(moved, 'config', ...setting.split('='));
    expect(pr(join(moved, 'b'))).toMatchObject({status: 0});
  });

  describe('a wrong input is one line', () => {
    const outside = join(scratch, `outside ${runtime.name}`);
    const lonely = join(scratch, `lonely ${runtime.name}`);
    mkdirSync(outside);
    createRepository(lonely, {
      'README.md': '# Docs\n',
      'pulls.json': '{"number": 1}',
      'words.json': 'no',
      'extra.json': '[{"number": 1, "Added": []}]',
    });
    git(lonely, 'branch', '--quiet', '-m', 'elsewhere');
    git(lonely, 'checkout', '--quiet', '--orphan', 'stranger');
    git(lonely, 'commit', '--quiet', '-m', 'docs: begin again');
    const FORM = 'expected `[{"number": 71, "added": ["docs/a.md"]}]`, with `"draft"` or `"state": "closed"` where they hold';

    test.each([
      ['outside git', outside, [], 'Cannot compare revisions: this is not a git repository'],
      ['outside git, with a base', outside, ['--base', 'main'], 'Cannot compare revisions: this is not a git repository'],
      ['no usual base', lonely, [], 'Cannot tell what to compare with, name it with `--base`'],
      ['a base that is not there', repository, ['--base', 'gone'], 'Revision `gone` does not exist'],
      ['a base like an option', repository, ['--base', '--output=x'], null],
      ['a tree that is not there', repository, ['--tree', 'gone'], 'Revision `gone` does not exist'],
      [
        'no common history',
        lonely,
        ['--base', 'elsewhere'],
        'Cannot compare with `elsewhere`: no common commit is at hand, fetch the history (`fetch-depth: 0`)',
      ],
      ['an operand', repository, ['main'], null],
      ['no such file', repository, ['--open-pulls', 'gone.json'], 'Cannot read `gone.json`: it does not exist'],
      [
        'no JSON',
        lonely,
        ['--base', 'elsewhere', '--tree', 'elsewhere', '--open-pulls', 'words.json'],
        `Unexpected text that is not JSON in \`words.json\`, ${FORM}`,
      ],
      [
        'no list',
        lonely,
        ['--base', 'elsewhere', '--tree', 'elsewhere', '--open-pulls', 'pulls.json'],
        `Unexpected value in \`pulls.json\`, ${FORM}`,
      ],
      ['an unknown key', lonely, ['--open-pulls', 'extra.json'], `Unexpected key \`Added\` in \`extra.json\`, ${FORM}`],
      ['a number that is none', repository, ['--max-warnings', 'x'], 'Unexpected value `x` of `--max-warnings`, expected a whole number'],
    ] as const)('%s', (_, cwd, args, message) => {
      const {status, headlines: lines, stderr} = pr(cwd, ...args);
      expect({status, lines, count: stderr.match(/\n/gu)?.length}).toEqual({status: 2, lines: [], count: 1});
      expect(stderr).toBe(message === null ? stderr : `docs-curator: ${message}\n`);
      expect(stderr).toMatch(/^docs-curator: [A-Z].*[^.]\n$/u);
    });
  });
});

/** Report order: by path in code units, then by line. */
function order(line: string): number {
  const places = ['README', 'commit', 'docs/SKILL-INDEX.md:3', 'docs/SKILL-INDEX.md:7', 'docs/addon-fresh', 'docs/addon-old'];
  const at = places.findIndex((place) => line.startsWith(place));
  return at < 0 ? places.length : at;
}
