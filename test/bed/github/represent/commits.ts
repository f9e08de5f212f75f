import type {World} from '../exchange.ts';
import type {ChangedFile, GitCommit, TreeEntry} from '../git-repository.ts';
import {apiUrl, encodePath, nodeId, webUrl} from './urls.ts';
import {representCommitUser} from './users.ts';

const UNSIGNED = {verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null};

/** `commit`, without the files that it changes. */
export function representCommit(world: World, commit: GitCommit) {
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: apiUrl(world, `/commits/${commit.sha}`),
    html_url: webUrl(world, `/commit/${commit.sha}`),
    comments_url: apiUrl(world, `/commits/${commit.sha}/comments`),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: {sha: commit.tree, url: apiUrl(world, `/git/trees/${commit.tree}`)},
      url: apiUrl(world, `/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: UNSIGNED,
    },
    author: representCommitUser(world, commit.author),
    committer: representCommitUser(world, commit.committer),
    parents: representParents(world, commit.parents, 'commits'),
  };
}

/** `git-commit`: the commit as the Git data API shows it. */
export function representGitCommit(world: World, commit: GitCommit) {
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: apiUrl(world, `/git/commits/${commit.sha}`),
    html_url: webUrl(world, `/commit/${commit.sha}`),
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: {sha: commit.tree, url: apiUrl(world, `/git/trees/${commit.tree}`)},
    parents: representParents(world, commit.parents, 'git/commits'),
    verification: UNSIGNED,
  };
}

function representParents(world: World, parents: readonly string[], below: string) {
  return parents.map((sha) => ({sha, url: apiUrl(world, `/${below}/${sha}`), html_url: webUrl(world, `/commit/${sha}`)}));
}

/** `diff-entry` of a changed file at a commit. */
export function representFile(world: World, file: ChangedFile, head: string) {
  const path = encodePath(file.path);
  const isShown = file.patch !== null && file.additions + file.deletions <= world.rules.limit('pulls/patch-lines');
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: webUrl(world, `/blob/${head}/${path}`),
    raw_url: webUrl(world, `/raw/${head}/${path}`),
    contents_url: apiUrl(world, `/contents/${path}?ref=${head}`),
    ...(isShown ? {patch: file.patch} : {}),
    ...(file.previousPath === null ? {} : {previous_filename: file.previousPath}),
  };
}

/** `git-ref` of a full ref name. */
export function representRef(world: World, name: string, sha: string, type: string) {
  const below = type === 'commit' ? 'commits' : `${type}s`;
  return {
    ref: name,
    node_id: nodeId('REF', name),
    url: apiUrl(world, `/git/${encodePath(name)}`),
    object: {type, sha, url: apiUrl(world, `/git/${below}/${sha}`)},
  };
}

/** An entry of `git-tree`. */
export function representTreeEntry(world: World, entry: TreeEntry) {
  const {path, mode, type, sha, size} = entry;
  const below = type === 'tree' ? 'trees' : 'blobs';
  return {
    path,
    mode,
    type,
    sha,
    ...(size === null ? {} : {size}),
    ...(type === 'commit' ? {} : {url: apiUrl(world, `/git/${below}/${sha}`)}),
  };
}
