import {describe, expect, test} from 'vitest';
import {outcomeOf, GUIDES_REPOSITORY as R, uncalled, useGuides} from '../start-guides.ts';
import {addComment} from '../state.ts';
import {COMMENT_HANDLERS} from './comments.ts';
import {ISSUE_HANDLERS} from './issues.ts';
import {LABEL_HANDLERS} from './labels.ts';
import {REACTION_HANDLERS} from './reactions.ts';

const guides = useGuides();
const rest = (token?: 'writer-token' | 'reader-token') => guides().octokit(token).rest;
const BOT = 'github-actions[bot]';
const MISSING = {status: 404, message: 'Not Found'};

describe('issues', () => {
  test('are created, read, updated and closed', async () => {
    const created = (await rest().issues.create({...R, title: 'Dashboard', body: 'All clean', labels: ['sweep']})).data;
    expect([created.number, created.user?.login, created.user?.type, created.author_association]).toEqual([75, BOT, 'Bot', 'NONE']);
    expect(created.performed_via_github_app?.slug).toBe('github-actions');
    guides().clock.advance(60_000);
    await rest().issues.update({...R, issue_number: 75, body: 'One finding', state: 'closed', state_reason: 'not_planned'});
    const {body, state, state_reason, updated_at, closed_by, labels} = (await rest().issues.get({...R, issue_number: 75})).data;
    expect({body, state, state_reason, updated_at, closedBy: closed_by?.login, labels: labels.length}).toEqual({
      body: 'One finding',
      state: 'closed',
      state_reason: 'not_planned',
      updated_at: '2026-03-01T12:01:00Z',
      closedBy: BOT,
      labels: 1,
    });
    expect(await outcomeOf(rest().issues.get({...R, issue_number: 999}))).toEqual(MISSING);
  });

  test('are listed by state, label and order', async () => {
    const numbers = async (query: object) => (await rest().issues.listForRepo({...R, ...query})).data.map((issue) => issue.number);
    expect(await numbers({state: 'closed', labels: 'sweep'})).toEqual([75]);
    expect(await numbers({direction: 'asc', per_page: 3})).toEqual([70, 71, 72]);
    expect(await numbers({creator: 'mallory'})).toEqual([73]);
  });

  test('can be pull requests', async () => {
    const issue = (await rest().issues.get({...R, issue_number: 72})).data;
    expect([issue.pull_request?.html_url, issue.draft]).toEqual(['https://github.com/guild/guides/pull/72', false]);
    await rest().issues.update({...R, issue_number: 61, state: 'open'});
    expect((await rest().pulls.get({...R, pull_number: 61})).data.state).toBe('open');
  });
});

describe('comments', () => {
  test('are created, listed, updated and deleted', async () => {
    const {id} = (await rest().issues.createComment({...R, issue_number: 72, body: 'First'})).data;
    addComment(guides().github.state, {issue: 72, user: 'mallory', body: 'First', at: '2026-02-01T00:00:00Z'});
    await rest().issues.updateComment({...R, comment_id: id, body: 'Second'});
    const {data} = await rest().issues.listComments({...R, issue_number: 72});
    expect(data.map((comment) => [comment.user?.login, comment.body])).toEqual([
      [BOT, 'Second'],
      ['mallory', 'First'],
    ]);
    const since = '2026-03-01T00:00:00Z';
    expect((await rest().issues.listComments({...R, issue_number: 72, since})).data.map((comment) => comment.id)).toEqual([id]);
    expect((await rest().issues.getComment({...R, comment_id: id})).data.html_url).toBe(
      `https://github.com/guild/guides/pull/72#issuecomment-${id}`,
    );
    expect((await rest().issues.deleteComment({...R, comment_id: id})).status).toBe(204);
    expect(await outcomeOf(rest().issues.getComment({...R, comment_id: id}))).toEqual(MISSING);
    expect(await outcomeOf(rest().issues.createComment({...R, issue_number: 999, body: 'x'}))).toEqual(MISSING);
  });

  test('are paged, so that the client finds them all', async () => {
    for (let index = 0; index < 7; index += 1) {
      addComment(guides().github.state, {issue: 71, user: 'writer', body: String(index), at: '2026-02-01T00:00:00Z'});
    }
    const octokit = guides().octokit();
    const all = await octokit.paginate(octokit.rest.issues.listComments, {...R, issue_number: 71, per_page: 3});
    expect(all.map((comment) => comment.body)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });
});

describe('labels', () => {
  test('are created, read, added and removed', async () => {
    await rest().issues.createLabel({...R, name: 'Good first', color: '00ff00', description: 'Easy'});
    expect((await rest().issues.getLabel({...R, name: 'good first'})).data.color).toBe('00ff00');
    expect((await rest().issues.listLabelsForRepo(R)).data.map((label) => label.name)).toEqual(['docs', 'sweep', 'Good first']);
    await rest().issues.addLabels({...R, issue_number: 70, labels: ['GOOD FIRST', 'docs']});
    expect((await rest().issues.removeLabel({...R, issue_number: 70, name: 'Docs'})).data.map((label) => label.name)).toEqual([
      'Good first',
    ]);
    expect((await rest().issues.listLabelsOnIssue({...R, issue_number: 70})).data.length).toBe(1);
    expect(await outcomeOf(rest().issues.removeLabel({...R, issue_number: 70, name: 'docs'}))).toEqual(MISSING);
  });
});

describe('reactions', () => {
  test('are given to issues, comments and review comments', async () => {
    await rest().reactions.createForIssue({...R, issue_number: 72, content: 'rocket'});
    expect((await rest().issues.get({...R, issue_number: 72})).data.reactions?.rocket).toBe(1);
    const {id} = (await rest().issues.createComment({...R, issue_number: 72, body: '/curator fix'})).data;
    await rest().reactions.createForIssueComment({...R, comment_id: id, content: 'eyes'});
    await rest('reader-token').reactions.createForIssueComment({...R, comment_id: id, content: 'eyes'});
    const given = (await rest().reactions.listForIssueComment({...R, comment_id: id, content: 'eyes'})).data;
    expect(given.map((reaction) => reaction.user?.login)).toEqual([BOT, 'mallory']);
    const place = {commit_id: guides().shas['p72-3'] ?? '', path: 'docs/preflight-guide.md', line: 3};
    const comment = (await rest().pulls.createReviewComment({...R, pull_number: 72, body: 'b', ...place})).data;
    await rest().reactions.createForPullRequestReviewComment({...R, comment_id: comment.id, content: '+1'});
    expect((await rest().reactions.listForPullRequestReviewComment({...R, comment_id: comment.id})).data.length).toBe(1);
    expect(await outcomeOf(rest().reactions.createForIssueComment({...R, comment_id: 1, content: '+1'}))).toEqual(MISSING);
  });
});

test('every operation is called', () => {
  expect(uncalled(guides(), ISSUE_HANDLERS, COMMENT_HANDLERS, LABEL_HANDLERS, REACTION_HANDLERS)).toEqual([]);
});
