import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {runIn} from '../support/fake-terminal.ts';
import {commit, createRepository} from '../support/repository.ts';
import {commitAll, git, scratchDirectory, scratchRepository, writeFiles} from '../support/scratch.ts';

const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';

/** A repository whose branch `topic` is pushed and has three commits, the first and the last with a trailer. */
function createTopic(): {root: string; shas: string[]} {
  const root = scratchDirectory();
  createRepository(root, {'a.md': '# A\n'});
  const remote = join(scratchDirectory(), 'remote.git');
  git(root, ['clone', '--quiet', '--bare', root, remote]);
  git(root, ['remote', 'add', 'origin', remote]);
  git(root, ['fetch', '--quiet', 'origin']);
  git(root, ['switch', '--quiet', '--create', 'topic']);
  const shas = [`docs: one\n\nText.\n\n${TRAILER}\n`, 'docs: two\n', `docs: three\n\n${TRAILER}\n`].map((message, index) => {
    return commit(root, {'a.md': `# A\n\n${index}\n`}, message);
  });
  git(root, ['push', '--quiet', '--set-upstream', 'origin', 'topic']);
  return {root, shas};
}

describe('commits', () => {
  test('give the evidence line, on standard output with the report', async () => {
    const {root} = createTopic();
    expect(await runIn(root, ['commits', 'origin/main..HEAD~1', '^HEAD~2'])).toEqual({
      code: 0,
      out: 'No findings in 1 commit\nclean: 1 of 1 commit\n',
      err: '',
    });
    expect((await runIn(root, ['commits', 'origin/main..'])).out).toContain('\nclean: 1 of 3 commits\n');
    expect((await runIn(root, ['commits', 'main..main'])).out).toBe('No findings in 0 commits\nclean: 0 of 0 commits\n');
    const json = JSON.parse((await runIn(root, ['commits', 'origin/main..', '--format=json'])).out);
    expect(json.commits).toEqual({total: 3, clean: 1});
  });

  test('are not called clean when nobody looked', async () => {
    const {root} = createTopic();
    expect((await runIn(root, ['commits', 'HEAD', '--rule', 'attribution/commit=off'])).out).toBe('No findings in 4 commits\n');
    commitAll(root, 'x'.repeat(2_000_001));
    expect(await runIn(root, ['commits', 'HEAD^!'])).toMatchObject({code: 1, out: expect.stringContaining('\nclean: 0 of 1 commit\n')});
    expect(await runIn(root, ['commits', 'HEAD^!', '--quiet'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('clean: 0 of 1 commit\n'),
    });
  });

  test('count the same however little is shown', async () => {
    const {root} = createTopic();
    const {out} = await runIn(root, ['commits', 'origin/main..', '--quiet', '--rule', 'attribution/commit=warning']);
    expect(out).toBe('No findings in 3 commits\nclean: 1 of 3 commits\n');
  });

  test('show no marker where GitHub shows the log', async () => {
    const {root} = createTopic();
    const {out} = await runIn(root, ['commits', 'HEAD'], {environment: {GITHUB_ACTIONS: 'true'}});
    expect(out).not.toMatch(/claude|anthropic/iu);
    expect((await runIn(root, ['commits', 'HEAD'])).out).toContain(TRAILER);
  });

  test('come with a way to mend them that works, step by step', async () => {
    const {root, shas} = createTopic();
    const {out} = await runIn(root, ['commits', 'origin/main..']);
    const steps = out
      .slice(out.indexOf('repair: '))
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim());
    const short = shas.map((sha) => sha.slice(0, 7));
    expect(steps).toEqual([
      `# ${short[0]}: delete line 5`,
      `# ${short[2]}: delete line 3`,
      'git fetch origin',
      `# in the list that opens, write reword before ${short[0]}, ${short[2]}`,
      `git rebase --interactive ${git(root, ['rev-parse', 'main']).slice(0, 12)}`,
      '# the next line must say that all are clean and that no file differs',
      `docs-curator commits origin/main..HEAD --old-tip ${shas[2]?.slice(0, 12)}`,
      `git push --force-with-lease=topic:${shas[2]} origin topic`,
    ]);
    // An editor that does what the comments say.
    writeFileSync(
      join(root, '.git/edit.sh'),
      `#!/bin/sh\ncase $1 in\n*todo) sed -i.bak -e 's/^pick ${short[0]}/reword ${short[0]}/' -e 's/^pick ${short[2]}/reword ${short[2]}/' "$1" ;;\n*) grep -v '^Co-Auth' "$1" > "$1.new"; mv "$1.new" "$1" ;;\nesac\n`,
      {mode: 0o755},
    );
    const proven: string[] = [];
    for (const step of steps) {
      if (step.startsWith('docs-curator ')) {
        const words = (step.split(' #')[0] ?? '').split(' ').slice(1);
        const {code, out: proof} = await runIn(root, words);
        expect(code).toBe(0);
        proven.push(...proof.trimEnd().split('\n'));
        continue;
      }
      const {status, stderr} = spawnSync('sh', ['-c', step], {
        cwd: root,
        encoding: 'utf8',
        env: {...process.env, GIT_EDITOR: join(root, '.git/edit.sh'), GIT_CONFIG_GLOBAL: '/dev/null', ...PERSON},
      });
      expect({step, status, stderr: status === 0 ? '' : stderr}).toEqual({step, status: 0, stderr: ''});
    }
    const tip = git(root, ['rev-parse', 'HEAD']);
    expect(proven).toEqual([
      'No findings in 3 commits',
      'clean: 3 of 3 commits',
      `same files: ${shas[2]?.slice(0, 12)} and ${tip.slice(0, 12)} have equal trees`,
    ]);
    expect(git(root, ['rev-parse', 'origin/topic'])).toBe(tip);
  });

  test('that are merged are left to those who maintain the branch', async () => {
    const {root, shas} = createTopic();
    git(root, ['push', '--quiet', 'origin', 'topic:main']);
    const {out} = await runIn(root, ['commits', 'HEAD']);
    expect(out).toContain('repair: 2 commits of `origin/main` cannot be mended by a contributor: rewrite nothing');
    expect(out).not.toContain('rebase');
    expect(out).toContain(`# ${shas[0]?.slice(0, 7)}: delete line 5`);
  });

  test('never name a push that deletes what only the remote has', async () => {
    const {root} = createTopic();
    git(root, ['reset', '--quiet', '--hard', 'HEAD~1']);
    const {out} = await runIn(root, ['commits', 'origin/main..']);
    expect(out).toContain('repair: `origin/topic` has 1 commit that the local branch does not have: take them in first');
    expect(out).not.toMatch(/git (?:push|rebase)/u);
  });

  test('never name a forced push onto the default branch, whatever the remote and the branch are called', async () => {
    for (const [remote, branch] of [
      ['origin', 'main'],
      ['hub', 'main'],
      ['hub', 'work'],
    ] as const) {
      const root = scratchDirectory();
      createRepository(root, {'a.md': '# A\n'});
      git(root, ['branch', '--move', branch]);
      git(root, ['commit', '--quiet', '--amend', '--message', `docs: one\n\n${TRAILER}`]);
      const bare = join(scratchDirectory(), 'remote.git');
      git(root, ['clone', '--quiet', '--bare', root, bare]);
      git(root, ['remote', 'add', remote, bare]);
      git(root, ['push', '--quiet', '--set-upstream', remote, branch]);
      expect((await runIn(root, ['commits', 'HEAD'])).out).toContain('cannot be mended by a contributor');
      git(root, ['commit', '--quiet', '--amend', '--allow-empty', '--message', `docs: two\n\n${TRAILER}`]);
      expect((await runIn(root, ['commits', 'HEAD'])).out).not.toContain('git push');
    }
  });
});

