import {expect, test} from 'vitest';
import {outcomeOf, GUIDES_REPOSITORY as R, uncalled, useGuides} from '../start-guides.ts';
import {REVIEW_COMMENT_HANDLERS} from './review-comments.ts';
import {REVIEW_HANDLERS} from './reviews.ts';

const guides = useGuides();
const rest = (token?: 'writer-token' | 'reader-token') => guides().octokit(token).rest;
const P72 = {...R, pull_number: 72};
const GUIDE = 'docs/install-guide.md';
const THREAD = 'pull_request_review_thread';

test('a review of several comments lands whole', async () => {
  const comments = [
    {path: GUIDE, line: 5, body: '```suggestion\nStep 3\n```'},
    {path: GUIDE, start_line: 36, line: 38, body: 'a range'},
    {path: GUIDE, line: 5, side: 'LEFT', body: 'what was there'},
    {path: GUIDE, position: 4, body: 'by position'},
  ];
  const review = (await rest().pulls.createReview({...P72, event: 'COMMENT', body: 'Three things', comments})).data;
  expect([review.state, review.commit_id, review.submitted_at]).toEqual(['COMMENTED', guides().shas['p72-3'], '2026-03-01T12:00:00Z']);
  const {data} = await rest().pulls.listReviewComments(P72);
  expect(data.map(({start_line, line, side, position}) => [start_line, line, side, position])).toEqual([
    [null, 5, 'RIGHT', 5],
    [36, 38, 'RIGHT', 15],
    [null, 5, 'LEFT', 4],
    [null, 5, 'LEFT', 4],
  ]);
  expect(data[0]?.diff_hunk).toBe('@@ -2,7 +2,7 @@\n \n Step 1\n Step 2\n-Step 3\n+Step three');
  expect((await rest().pulls.listCommentsForReview({...P72, review_id: review.id})).data).toHaveLength(4);
  const updated = (await rest().pulls.updateReview({...P72, review_id: review.id, body: 'Four things'})).data;
  expect([updated.body, (await rest().pulls.getReview({...P72, review_id: review.id})).data.body]).toEqual(['Four things', 'Four things']);
});

test('a single comment is refused field by field', async () => {
  const comment = (place: object) =>
    outcomeOf(rest().pulls.createReviewComment({...P72, body: 'b', commit_id: guides().shas['p72-3'] ?? '', path: GUIDE, ...place}));
  expect((await comment({line: 20})).errors).toEqual([
    {resource: 'PullRequestReviewComment', code: 'custom', field: `${THREAD}.line`, message: `${THREAD}.line must be part of the diff`},
    {resource: 'PullRequestReviewComment', code: 'missing_field', field: `${THREAD}.diff_hunk`},
  ]);
  expect((await comment({start_line: 5, line: 37})).errors).toEqual([
    {
      resource: 'PullRequestReviewComment',
      code: 'custom',
      field: `${THREAD}.start_line`,
      message: `${THREAD}.start_line must be part of the same hunk as the line.`,
    },
  ]);
});

test('a comment on a file, a reply, an edit and a deletion', async () => {
  const commit_id = guides().shas['p72-3'] ?? '';
  const onFile = (await rest().pulls.createReviewComment({...P72, body: 'whole', commit_id, path: 'img/logo.png', subject_type: 'file'}))
    .data;
  expect([onFile.subject_type, onFile.line]).toEqual(['file', undefined]);
  const reply = (await rest('writer-token').pulls.createReplyForReviewComment({...P72, comment_id: onFile.id, body: 'Done'})).data;
  expect([reply.in_reply_to_id, reply.user.login, reply.path]).toEqual([onFile.id, 'writer', 'img/logo.png']);
  const again = await outcomeOf(rest().pulls.createReplyForReviewComment({...P72, comment_id: reply.id, body: 'Thanks'}));
  expect(again.status).toBe(404);
  await rest().pulls.updateReviewComment({...R, comment_id: onFile.id, body: 'all of it'});
  expect((await rest().pulls.getReviewComment({...R, comment_id: onFile.id})).data.body).toBe('all of it');
  expect((await rest().pulls.deleteReviewComment({...R, comment_id: reply.id})).status).toBe(204);
  expect((await outcomeOf(rest().pulls.getReviewComment({...R, comment_id: reply.id}))).status).toBe(404);
});

test('a pending review is seen by its author only, and submitted or deleted', async () => {
  const first = (await rest('reader-token').pulls.createReview({...P72, comments: [{path: GUIDE, line: 5, body: 'draft'}]})).data;
  expect([first.state, first.submitted_at]).toEqual(['PENDING', undefined]);
  const states = async (token?: 'reader-token') => (await rest(token).pulls.listReviews(P72)).data.map((review) => review.state);
  expect([(await states()).includes('PENDING'), (await states('reader-token')).includes('PENDING')]).toEqual([false, true]);
  expect((await rest('reader-token').pulls.deletePendingReview({...P72, review_id: first.id})).status).toBe(200);
  expect(guides().github.state.reviewComments.filter((comment) => comment.body === 'draft')).toEqual([]);
  const second = (await rest('reader-token').pulls.createReview(P72)).data;
  const submitted = await rest('reader-token').pulls.submitReview({...P72, review_id: second.id, event: 'REQUEST_CHANGES', body: 'No'});
  expect(submitted.data.state).toBe('CHANGES_REQUESTED');
  const dismissed = (await rest().pulls.dismissReview({...P72, review_id: second.id, message: 'Stale'})).data;
  expect(dismissed.state).toBe('DISMISSED');
  expect((await outcomeOf(rest().pulls.getReview({...P72, review_id: 1}))).status).toBe(404);
});

test('actions may not approve in a new repository', async () => {
  expect(await outcomeOf(rest().pulls.createReview({...P72, event: 'APPROVE'}))).toEqual({
    status: 422,
    message: 'Unprocessable Entity',
    errors: ['GitHub Actions is not permitted to approve pull requests.'],
  });
});

test('every operation is called', () => {
  expect(uncalled(guides(), REVIEW_HANDLERS, REVIEW_COMMENT_HANDLERS)).toEqual([]);
});
