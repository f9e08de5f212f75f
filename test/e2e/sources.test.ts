import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {commit, createRepository, git, writeFiles} from '../support/repository.ts';
import {runtimes} from '../support/runtimes.ts';
import {installCommand, scratchFolder} from './command-line.ts';

const run = installCommand();
const scratch = scratchFolder();
const repository = join(scratch, 'repository');
const docs = join(repository, 'docs');
const bare = join(scratch, 'bare.git');

const before = createRepository(repository, {'README.md': '# Title\n\nSee [the guide](docs/guide.md).\n'}, 'docs: begin');
const after = commit(repository, {'docs/guide.md': '# Guide\n'}, 'docs: add the guide\n\nCo-authored-by: Copilot <copilot@example.com>');
git(scratch, 'clone', '--quiet', '--bare', repository, bare);

const CLEAN = {status: 0, stdout: 'No findings in 2 documents\n', stderr: ''};

const BROKEN = {
  status: 1,
  stdout: `README.md:3:17  error  Link target \`docs/guide.md\` does not exist  link/missing-target
  3 │ See [the guide](docs/guide.md).
    │                 ^^^^^^^^^^^^^
  help: Correct the path, or remove the link

1 error, 0 warnings, 0 infos in 1 document
`,
  stderr: '',
};

test('the repository is the same on every machine', () => {
  expect([before, after]).toEqual(['f6dd0f041691609834d58afd8cfd9ec47c589b18', '485a3df81cff11aaa55d866b18dc0326ba885522']);
});

