import type {Review, ReviewComment} from '../entities.ts';
import type {World} from '../exchange.ts';
import {representRollup} from './issues.ts';
import {apiUrl, nodeId, webUrl} from './urls.ts';
import {associationOf, representUser} from './users.ts';

/** `pull-request-review`. */
export function representReview(world: World, review: Review) {
  const html = webUrl(world, `/pull/${review.pull}#pullrequestreview-${review.id}`);
  const pull = apiUrl(world, `/pulls/${review.pull}`);
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: representUser(world, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(world, review.user),
    _links: {html: {href: html}, pull_request: {href: pull}},
    ...(review.submittedAt === null ? {} : {submitted_at: review.submittedAt}),
    commit_id: review.commitId,
  };
}

/** `pull-request-review-comment`, or `review-comment` as the list of one review has it. */
export function representReviewComment(world: World, comment: ReviewComment, isOfReview = false) {
  const url = apiUrl(world, `/pulls/comments/${comment.id}`);
  const html = webUrl(world, `/pull/${comment.pull}#discussion_r${comment.id}`);
  const pull = apiUrl(world, `/pulls/${comment.pull}`);
  const {position, line, startLine} = comment;
  // Of a file the position is 1 in one list and null in the other, and the line is left out: the description has no null for it.
  const place = isOfReview ? {position, original_position: position ?? 1} : {position: position ?? 1, original_position: position ?? 1};
  return {
    url,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    ...place,
    commit_id: comment.commitId,
    original_commit_id: comment.commitId,
    ...(comment.inReplyTo === null ? {} : {in_reply_to_id: comment.inReplyTo}),
    user: representUser(world, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(world, comment.user),
    _links: {self: {href: url}, html: {href: html}, pull_request: {href: pull}},
    ...(line === null ? {} : {line, original_line: line}),
    start_line: startLine,
    original_start_line: startLine,
    start_side: comment.startSide,
    side: comment.side,
    subject_type: comment.subject,
    reactions: representRollup(world, `review comment ${comment.id}`, `${url}/reactions`),
  };
}
