import type {PullRemark} from '../curator/command.ts';
import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** Every comment of the curator begins with this. */
export const OWN_MARK = '<!-- docs-curator:';

const UNKNOWN_FORM = 'the answer has an unknown form';

/** A comment of a pull request with what is needed to write to it. */
export interface Remark extends PullRemark {
  /** Id by which GraphQL knows it. */
  readonly nodeId: string;
}

/** All comments below a pull request, oldest first. Operation: issues/list-comments. Throws the client's error. */
export async function listRemarks(client: GitHubClient, {owner, repo}: RepositoryName, number: number): Promise<Remark[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {owner, repo, issue_number: number, per_page: 100});
  if (!Array.isArray(comments)) throw new Error(UNKNOWN_FORM);
  return comments.map(toRemark).sort((a, b) => a.id - b.id);
}

/** A comment as it is at this moment; null when it is gone. Operation: issues/get-comment. Throws the client's error. */
export async function readRemark(client: GitHubClient, {owner, repo}: RepositoryName, id: number): Promise<Remark | null> {
  try {
    return toRemark((await client.rest.issues.getComment({owner, repo, comment_id: id})).data);
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return null;
    throw error;
  }
}

interface Comment {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string | undefined;
  readonly user: {readonly login: string; readonly type: string} | null;
  readonly created_at: string;
  readonly updated_at: string;
}

function toRemark(comment: Comment): Remark {
  if (typeof comment?.id !== 'number') throw new Error(UNKNOWN_FORM);
  const {id, node_id: nodeId, body, user, created_at: at, updated_at: changed} = comment;
  // The curator may write in a person's name: its own texts begin with its mark.
  const isBot = user?.type !== 'User' || body?.startsWith(OWN_MARK) === true;
  return {id, nodeId, login: user?.login ?? 'ghost', isBot, body: body ?? '', at, isEdited: changed !== at};
}
