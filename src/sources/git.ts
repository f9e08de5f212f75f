import {spawn} from 'node:child_process';
import {dirname, resolve} from 'node:path';
import {ToolError} from '../core/tool-error.ts';
import {findCheckout} from './checkout.ts';

/** What became of a git command. `message` is git's own first line, without `fatal: `. */
export type GitResult =
  | {readonly kind: 'done'; readonly stdout: Buffer}
  | {readonly kind: 'failed'; readonly stdout: Buffer; readonly message: string}
  | {readonly kind: 'missing'};

/** Where a directory stands in a git repository. */
export interface Repository {
  /** Absolute path of the working tree's top directory; null in a bare repository or inside a git directory. */
  readonly topLevel: string | null;
  /** Whether the history was cut off when the repository was cloned. */
  readonly isShallow: boolean;
}

/** Why git could not be asked; completes `Cannot …: `. */
export const NOT_INSTALLED = 'git is not installed';
export const NOT_A_REPOSITORY = 'this is not a git repository';

/** No listing or log is read beyond this. */
const MAX_OUTPUT_BYTES = 400_000_000;

/** Nothing that a repository or its configuration names may run: no hooks, monitors, pagers, and no fetching of what is not here. */
const CONFIGURATION = ['--no-pager', '--no-replace-objects', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** Set by git for its hooks; they would make another directory's git command read the wrong repository. */
const INHERITED = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

/**
 * Runs git, without a shell, at the top of the checkout that holds a directory, so that git finds no other repository; where there is no
 * checkout, in the directory itself. Throws a `ToolError` when the answer is larger than any listing should be.
 */
export async function runGit(
  directory: string,
  args: readonly string[],
  input?: string,
  maxBytes: number = MAX_OUTPUT_BYTES,
): Promise<GitResult> {
  // Without this, Windows would prefer a git.exe that lies in the directory being checked.
  if (process.platform === 'win32') process.env.NoDefaultCurrentDirectoryInExePath = '1';
  const checkout = findCheckout(directory);
  const child = spawn('git', [...CONFIGURATION, ...args], {
    cwd: checkout ?? directory,
    env: {...createEnvironment(process.env), ...(checkout !== null && {GIT_CEILING_DIRECTORIES: dirname(checkout)})},
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) child.kill();
    else output.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (errors.length < 16) errors.push(chunk);
  });
  // A git that fails early closes its end: its exit code tells more than the broken pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  const status = await new Promise<number | null>((settle) => {
    child.on('error', () => settle(null));
    child.on('close', (code) => settle(code ?? -1));
  });
  if (status === null) return {kind: 'missing'};
  if (size > maxBytes) throw new ToolError(`Cannot read more than ${maxBytes.toLocaleString('en')} bytes from git ${args[0]}`);
  const stdout = Buffer.concat(output);
  return status === 0 ? {kind: 'done', stdout} : {kind: 'failed', stdout, message: explain(Buffer.concat(errors).toString('utf8'))};
}

/** Like `runGit`, but anything other than success is a `ToolError` that says what could not be done: `Cannot <task>: <why>`. */
export async function demandGit(task: string, directory: string, args: readonly string[], input?: string): Promise<Buffer> {
  const result = await runGit(directory, args, input);
  if (result.kind === 'done') return result.stdout;
  throw new ToolError(`Cannot ${task}: ${result.kind === 'missing' ? NOT_INSTALLED : result.message}`);
}

/** Finds the repository of a directory; null outside git. Throws a `ToolError` when there is one that git refuses to read. */
export async function locateRepository(directory: string): Promise<Repository | 'no-git' | null> {
  const result = await runGit(directory, ['rev-parse', '--is-shallow-repository', '--is-inside-work-tree', '--show-toplevel']);
  if (result.kind === 'missing') return 'no-git';
  // The top level comes last, since its name may hold line ends. Git fails on it in a bare repository, after it has answered the rest.
  const [isShallow, isInside, ...topLevel] = result.stdout.toString('utf8').split('\n');
  // A bare repository may name a working tree anywhere; only a checkout is read as files.
  if (isInside === 'false' || (result.kind === 'done' && findCheckout(directory) === null))
    return {topLevel: null, isShallow: isShallow === 'true'};
  if (result.kind === 'done') return {topLevel: resolve(topLevel.join('\n').replace(/\n$/u, '')), isShallow: isShallow === 'true'};
  if (result.message === NOT_A_REPOSITORY) return null;
  throw new ToolError(`Cannot read the git repository: ${result.message}`);
}

/** The full id of the commit that a revision names. Throws a `ToolError` when it names none. */
export async function resolveCommit(directory: string, revision: string): Promise<string> {
  const result = await runGit(directory, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
  if (result.kind === 'done') return result.stdout.toString('latin1').trim();
  if (result.kind === 'missing') throw new ToolError(`Cannot read revision \`${revision}\`: ${NOT_INSTALLED}`);
  throw new ToolError(`Revision \`${revision}\` does not exist`);
}

function createEnvironment(inherited: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...inherited,
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LANGUAGE: '',
    LC_ALL: 'C',
  };
  for (const name of INHERITED) delete environment[name];
  return environment;
}

/** One line from what git printed on stderr; the two failures that people meet most get the way out. */
function explain(errors: string): string {
  const lines = errors.split('\n').filter((line) => !line.startsWith('warning: '));
  const owner = /detected dubious ownership in repository at '(.+)'/u.exec(errors);
  if (owner) return `\`${owner[1]}\` belongs to another user; run \`git config --global --add safe.directory ${owner[1]}\` if you trust it`;
  if (errors.includes('promisor remote')) return 'this partial clone does not hold all files of the revision';
  // Not so for a link to a repository that is gone, such as a worktree's: that is a failure.
  if (errors.includes('not a git repository (or any')) return NOT_A_REPOSITORY;
  return (lines[0] ?? '').replace(/^(?:fatal|error): /u, '').trim() || 'git failed';
}
