import {setTimeout as delay} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import type {PlatformRuleId} from './platform-rules.ts';
import type {GitHubOptions} from './server.ts';
import {type Guides, GUIDES_REPOSITORY, outcomeOf} from './start-guides.ts';

/** Shows a rule: what comes of it when the server follows it. */
export interface Probe {
  readonly options?: Partial<GitHubOptions>;
  readonly run: (guides: Guides) => Promise<unknown>;
  readonly expected: unknown;
}

const R = GUIDES_REPOSITORY;
const P72 = {...R, pull_number: 72};
const ON_72 = {...R, issue_number: 72};
const GUIDE = 'docs/install-guide.md';

const statusOf = async (call: Promise<{status: number; data: unknown}>): Promise<number> => (await outcomeOf(call)).status;
/** Status and message of a refusal, and its errors where it has some. */
const refusalOf = async (call: Promise<{status: number; data: unknown}>): Promise<unknown> => {
  const {status, message, errors} = await outcomeOf(call);
  return errors === undefined ? [status, message] : [status, message, errors];
};
const remaining = async ({github}: Guides): Promise<string | null> => {
  const {headers} = await fetch(`${github.url}/rate_limit`, {headers: {authorization: 'Bearer write-token', 'user-agent': 'probe'}});
  return headers.get('x-ratelimit-remaining');
};
const repeat = async (count: number, call: (index: number) => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await call(index);
};
const comment = (guides: Guides, token: Parameters<Guides['octokit']>[0] = 'write-token', body = 'Hello') =>
  guides.octokit(token).rest.issues.createComment({...ON_72, body});
const review = (guides: Guides, comments: {path: string; body: string; line?: number; start_line?: number}[], body = 'Look') =>
  guides.octokit().rest.pulls.createReview({...P72, event: 'COMMENT', body, comments});

const DENIED = [403, 'Resource not accessible by integration'];
const IN_THREAD = 'Pull request review thread';
const BLOB = 'a'.repeat(40);

const REQUEST: Partial<Record<PlatformRuleId, Probe>> = {
  'request/user-agent': {
    run: async ({github}) => (await fetch(`${github.url}/rate_limit`, {headers: {'user-agent': ''}})).status,
    expected: 403,
  },
  'request/json': {
    run: async ({github}) => {
      const headers = {authorization: 'Bearer write-token', 'user-agent': 'probe'};
      const answer = await fetch(`${github.url}/repos/guild/guides/issues`, {method: 'POST', body: '{', headers});
      return [answer.status, ((await answer.json()) as {message: string}).message];
    },
    expected: [400, 'Problems parsing JSON'],
  },
  'request/invalid': {
    run: (guides) => statusOf(guides.octokit().request('PATCH /repos/guild/guides/issues/72', {state: 'done'})),
    expected: 422,
  },
  'page/default': {
    run: async ({octokit}) => {
      await repeat(31, (index) => octokit().rest.issues.createLabel({...R, name: `l${index}`}));
      return (await octokit().rest.issues.listLabelsForRepo(R)).data.length;
    },
    expected: 30,
  },
  'page/maximum': {
    options: {limits: {'page/maximum': 2}},
    run: async ({octokit}) => (await octokit().rest.pulls.list({...R, per_page: 100})).data.length,
    expected: 2,
  },
  'page/link': {
    run: async ({github, octokit}) =>
      (await octokit().rest.pulls.list({...R, per_page: 2, page: 2})).headers.link?.replaceAll(github.url, ''),
    expected: [
      '</repos/guild/guides/pulls?per_page=2&page=1>; rel="prev"',
      '</repos/guild/guides/pulls?per_page=2&page=3>; rel="next"',
      '</repos/guild/guides/pulls?per_page=2&page=3>; rel="last"',
      '</repos/guild/guides/pulls?per_page=2&page=1>; rel="first"',
    ].join(', '),
  },
  'conditional/etag': {
    run: async ({octokit}) => {
      const {headers} = await octokit().rest.repos.get(R);
      return [headers.etag?.startsWith('W/"'), await statusOf(octokit().rest.repos.get({...R, headers: {'if-none-match': headers.etag}}))];
    },
    expected: [true, 304],
  },
  'conditional/free': {
    run: async (guides) => {
      const {etag} = (await guides.octokit().rest.repos.get(R)).headers;
      await statusOf(guides.octokit().rest.repos.get({...R, headers: {'if-none-match': etag}}));
      return remaining(guides);
    },
    expected: '999',
  },
};

