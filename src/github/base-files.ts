import {ToolError} from '../core/tool-error.ts';
import type {Source} from '../sources/source.ts';
import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** GitHub gives out the content of no larger file in this form. */
const MAX_BYTES = 1_000_000;

/**
 * Single files of a commit as they are asked for, below `root` (relative to the repository's top, `''` for the top). Operation:
 * repos/get-content. Throws the client's error, and a `ToolError` at a file that is too large.
 */
export function createRemoteFiles(
  client: GitHubClient,
  {owner, repo}: RepositoryName,
  sha: string,
  root: string,
): Pick<Source, 'readFile' | 'resolve'> {
  const find = async (path: string) => {
    try {
      const {data} = await client.rest.repos.getContent({owner, repo, path: root === '' ? path : `${root}/${path}`, ref: sha});
      return Array.isArray(data) || data.type !== 'file' || !('content' in data) ? null : data;
    } catch (error) {
      if (error instanceof Error && 'status' in error && error.status === 404) return null;
      throw error;
    }
  };
  return {
    readFile: async (path, limit) => {
      const file = await find(path);
      if (file === null) return null;
      if (file.size > Math.min(limit, MAX_BYTES) || file.encoding !== 'base64') {
        throw new ToolError(`Cannot read \`${path}\`: it has more than ${Math.min(limit, MAX_BYTES).toLocaleString('en')} bytes`);
      }
      return Buffer.from(file.content, 'base64');
    },
    resolve: async (path) => ((await find(path)) === null ? null : path),
  };
}
