import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** What a reaction says: seen, done, committed, refused, not understood. */
export const REACTIONS = {seen: 'eyes', done: '+1', committed: 'rocket', refused: '-1', unclear: 'confused'} as const;
export type Answer = keyof typeof REACTIONS;

/** Answers a comment with a reaction. Twice is once: GitHub keeps one of a kind from each account. Operation: reactions/create-for-issue-comment. */
export async function react(client: GitHubClient, {owner, repo}: RepositoryName, comment: number, answer: Answer): Promise<void> {
  await client.rest.reactions.createForIssueComment({owner, repo, comment_id: comment, content: REACTIONS[answer]});
}

/**
 * Whether an account has given a final answer to a comment: a run that starts again does nothing twice.
 * Operation: reactions/list-for-issue-comment. Throws the client's error.
 */
export async function isAnswered(client: GitHubClient, {owner, repo}: RepositoryName, comment: number, login: string): Promise<boolean> {
  const given = await client.paginate(client.rest.reactions.listForIssueComment, {owner, repo, comment_id: comment, per_page: 100});
  return given.some(({user, content}) => user?.login === login && content !== REACTIONS.seen);
}
