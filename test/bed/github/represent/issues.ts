import type {Issue, IssueComment, Label, Reaction} from '../entities.ts';
import type {World} from '../exchange.ts';
import {apiUrl, encodePath, nodeId, webUrl} from './urls.ts';
import {associationOf, representApp, representUser} from './users.ts';

const CONTENTS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

/** `label`. */
export function representLabel(world: World, label: Label) {
  const {id, name, color, description} = label;
  return {id, node_id: nodeId('LA', id), url: apiUrl(world, `/labels/${encodePath(name)}`), name, color, description, default: false};
}

/** The labels of an issue; in a pull request a missing description is an empty text. */
export function representLabels(world: World, issue: Issue) {
  return issue.labels.flatMap((name) => {
    const label = world.state.labels.get(name.toLowerCase());
    return label ? [representLabel(world, label)] : [];
  });
}

/** `issue`, of an issue or of a pull request. */
export function representIssue(world: World, issue: Issue) {
  const url = apiUrl(world, `/issues/${issue.number}`);
  const html = webUrl(world, `/${issue.pull ? 'pull' : 'issues'}/${issue.number}`);
  return {
    id: issue.id,
    node_id: nodeId(issue.pull ? 'PR' : 'I', issue.id),
    url,
    repository_url: apiUrl(world, ''),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: representUser(world, issue.user),
    labels: representLabels(world, issue),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: world.state.comments.filter((comment) => comment.issue === issue.number).length,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_by: issue.closedBy === null ? null : representUser(world, issue.closedBy),
    author_association: associationOf(world, issue.user),
    performed_via_github_app: representApp(world, issue.user),
    reactions: representRollup(world, `issue ${issue.number}`, `${url}/reactions`),
    timeline_url: `${url}/timeline`,
    ...(issue.pull ? {draft: issue.pull.draft, pull_request: pullLinks(world, issue)} : {}),
  };
}

function pullLinks(world: World, issue: Issue) {
  const html = webUrl(world, `/pull/${issue.number}`);
  const url = apiUrl(world, `/pulls/${issue.number}`);
  return {url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: issue.pull?.merged?.at ?? null};
}

/** `issue-comment`. */
export function representComment(world: World, comment: IssueComment) {
  const isPull = world.state.issues.get(comment.issue)?.pull;
  const url = apiUrl(world, `/issues/comments/${comment.id}`);
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: webUrl(world, `/${isPull ? 'pull' : 'issues'}/${comment.issue}#issuecomment-${comment.id}`),
    issue_url: apiUrl(world, `/issues/${comment.issue}`),
    body: comment.body,
    user: representUser(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(world, comment.user),
    performed_via_github_app: representApp(world, comment.user),
    reactions: representRollup(world, `comment ${comment.id}`, `${url}/reactions`),
    minimized: comment.minimized === null ? null : {reason: comment.minimized},
  };
}

/** `reaction`. */
export function representReaction(world: World, reaction: Reaction) {
  const {id, user, content, createdAt} = reaction;
  return {id, node_id: nodeId('REA', id), user: representUser(world, user), content, created_at: createdAt};
}

/** `reaction-rollup`: how often each reaction was given. */
export function representRollup(world: World, subject: string, url: string) {
  const given = world.state.reactions.filter((reaction) => reaction.subject === subject);
  const counts = CONTENTS.map((content) => [content, given.filter((reaction) => reaction.content === content).length]);
  return {url, total_count: given.length, ...(Object.fromEntries(counts) as Record<string, number>)};
}