const PERSON = {GIT_COMMITTER_NAME: 'Ada Writer', GIT_COMMITTER_EMAIL: 'ada@example.com'};

describe('--old-tip', () => {
  test('fails when a file differs, and lists it', async () => {
    const {root, shas} = createTopic();
    const {code, out} = await runIn(root, ['commits', 'HEAD~1^!', '--old-tip', 'HEAD']);
    const [, two, three] = shas.map((sha) => sha.slice(0, 12));
    expect({code, out}).toEqual({
      code: 1,
      out: `No findings in 1 commit\nclean: 1 of 1 commit\nother files: 1 file differs between ${three} and ${two}\n  a.md\n`,
    });
    const json = JSON.parse((await runIn(root, ['commits', 'HEAD~1^!', '--old-tip', 'HEAD', '--format=json'])).out);
    expect(json.rewrite).toEqual({from: shas[2], to: shas[1], paths: ['a.md']});
  });

  test.each([
    [['HEAD', 'main', '--old-tip', 'HEAD'], 'Missing one tip to compare `--old-tip` with, name one range'],
    [['main...HEAD', '--old-tip', 'HEAD'], 'Missing one tip to compare `--old-tip` with, name one range'],
    [['HEAD', '--old-tip', 'gone'], 'Revision `gone` does not exist'],
    [['HEAD', '--old-tip', '--output=x'], 'Missing REV after `--old-tip`'],
  ])('%j', async (words, message) => {
    const {root} = createTopic();
    expect(await runIn(root, ['commits', ...words])).toEqual({code: 2, out: '', err: `docs-curator: ${message}\n`});
  });
});

describe('commit-msg', () => {
  const check = (message: string, ...words: string[]) => {
    const root = scratchRepository({});
    writeFiles(root, {'.git/MSG': message});
    return runIn(root, ['commit-msg', '.git/MSG', ...words]);
  };

  test('says nothing of a clean message, nor of what git will drop', async () => {
    for (const message of [
      'docs: one\n\nCo-authored-by: Mia Chen <mia@example.com>\n',
      `docs: one\n# ${TRAILER}\n`,
      `docs: one\n\n# ------------------------ >8 ------------------------\ndiff\n\n${TRAILER}\n`,
      '',
    ]) {
      expect(await check(message)).toEqual({code: 0, out: '', err: ''});
    }
    expect(JSON.parse((await check('docs: one\n', '--format=json')).out)).toMatchObject({findings: []});
  });

  test('refuses a marker, and names the file', async () => {
    const {code, out} = await check(`docs: one\n\n${TRAILER}\n# Please enter the commit message for your changes.\n`);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^commit-msg:\.git\/MSG:3:1 {2}error {2}Unexpected attribution trailer, line 3 of the commit message {2}attribution\/commit\n/u,
    );
    expect(out).not.toContain('repair:');
  });

  test.each([
    [[], 'Missing FILE, such as `.git/COMMIT_EDITMSG`'],
    [['gone'], 'Cannot read `gone`: it does not exist'],
  ])('%j', async (words, message) => {
    expect(await runIn(scratchRepository({}), ['commit-msg', ...words])).toEqual({code: 2, out: '', err: `docs-curator: ${message}\n`});
  });
});
