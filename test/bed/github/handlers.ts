import type {Handlers} from './exchange.ts';
import {CHECK_HANDLERS} from './resources/checks.ts';
import {COMMENT_HANDLERS} from './resources/comments.ts';
import {CONTENT_HANDLERS} from './resources/contents.ts';
import {GIT_OBJECT_HANDLERS} from './resources/git-objects.ts';
import {ISSUE_HANDLERS} from './resources/issues.ts';
import {LABEL_HANDLERS} from './resources/labels.ts';
import {PULL_HANDLERS} from './resources/pulls.ts';
import {RATE_LIMIT_HANDLERS} from './resources/rate-limit.ts';
import {REACTION_HANDLERS} from './resources/reactions.ts';
import {REF_HANDLERS} from './resources/refs.ts';
import {REPOSITORY_HANDLERS} from './resources/repositories.ts';
import {REVIEW_COMMENT_HANDLERS} from './resources/review-comments.ts';
import {REVIEW_HANDLERS} from './resources/reviews.ts';
import {RUN_HANDLERS} from './resources/runs.ts';

/** The handler of every operation. */
export const HANDLERS: Handlers = {
  ...CHECK_HANDLERS,
  ...COMMENT_HANDLERS,
  ...CONTENT_HANDLERS,
  ...GIT_OBJECT_HANDLERS,
  ...ISSUE_HANDLERS,
  ...LABEL_HANDLERS,
  ...PULL_HANDLERS,
  ...RATE_LIMIT_HANDLERS,
  ...REACTION_HANDLERS,
  ...REF_HANDLERS,
  ...REPOSITORY_HANDLERS,
  ...REVIEW_COMMENT_HANDLERS,
  ...REVIEW_HANDLERS,
  ...RUN_HANDLERS,
};
