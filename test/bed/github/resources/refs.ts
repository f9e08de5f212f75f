import {type Exchange, type Handlers, notFound, Refusal, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {headRef} from '../pulls.ts';
import {representRef} from '../represent/commits.ts';

/** Moves a ref, and the pull requests that are opened from the branch with it. */
export async function moveRef(world: World, name: string, sha: string): Promise<void> {
  await world.git.updateRef(name, sha);
  const branch = name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : null;
  for (const {number, state, pull} of world.state.issues.values()) {
    if (pull && state === 'open' && pull.headOwner === world.owner && pull.headBranch === branch)
      await world.git.updateRef(headRef(number), sha);
  }
}

async function findRef(world: World, exchange: Exchange): Promise<{name: string; sha: string; type: string} | null> {
  const name = `refs/${exchange.parameters.ref}`;
  return (await world.git.refs(name)).find((each) => each.name === name) ?? null;
}

/** Refs of the Git data API. */
export const REF_HANDLERS: Handlers = {
  'git/get-ref': async (world, exchange) => {
    const found = await findRef(world, exchange);
    if (!found) throw notFound();
    return {status: 200, body: representRef(world, found.name, found.sha, found.type)};
  },

  'git/list-matching-refs': async (world, exchange) => {
    const refs = await world.git.refs(`refs/${exchange.parameters.ref}`);
    return answerPage(
      world,
      exchange,
      refs.map(({name, sha, type}) => representRef(world, name, sha, type)),
    );
  },

  'git/create-ref': async (world, exchange) => {
    const {ref, sha} = exchange.body as {ref: string; sha: string};
    if (!/^refs\/[^/]+\/./.test(ref) && world.rules.applies('refs/name')) {
      throw new Refusal(422, 'Reference name must start with refs/ and have at least two slashes');
    }
    const type = await world.git.type(sha);
    if (type === null) {
      if (world.rules.applies('refs/object')) throw new Refusal(422, 'Object does not exist');
      throw new Refusal(500, 'Server Error');
    }
    const isKnown = (await world.git.refs(ref)).some((each) => each.name === ref);
    if (isKnown && world.rules.applies('refs/unique')) throw new Refusal(422, 'Reference already exists');
    const {code} = await world.git.start(['check-ref-format', ref]);
    if (code === 0) await moveRef(world, ref, sha);
    return {status: 201, body: representRef(world, ref, sha, type)};
  },

  'git/update-ref': async (world, exchange) => {
    const {sha, force = false} = exchange.body as {sha: string; force?: boolean};
    const found = await findRef(world, exchange);
    if (!found && world.rules.applies('refs/exists')) throw new Refusal(422, 'Reference does not exist');
    if ((await world.git.type(sha)) === null) throw new Refusal(422, 'Object does not exist');
    const isForward = found === null || (await world.git.isAncestor(found.sha, sha));
    if (!force && !isForward && world.rules.applies('refs/fast-forward')) throw new Refusal(422, 'Update is not a fast forward');
    const name = `refs/${exchange.parameters.ref}`;
    await moveRef(world, name, sha);
    return {status: 200, body: representRef(world, name, sha, 'commit')};
  },

  'git/delete-ref': async (world, exchange) => {
    const found = await findRef(world, exchange);
    if (!found) throw new Refusal(422, 'Reference does not exist');
    await world.git.deleteRef(found.name);
    return {status: 204};
  },
};
