import {spawnSync} from 'node:child_process';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** The environment in which git depends on nothing of the machine: neither its configuration nor its clock nor its user. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada Writer',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada Writer',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

/** What stands at a path: text, bytes, a symbolic link, or nothing any more. */
export type Content = string | Uint8Array | {readonly linkTo: string} | null;

/** Writes files below a folder, making the folders they need; null is not written. */
export function writeFiles(folder: string, files: Readonly<Record<string, Content>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    if (content === null) continue;
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
    else symlinkSync(content.linkTo, file);
  }
}

/**
 * Runs git in a folder and returns what it prints, without the last line end.
 * @throws when git fails, with what it said.
 */
export function git(folder: string, ...args: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: '/nonexistent', ...GIT_ENVIRONMENT},
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.replace(/\n$/u, '');
}

/** Makes the folder a repository on branch main and commits the files; the same files give the same commit on every machine. */
export function createRepository(folder: string, files: Readonly<Record<string, Content>>, message = 'docs: first'): string {
  mkdirSync(folder, {recursive: true});
  git(folder, 'init', '--quiet', '-b', 'main');
  return commit(folder, files, message);
}

/** Writes the files, commits everything and returns the commit's id. */
export function commit(folder: string, files: Readonly<Record<string, Content>>, message: string): string {
  writeFiles(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}
