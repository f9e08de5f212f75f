import {type Exchange, type Handlers, notFound, nowText, type Reply, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {representReaction} from '../represent/issues.ts';
import {takeId} from '../state.ts';

/** What a request reacts to, by the name that reactions use. Throws a 404. */
function findSubject(world: World, exchange: Exchange): string {
  const {comment_id: comment, issue_number: issue} = exchange.parameters;
  if (issue !== undefined) {
    if (!world.state.issues.has(Number(issue))) throw notFound();
    return `issue ${issue}`;
  }
  const isReview = exchange.operation.path.includes('/pulls/comments/');
  const list: readonly {readonly id: number}[] = isReview ? world.state.reviewComments : world.state.comments;
  if (!list.some((each) => each.id === comment)) throw notFound();
  return `${isReview ? 'review comment' : 'comment'} ${comment}`;
}

function react(world: World, exchange: Exchange): Reply {
  const subject = findSubject(world, exchange);
  const {content} = exchange.body as {content: string};
  const user = exchange.caller.login ?? 'ghost';
  const known = world.state.reactions.find((each) => each.subject === subject && each.user === user && each.content === content);
  if (known && world.rules.applies('reactions/repeated')) return {status: 200, body: representReaction(world, known)};
  const reaction = {id: takeId(world.state), subject, user, content, createdAt: nowText(world)};
  world.state.reactions.push(reaction);
  return {status: 201, body: representReaction(world, reaction)};
}

function listReactions(world: World, exchange: Exchange): Reply {
  const subject = findSubject(world, exchange);
  const {content} = exchange.query as {content?: string};
  const reactions = world.state.reactions.filter((each) => each.subject === subject && (content === undefined || each.content === content));
  return answerPage(
    world,
    exchange,
    reactions.map((reaction) => representReaction(world, reaction)),
  );
}

/** Reactions. */
export const REACTION_HANDLERS: Handlers = {
  'reactions/create-for-issue': react,
  'reactions/create-for-issue-comment': react,
  'reactions/create-for-pull-request-review-comment': react,
  'reactions/list-for-issue-comment': listReactions,
  'reactions/list-for-pull-request-review-comment': listReactions,
};
