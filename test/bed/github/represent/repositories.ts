import {DESCRIPTION} from '../description/validate.ts';
import type {World} from '../exchange.ts';
import {nodeId} from './urls.ts';
import {representUser} from './users.ts';

/** Addresses that a repository has, by name and what follows its own address. */
const ADDRESSES: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** How much of a repository is shown. */
export type RepositoryShape = 'full-repository' | 'repository' | 'minimal-repository';

/** The repository, or the fork of it that `owner` has. */
export function representRepository(world: World, shape: RepositoryShape, owner: string = world.owner): Record<string, unknown> {
  const isFork = owner !== world.owner;
  const fullName = `${owner}/${world.name}`;
  const url = `${world.url}/repos/${fullName}`;
  const html = `https://github.com/${fullName}`;
  const openIssues = [...world.state.issues.values()].filter((issue) => issue.state === 'open').length;
  const all: Record<string, unknown> = {
    id: isFork ? 20_002 : 20_001,
    node_id: nodeId('R', isFork ? 20_002 : 20_001),
    name: world.name,
    full_name: fullName,
    owner: representUser(world, owner),
    private: world.isPrivate,
    html_url: html,
    description: null,
    fork: isFork,
    url,
    ...Object.fromEntries(Object.entries(ADDRESSES).map(([key, rest]) => [key, `${url}${rest}`])),
    clone_url: `${html}.git`,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    svn_url: html,
    mirror_url: null,
    default_branch: world.defaultBranch,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    visibility: world.isPrivate ? 'private' : 'public',
    ...countsOf(openIssues),
    ...switches(),
    permissions: {admin: false, maintain: false, push: true, triage: true, pull: true},
    pushed_at: '2026-01-01T00:00:00Z',
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
  const known = (DESCRIPTION.schemas[shape] as {properties: Record<string, unknown>}).properties;
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in known));
}

function countsOf(openIssues: number) {
  const none = {
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    network_count: 0,
    subscribers_count: 0,
  };
  return {...none, open_issues: openIssues, open_issues_count: openIssues};
}

function switches() {
  const on = {
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_downloads: true,
    allow_squash_merge: true,
    allow_merge_commit: true,
  };
  return {...on, has_pages: false, has_discussions: false, archived: false, disabled: false, is_template: false, allow_rebase_merge: true};
}
