import type {Role} from '../entities.ts';
import type {World} from '../exchange.ts';
import type {Signature} from '../git-repository.ts';
import {ACTIONS_BOT, findUser} from '../state.ts';
import {nodeId} from './urls.ts';

/** `simple-user` of a login. */
export function representUser(world: World, login: string) {
  const {id, type} = findUser(world.state, login);
  const url = `${world.url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `https://github.com/apps/${login.replace('[bot]', '')}` : `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
    user_view_type: 'public',
  };
}

/** `public-user` of a login. */
export function representAccount(world: World, login: string) {
  const nothing = {name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null, twitter_username: null};
  const counts = {public_repos: 1, public_gists: 0, followers: 0, following: 0};
  return {...representUser(world, login), ...nothing, ...counts, created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z'};
}

/** The account behind an author or committer of a commit; null when no account has the address. */
export function representCommitUser(world: World, signature: Signature) {
  for (const user of world.state.users.values()) {
    if (user.emails.includes(signature.email)) return representUser(world, user.login);
  }
  return null;
}

/** What a person may do; who has no role may read a public repository. */
export function roleOf(world: Pick<World, 'state' | 'isPrivate'>, login: string): Role {
  return world.state.roles.get(login) ?? (world.isPrivate ? 'none' : 'read');
}

/** `author_association` of a login. */
export function associationOf(world: World, login: string): string {
  if (login === world.owner) return 'OWNER';
  const role = world.state.roles.get(login);
  return role === undefined || role === 'none' ? 'NONE' : 'COLLABORATOR';
}

/** The app behind what the built-in token of a workflow writes; null for a person. */
export function representApp(world: World, login: string) {
  if (login !== ACTIONS_BOT.login) return null;
  return {
    id: 15_368,
    slug: 'github-actions',
    node_id: nodeId('A', 15_368),
    owner: representUser(world, 'github'),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: 'https://github.com/apps/github-actions',
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: {checks: 'write', contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read'},
    events: [],
  };
}
