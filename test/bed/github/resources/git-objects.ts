import {type Exchange, type Handlers, notFound, nowText, Refusal, type World} from '../exchange.ts';
import type {Signature} from '../git-repository.ts';
import {representGitCommit, representTreeEntry} from '../represent/commits.ts';
import {apiUrl, nodeId} from '../represent/urls.ts';
import {ACTIONS_BOT, findUser} from '../state.ts';

interface TreeInput {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

/** The name and address that commits of the caller have when the request names none. */
export function defaultSignature(world: World, exchange: Exchange): Signature {
  const login = exchange.caller.login ?? ACTIONS_BOT.login;
  return {name: login, email: findUser(world.state, login).emails[0] ?? 'noreply@github.com', date: nowText(world)};
}

async function findObject(world: World, sha: unknown, type: string): Promise<string> {
  if ((await world.git.type(String(sha))) !== type) throw notFound();
  return String(sha);
}

/** Refuses a path that git would not check out. */
function checkPath(world: World, path: string): void {
  if (!world.rules.applies('trees/path')) return;
  if (path.startsWith('/')) throw new Refusal(422, 'tree.path cannot start with a slash');
  const isBad = (part: string): boolean => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git';
  if (path.split('/').some(isBad)) throw new Refusal(422, 'tree.path contains a malformed path component');
}

/** Writes a tree: the entries over those of a base tree. An entry whose blob id is null is taken away. */
export async function writeTree(world: World, base: string | null, entries: readonly TreeInput[]): Promise<string> {
  const files = new Map(
    (base === null ? [] : await world.git.tree(base, true)).filter((each) => each.type !== 'tree').map((each) => [each.path, each]),
  );
  for (const {path = '', mode = '100644', sha, content} of entries) {
    checkPath(world, path);
    if (sha === null) {
      files.delete(path);
      continue;
    }
    const blob = sha ?? (await world.git.writeBlob(Buffer.from(content ?? '')));
    const type = mode === '160000' ? 'commit' : 'blob';
    if (type === 'blob' && (await world.git.type(blob)) === null) throw new Refusal(422, 'tree.sha is not a valid blob');
    files.set(path, {path, mode, type, sha: blob, size: null});
  }
  return buildTree(world, [...files.values()]);
}

async function buildTree(world: World, files: readonly {path: string; mode: string; type: string; sha: string}[]): Promise<string> {
  const here = files.filter((file) => !file.path.includes('/'));
  const below = new Map<string, {path: string; mode: string; type: string; sha: string}[]>();
  for (const file of files) {
    const slash = file.path.indexOf('/');
    if (slash === -1) continue;
    const name = file.path.slice(0, slash);
    below.set(name, [...(below.get(name) ?? []), {...file, path: file.path.slice(slash + 1)}]);
  }
  const folders = await Promise.all(
    [...below].map(async ([path, inside]) => ({path, mode: '040000', type: 'tree', sha: await buildTree(world, inside)})),
  );
  const lines = [...here, ...folders].map(({mode, type, sha, path}) => `${mode} ${type} ${sha}\t${path}\0`);
  return (await world.git.text(['mktree', '-z', '--missing'], lines.join(''))).trim();
}

/** Blobs, trees and commits of the Git data API. */
export const GIT_OBJECT_HANDLERS: Handlers = {
  'git/get-blob': async (world, exchange) => {
    const sha = await findObject(world, exchange.parameters.file_sha, 'blob');
    const content = await world.git.blob(sha);
    const body = {sha, node_id: nodeId('B', sha), size: content.length, url: apiUrl(world, `/git/blobs/${sha}`), encoding: 'base64'};
    return {status: 200, body: {...body, content: wrapBase64(content)}};
  },

  'git/create-blob': async (world, exchange) => {
    const {content, encoding = 'utf-8'} = exchange.body as {content: string; encoding?: string};
    const sha = await world.git.writeBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
    return {status: 201, body: {sha, url: apiUrl(world, `/git/blobs/${sha}`)}};
  },

  'git/get-tree': async (world, exchange) => {
    const sha = await world.git.resolve(String(exchange.parameters.tree_sha), 'tree');
    if (sha === null) throw notFound();
    // Any value turns it on, even "false": the description says so.
    const isRecursive = exchange.query.recursive !== undefined;
    const entries = await world.git.tree(sha, isRecursive);
    const shown = isRecursive ? entries.slice(0, world.rules.limit('trees/truncated')) : entries;
    const tree = shown.map((entry) => representTreeEntry(world, entry));
    return {status: 200, body: {sha, url: apiUrl(world, `/git/trees/${sha}`), tree, truncated: shown.length < entries.length}};
  },

  'git/create-tree': async (world, exchange) => {
    const {tree, base_tree: base} = exchange.body as {tree: readonly TreeInput[]; base_tree?: string};
    const found = base === undefined ? null : await world.git.resolve(base, 'tree');
    if (base !== undefined && found === null) throw new Refusal(422, 'base_tree is not a valid tree oid');
    const sha = await writeTree(world, found, tree);
    const entries = (await world.git.tree(sha, false)).map((entry) => representTreeEntry(world, entry));
    return {status: 201, body: {sha, url: apiUrl(world, `/git/trees/${sha}`), tree: entries, truncated: false}};
  },

  'git/get-commit': async (world, exchange) => {
    const sha = await findObject(world, exchange.parameters.commit_sha, 'commit');
    return {status: 200, body: representGitCommit(world, await world.git.commit(sha))};
  },

  'git/create-commit': async (world, exchange) => {
    const input = exchange.body as {message: string; tree: string; parents?: readonly string[]; author?: Signature; committer?: Signature};
    if ((await world.git.type(input.tree)) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist');
    for (const parent of input.parents ?? []) {
      if ((await world.git.type(parent)) !== 'commit') throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
    }
    const author = {...defaultSignature(world, exchange), ...input.author};
    const committer = {...author, ...input.committer};
    const sha = await world.git.writeCommit(input.tree, input.parents ?? [], input.message, author, committer);
    return {status: 201, body: representGitCommit(world, await world.git.commit(sha))};
  },
};

/** Base64 in lines, as GitHub sends it: a client that does not drop the line breaks is caught. */
export function wrapBase64(content: Buffer): string {
  return content
    .toString('base64')
    .replace(/.{60}/g, '$&\n')
    .replace(/[^\n]$/, '$&\n');
}
