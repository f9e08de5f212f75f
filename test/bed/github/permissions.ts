import type {OperationId} from './description/operations.ts';
import type {Access, Permission} from './tokens.ts';

/** What an operation needs. */
export interface OperationPermissions {
  /** Sets of permissions of which one is enough; none means that no permission is needed. */
  readonly needs: readonly (readonly (readonly [Permission, Access])[])[];
  /** Who can call it at all, where that is not everybody. */
  readonly isFor?: 'user' | 'app';
  /** Not even of a public repository may everybody read it. */
  readonly isGuarded?: boolean;
  /** A person who may read the repository may do it too: talk is open to readers. */
  readonly isTalk?: boolean;
}

const one = (permission: Permission, access: Access): OperationPermissions => ({needs: [[[permission, access]]]});
/** Issues and pull requests share comments and labels: either permission will do. */
const either = (access: Access): OperationPermissions => ({needs: [[['issues', access]], [['pull_requests', access]]]});
const app = (access: Access): OperationPermissions => ({...one('checks', access), isFor: 'app'});
const READ_PULLS = one('pull_requests', 'read');
const WRITE_PULLS = one('pull_requests', 'write');
const READ_CONTENTS = one('contents', 'read');
const WRITE_CONTENTS = one('contents', 'write');

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps, row by row. */
export const PERMISSIONS: Readonly<Record<OperationId, OperationPermissions>> = {
  'actions/download-artifact': {...one('actions', 'read'), isGuarded: true},
  'actions/get-artifact': one('actions', 'read'),
  'actions/get-workflow-run': one('actions', 'read'),
  'actions/list-workflow-run-artifacts': one('actions', 'read'),
  'checks/create': app('write'),
  'checks/get': one('checks', 'read'),
  'checks/list-annotations': one('checks', 'read'),
  'checks/list-for-ref': one('checks', 'read'),
  'checks/update': app('write'),
  'code-scanning/get-sarif': {...one('security_events', 'read'), isGuarded: true},
  'code-scanning/upload-sarif': one('security_events', 'write'),
  'git/create-blob': WRITE_CONTENTS,
  'git/create-commit': WRITE_CONTENTS,
  'git/create-ref': WRITE_CONTENTS,
  'git/create-tree': WRITE_CONTENTS,
  'git/delete-ref': WRITE_CONTENTS,
  'git/get-blob': READ_CONTENTS,
  'git/get-commit': READ_CONTENTS,
  'git/get-ref': READ_CONTENTS,
  'git/get-tree': READ_CONTENTS,
  'git/list-matching-refs': READ_CONTENTS,
  'git/update-ref': WRITE_CONTENTS,
  'issues/add-labels': either('write'),
  'issues/create': {...one('issues', 'write'), isTalk: true},
  'issues/create-comment': {...either('write'), isTalk: true},
  'issues/create-label': either('write'),
  'issues/delete-comment': either('write'),
  'issues/get': one('issues', 'read'),
  'issues/get-comment': either('read'),
  'issues/get-label': either('read'),
  'issues/list-comments': either('read'),
  'issues/list-for-repo': one('issues', 'read'),
  'issues/list-labels-for-repo': either('read'),
  'issues/list-labels-on-issue': either('read'),
  'issues/remove-label': either('write'),
  'issues/update': either('write'),
  'issues/update-comment': either('write'),
  'pulls/create': WRITE_PULLS,
  'pulls/create-reply-for-review-comment': {...WRITE_PULLS, isTalk: true},
  'pulls/create-review': {...WRITE_PULLS, isTalk: true},
  'pulls/create-review-comment': {...WRITE_PULLS, isTalk: true},
  'pulls/delete-pending-review': {...WRITE_PULLS, isTalk: true},
  'pulls/delete-review-comment': WRITE_PULLS,
  'pulls/dismiss-review': WRITE_PULLS,
  'pulls/get': READ_PULLS,
  'pulls/get-review': READ_PULLS,
  'pulls/get-review-comment': READ_PULLS,
  'pulls/list': READ_PULLS,
  'pulls/list-comments-for-review': READ_PULLS,
  'pulls/list-commits': READ_PULLS,
  'pulls/list-files': READ_PULLS,
  'pulls/list-review-comments': READ_PULLS,
  'pulls/list-reviews': READ_PULLS,
  'pulls/submit-review': {...WRITE_PULLS, isTalk: true},
  'pulls/update': WRITE_PULLS,
  'pulls/update-review': {...WRITE_PULLS, isTalk: true},
  'pulls/update-review-comment': WRITE_PULLS,
  'rate-limit/get': {needs: []},
  'reactions/create-for-issue': {...one('issues', 'write'), isTalk: true},
  'reactions/create-for-issue-comment': {...one('issues', 'write'), isTalk: true},
  'reactions/create-for-pull-request-review-comment': {...WRITE_PULLS, isTalk: true},
  'reactions/list-for-issue-comment': one('issues', 'read'),
  'reactions/list-for-pull-request-review-comment': READ_PULLS,
  'repos/compare-commits-with-basehead': READ_CONTENTS,
  'repos/create-commit-status': one('statuses', 'write'),
  'repos/create-or-update-file-contents': WRITE_CONTENTS,
  'repos/get': one('metadata', 'read'),
  'repos/get-collaborator-permission-level': {...one('metadata', 'read'), isGuarded: true},
  'repos/get-combined-status-for-ref': one('statuses', 'read'),
  'repos/get-commit': READ_CONTENTS,
  'repos/get-content': READ_CONTENTS,
  'repos/list-commit-statuses-for-ref': one('statuses', 'read'),
  'repos/list-commits': READ_CONTENTS,
  'repos/list-pull-requests-associated-with-commit': READ_PULLS,
  'users/get-authenticated': {needs: [], isFor: 'user'},
};
