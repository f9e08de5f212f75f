import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A directory that is gone after the test. */
export function scratchDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'docs-curator-')));
  onTestFinished(() => rmSync(directory, {recursive: true, force: true}));
  return directory;
}

/** Writes files by path, with the directories they need. */
export function writeFiles(directory: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), {recursive: true});
    writeFileSync(join(directory, path), content);
  }
}

/** A scratch directory with files. */
export function scratchFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = scratchDirectory();
  writeFiles(directory, files);
  return directory;
}

/** Runs git by the test's own configuration, never the machine's. Fails the test when git fails. */
export function git(directory: string, args: readonly string[], input?: string | Uint8Array): string {
  const result = spawnSync('git', ['-c', 'protocol.file.allow=always', '-c', 'commit.gpgSign=false', ...args], {
    cwd: directory,
    encoding: 'utf8',
    input,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
      GIT_COMMITTER_NAME: 'C',
      GIT_COMMITTER_EMAIL: 'c@example.com',
      GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
    },
  });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
  return result.stdout.trim();
}

/** A repository with one commit that holds the files. */
export function scratchRepository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = scratchFiles(files);
  git(directory, ['init', '--quiet', '--initial-branch=main']);
  commitAll(directory, 'Begin');
  return directory;
}

/** Commits everything as it is and answers with the commit's id. */
export function commitAll(directory: string, message: string): string {
  git(directory, ['add', '--all', '--force']);
  git(directory, ['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--file=-'], message);
  return git(directory, ['rev-parse', 'HEAD']);
}
