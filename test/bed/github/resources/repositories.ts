import {type Exchange, type Handlers, notFound, Refusal, type Reply, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {findEnds, type Pull, representSimplePull} from '../pulls.ts';
import {representCommit, representFile} from '../represent/commits.ts';
import {representRepository} from '../represent/repositories.ts';
import {apiUrl, webUrl} from '../represent/urls.ts';
import {representAccount, representUser, roleOf} from '../represent/users.ts';

/** The most commits that a comparison lists on a page when no page is asked for. */
const COMPARED = 250;
/** The most files that a comparison and a commit show. */
const COMPARED_FILES = 300;

async function findCommit(world: World, revision: string): Promise<string> {
  const sha = await world.git.resolve(revision);
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${revision}`);
  return sha;
}

/** The repository itself, its commits and who may do what. */
export const REPOSITORY_HANDLERS: Handlers = {
  'repos/get': (world) => ({status: 200, body: representRepository(world, 'full-repository')}),

  'repos/get-collaborator-permission-level': (world, exchange) => {
    const login = String(exchange.parameters.username);
    if (!world.state.users.has(login)) throw new Refusal(404, `${login} is not a user`);
    const role = roleOf(world, login);
    const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
    return {status: 200, body: {permission, role_name: role, user: {...representUser(world, login), role_name: role}}};
  },

  'repos/list-commits': async (world, exchange) => {
    const {sha = world.defaultBranch, path, author, since, until} = exchange.query as Record<string, string | undefined>;
    const tip = await world.git.resolve(sha ?? '');
    if (tip === null) throw notFound();
    const options = Object.entries({author, since, until}).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
    const commits = await world.git.log([...options, tip], path === undefined ? [] : [path]);
    return answerPage(
      world,
      exchange,
      commits.map((commit) => representCommit(world, commit)),
    );
  },

  'repos/get-commit': async (world, exchange) => {
    const commit = await world.git.commit(await findCommit(world, String(exchange.parameters.ref)));
    const parent = commit.parents[0] ?? (await world.git.text(['hash-object', '-t', 'tree', '-w', '--stdin'], '')).trim();
    const files = (await world.git.diff(parent, commit.sha)).slice(0, COMPARED_FILES);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    const stats = {additions, deletions, total: additions + deletions};
    return {
      status: 200,
      body: {...representCommit(world, commit), stats, files: files.map((file) => representFile(world, file, commit.sha))},
    };
  },

  'repos/compare-commits-with-basehead': compare,

  'repos/list-pull-requests-associated-with-commit': async (world, exchange) => {
    const sha = await findCommit(world, String(exchange.parameters.commit_sha));
    const pulls = [...world.state.issues.values()].filter((issue): issue is Pull => issue.pull !== null);
    const own: Pull[] = [];
    for (const pull of pulls) {
      const {head, mergeBase} = await findEnds(world, pull);
      const isInside = (await world.git.isAncestor(sha, head)) && !(await world.git.isAncestor(sha, mergeBase));
      if (isInside || pull.pull.merged?.sha === sha) own.push(pull);
    }
    return answerPage(world, exchange, await Promise.all(own.map((pull) => representSimplePull(world, pull))));
  },

  'users/get-authenticated': (world, exchange) => ({status: 200, body: representAccount(world, exchange.caller.login ?? 'ghost')}),
};

async function compare(world: World, exchange: Exchange): Promise<Reply> {
  const basehead = String(exchange.parameters.basehead);
  const [baseName = '', headName = ''] = basehead.split('...').map((each) => each.slice(each.indexOf(':') + 1));
  const [base, head] = await Promise.all([world.git.resolve(baseName), world.git.resolve(headName)]);
  const mergeBase = base && head ? await world.git.mergeBase(base, head) : null;
  if (base === null || head === null || mergeBase === null) throw notFound();
  const [ahead, behind, files] = await Promise.all([
    world.git.between(base, head),
    world.git.between(head, base),
    world.git.diff(mergeBase, head),
  ]);
  const [baseCommit, mergeBaseCommit] = await Promise.all([world.git.commit(base), world.git.commit(mergeBase)]);
  const isForward = behind.length === 0;
  const status = ahead.length === 0 ? (isForward ? 'identical' : 'behind') : isForward ? 'ahead' : 'diverged';
  const query = exchange.query.per_page === undefined ? {...exchange.query, per_page: COMPARED} : exchange.query;
  const html = webUrl(world, `/compare/${basehead}`);
  const answer = (commits: readonly unknown[]): unknown => ({
    url: apiUrl(world, `/compare/${basehead}`),
    html_url: html,
    permalink_url: webUrl(world, `/compare/${world.owner}:${base.slice(0, 7)}...${world.owner}:${head.slice(0, 7)}`),
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: representCommit(world, baseCommit),
    merge_base_commit: representCommit(world, mergeBaseCommit),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits,
    files: files.slice(0, COMPARED_FILES).map((file) => representFile(world, file, head)),
  });
  return answerPage(
    world,
    {...exchange, query},
    ahead.map((commit) => representCommit(world, commit)),
    answer,
  );
}