const AUTH: Partial<Record<PlatformRuleId, Probe>> = {
  'auth/bad-credentials': {
    run: ({octokit}) => refusalOf(octokit('wrong-token').rest.repos.get(R)),
    expected: [401, 'Bad credentials'],
  },
  'auth/write-needs-token': {run: (guides) => refusalOf(comment(guides, null)), expected: [401, 'Requires authentication']},
  'auth/private-hidden': {
    options: {isPrivate: true},
    run: async ({octokit}) => [
      await refusalOf(octokit('stranger-token').rest.repos.get(R)),
      await refusalOf(octokit(null).rest.repos.get(R)),
      await statusOf(octokit().rest.repos.get(R)),
    ],
    expected: [[404, 'Not Found'], [404, 'Not Found'], 200],
  },
  'auth/public-read': {run: ({octokit}) => statusOf(octokit(null).rest.pulls.list(R)), expected: 200},
  'auth/permission': {
    run: async ({octokit}) => {
      const call = octokit('narrow-token').rest.checks.create({...R, name: 'c', head_sha: BLOB});
      const headers = await call.catch((error: {response: {headers: Record<string, string>}}) => error.response.headers);
      return [await refusalOf(octokit('narrow-token').rest.issues.create({...R, title: 't'})), (headers as Record<string, unknown>)['x-accepted-github-permissions']];
    },
    expected: [DENIED, 'checks=write'],
  },
  'auth/fork-read-only': {run: (guides) => refusalOf(comment(guides, 'fork-token')), expected: DENIED},
  'auth/dependabot-read-only': {run: (guides) => refusalOf(comment(guides, 'dependabot-token')), expected: DENIED},
  'auth/app-has-no-user': {run: ({octokit}) => refusalOf(octokit().rest.users.getAuthenticated()), expected: DENIED},
  'auth/checks-need-app': {
    run: ({octokit, shas}) => refusalOf(octokit('writer-token').rest.checks.create({...R, name: 'c', head_sha: shas['tip'] ?? ''})),
    expected: [403, 'You must authenticate via a GitHub App.'],
  },
};

const LIMITS: Partial<Record<PlatformRuleId, Probe>> = {
  'limit/primary': {
    options: {limits: {'limit/primary': 2}},
    run: async (guides) => {
      await repeat(2, () => guides.octokit().rest.repos.get(R));
      const refused = await refusalOf(guides.octokit().rest.repos.get(R));
      guides.clock.advance(3_600_000);
      return [refused, await statusOf(guides.octokit().rest.repos.get(R))];
    },
    expected: [[403, 'API rate limit exceeded for installation.'], 200],
  },
  'limit/primary-anonymous': {
    run: async ({octokit}) => (await octokit(null).rest.repos.get(R)).headers['x-ratelimit-limit'],
    expected: '60',
  },
  'limit/primary-user': {
    run: async ({octokit}) => (await octokit('writer-token').rest.repos.get(R)).headers['x-ratelimit-limit'],
    expected: '5000',
  },
  'limit/status-free': {
    run: async (guides) => {
      await remaining(guides);
      return remaining(guides);
    },
    expected: '1000',
  },
  'limit/concurrent': {
    options: {limits: {'limit/concurrent': 3}},
    run: async ({github, octokit}) => {
      const untilAllAreHere = async (): Promise<void> => {
        while (github.requests.length < 4) await delay(5);
      };
      github.faults.add({times: 4, fault: {kind: 'meanwhile', run: untilAllAreHere}});
      return (await Promise.all([1, 2, 3, 4].map(() => statusOf(octokit().rest.repos.get(R))))).sort();
    },
    expected: [200, 200, 200, 403],
  },
  'limit/points': {
    options: {limits: {'limit/points': 11}},
    run: async (guides) => {
      const statuses = [];
      for (let index = 0; index < 4; index += 1) statuses.push(await statusOf(guides.octokit().rest.issues.update({...ON_72, title: 't'})));
      guides.clock.advance(60_000);
      return [...statuses, await statusOf(guides.octokit().rest.issues.update({...ON_72, title: 't'}))];
    },
    expected: [200, 200, 403, 403, 200],
  },
  'limit/content-minute': {
    options: {limits: {'limit/content-minute': 4}},
    run: async (guides) => {
      await repeat(2, () => comment(guides));
      guides.clock.advance(1000);
      await repeat(2, () => comment(guides));
      const error = (await comment(guides).catch((caught: unknown) => caught)) as {status: number; response: {headers: Record<string, string>}};
      return [error.status, error.response?.headers['retry-after']];
    },
    expected: [403, '59'],
  },
  'limit/content-hour': {
    options: {limits: {'limit/content-hour': 3}},
    run: async (guides) => {
      await repeat(3, () => comment(guides));
      guides.clock.advance(120_000);
      const refused = await statusOf(comment(guides));
      guides.clock.advance(3_600_000);
      return [refused, await statusOf(comment(guides))];
    },
    expected: [403, 201],
  },
};

