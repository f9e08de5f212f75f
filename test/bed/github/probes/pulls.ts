import {GUIDE, P72, type Probes, R, refusalOf, review, statusOf} from './probe.ts';

const IN_THREAD = 'Pull request review thread';

/** Probes of pull requests. */
export const PULLS_PROBES: Probes = {
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

/** Probes of reviews. */
export const REVIEWS_PROBES: Probes = {
  'review/path-in-diff': {
    run: (guides) => refusalOf(review(guides, [{path: 'README.md', line: 1, body: 'b'}])),
    expected: [422, 'Unprocessable Entity', ['Path could not be resolved']],
  },
  'review/line-in-diff': {
    run: async (guides) => [
      await statusOf(review(guides, [{path: GUIDE, line: 7, body: 'a line of context'}])),
      await refusalOf(review(guides, [{path: GUIDE, line: 20, body: 'b'}])),
    ],
    expected: [
      200,
      [422, 'Unprocessable Entity', [`${IN_THREAD} line must be part of the diff and ${IN_THREAD} diff hunk can't be blank`]],
    ],
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
