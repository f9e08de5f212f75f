/** One thing that GitHub does and that its description does not say in a form that can be validated. */
export interface PlatformRule {
  /** What GitHub does. */
  readonly says: string;
  /** Where that is written: a page of GitHub's documentation, an operation of its description, or a report of what was seen. */
  readonly source: string;
  /** The number in it, where there is one. */
  readonly limit?: number;
}

const REST = 'https://docs.github.com/en/rest/using-the-rest-api';
const PAGING = `${REST}/using-pagination-in-the-rest-api`;
const RATE = `${REST}/rate-limits-for-the-rest-api`;
const TROUBLE = `${REST}/troubleshooting-the-rest-api`;
const BEST = `${REST}/best-practices-for-using-the-rest-api`;
const AUTH = 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api';
const LIMITS = 'https://github.com/dead-claudia/github-limits/pull';
const TOKEN = 'https://docs.github.com/en/actions/reference/security/github_token';
const REVIEWS = 'https://docs.github.com/en/rest/pulls/reviews';

/**
 * Every hand-written rule, by id. The server asks for each by its id, and a test takes each away and shows that an answer changes.
 * `operation:` names an operation of GitHub's description whose prose says so.
 */
export const PLATFORM_RULES = {
  'request/user-agent': {says: 'A request without a user agent is refused', source: `${TROUBLE}#user-agent-required`},
  'request/json': {says: 'A body that is no JSON is a 400', source: `${TROUBLE}#problems-parsing-json`},
  'request/invalid': {says: 'A missing or mistyped parameter is a 422 "Invalid request"', source: `${TROUBLE}#invalid-request`},
  'auth/bad-credentials': {says: 'A token that GitHub does not know is a 401', source: `${AUTH}#failed-login-limit`},
  'auth/write-needs-token': {says: 'Writing without a token is a 401', source: AUTH},
  'auth/private-hidden': {
    says: 'A private repository is a 404 to who may not see it',
    source: `${TROUBLE}#404-not-found-for-an-existing-resource`,
  },
  'auth/public-read': {
    says: 'What is public can be read without the permission',
    source: 'https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps',
  },
  'auth/permission': {
    says: 'A token without the permission gets a 403 that names it in a header',
    source: `${TROUBLE}#resource-not-accessible`,
  },
  'auth/fork-read-only': {
    says: 'The token of a pull request from a fork can write nothing',
    source: `${TOKEN}#how-the-permissions-are-calculated-for-a-workflow-job`,
  },
  'auth/dependabot-read-only': {
    says: 'The token of a run that Dependabot started can write nothing',
    source: 'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
  },
  'auth/app-has-no-user': {
    says: 'The token of a workflow is no user',
    source: 'https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens',
  },
  'auth/checks-need-app': {says: 'Only an app can write check runs', source: 'operation:checks/create'},
  'page/default': {says: 'A list answers 30 items', source: `${TROUBLE}#missing-results`, limit: 30},
  'page/maximum': {says: 'A list answers at most 100 items', source: PAGING, limit: 100},
  'page/link': {says: 'A list of more than one page has a Link header', source: `${PAGING}#using-link-headers`},
  'conditional/etag': {
    says: 'A read has a weak ETag, and is a 304 when If-None-Match has it',
    source: `${BEST}#use-conditional-requests-if-appropriate`,
  },
  'conditional/free': {says: 'A 304 does not count against the primary limit', source: `${BEST}#use-conditional-requests-if-appropriate`},
  'limit/primary': {
    says: 'The token of a workflow has 1,000 requests an hour',
    source: `${RATE}#primary-rate-limit-for-github_token-in-github-actions`,
    limit: 1000,
  },
  'limit/primary-anonymous': {
    says: 'Without a token there are 60 requests an hour',
    source: `${RATE}#primary-rate-limit-for-unauthenticated-users`,
    limit: 60,
  },
  'limit/primary-user': {
    says: 'A user has 5,000 requests an hour',
    source: `${RATE}#primary-rate-limit-for-authenticated-users`,
    limit: 5000,
  },
  'limit/status-free': {says: 'Asking for the limit does not count', source: 'operation:rate-limit/get'},
  'limit/concurrent': {says: 'At most 100 requests at once', source: `${RATE}#about-secondary-rate-limits`, limit: 100},
  'limit/points': {
    says: 'At most 900 points a minute, a read is 1 and a write 5',
    source: `${RATE}#calculating-points-for-the-secondary-rate-limit`,
    limit: 900,
  },
  'limit/content-minute': {says: 'At most 80 creations of content a minute', source: `${RATE}#about-secondary-rate-limits`, limit: 80},
  'limit/content-hour': {says: 'At most 500 creations of content an hour', source: `${RATE}#about-secondary-rate-limits`, limit: 500},
  'body/comment-length': {
    says: 'A comment has at most 65,536 characters',
    source: 'https://github.com/reg-viz/reg-actions/issues/123',
    limit: 65_536,
  },
  'body/issue-length': {says: 'A new issue or pull request has a text of at most 65,536 characters', source: `${LIMITS}/13`, limit: 65_536},
  'body/issue-update-silent': {
    says: 'Updating an issue with a text that is too long is a 200 that keeps the old text',
    source: 'https://github.com/objectstack-ai/objectstack/issues/18793',
  },
  'body/issue-empty': {says: 'An empty text of an issue is null', source: `${LIMITS}/12`},
  'body/review-length': {says: 'A review and a review comment have at most 65,536 characters', source: `${LIMITS}/13`, limit: 65_536},
  'body/not-blank': {says: 'A comment is not blank', source: 'https://github.com/marocchino/sticky-pull-request-comment/pull/197'},
  'issues/include-pulls': {says: 'The list of issues has the pull requests too', source: 'operation:issues/list-for-repo'},
  'labels/unique': {says: 'A label name exists once', source: `${TROUBLE}#validation-failed`},
  'labels/created-when-added': {
    says: 'Adding an unknown label creates it',
    source: 'https://docs.github.com/en/rest/issues/labels#add-labels-to-an-issue',
  },
  'reactions/repeated': {
    says: 'A reaction that is there already is a 200, a new one a 201',
    source: 'operation:reactions/create-for-issue-comment',
  },
  'pulls/files-maximum': {says: 'At most 3,000 files of a pull request are listed', source: 'operation:pulls/list-files', limit: 3000},
  'pulls/commits-maximum': {says: 'At most 250 commits of a pull request are listed', source: 'operation:pulls/list-commits', limit: 250},
  'pulls/patch-lines': {
    says: 'A file with very many changed lines has no patch (one of 2,081 had none; the number is not documented)',
    source: 'https://github.com/tsantalis/RefactoringMiner/pull/1109',
    limit: 2000,
  },
  'pulls/mergeable-later': {says: 'Whether it merges is null until a job in the background has found out', source: 'operation:pulls/get'},
  'pulls/one-per-branch': {
    says: 'A branch has one open pull request against a base',
    source: 'https://github.com/ovity/octotree/issues/557',
  },
  'pulls/has-commits': {says: 'A pull request has a commit', source: 'https://github.com/peter-evans/create-pull-request/issues/4088'},
  'pulls/actions-setting': {
    says: 'Actions opens and approves pull requests only where the repository allows it',
    source: 'https://github.com/danielroe/uppt/issues/11',
  },
  'review/path-in-diff': {says: 'A review comment is on a file of the diff', source: `${REVIEWS}#create-a-review-for-a-pull-request`},
  'review/line-in-diff': {
    says: 'A review comment is on a line of the diff',
    source: 'https://github.com/parkerbxyz/suggest-changes/issues/28',
  },
  'review/same-hunk': {says: 'A range starts in the hunk in which it ends', source: 'https://github.com/qiniu/reviewbot/issues/179'},
  'review/start-before-line': {says: 'A range starts before the line on which it ends', source: 'https://github.com/ubuntu/WSL/pull/244'},
  'review/all-or-nothing': {
    says: 'A review with one bad comment is refused whole',
    source: 'https://github.com/parkerbxyz/suggest-changes/issues/64',
  },
  'review/needs-body': {says: 'Asking for changes or commenting needs a text', source: 'operation:pulls/create-review'},
  'review/own-pull': {
    says: 'Nobody approves or asks changes of their own pull request',
    source: 'https://github.com/juliangruber/approve-pull-request-action/issues/61',
  },
  'review/one-pending': {says: 'A user has one pending review on a pull request', source: 'https://github.com/max-sixty/tend/pull/1171'},
  'review/dismissable': {
    says: 'Only an approval or a request for changes can be dismissed',
    source: 'https://github.com/MorrisonCole/pr-lint-action/pull/161',
  },
  'checks/annotations-append': {says: 'An update adds its annotations to those that are there', source: 'operation:checks/update'},
  'refs/name': {says: 'A ref name starts with refs and has two slashes', source: 'operation:git/create-ref'},
  'refs/unique': {says: 'Creating a ref that exists is a 422', source: 'https://github.com/gm3dmo/the-power/issues/16'},
  'refs/exists': {
    says: 'Updating a ref that does not exist is a 422',
    source: 'https://github.com/gr2m/octokit-plugin-create-pull-request/issues/5',
  },
  'refs/object': {says: 'A ref points at an object that exists', source: 'https://github.com/octokit/octokit.js/issues/562'},
  'refs/fast-forward': {says: 'Without force a ref only moves forward', source: 'https://github.com/philschatz/octokit.js/issues/21'},
  'trees/path': {says: 'A path of a tree has no part "." or ".."', source: 'https://github.com/joshcai/leetcode-sync/issues/22'},
  'trees/truncated': {
    says: 'A recursive tree has at most 100,000 entries and says when some are missing',
    source: 'operation:git/get-tree',
    limit: 100_000,
  },
  'contents/sha': {
    says: 'Updating a file needs its blob id, and the right one',
    source: 'https://github.com/pome-sh/digital-twins/pull/400',
  },
  'contents/size': {
    says: 'A file of more than 1 MB has no content in the JSON answer',
    source: 'operation:repos/get-content',
    limit: 1_048_576,
  },
  'graphql/token': {
    says: 'GraphQL answers nobody without a token',
    source: 'https://docs.github.com/en/graphql/guides/forming-calls-with-graphql',
  },
  'graphql/permission': {
    says: 'A mutation without the permission is an error in a 200',
    source: 'https://github.com/sourcegraph/codenotify/issues/19',
  },
  'graphql/bounds': {
    says: 'A connection is asked for 1 to 100 items from one end',
    source: 'https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api',
    limit: 100,
  },
  'sarif/encoding': {says: 'SARIF is gzip in Base64', source: 'operation:code-scanning/upload-sarif'},
} as const satisfies Record<string, PlatformRule>;

/** The id of a rule. */
export type PlatformRuleId = keyof typeof PLATFORM_RULES;

/** The rules that have a number. */
export type PlatformLimitId = {
  [Id in PlatformRuleId]: (typeof PLATFORM_RULES)[Id] extends {readonly limit: number} ? Id : never;
}[PlatformRuleId];

/** Which rules a server follows. */
export interface PlatformRules {
  /** True unless the rule was taken away. */
  readonly applies: (id: PlatformRuleId) => boolean;
  /** The number of the rule; infinity when the rule was taken away. */
  readonly limit: (id: PlatformLimitId) => number;
}

/** All rules but those taken away, with other numbers where some are given. */
export function selectPlatformRules(
  without: readonly PlatformRuleId[] = [],
  limits: Partial<Record<PlatformLimitId, number>> = {},
): PlatformRules {
  return {
    applies: (id) => !without.includes(id),
    limit: (id) => (without.includes(id) ? Number.POSITIVE_INFINITY : (limits[id] ?? PLATFORM_RULES[id].limit)),
  };
}
