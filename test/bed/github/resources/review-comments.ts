import type {Review, ReviewComment} from '../entities.ts';
import {type Exchange, type Handlers, notFound, nowText, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {findPull} from '../pulls.ts';
import {representReviewComment} from '../represent/reviews.ts';
import {takeId} from '../state.ts';
import {type PlaceInput, type Placement, placeComments, refuseComment} from './review-placement.ts';
import {checkReviewText} from './texts.ts';

/** Adds a comment to a review. */
export function addReviewComment(
  world: World,
  review: Pick<Review, 'id' | 'pull' | 'user' | 'commitId'>,
  place: Placement,
  body: string,
  inReplyTo: number | null = null,
): ReviewComment {
  const now = nowText(world);
  const comment: ReviewComment = {
    id: takeId(world.state),
    pull: review.pull,
    review: review.id,
    user: review.user,
    body,
    ...place,
    commitId: review.commitId,
    inReplyTo,
    createdAt: now,
    updatedAt: now,
    minimized: null,
    resolved: false,
  };
  world.state.reviewComments.push(comment);
  return comment;
}

/** A comment outside a review is a review of one comment. */
function addReviewOfOne(world: World, exchange: Exchange, pull: number, commitId: string): Review {
  const user = exchange.caller.login ?? 'ghost';
  const review: Review = {id: takeId(world.state), pull, user, body: '', state: 'COMMENTED', commitId, submittedAt: nowText(world)};
  world.state.reviews.push(review);
  return review;
}

function findReviewComment(world: World, id: unknown): ReviewComment {
  const found = world.state.reviewComments.find((comment) => comment.id === id);
  if (!found) throw notFound();
  return found;
}

/** A pending review's comments are there for its author only. */
function isVisible(world: World, comment: ReviewComment, exchange: Exchange): boolean {
  const review = world.state.reviews.find((each) => each.id === comment.review);
  return review?.state !== 'PENDING' || review.user === exchange.caller.login;
}

/** Comments on the diff of a pull request. */
export const REVIEW_COMMENT_HANDLERS: Handlers = {
  'pulls/list-review-comments': (world, exchange) => {
    const pull = findPull(world, exchange.parameters.pull_number);
    const comments = world.state.reviewComments.filter((comment) => comment.pull === pull.number && isVisible(world, comment, exchange));
    return answerPage(
      world,
      exchange,
      comments.map((comment) => representReviewComment(world, comment)),
    );
  },

  'pulls/get-review-comment': (world, exchange) => ({
    status: 200,
    body: representReviewComment(world, findReviewComment(world, exchange.parameters.comment_id)),
  }),

  'pulls/create-review-comment': async (world, exchange) => {
    const pull = findPull(world, exchange.parameters.pull_number);
    const input = exchange.body as PlaceInput & {body: string; commit_id: string; in_reply_to?: number};
    checkReviewText(world, input.body);
    const [place] = await placeComments(world, pull, [input]);
    if (!place || !('path' in place)) throw refuseComment(place ?? []);
    const review = addReviewOfOne(world, exchange, pull.number, input.commit_id);
    return {status: 201, body: representReviewComment(world, addReviewComment(world, review, place, input.body))};
  },

  'pulls/create-reply-for-review-comment': (world, exchange) => {
    const pull = findPull(world, exchange.parameters.pull_number);
    const {body} = exchange.body as {body: string};
    checkReviewText(world, body);
    const first = findReviewComment(world, exchange.parameters.comment_id);
    // Replies to replies are not supported, and a comment of another pull request is not there.
    if (first.inReplyTo !== null || first.pull !== pull.number) throw notFound();
    const review = addReviewOfOne(world, exchange, pull.number, first.commitId);
    const {path, diffHunk, position, line, side, startLine, startSide, subject} = first;
    const place = {path, diffHunk, position, line, side, startLine, startSide, subject};
    return {status: 201, body: representReviewComment(world, addReviewComment(world, review, place, body, first.id))};
  },

  'pulls/update-review-comment': (world, exchange) => {
    const comment = findReviewComment(world, exchange.parameters.comment_id);
    const {body} = exchange.body as {body: string};
    checkReviewText(world, body);
    if (!exchange.keepsText) comment.body = body;
    comment.updatedAt = nowText(world);
    return {status: 200, body: representReviewComment(world, comment)};
  },

  'pulls/delete-review-comment': (world, exchange) => {
    const comment = findReviewComment(world, exchange.parameters.comment_id);
    world.state.reviewComments.splice(world.state.reviewComments.indexOf(comment), 1);
    return {status: 204};
  },
};
