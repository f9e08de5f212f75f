import {basename} from 'node:path/posix';
import {type Exchange, type Handlers, notFound, Refusal, type World} from '../exchange.ts';
import type {Signature, TreeEntry} from '../git-repository.ts';
import {representGitCommit} from '../represent/commits.ts';
import {apiUrl, encodePath, webUrl} from '../represent/urls.ts';
import {defaultSignature, wrapBase64, writeTree} from './git-objects.ts';
import {moveRef} from './refs.ts';

/** The largest file that the contents API serves at all, in bytes. */
const LARGEST = 104_857_600;

interface FileInput {
  readonly message: string;
  readonly content: string;
  readonly sha?: string;
  readonly branch?: string;
  readonly author?: Signature;
  readonly committer?: Signature;
}

/** The members that every kind of content has. */
function representEntry(world: World, entry: TreeEntry, ref: string) {
  const path = encodePath(entry.path);
  const self = apiUrl(world, `/contents/${path}?ref=${encodeURIComponent(ref)}`);
  const isFolder = entry.type === 'tree';
  const git = apiUrl(world, `/git/${isFolder ? 'trees' : 'blobs'}/${entry.sha}`);
  const html = webUrl(world, `/${isFolder ? 'tree' : 'blob'}/${ref}/${path}`);
  return {
    name: basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? `https://raw.githubusercontent.com/${world.owner}/${world.name}/${ref}/${path}` : null,
    _links: {self, git, html},
  };
}

/** What a listing calls an entry: a submodule is a file there, for old clients. */
function kindOf(entry: TreeEntry): string {
  if (entry.type === 'tree') return 'dir';
  return entry.mode === '120000' ? 'symlink' : 'file';
}

async function representFileContent(world: World, entry: TreeEntry, ref: string): Promise<unknown> {
  const base = representEntry(world, entry, ref);
  if (entry.type === 'commit') return {...base, type: 'submodule', submodule_git_url: 'https://example.com/module.git'};
  const content = await world.git.blob(entry.sha);
  if (entry.mode === '120000') return {...base, type: 'symlink', target: content.toString()};
  if (content.length > LARGEST) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
  const isShown = content.length <= world.rules.limit('contents/size');
  return {...base, type: 'file', encoding: isShown ? 'base64' : 'none', content: isShown ? wrapBase64(content) : ''};
}

async function readContent(world: World, exchange: Exchange) {
  const ref = String(exchange.query.ref ?? world.defaultBranch);
  const commit = await world.git.resolve(ref);
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = String(exchange.parameters.path ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '') return {ref, entry: null, below: await world.git.tree(commit, false)};
  const [entry] = await world.git.tree(commit, false, path);
  if (!entry || entry.path !== path) throw notFound();
  return entry.type === 'tree' ? {ref, entry: null, below: await world.git.tree(commit, false, `${path}/`)} : {ref, entry, below: []};
}

/** Files and folders by path. */
export const CONTENT_HANDLERS: Handlers = {
  'repos/get-content': async (world, exchange) => {
    const {ref, entry, below} = await readContent(world, exchange);
    const isRaw = /\.raw(?:\+json)?\b/.test(String(exchange.headers.accept));
    if (entry === null) return {status: 200, body: below.map((each) => ({...representEntry(world, each, ref), type: kindOf(each)}))};
    if (isRaw && entry.type === 'blob') {
      const headers = {'content-type': 'application/vnd.github.raw+json; charset=utf-8'};
      return {status: 200, body: await world.git.blob(entry.sha), headers};
    }
    return {status: 200, body: await representFileContent(world, entry, ref)};
  },

  'repos/create-or-update-file-contents': async (world, exchange) => {
    const input = exchange.body as FileInput;
    const path = String(exchange.parameters.path);
    const branch = input.branch ?? world.defaultBranch;
    const parent = await world.git.resolve(`refs/heads/${branch}`);
    if (parent === null) throw new Refusal(404, `Branch ${branch} not found`);
    const [old] = await world.git.tree(parent, false, path);
    if (old && world.rules.applies('contents/sha')) {
      if (input.sha === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
      if (input.sha !== old.sha) throw new Refusal(409, `${path} does not match ${input.sha}`);
    }
    const blob = await world.git.writeBlob(Buffer.from(input.content, 'base64'));
    const tree = await writeTree(world, parent, [{path, mode: old?.mode ?? '100644', sha: blob}]);
    const committer = {...defaultSignature(world, exchange), ...input.committer};
    const sha = await world.git.writeCommit(tree, [parent], input.message, {...committer, ...input.author}, committer);
    await moveRef(world, `refs/heads/${branch}`, sha);
    const [entry] = await world.git.tree(sha, false, path);
    if (!entry) throw notFound();
    const commit = representGitCommit(world, await world.git.commit(sha));
    return {status: old ? 200 : 201, body: {content: {...representEntry(world, entry, branch), type: 'file'}, commit}};
  },
};
