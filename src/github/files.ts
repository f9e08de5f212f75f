import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** A regular file of a commit. */
export interface CommittedFile {
  readonly mode: '100644' | '100755';
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
}

/** A larger file is none that was linted. */
const MAX_BYTES = 4_000_000;

/**
 * Reads files of a tree by their paths from its top; null for what is no regular file: a symbolic link, a submodule, a directory, or
 * something below one of those. Operations: git/get-tree, git/get-blob. Throws the client's error.
 */
export function createFileReader(
  client: GitHubClient,
  {owner, repo}: RepositoryName,
  tree: string,
): (path: string) => Promise<CommittedFile | null> {
  const known = new Map<string, Promise<ReadonlyMap<string, Entry>>>();
  const list = async (id: string): Promise<ReadonlyMap<string, Entry>> => {
    const {data} = await client.rest.git.getTree({owner, repo, tree_sha: id});
    if (!Array.isArray(data.tree)) throw new Error('the answer has an unknown form');
    return new Map(data.tree.map((entry) => [entry.path ?? '', {mode: entry.mode ?? '', type: entry.type ?? '', id: entry.sha ?? ''}]));
  };
  const open = (id: string) => {
    const listed = known.get(id) ?? list(id);
    known.set(id, listed);
    return listed;
  };
  return async (path) => {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = tree;
    for (const step of names) {
      const entry = (await open(folder)).get(step);
      if (entry?.type !== 'tree') return null;
      folder = entry.id;
    }
    const entry = (await open(folder)).get(name);
    if (entry?.type !== 'blob' || (entry.mode !== '100644' && entry.mode !== '100755')) return null;
    const {data} = await client.rest.git.getBlob({owner, repo, file_sha: entry.id});
    if (data.encoding !== 'base64' || (data.size ?? 0) > MAX_BYTES) return null;
    return {mode: entry.mode, bytes: Buffer.from(data.content, 'base64')};
  };
}
