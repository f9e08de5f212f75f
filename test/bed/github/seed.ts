import {nowText, type World} from './exchange.ts';
import {headRef, mergeKey, type Pull, tryMerge} from './pulls.ts';
import {ensureLabels} from './resources/labels.ts';
import {findUser, takeId} from './state.ts';

/** A pull request that is there at the start. Its head is `refs/pull/<number>/head` of the repository. */
export interface PullDescription {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  /** Login of the author. */
  readonly user: string;
  readonly headBranch: string;
  /** Owner of the head's repository: another than the owner makes it a pull request from a fork. */
  readonly headOwner?: string;
  /** `main` unless said otherwise. */
  readonly baseBranch?: string;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly createdAt?: string;
  /** Closed, without a merge. */
  readonly isClosed?: boolean;
  /** Merged: the commit on the base branch whose first parent was the base. */
  readonly mergedAs?: string;
}

/** Opens pull requests as described, and closes or merges those that are said to be. Throws when a head is missing. */
export async function openPulls(world: World, descriptions: readonly PullDescription[]): Promise<void> {
  const refs = new Map((await world.git.refs('refs/')).map((ref) => [ref.name, ref]));
  const open = async (description: PullDescription): Promise<void> => {
    const pull = toPull(world, description);
    const head = refs.get(headRef(pull.number))?.sha;
    if (head === undefined) throw new Error(`The repository has no ${headRef(pull.number)}`);
    if (pull.state === 'closed') {
      const last = description.mergedAs === undefined ? `refs/heads/${pull.pull.baseBranch}` : `${description.mergedAs}^1`;
      pull.pull.baseSha = await world.git.resolve(last);
    }
    world.state.issues.set(pull.number, pull);
    if (pull.state === 'closed') return;
    const base = refs.get(`refs/heads/${pull.pull.baseBranch}`)?.sha ?? '';
    const merge = refs.get(`refs/pull/${pull.number}/merge`);
    // A repository that was served before has the merge commits already.
    if (merge?.parents.join() === [base, head].join()) {
      world.merges.set(pull.number, {key: mergeKey(pull.number, head, base), commit: Promise.resolve(merge.sha)});
    } else {
      await tryMerge(world, pull);
    }
  };
  await Promise.all(descriptions.map(open));
}

function toPull(world: World, description: PullDescription): Pull {
  const {number, title, user, headBranch, mergedAs} = description;
  const createdAt = description.createdAt ?? nowText(world);
  const isClosed = description.isClosed === true || mergedAs !== undefined;
  return {
    id: takeId(world.state),
    number,
    title,
    body: description.body ?? null,
    state: isClosed ? 'closed' : 'open',
    stateReason: null,
    user: findUser(world.state, user).login,
    labels: ensureLabels(world, description.labels ?? []),
    locked: false,
    createdAt,
    updatedAt: createdAt,
    closedAt: isClosed ? createdAt : null,
    closedBy: isClosed ? world.owner : null,
    pull: {
      headBranch,
      headOwner: description.headOwner ?? world.owner,
      baseBranch: description.baseBranch ?? world.defaultBranch,
      baseSha: null,
      draft: description.draft ?? false,
      merged: mergedAs === undefined ? null : {at: createdAt, sha: mergedAs, by: world.owner},
      maintainerCanModify: true,
    },
  };
}
