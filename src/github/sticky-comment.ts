import type {GitHubClient} from './client.ts';
import type {OwnIdentity} from './identity.ts';
import type {RepositoryName} from './pulls.ts';
import {isUncertain, MAX_ATTEMPTS} from './write-once.ts';

/** Which comment of which pull request. */
export interface StickyPlace extends RepositoryName {
  readonly number: number;
  readonly own: OwnIdentity;
  /** What the body begins with, up to the end of its line. */
  readonly marker: string;
}

/** A comment of ours that begins with the marker. */
export interface Sticky {
  readonly id: number;
  /** Id by which GraphQL knows it. */
  readonly nodeId: string;
  readonly body: string;
  /** Whether somebody else changed it: then nothing in it counts. */
  readonly isEdited: boolean;
  readonly isHidden: boolean;
}

/**
 * What became of a write. `outdated`: the head moved on, a newer run has the word; `changed`: the comment is not what the new text was
 * made from, so the text has to be made again.
 */
export type Saved = 'created' | 'updated' | 'unchanged' | 'outdated' | 'changed';

/** No more comments are read: a pull request with more is none that people read either. */
const MAX_PAGES = 50;
const UNKNOWN_FORM = 'the answer has an unknown form';

const LIST = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {pullRequest(number: $number) {comments(first: 100, after: $after) {
    nodes {id databaseId body lastEditedAt isMinimized author {login __typename} editor {login __typename}}
    pageInfo {endCursor hasNextPage}
  }}}
}`;

const HIDE = `mutation ($id: ID!, $reason: ReportedContentClassifiers!) {
  minimizeComment(input: {subjectId: $id, classifier: $reason}) {clientMutationId}
}`;

interface Node {
  readonly id: string;
  readonly databaseId: number;
  readonly body: string;
  readonly lastEditedAt: string | null;
  readonly isMinimized: boolean;
  readonly author: Actor | null;
  readonly editor: Actor | null;
}

interface Actor {
  readonly login: string;
  readonly __typename: string;
}

interface Page {
  readonly repository?: {
    readonly pullRequest?: {
      readonly comments?: {readonly nodes?: readonly (Node | null)[]; readonly pageInfo?: {endCursor: string | null; hasNextPage: boolean}};
    };
  };
}

/** Our comments with the marker, oldest first; the first of them counts. Operation: GraphQL `comments`. Throws the client's error. */
export async function findStickies(client: GitHubClient, place: StickyPlace): Promise<Sticky[]> {
  const {owner, repo, number, own, marker} = place;
  const isOwn = (actor: Actor | null) => actor?.__typename === 'Bot' && actor.login === own.slug;
  const found: Sticky[] = [];
  let after: string | null = null;
  for (let page = 1; ; page++) {
    const answer: Page = await client.graphql<Page>(LIST, {owner, repo, number, after});
    const {nodes, pageInfo} = answer.repository?.pullRequest?.comments ?? {};
    if (!Array.isArray(nodes) || pageInfo === undefined) throw new Error(UNKNOWN_FORM);
    for (const node of nodes as readonly (Node | null)[]) {
      if (!node || !isOwn(node.author) || !hasMarker(node.body, marker)) continue;
      const isEdited = node.lastEditedAt !== null && !isOwn(node.editor);
      found.push({id: node.databaseId, nodeId: node.id, body: node.body, isEdited, isHidden: node.isMinimized});
    }
    if (!pageInfo.hasNextPage) break;
    if (page === MAX_PAGES) throw new Error('the pull request has too many comments');
    after = pageInfo.endCursor;
  }
  return found.sort((a, b) => a.id - b.id);
}

/**
 * Writes a text over the comment it was made from (`seen`, null for none), or as a new one. `isCurrent` is asked immediately before a
 * write. Nothing is written over a comment that somebody changed meanwhile; what failed half-way is looked for before it is repeated.
 * Operations: GraphQL `comments`, issues/create-comment, issues/update-comment, issues/get-comment. Throws the client's error, and an
 * error when GitHub keeps another text than it was given.
 */
export async function saveSticky(
  client: GitHubClient,
  place: StickyPlace,
  body: string,
  seen: Sticky | null,
  isCurrent: () => Promise<boolean>,
): Promise<Saved> {
  const {owner, repo, number} = place;
  for (let attempt = 1; ; attempt++) {
    const [now = null] = await findStickies(client, place);
    if (now !== null && isSame(now.body, body)) return attempt > 1 ? (seen === null ? 'created' : 'updated') : 'unchanged';
    if (now?.id !== seen?.id || now?.body !== seen?.body) return 'changed';
    if (!(await isCurrent())) return 'outdated';
    try {
      const write = {owner, repo, body, request: {retries: 0}};
      const {data} =
        now === null
          ? await client.rest.issues.createComment({...write, issue_number: number})
          : await client.rest.issues.updateComment({...write, comment_id: now.id});
      const {data: kept} = await client.rest.issues.getComment({owner, repo, comment_id: data.id});
      if (!isSame(kept.body ?? '', body)) {
        if (attempt === MAX_ATTEMPTS) throw new Error('GitHub keeps another text than it was given');
        continue;
      }
      if (now !== null) return 'updated';
      // Two runs may have found nothing at the same time: the older comment counts.
      const [first] = await findStickies(client, place);
      return first === undefined || first.id === data.id ? 'created' : 'changed';
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isUncertain(error)) throw error;
    }
  }
}

/** Folds a comment away for everybody. Operation: GraphQL `minimizeComment`. Throws the client's error. */
export async function hideComment(client: GitHubClient, {nodeId}: Pick<Sticky, 'nodeId'>, reason: 'DUPLICATE' | 'OUTDATED'): Promise<void> {
  await client.graphql(HIDE, {id: nodeId, reason});
}

function hasMarker(body: string, marker: string): boolean {
  return body.startsWith(marker) && /^(?:$|[\r\n])/u.test(body.slice(marker.length));
}

/** Line ends and white space at the end are GitHub's to keep as it likes. */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}
