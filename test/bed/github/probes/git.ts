import {outcomeOf} from '../start-guides.ts';
import {BLOB, GUIDE, type Probes, R, refusalOf, statusOf} from './probe.ts';

/** Probes of git objects and files. */
export const GIT_PROBES: Probes = {
  'refs/name': {
    run: ({octokit, shas}) => statusOf(octokit().rest.git.createRef({...R, ref: 'heads/x', sha: shas.tip ?? ''})),
    expected: 422,
  },
  'refs/unique': {
    run: ({octokit, shas}) => refusalOf(octokit().rest.git.createRef({...R, ref: 'refs/heads/main', sha: shas.tip ?? ''})),
    expected: [422, 'Reference already exists'],
  },
  'refs/exists': {
    run: ({octokit, shas}) => refusalOf(octokit().rest.git.updateRef({...R, ref: 'heads/none', sha: shas.tip ?? ''})),
    expected: [422, 'Reference does not exist'],
  },
  'refs/object': {
    run: ({octokit}) => refusalOf(octokit().rest.git.createRef({...R, ref: 'refs/heads/x', sha: BLOB})),
    expected: [422, 'Object does not exist'],
  },
  'refs/fast-forward': {
    run: async ({octokit, shas}) => {
      const move = (force: boolean) => outcomeOf(octokit().rest.git.updateRef({...R, ref: 'heads/main', sha: shas.p70 ?? '', force}));
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
        refusalOf(
          octokit().rest.repos.createOrUpdateFileContents({
            ...R,
            path: 'README.md',
            message: 'm',
            content: '',
            ...(sha === undefined ? {} : {sha}),
          }),
        );
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
