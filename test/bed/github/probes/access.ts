import {BLOB, comment, DENIED, type Probes, R, refusalOf, remaining, repeat, statusOf} from './probe.ts';

/** Probes of what every request meets. */
export const REQUEST_PROBES: Probes = {
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

/** Probes of who may do what. */
export const AUTH_PROBES: Probes = {
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
      return [
        await refusalOf(octokit('narrow-token').rest.issues.create({...R, title: 't'})),
        (headers as Record<string, unknown>)['x-accepted-github-permissions'],
      ];
    },
    expected: [DENIED, 'checks=write'],
  },
  'auth/fork-read-only': {run: (guides) => refusalOf(comment(guides, 'fork-token')), expected: DENIED},
  'auth/dependabot-read-only': {run: (guides) => refusalOf(comment(guides, 'dependabot-token')), expected: DENIED},
  'auth/app-has-no-user': {run: ({octokit}) => refusalOf(octokit().rest.users.getAuthenticated()), expected: DENIED},
  'auth/checks-need-app': {
    run: ({octokit, shas}) => refusalOf(octokit('writer-token').rest.checks.create({...R, name: 'c', head_sha: shas.tip ?? ''})),
    expected: [403, 'You must authenticate via a GitHub App.'],
  },
};