describe.each(runtimes)('under $name', (runtime) => {
  test('a clean working tree has no findings', () => {
    expect(run(runtime, [], {cwd: repository})).toEqual(CLEAN);
    expect(run(runtime, ['lint', '-C', repository], {cwd: scratch})).toEqual(CLEAN);
  });

  test('a revision is linted without a checkout, and the report names it', () => {
    expect(run(runtime, ['--tree', 'HEAD~1'], {cwd: repository})).toEqual(BROKEN);
    expect(run(runtime, ['--tree', before.slice(0, 12)], {cwd: repository})).toEqual(BROKEN);
    const {stdout} = run(runtime, ['--tree', 'HEAD~1', '--format', 'json'], {cwd: repository});
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      tool: {name: 'docs-curator', version: '0.1.0'},
      head: before,
      base: null,
      summary: {documents: 1, errors: 1, warnings: 0, infos: 0, fixable: 0, suppressed: 0, baselined: 0},
      findings: [
        {
          id: expect.stringMatching(/^[0-9a-f]{16}$/u),
          ruleId: 'link/missing-target',
          severity: 'error',
          path: 'README.md',
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 30,
          message: 'Link target `docs/guide.md` does not exist',
          help: 'Correct the path, or remove the link',
          subject: null,
          section: null,
          fix: null,
        },
      ],
      accepted: [],
      suppressed: [],
    });
  });

  test('what is in the working tree and not in the revision is not looked at', () => {
    const folder = join(scratch, `dirty ${runtime.name}`);
    createRepository(folder, {'a.md': '# A\n'});
    writeFiles(folder, {'a.md': '[b](b.md)\n', '.github/docs-curator.yml': 'nonsense: 1\n'});
    expect(run(runtime, ['--tree', 'HEAD'], {cwd: folder})).toEqual({status: 0, stdout: 'No findings in 1 document\n', stderr: ''});
  });

  test('a bare clone is linted at its HEAD, and at any revision', () => {
    expect(run(runtime, [], {cwd: bare})).toEqual(CLEAN);
    expect(run(runtime, ['--tree', 'main~1'], {cwd: bare})).toEqual(BROKEN);
  });

  test('a subdirectory lints the whole repository; paths are relative to it', () => {
    expect(run(runtime, [], {cwd: docs})).toEqual(CLEAN);
    expect(run(runtime, ['--tree', 'HEAD~1'], {cwd: docs})).toEqual(BROKEN);
    expect(run(runtime, ['guide.md'], {cwd: docs})).toEqual({...CLEAN, stdout: 'No findings in 1 document\n'});
    expect(run(runtime, ['--tree', 'HEAD~1', '../README.md'], {cwd: docs})).toEqual(BROKEN);
  });

  test('without git the files are found all the same, and what needs history says so', () => {
    const empty = join(scratch, 'empty');
    mkdirSync(empty, {recursive: true});
    const options = {cwd: repository, env: {PATH: empty}};
    expect(run(runtime, [], options)).toEqual({
      ...CLEAN,
      stderr: 'docs-curator: git is not installed, so files that git ignores are read as well\n',
    });
    expect(run(runtime, ['--tree', 'HEAD'], options)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'docs-curator: Cannot read revision `HEAD`: git is not installed\n',
    });
    expect(run(runtime, ['commits', 'HEAD'], options)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'docs-curator: Cannot read commits `HEAD`: git is not installed\n',
    });
  });

  test('outside git the start directory is the root', () => {
    const folder = join(scratch, `plain ${runtime.name}`);
    writeFiles(folder, {'a.md': '# A\n\n[b](b.md)\n', 'b.md': '# B\n'});
    expect(run(runtime, [], {cwd: folder})).toEqual(CLEAN);
    expect(run(runtime, ['--tree', 'HEAD'], {cwd: folder})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'docs-curator: Cannot read revision `HEAD`: this is not a git repository\n',
    });
  });

  test('the messages of a range of commits are linted in full', () => {
    const short = after.slice(0, 7);
    for (const cwd of [repository, bare, docs]) {
      const [where, ...repair] =
        cwd === bare
          ? [
              'repair: 1 commit of `main` cannot be mended by a contributor: rewrite nothing, it is in every clone and fork',
              `# ${short}: delete line 3`,
              'Only who maintains main may decide on it; what comes next is kept clean by the check',
            ]
          : [
              'repair: The commit is by one person, who can reword',
              `# ${short}: delete line 3`,
              'git commit --amend',
              '# the next line must say that all are clean and that no file differs',
              `docs-curator commits ${before.slice(0, 12)}..HEAD --old-tip ${after.slice(0, 12)}`,
            ];
      expect(run(runtime, ['commits', 'HEAD~1..HEAD'], {cwd})).toEqual({
        status: 1,
        stdout: `commit:${after}:3:1  error  Unexpected attribution trailer, line 3 of commit ${short}  attribution/commit
  3 │ Co-authored-by: Copilot <copilot@example.com>
    │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: Reword the commit and delete the line: a squash merge copies commit messages into the base branch

1 error, 0 warnings, 0 infos in 1 commit
clean: 0 of 1 commit

${where}
${repair.map((line) => `  ${line}`).join('\n')}
`,
        stderr: '',
      });
    }
    expect(run(runtime, ['commits', before], {cwd: repository})).toEqual({
      status: 0,
      stdout: 'No findings in 1 commit\nclean: 1 of 1 commit\n',
      stderr: '',
    });
    expect(run(runtime, ['commits', 'HEAD..HEAD'], {cwd: repository})).toEqual({
      status: 0,
      stdout: 'No findings in 0 commits\nclean: 0 of 0 commits\n',
      stderr: 'docs-curator: There are no commits in `HEAD..HEAD`\n',
    });
  });

  test('the text of an editor is linted in the place of its file', () => {
    const args = ['--stdin', '--stdin-filename', 'docs/guide.md'];
    expect(run(runtime, args, {cwd: repository, input: '# Guide\n\n[up](../README.md)\n'})).toEqual({
      ...CLEAN,
      stdout: 'No findings in 1 document\n',
    });
    expect(run(runtime, args, {cwd: repository, input: '# Guide\n\n[up](README.md)\n'})).toMatchObject({status: 1, stderr: ''});
  });

  test('an empty repository has nothing to lint', () => {
    const folder = join(scratch, `empty ${runtime.name}`);
    rmSync(folder, {recursive: true, force: true});
    mkdirSync(folder);
    git(folder, 'init', '--quiet', '-b', 'main');
    expect(run(runtime, [], {cwd: folder})).toEqual({
      status: 0,
      stdout: 'No findings in 0 documents\n',
      stderr: 'docs-curator: There are no documents to lint\n',
    });
  });
});
