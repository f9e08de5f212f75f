import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';
import {listRemarks, type Remark} from './remarks.ts';
import {isUncertain, MAX_ATTEMPTS} from './write-once.ts';

/** A comment that is written once. */
export interface Reply {
  /** The first line of the body, which no other comment of the curator begins with. */
  readonly mark: string;
  /** Begins with the mark. */
  readonly body: string;
}

/**
 * The comment of ours with this mark, the oldest; null when there is none. Somebody else's comment with the same mark is not ours.
 */
export function findReply(remarks: readonly Remark[], mark: string, isOwn: (login: string) => boolean): Remark | null {
  return (
    remarks.find(({login, body}) => isOwn(login) && (body === mark || /^[\r\n]/u.test(body.slice(mark.length))) && body.startsWith(mark)) ??
    null
  );
}

/**
 * Writes a comment unless it is there. A failed creation may have happened all the same: it is looked for before it is tried again.
 * Answers whether it was written now. Operations: issues/list-comments, issues/create-comment. Throws the client's error.
 */
export async function replyOnce(
  client: GitHubClient,
  {owner, repo}: RepositoryName,
  number: number,
  reply: Reply,
  isOwn: (login: string) => boolean,
): Promise<boolean> {
  const isThere = async () => findReply(await listRemarks(client, {owner, repo}, number), reply.mark, isOwn) !== null;
  for (let attempt = 1; ; attempt++) {
    if (await isThere()) return attempt > 1;
    try {
      await client.rest.issues.createComment({owner, repo, issue_number: number, body: reply.body, request: {retries: 0}});
      return true;
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isUncertain(error)) throw error;
    }
  }
}
