import type {GitHubClient} from './client.ts';

/** The account that a token acts as. */
export interface OwnIdentity {
  /** As REST has it, such as `github-actions[bot]`. */
  readonly login: string;
  /** Without `[bot]`: what GraphQL calls the author, and the slug of the app that check runs belong to. */
  readonly slug: string;
}

/**
 * Asks whom the token acts as; the built-in token of workflows may not ask REST for it. Null when that is a person: then nothing would
 * tell the curator's own comments from what the person writes. Operation: GraphQL `viewer`. Throws the client's error.
 */
export async function findOwnIdentity(client: GitHubClient): Promise<OwnIdentity | null> {
  const {viewer} = await client.graphql<{viewer?: {login?: unknown}}>('query {viewer {login}}');
  const login = viewer?.login;
  if (typeof login !== 'string') throw new Error('the answer has an unknown form');
  return login.endsWith('[bot]') ? {login, slug: login.slice(0, -'[bot]'.length)} : null;
}
