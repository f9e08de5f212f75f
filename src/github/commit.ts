import type {GitHubClient} from './client.ts';
import {type CommittedFile, createFileReader} from './files.ts';
import type {RepositoryName} from './pulls.ts';
import {readTree} from './pulls.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
}

/** A commit that is to be put onto a branch. */
export interface CommitOrder {
  /** Where the branch stands. */
  readonly repository: RepositoryName;
  /** Its name, without `refs/heads/`. */
  readonly branch: string;
  /** Full id of the commit that the branch has to be at. */
  readonly parent: string;
  /** Path from the top to what makes the new bytes of the old ones; null where those are not the expected ones. */
  readonly files: ReadonlyMap<string, (bytes: Uint8Array) => Uint8Array | null>;
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
  /** ISO 8601 UTC, for both: so that a commit that is sent twice is one commit. */
  readonly date: string;
}

export type CommitOutcome =
  | {readonly kind: 'committed'; readonly sha: string}
  /** The branch is at another commit, nothing was committed. */
  | {readonly kind: 'moved'; readonly head: string}
  /** Nothing of it changes anything. */
  | {readonly kind: 'unchanged'}
  /** A path is no regular file with the expected bytes: nothing was written. */
  | {readonly kind: 'unfit'; readonly path: string}
  /** GitHub does not let us write there, or there is no such branch. */
  | {readonly kind: 'denied'; readonly status: number};

/** How often the branch is moved before the failure counts. */
const MAX_ATTEMPTS = 3;

/**
 * Makes one commit through GitHub and moves a branch to it, never by force. All but the last step can be repeated without harm: what has
 * the same content has the same id. Files keep their modes; symbolic links are never written.
 * Operations: git/get-ref, git/get-commit, git/get-tree, git/get-blob, git/create-blob, git/create-tree, git/create-commit, git/update-ref,
 * repos/compare-commits-with-basehead. Throws the client's error when GitHub does not answer.
 */
export async function commitFiles(client: GitHubClient, order: CommitOrder): Promise<CommitOutcome> {
  const {repository, parent} = order;
  try {
    const head = await readBranch(client, order);
    if (head !== parent) return {kind: 'moved', head};
    const tree = await readTree(client, repository, parent);
    const changed = await readChanged(order, createFileReader(client, repository, tree));
    if (typeof changed === 'string') return {kind: 'unfit', path: changed};
    const entries = await writeBlobs(client, repository, changed);
    if (entries.length === 0) return {kind: 'unchanged'};
    const place = {owner: repository.owner, repo: repository.repo};
    const {data: written} = await client.rest.git.createTree({...place, base_tree: tree, tree: entries});
    if (written.sha === tree) return {kind: 'unchanged'};
    const {message, author, committer, date} = order;
    const people = {author: {...author, date}, committer: {...committer, date}};
    const {data: commit} = await client.rest.git.createCommit({...place, message, tree: written.sha, parents: [parent], ...people});
    const moved = await moveBranch(client, order, commit.sha);
    return moved === null ? {kind: 'committed', sha: commit.sha} : {kind: 'moved', head: moved};
  } catch (error) {
    if (isDenial(error)) return {kind: 'denied', status: statusOf(error)};
    throw error;
  }
}

interface TreeEntry {
  readonly path: string;
  readonly mode: CommittedFile['mode'];
  readonly type: 'blob';
  readonly sha: string;
}

type ChangedFile = CommittedFile & {readonly path: string};

/** The files as they are to be, without those that stay as they are; the path of the first that cannot be changed. */
async function readChanged({files}: CommitOrder, read: (path: string) => Promise<CommittedFile | null>): Promise<ChangedFile[] | string> {
  const changed: ChangedFile[] = [];
  for (const [path, change] of files) {
    // Bytes that are no UTF-8 cannot be sent as a path.
    const file = path.isWellFormed() ? await read(path) : null;
    const bytes = file && change(file.bytes);
    if (!file || !bytes) return path;
    if (!Buffer.from(bytes).equals(file.bytes)) changed.push({path, mode: file.mode, bytes});
  }
  return changed;
}

async function writeBlobs(client: GitHubClient, {owner, repo}: RepositoryName, files: readonly ChangedFile[]): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  for (const {path, mode, bytes} of files) {
    const content = Buffer.from(bytes).toString('base64');
    const {data} = await client.rest.git.createBlob({owner, repo, content, encoding: 'base64'});
    entries.push({path, mode, type: 'blob', sha: data.sha});
  }
  return entries;
}

/** The commit that the branch is at. */
async function readBranch(client: GitHubClient, {repository: {owner, repo}, branch}: CommitOrder): Promise<string> {
  return (await client.rest.git.getRef({owner, repo, ref: `heads/${branch}`})).data.object.sha;
}

/** Moves the branch to our commit; answers where it is instead, or null when it holds our commit. */
async function moveBranch(client: GitHubClient, order: CommitOrder, sha: string): Promise<string | null> {
  const {repository, branch, parent} = order;
  const {owner, repo} = repository;
  for (let attempt = 1; ; attempt++) {
    // Moving a branch forward would bring back what somebody has just taken from it: the last look comes right before.
    const head = await readBranch(client, order);
    if (head !== parent) return (await holds(client, order, head, sha)) ? null : head;
    try {
      await client.rest.git.updateRef({owner, repo, ref: `heads/${branch}`, sha, force: false, request: {retries: 0}});
      return null;
    } catch (error) {
      if (attempt < MAX_ATTEMPTS && !isDenial(error)) continue;
      const now = await readBranch(client, order);
      if (now === parent) throw error;
      return (await holds(client, order, now, sha)) ? null : now;
    }
  }
}

/** Whether a branch holds our commit: a failed answer may be one of a step that was made, and somebody may have gone on from there. */
async function holds(client: GitHubClient, {repository: {owner, repo}}: CommitOrder, head: string, sha: string): Promise<boolean> {
  if (head === sha) return true;
  try {
    const {data} = await client.rest.repos.compareCommitsWithBasehead({owner, repo, basehead: `${sha}...${head}`, per_page: 1});
    return data.status === 'ahead' || data.status === 'identical';
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}

/** 409 is an empty or locked repository, 422 a protected branch or one that moved. A limit that stays is no denial. */
function isDenial(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 403 && error instanceof Error && /rate limit/iu.test(error.message)) return false;
  return status === 403 || status === 404 || status === 409 || status === 422;
}
