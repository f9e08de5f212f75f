import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync} from 'node:fs';
import {devNull} from 'node:os';
import {join} from 'node:path';
import {ToolError} from '../core/tool-error.ts';
import {NOT_INSTALLED, runGit} from './git.ts';

/** Which commits to fetch from where. */
export interface ObjectsRequest {
  /** Address of the web pages, as `GITHUB_SERVER_URL` has it: repositories are below it. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Empty to fetch as nobody. */
  readonly token: string;
  /** The directory to make the repository in. It is in nobody's checkout. */
  readonly parent: string;
  /** Full ids of both commits of the comparison. */
  readonly base: string;
  readonly head: string;
  /** Where they stand, for a server that gives out no commit by its id. */
  readonly baseBranch: string;
  readonly pull: number;
  /** Longer than this the fetch may not take. */
  readonly milliseconds?: number;
  /** More than this may not arrive. */
  readonly bytes?: number;
}

/** A repository that holds commits and everything they consist of, and not one file of them. */
export interface FetchedObjects {
  /** Absolute path, without links. Git works in it; nothing is checked out. */
  readonly directory: string;
  readonly remove: () => void;
}

const PATIENCE_MILLISECONDS = 300_000;
const MAX_BYTES = 4_000_000_000;
const WATCH_MILLISECONDS = 500;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const NAME = /^[\w.-]+$/u;

/** Old histories hold these; they are faults of the tools of their time, and harm nobody. */
const FORGIVEN = ['badTimezone', 'missingSpaceBeforeDate', 'zeroPaddedFilemode'];

/**
 * Fetches two commits with all their history as git objects: nothing of them is checked out, executed, or taken for configuration. The token
 * stands in the environment of the one git process that needs it, never in its arguments or on disk. Throws a `ToolError` when the commits
 * cannot be had within the limits; then nothing is left behind.
 */
export async function fetchObjects(request: ObjectsRequest): Promise<FetchedObjects> {
  const {base, head, pull, baseBranch} = request;
  const url = findUrl(request);
  if (![base, head].every((id) => COMMIT.test(id)) || !Number.isSafeInteger(pull)) throw failed('it names no commit');
  const directory = realpathSync.native(mkdtempSync(join(request.parent, 'docs-curator-')));
  const remove = () => rmSync(directory, {recursive: true, force: true, maxRetries: 3});
  const end = Date.now() + (request.milliseconds ?? PATIENCE_MILLISECONDS);
  const fetch = (...specs: readonly string[]) => fetchSpecs(request, directory, url, specs, end);
  try {
    // With files of its own, git takes the directory for a checkout wherever it stands; there never is one in it.
    await demand(request, directory, ['init', '--quiet', '--template=', '--initial-branch=none', '.'], end);
    const isServed = await fetch(`${base}:refs/curator/base`, `${head}:refs/curator/head`).catch((error: unknown) => {
      if (error instanceof Refused) return false;
      throw error;
    });
    if (isServed === false && isBranch(baseBranch)) {
      await fetch(`refs/heads/${baseBranch}:refs/curator/base`, `refs/pull/${pull}/head:refs/curator/head`);
    }
    for (const [name, id] of Object.entries({base, head})) {
      const found = await runGit(directory, ['cat-file', '-e', `${id}^{commit}`]);
      if (found.kind !== 'done') throw failed(`its ${name} \`${id.slice(0, 7)}\` is not there any more`);
    }
    return {directory, remove};
  } catch (error) {
    remove();
    throw error instanceof Refused ? failed(error.message) : error;
  }
}

/** Makes the directory to run in, below the fetched repository: that of the input `working-directory`. Throws a `ToolError` when it leads out. */
export function startIn({directory}: FetchedObjects, folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  if (folder.startsWith('/') || parts.some((part) => part === '..' || part === '.git' || part.includes('\\') || part.includes('\0'))) {
    throw new ToolError('Cannot run outside the repository: input `working-directory` leads out of it');
  }
  const start = join(directory, ...parts);
  mkdirSync(start, {recursive: true});
  return start;
}

/** The server answered, and did not give what was asked for. */
class Refused extends Error {}

function failed(reason: string): ToolError {
  return new ToolError(`Cannot fetch the pull request: ${reason}`);
}

function findUrl({serverUrl, owner, repo}: ObjectsRequest): URL {
  const url = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  if (!isWeb || ![owner, repo].every((name) => NAME.test(name) && !/^\.+$/u.test(name)))
    throw failed('its address is none of a web server');
  return new URL(`${url.pathname.replace(/\/$/u, '')}/${owner}/${repo}.git`, url.origin);
}

