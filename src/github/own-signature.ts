import type {GitHubClient} from './client.ts';
import type {Signature} from './commit.ts';

/** The name and address of commits of the account that a token acts as. Operation: GraphQL `viewer`. Throws the client's error. */
export async function findOwnSignature(client: GitHubClient): Promise<Signature> {
  const {viewer} = await client.graphql<{viewer?: {login?: unknown; databaseId?: unknown}}>('query {viewer {login databaseId}}');
  if (typeof viewer?.login !== 'string' || typeof viewer.databaseId !== 'number') throw new Error('the answer has an unknown form');
  return signatureOf({id: viewer.databaseId, login: viewer.login, name: null});
}

/** The name and address by which GitHub knows an account's commits; `name` is the one that the account shows, if any. */
export function signatureOf(account: {readonly id: number; readonly login: string; readonly name: string | null}): Signature {
  // Git takes neither these nor a line end into a name.
  const name = (account.name ?? '').replace(/[<>\p{Cc}\s]+/gu, ' ').trim();
  return {name: name === '' ? account.login : name, email: `${account.id}+${account.login}@users.noreply.github.com`};
}
