import type {Review} from '../entities.ts';
import {type Exchange, type Handlers, notFound, nowText, Refusal, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {findEnds, findPull, type Pull} from '../pulls.ts';
import {representReview, representReviewComment} from '../represent/reviews.ts';
import {ACTIONS_BOT, takeId} from '../state.ts';
import {addReviewComment} from './review-comments.ts';
import {type PlaceInput, type Placement, placeComments, refuseReview} from './review-placement.ts';
import {checkReviewText} from './texts.ts';

type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

const STATE_AFTER: Readonly<Record<ReviewEvent, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

function unprocessable(message: string): Refusal {
  return new Refusal(422, 'Unprocessable Entity', [message]);
}

/** The review that a request names; a pending one is there for its author only. Throws a 404. */
function findReview(world: World, exchange: Exchange): {pull: Pull; review: Review} {
  const pull = findPull(world, exchange.parameters.pull_number);
  const review = world.state.reviews.find((each) => each.id === exchange.parameters.review_id && each.pull === pull.number);
  if (!review || !isVisible(review, exchange)) throw notFound();
  return {pull, review};
}

function isVisible(review: Review, exchange: Exchange): boolean {
  return review.state !== 'PENDING' || review.user === exchange.caller.login;
}

/** Refuses an event that GitHub refuses. */
function checkEvent(world: World, exchange: Exchange, pull: Pull, event: ReviewEvent | undefined, body: string): void {
  if (event === undefined) return;
  const isVerdict = event !== 'COMMENT';
  if (isVerdict && pull.user === exchange.caller.login && world.rules.applies('review/own-pull')) {
    throw unprocessable(event === 'APPROVE' ? 'Can not approve your own pull request' : 'Can not request changes on your own pull request');
  }
  const isAction = exchange.caller.login === ACTIONS_BOT.login;
  if (event === 'APPROVE' && isAction && !world.actionsMayPropose && world.rules.applies('pulls/actions-setting')) {
    throw unprocessable('GitHub Actions is not permitted to approve pull requests.');
  }
  if (event !== 'APPROVE' && body === '' && world.rules.applies('review/needs-body')) {
    throw unprocessable('Body cannot be blank');
  }
}

/** Reviews of pull requests. */
export const REVIEW_HANDLERS: Handlers = {
  'pulls/list-reviews': (world, exchange) => {
    const pull = findPull(world, exchange.parameters.pull_number);
    const reviews = world.state.reviews.filter((review) => review.pull === pull.number && isVisible(review, exchange));
    return answerPage(
      world,
      exchange,
      reviews.map((review) => representReview(world, review)),
    );
  },

  'pulls/get-review': (world, exchange) => ({status: 200, body: representReview(world, findReview(world, exchange).review)}),

  'pulls/create-review': async (world, exchange) => {
    const pull = findPull(world, exchange.parameters.pull_number);
    const input = exchange.body as {body?: string; event?: ReviewEvent; commit_id?: string; comments?: (PlaceInput & {body: string})[]};
    const {body = '', event, comments = []} = input;
    const user = exchange.caller.login ?? 'ghost';
    checkReviewText(world, body);
    checkEvent(world, exchange, pull, event, body);
    const hasPending = world.state.reviews.some((each) => each.pull === pull.number && each.user === user && each.state === 'PENDING');
    if (hasPending && world.rules.applies('review/one-pending'))
      throw unprocessable('User can only have one pending review per pull request');
    for (const comment of comments) checkReviewText(world, comment.body);
    const places = await placeComments(world, pull, comments);
    const complaints = places.flatMap((place) => ('path' in place ? [] : place));
    if (complaints.length > 0 && world.rules.applies('review/all-or-nothing')) throw refuseReview(complaints);
    const commitId = input.commit_id ?? (await findEnds(world, pull)).head;
    const submittedAt = event === undefined ? null : nowText(world);
    const state = event === undefined ? 'PENDING' : STATE_AFTER[event];
    const review: Review = {id: takeId(world.state), pull: pull.number, user, body, state, commitId, submittedAt};
    world.state.reviews.push(review);
    for (const [index, place] of places.entries()) {
      if ('path' in place) addReviewComment(world, review, place as Placement, comments[index]?.body ?? '');
    }
    return {status: 200, body: representReview(world, review)};
  },

  'pulls/submit-review': (world, exchange) => {
    const {pull, review} = findReview(world, exchange);
    const {event, body} = exchange.body as {event: ReviewEvent; body?: string};
    if (review.state !== 'PENDING') throw unprocessable('Can not submit a review that is not pending');
    checkEvent(world, exchange, pull, event, body ?? review.body);
    if (body !== undefined) review.body = body;
    review.state = STATE_AFTER[event];
    review.submittedAt = nowText(world);
    return {status: 200, body: representReview(world, review)};
  },

  'pulls/update-review': (world, exchange) => {
    const {review} = findReview(world, exchange);
    const {body} = exchange.body as {body: string};
    checkReviewText(world, body);
    if (!exchange.keepsText) review.body = body;
    return {status: 200, body: representReview(world, review)};
  },

  'pulls/delete-pending-review': (world, exchange) => {
    const {review} = findReview(world, exchange);
    if (review.state !== 'PENDING') throw unprocessable('Can not delete a non-pending pull request review');
    world.state.reviews.splice(world.state.reviews.indexOf(review), 1);
    const kept = world.state.reviewComments.filter((comment) => comment.review !== review.id);
    world.state.reviewComments.splice(0, world.state.reviewComments.length, ...kept);
    return {status: 200, body: representReview(world, review)};
  },

  'pulls/dismiss-review': (world, exchange) => {
    const {review} = findReview(world, exchange);
    const isVerdict = review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED';
    if (!isVerdict && world.rules.applies('review/dismissable')) {
      throw new Refusal(422, 'Validation Failed', [`Can not dismiss a ${review.state.toLowerCase()} pull request review`]);
    }
    review.state = 'DISMISSED';
    return {status: 200, body: representReview(world, review)};
  },

  'pulls/list-comments-for-review': (world, exchange) => {
    const {review} = findReview(world, exchange);
    const comments = world.state.reviewComments.filter((comment) => comment.review === review.id);
    return answerPage(
      world,
      exchange,
      comments.map((comment) => representReviewComment(world, comment, true)),
    );
  },
};
