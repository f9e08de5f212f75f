import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** A text that somebody left on a pull request. */
export interface PullComment {
  readonly id: number;
  readonly text: string;
}

export interface FoundComments {
  readonly comments: readonly PullComment[];
  /** Whether there are no more than were read. */
  readonly isComplete: boolean;
}

/** No more comments of a kind are read. */
const MAX_COMMENTS = 1000;
const PAGE = 100;

/**
 * What people wrote below a pull request, beside its lines and in reviews, by id. Operations: issues/list-comments,
 * pulls/list-review-comments, pulls/list-reviews. Throws the client's error.
 */
export async function listPullComments(client: GitHubClient, {owner, repo}: RepositoryName, number: number): Promise<FoundComments> {
  const place = {owner, repo, per_page: PAGE};
  const {issues, pulls} = client.rest;
  const lists = await Promise.all([
    client.paginate(issues.listComments, {...place, issue_number: number}, createReader()),
    client.paginate(pulls.listReviewComments, {...place, pull_number: number}, createReader()),
    client.paginate(pulls.listReviews, {...place, pull_number: number}, createReader()),
  ]);
  const comments = lists.flat().filter(({text}) => text !== '');
  return {comments: comments.sort((a, b) => a.id - b.id), isComplete: lists.every(({length}) => length < MAX_COMMENTS)};
}

interface Page {
  readonly data: readonly {readonly id: number; readonly body?: string | null}[];
}

function createReader(): (page: Page, done: () => void) => PullComment[] {
  let count = 0;
  return ({data}, done) => {
    if (!Array.isArray(data)) throw new Error('the answer has an unknown form');
    count += data.length;
    if (count >= MAX_COMMENTS) done();
    return data.map(({id, body}) => ({id: Number(id), text: typeof body === 'string' ? body : ''}));
  };
}
