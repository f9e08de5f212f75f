import type {IssueComment} from '../entities.ts';
import {type Exchange, type Handlers, notFound, nowText, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {representComment} from '../represent/issues.ts';
import {addComment, editComment} from '../state.ts';
import {checkComment} from './texts.ts';

function findComment(world: World, exchange: Exchange): IssueComment {
  const found = world.state.comments.find((comment) => comment.id === exchange.parameters.comment_id);
  if (!found) throw notFound();
  return found;
}

function findIssueNumber(world: World, exchange: Exchange): number {
  const number = Number(exchange.parameters.issue_number);
  if (!world.state.issues.has(number)) throw notFound();
  return number;
}

/** Comments of issues and pull requests. */
export const COMMENT_HANDLERS: Handlers = {
  'issues/list-comments': (world, exchange) => {
    const number = findIssueNumber(world, exchange);
    const {since} = exchange.query as {since?: string};
    const comments = world.state.comments.filter(
      (comment) => comment.issue === number && (since === undefined || Date.parse(comment.updatedAt) >= Date.parse(since)),
    );
    return answerPage(
      world,
      exchange,
      comments.map((comment) => representComment(world, comment)),
    );
  },

  'issues/get-comment': (world, exchange) => ({status: 200, body: representComment(world, findComment(world, exchange))}),

  'issues/create-comment': (world, exchange) => {
    const issue = findIssueNumber(world, exchange);
    const {body} = exchange.body as {body: string};
    checkComment(world, body);
    const comment = addComment(world.state, {issue, user: exchange.caller.login ?? 'ghost', body, at: nowText(world)});
    return {status: 201, body: representComment(world, comment)};
  },

  'issues/update-comment': (world, exchange) => {
    const comment = findComment(world, exchange);
    const {body} = exchange.body as {body: string};
    checkComment(world, body);
    if (!exchange.keepsText) editComment(comment, {user: exchange.caller.login ?? 'ghost', body, at: nowText(world)});
    return {status: 200, body: representComment(world, comment)};
  },

  'issues/delete-comment': (world, exchange) => {
    const comment = findComment(world, exchange);
    world.state.comments.splice(world.state.comments.indexOf(comment), 1);
    return {status: 204};
  },
};