function isBranch(name: string): boolean {
  return /^[\w][\w./-]*$/u.test(name) && !name.includes('..');
}

async function fetchSpecs(request: ObjectsRequest, directory: string, url: URL, specs: readonly string[], end: number): Promise<true> {
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
  await demand(request, directory, ['fetch', ...options, '--end-of-options', url.href, ...specs], end, url);
  return true;
}

/** Runs git with nothing of the machine's or the user's configuration. `url` is where it may go; without it nowhere. */
async function demand(
  request: ObjectsRequest,
  directory: string,
  args: readonly string[],
  end: number,
  url: URL | null = null,
): Promise<void> {
  const {bytes: maxBytes = MAX_BYTES} = request;
  const left = end - Date.now();
  if (left <= 0) throw failed('it takes too long');
  const child = spawn('git', ['--no-pager', ...args], {
    cwd: directory,
    env: createEnvironment(request, directory, url),
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
    // Git leaves the work to children, which end with it only when it is asked kindly.
    detached: process.platform !== 'win32',
  });
  let reason: string | null = null;
  const stop = (why: string) => {
    reason ??= why;
    kill(child.pid);
  };
  const timer = setTimeout(() => stop('it takes too long'), left);
  const watch = setInterval(() => {
    if (sizeOf(join(directory, '.git', 'objects', 'pack')) > maxBytes) stop('it is too large');
  }, WATCH_MILLISECONDS);
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => {
    if (errors.length < 16) errors.push(chunk);
  });
  const status = await new Promise<number | null>((settle) => {
    child.on('error', () => settle(null));
    child.on('close', (code) => settle(code ?? -1));
  });
  clearTimeout(timer);
  clearInterval(watch);
  if (status === null) throw failed(NOT_INSTALLED);
  if (reason !== null) throw failed(reason);
  if (status !== 0) throw explain(Buffer.concat(errors).toString('utf8'));
  if (sizeOf(join(directory, '.git', 'objects', 'pack')) > maxBytes) throw failed('it is too large');
}

function createEnvironment({token}: ObjectsRequest, directory: string, url: URL | null): NodeJS.ProcessEnv {
  // Proxies and certificates are the machine's to say; what git reads is not.
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:GIT_(?!SSL_)|SSH_|INPUT_|ACTIONS_|GITHUB_)/u.test(name));
  const settings: (readonly [key: string, value: string])[] = [
    ['core.hooksPath', devNull],
    ['core.fsmonitor', 'false'],
    ['core.askPass', ''],
    ['credential.helper', ''],
    ['http.followRedirects', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    ['fetch.fsckObjects', 'true'],
    ...FORGIVEN.map((id) => [`fetch.fsck.${id}`, 'ignore'] as const),
    ['gc.auto', '0'],
    ['protocol.version', '2'],
  ];
  if (url !== null && token !== '') {
    const word = Buffer.from(`x-access-token:${token}`).toString('base64');
    settings.push([`http.${url.origin}/.extraheader`, `Authorization: basic ${word}`]);
  }
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    GIT_CONFIG_COUNT: String(settings.length),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: url === null ? 'none' : url.protocol.slice(0, -1),
    GIT_TERMINAL_PROMPT: '0',
    GIT_CEILING_DIRECTORIES: directory,
    LANGUAGE: '',
    LC_ALL: 'C',
  };
}

function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Bytes of the files in a directory. */
function sizeOf(directory: string): number {
  try {
    return readdirSync(directory).reduce((sum, name) => sum + (statSync(join(directory, name), {throwIfNoEntry: false})?.size ?? 0), 0);
  } catch {
    return 0;
  }
}

/** Why a fetch failed, in words of our own: what git passes on from a server is not. */
function explain(errors: string): Error {
  if (/not our ref|upload-pack: not|couldn't find remote ref|unadvertised object/iu.test(errors))
    return new Refused('its commits are not there any more');
  if (/Authentication failed|could not read Username|error: 40[13]/iu.test(errors)) return failed('the token may not read the repository');
  if (/not found|error: 404/iu.test(errors)) return failed('there is no such repository, or the token may not read it');
  if (/fsck|object corrupt|badTree|error in object/iu.test(errors)) return failed('git finds its objects broken');
  return failed('the server does not answer as git expects');
}
