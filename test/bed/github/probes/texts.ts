import {gzipSync} from 'node:zlib';
import {outcomeOf} from '../start-guides.ts';
import {comment, GUIDE, ON_72, type Probes, R, refusalOf, review, statusOf} from './probe.ts';

/** Probes of texts, labels, reactions and uploads. */
export const TEXTS_PROBES: Probes = {
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
      const {id} = (await octokit().rest.checks.create({...R, name: 'c', head_sha: shas.tip ?? '', output})).data;
      return (await octokit().rest.checks.update({...R, check_run_id: id, output})).data.output.annotations_count;
    },
    expected: 2,
  },
  'sarif/encoding': {
    run: async ({octokit, shas}) => {
      const upload = (sarif: string) =>
        statusOf(octokit().rest.codeScanning.uploadSarif({...R, commit_sha: shas.tip ?? '', ref: 'refs/heads/main', sarif}));
      return [await upload(gzipSync('{}').toString('base64')), await upload(Buffer.from('{}').toString('base64'))];
    },
    expected: [202, 400],
  },
};

/** Probes of GraphQL. */
export const GRAPHQL_PROBES: Probes = {
  'graphql/token': {run: ({octokit}) => statusOf(octokit(null).request('POST /graphql', {query: '{viewer {login}}'})), expected: 401},
  'graphql/permission': {
    run: async (guides) => {
      const {node_id} = (await comment(guides)).data;
      const query = `mutation {minimizeComment(input: {subjectId: "${node_id}", classifier: OUTDATED}) {minimizedComment {isMinimized}}}`;
      const {data} = await guides.octokit('fork-token').request('POST /graphql', {query});
      return [data.errors?.[0].type, guides.github.state.comments[0]?.minimized];
    },
    expected: ['FORBIDDEN', null],
  },
  'graphql/bounds': {
    run: async ({octokit}) => {
      const ask = async (bounds: string) => {
        const query = `{repository(owner: "guild", name: "guides") {pullRequest(number: 72) {comments${bounds} {totalCount}}}}`;
        return (await octokit().request('POST /graphql', {query})).data.errors?.[0].type;
      };
      return [await ask(''), await ask('(first: 101)'), await ask('(first: 100)')];
    },
    expected: ['MISSING_PAGINATION_BOUNDARIES', 'EXCESSIVE_PAGINATION', undefined],
  },
};