const TEXTS: Partial<Record<PlatformRuleId, Probe>> = {
  'body/comment-length': {
    run: async (guides) => [
      await statusOf(comment(guides, 'write-token', '字'.repeat(65_536))),
      await refusalOf(comment(guides, 'write-token', 'a'.repeat(65_537))),
    ],
    expected: [
      201,
      [
        422,
        'Validation Failed',
        [{resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long (maximum is 65536 characters)'}],
      ],
    ],
  },
  'body/issue-length': {
    run: ({octokit}) => statusOf(octokit().rest.issues.create({...R, title: 't', body: 'a'.repeat(65_537)})),
    expected: 422,
  },
  'body/issue-update-silent': {
    run: async ({octokit}) => {
      const {number} = (await octokit().rest.issues.create({...R, title: 't', body: 'old'})).data;
      const {status, data} = await outcomeOf(octokit().rest.issues.update({...R, issue_number: number, body: 'a'.repeat(65_537)}));
      return [status, (data as {body?: string} | undefined)?.body];
    },
    expected: [200, 'old'],
  },
  'body/issue-empty': {
    run: async ({octokit}) => (await octokit().rest.issues.create({...R, title: 't', body: ''})).data.body,
    expected: null,
  },
  'body/review-length': {run: (guides) => statusOf(review(guides, [], 'a'.repeat(65_537))), expected: 422},
  'body/not-blank': {
    run: (guides) => refusalOf(comment(guides, 'write-token', ' ')),
    expected: [422, 'Validation Failed', [{resource: 'IssueComment', code: 'custom', field: 'body', message: 'body cannot be blank'}]],
  },
  'issues/include-pulls': {
    run: async ({octokit}) => (await octokit().rest.issues.listForRepo({...R, labels: 'docs'})).data.map((issue) => issue.number),
    expected: [72],
  },
  'labels/unique': {
    run: ({octokit}) => refusalOf(octokit().rest.issues.createLabel({...R, name: 'DOCS'})),
    expected: [422, 'Validation Failed', [{resource: 'Label', code: 'already_exists', field: 'name'}]],
  },
  'labels/created-when-added': {
    run: async ({octokit}) => (await octokit().rest.issues.addLabels({...ON_72, labels: ['new']})).data.map((label) => label.name),
    expected: ['docs', 'new'],
  },
  'reactions/repeated': {
    run: async (guides) => {
      const {id} = (await comment(guides)).data;
      const react = () => guides.octokit().rest.reactions.createForIssueComment({...R, comment_id: id, content: 'eyes'});
      return [(await react()).status, (await react()).status];
    },
    expected: [201, 200],
  },
  'checks/annotations-append': {
    run: async ({octokit, shas}) => {
      const annotation = {path: GUIDE, start_line: 1, end_line: 1, annotation_level: 'warning' as const, message: 'm'};
      const output = {title: 't', summary: 's', annotations: [annotation]};
      const {id} = (await octokit().rest.checks.create({...R, name: 'c', head_sha: shas['tip'] ?? '', output})).data;
      return (await octokit().rest.checks.update({...R, check_run_id: id, output})).data.output.annotations_count;
    },
    expected: 2,
  },
  'sarif/encoding': {
    run: async ({octokit, shas}) => {
      const upload = (sarif: string) => statusOf(octokit().rest.codeScanning.uploadSarif({...R, commit_sha: shas['tip'] ?? '', ref: 'refs/heads/main', sarif}));
      return [await upload(gzipSync('{}').toString('base64')), await upload(Buffer.from('{}').toString('base64'))];
    },
    expected: [202, 400],
  },
};

const PULLS: Partial<Record<PlatformRuleId, Probe>> = {
  'pulls/files-maximum': {
    options: {limits: {'pulls/files-maximum': 2}},
    run: async ({octokit}) => (await octokit().rest.pulls.listFiles(P72)).data.length,
    expected: 2,
  },
  'pulls/commits-maximum': {
    options: {limits: {'pulls/commits-maximum': 2}},
    run: async ({octokit}) => (await octokit().rest.pulls.listCommits(P72)).data.map((each) => each.commit.message),
    expected: ['Add the preflight guide', 'List the preflight guide'],
  },
  'pulls/patch-lines': {
    options: {limits: {'pulls/patch-lines': 3}},
    run: async ({octokit}) => (await octokit().rest.pulls.listFiles(P72)).data.map((file) => 'patch' in file),
    expected: [true, true, false, false, false, false],
  },
  'pulls/mergeable-later': {
    run: async ({octokit}) => {
      const ask = async (pull_number: number) => (await octokit().rest.pulls.get({...R, pull_number})).data.mergeable;
      return [await ask(72), await ask(72), await ask(74), await ask(74)];
    },
    expected: [null, true, null, false],
  },
  'pulls/one-per-branch': {
    options: {actionsMayPropose: true},
    run: ({octokit}) => refusalOf(octokit().rest.pulls.create({...R, title: 't', head: 'schema-guide', base: 'main'})),
    expected: [
      422,
      'Validation Failed',
      [{resource: 'PullRequest', code: 'custom', message: 'A pull request already exists for guild:schema-guide.'}],
    ],
  },
  'pulls/has-commits': {
    options: {actionsMayPropose: true},
    run: ({octokit}) => refusalOf(octokit().rest.pulls.create({...R, title: 't', head: 'main', base: 'main'})),
    expected: [422, 'Validation Failed', [{resource: 'PullRequest', code: 'custom', message: 'No commits between main and main'}]],
  },
  'pulls/actions-setting': {
    run: ({octokit}) => refusalOf(octokit().rest.pulls.create({...R, title: 't', head: 'schema-guide', base: 'main'})),
    expected: [403, 'GitHub Actions is not permitted to create or approve pull requests.'],
  },
};

const REVIEWS: Partial<Record<PlatformRuleId, Probe>> = {
  'review/path-in-diff': {
    run: (guides) => refusalOf(review(guides, [{path: 'README.md', line: 1, body: 'b'}])),
    expected: [422, 'Unprocessable Entity', ['Path could not be resolved']],
  },
  'review/line-in-diff': {
    run: async (guides) => [
      await statusOf(review(guides, [{path: GUIDE, line: 7, body: 'a line of context'}])),
      await refusalOf(review(guides, [{path: GUIDE, line: 20, body: 'b'}])),
    ],
    expected: [200, [422, 'Unprocessable Entity', [`${IN_THREAD} line must be part of the diff and ${IN_THREAD} diff hunk can't be blank`]]],
  },
  'review/same-hunk': {
    run: (guides) => refusalOf(review(guides, [{path: GUIDE, start_line: 5, line: 37, body: 'b'}])),
    expected: [422, 'Unprocessable Entity', [`${IN_THREAD} start line must be part of the same hunk as the line.`]],
  },
  'review/start-before-line': {
    run: (guides) => refusalOf(review(guides, [{path: GUIDE, start_line: 5, line: 5, body: 'b'}])),
    expected: [422, 'Unprocessable Entity', [`${IN_THREAD} start line must precede the end line.`]],
  },
  'review/all-or-nothing': {
    run: async (guides) => {
      const comments = [
        {path: GUIDE, line: 5, body: 'good'},
        {path: GUIDE, line: 20, body: 'bad'},
      ];
      return [await statusOf(review(guides, comments)), guides.github.state.reviews, guides.github.state.reviewComments];
    },
    expected: [422, [], []],
  },
  'review/needs-body': {run: (guides) => statusOf(review(guides, [], '')), expected: 422},
  'review/own-pull': {
    run: ({octokit}) => refusalOf(octokit('writer-token').rest.pulls.createReview({...P72, event: 'APPROVE'})),
    expected: [422, 'Unprocessable Entity', ['Can not approve your own pull request']],
  },
  'review/one-pending': {
    run: async (guides) => {
      await guides.octokit().rest.pulls.createReview({...P72, body: 'draft'});
      return refusalOf(review(guides, []));
    },
    expected: [422, 'Unprocessable Entity', ['User can only have one pending review per pull request']],
  },
  'review/dismissable': {
    run: async (guides) => {
      const {id} = (await review(guides, [])).data;
      return refusalOf(guides.octokit().rest.pulls.dismissReview({...P72, review_id: id, message: 'm'}));
    },
    expected: [422, 'Validation Failed', ['Can not dismiss a commented pull request review']],
  },
};

const GIT: Partial<Record<PlatformRuleId, Probe>> = {
  'refs/name': {run: ({octokit, shas}) => statusOf(octokit().rest.git.createRef({...R, ref: 'heads/x', sha: shas['tip'] ?? ''})), expected: 422},
  'refs/unique': {
    run: ({octokit, shas}) => refusalOf(octokit().rest.git.createRef({...R, ref: 'refs/heads/main', sha: shas['tip'] ?? ''})),
    expected: [422, 'Reference already exists'],
  },
  'refs/exists': {
    run: ({octokit, shas}) => refusalOf(octokit().rest.git.updateRef({...R, ref: 'heads/none', sha: shas['tip'] ?? ''})),
    expected: [422, 'Reference does not exist'],
  },
  'refs/object': {
    run: ({octokit}) => refusalOf(octokit().rest.git.createRef({...R, ref: 'refs/heads/x', sha: BLOB})),
    expected: [422, 'Object does not exist'],
  },
  'refs/fast-forward': {
    run: async ({octokit, shas}) => {
      const move = (force: boolean) => outcomeOf(octokit().rest.git.updateRef({...R, ref: 'heads/main', sha: shas['p70'] ?? '', force}));
      return [(await move(false)).message, (await move(true)).status];
    },
    expected: ['Update is not a fast forward', 200],
  },
  'trees/path': {
    run: ({octokit}) =>
      refusalOf(octokit().rest.git.createTree({...R, tree: [{path: 'docs/../x.md', mode: '100644', type: 'blob', content: 'x'}]})),
    expected: [422, 'tree.path contains a malformed path component'],
  },
  'trees/truncated': {
    options: {limits: {'trees/truncated': 2}},
    run: async ({octokit}) => {
      const {tree, truncated} = (await octokit().rest.git.getTree({...R, tree_sha: 'main', recursive: '1'})).data;
      return [tree.length, truncated];
    },
    expected: [2, true],
  },
  'contents/sha': {
    run: async ({octokit}) => {
      const put = (sha?: string) =>
        refusalOf(octokit().rest.repos.createOrUpdateFileContents({...R, path: 'README.md', message: 'm', content: '', ...(sha === undefined ? {} : {sha})}));
      return [await put(), await put(BLOB)];
    },
    expected: [
      [422, 'Invalid request.\n\n"sha" wasn\'t supplied.'],
      [409, `README.md does not match ${BLOB}`],
    ],
  },
  'contents/size': {
    options: {limits: {'contents/size': 8}},
    run: async ({octokit}) => {
      const {data} = await octokit().rest.repos.getContent({...R, path: GUIDE});
      return 'encoding' in data ? [data.encoding, data.content] : data;
    },
    expected: ['none', ''],
  },
};

/** A probe for every rule. */
export const PROBES = {...REQUEST, ...AUTH, ...LIMITS, ...TEXTS, ...PULLS, ...REVIEWS, ...GIT} as Readonly<Record<PlatformRuleId, Probe>>;
