import {ToolError} from '../core/tool-error.ts';
import {findNow, listFixed, type Now} from '../curator/find-now.ts';
import type {Pass} from '../curator/pass.ts';
import {createRemoteFiles} from '../github/base-files.ts';
import type {GitHubClient} from '../github/client.ts';
import type {RepositoryName} from '../github/pulls.ts';

export interface NowRequest {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly pass: Pass;
}

const MAX_BYTES = 1_000_000;

/** Looks up in head how things stand that this pass says are fixed, by item. Throws the client's error. */
export async function findNows({client, repository, pass}: NowRequest): Promise<ReadonlyMap<string, Now>> {
  const {items, paths} = listFixed(pass);
  const nows = new Map<string, Now>();
  const [head, before] = [pass.report.head, pass.history.at(-2)?.head ?? null];
  const read = async (sha: string | null, path: string) => {
    const files = sha === null ? null : createRemoteFiles(client, repository, sha, pass.report.prefix.replace(/\/$/u, ''));
    try {
      const bytes = (await files?.readFile(path, MAX_BYTES)) ?? null;
      return bytes === null ? null : new TextDecoder().decode(bytes);
    } catch (error) {
      // What is too large is not searched.
      if (error instanceof ToolError) return null;
      throw error;
    }
  };
  for (const path of paths) {
    const [old, text] = await Promise.all([read(before, path), read(head, path)]);
    for (const item of items.filter(({last}) => last.path === path)) {
      const now = findNow(item, old, text);
      if (now !== null) nows.set(item.id, now);
    }
  }
  return nows;
}
