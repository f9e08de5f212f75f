import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/**
 * The files that were renamed from one commit to another, old path to new path, as far as GitHub lists them; none when one of them is gone.
 * Operation: repos/compare-commits-with-basehead. Throws the client's error.
 */
export async function findRenames(
  client: GitHubClient,
  {owner, repo}: RepositoryName,
  from: string,
  to: string,
): Promise<Map<string, string>> {
  try {
    const {data} = await client.rest.repos.compareCommitsWithBasehead({owner, repo, basehead: `${from}...${to}`, per_page: 1});
    const files = Array.isArray(data.files) ? data.files : [];
    return new Map(
      files.flatMap(({status, filename, previous_filename: old}) =>
        status === 'renamed' && typeof old === 'string' ? [[old, filename] as const] : [],
      ),
    );
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return new Map();
    throw error;
  }
}
