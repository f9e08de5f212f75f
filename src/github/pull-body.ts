import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** What became of a pull request's body. */
export interface EditedBody {
  readonly before: string;
  readonly after: string;
  /** False when the edit changes nothing, and nothing was sent. */
  readonly isWritten: boolean;
}

/**
 * Edits the body of a pull request as it is at this moment, and only the body. Operations: pulls/get, pulls/update.
 * Throws the client's error when GitHub does not answer, and an error when it keeps another text than it was given.
 */
export async function editBody(
  client: GitHubClient,
  {owner, repo}: RepositoryName,
  number: number,
  edit: (body: string) => string,
): Promise<EditedBody> {
  const place = {owner, repo, pull_number: number};
  const {data} = await client.rest.pulls.get(place);
  const before = data.body ?? '';
  const after = edit(before);
  if (after === before) return {before, after, isWritten: false};
  const {data: kept} = await client.rest.pulls.update({...place, body: after});
  if ((kept.body ?? '') !== after) throw new Error('GitHub keeps another text than it was given');
  return {before, after, isWritten: true};
}
