import type {Command} from '../curator/command.ts';
import type {Asker} from '../curator/command-rights.ts';
import {type Decisions, readDecisions, selectDeciding} from '../curator/decisions.ts';
import type {GitHubClient} from '../github/client.ts';
import type {ReadCollaborator} from '../github/permissions.ts';
import type {RepositoryName} from '../github/pulls.ts';
import {listRemarks} from '../github/remarks.ts';

export interface DecisionsRequest {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly number: number;
  /** Login of who opened the pull request, and of who owns the repository of its head; null when that is gone. */
  readonly author: string;
  readonly headOwner: string | null;
  readonly readCollaborator: ReadCollaborator;
  readonly parse: (body: string) => readonly Command[];
  readonly canAuthorAccept: boolean;
}

/** Reads what people decided about a pull request from its comments, by what each of them may do now. Throws the client's error. */
export async function readDecisionsNow(request: DecisionsRequest): Promise<Decisions> {
  const {client, repository, number, parse, canAuthorAccept} = request;
  const remarks = selectDeciding(await listRemarks(client, repository, number), parse);
  const askers = new Map<string, Asker>();
  for (const {login} of remarks) if (!askers.has(login)) askers.set(login, await findAsker(request, login));
  const nobody: Asker = {permission: 'none', isAuthor: false, ownsHead: false};
  return readDecisions({remarks, parse, askerOf: (login) => askers.get(login) ?? nobody, canAuthorAccept});
}

/** What rights of somebody on a pull request depend on. Throws the client's error. */
export async function findAsker(
  {repository, author, headOwner, readCollaborator}: Pick<DecisionsRequest, 'repository' | 'author' | 'headOwner' | 'readCollaborator'>,
  login: string,
): Promise<Asker> {
  const {permission} = await readCollaborator(login);
  const isSame = (other: string | null) => other !== null && other.toLowerCase() === login.toLowerCase();
  return {permission, isAuthor: isSame(author), ownsHead: isSame(headOwner) && !isOwner(repository, login)};
}

/** The head of an owner's own repository is no fork. */
function isOwner({owner}: RepositoryName, login: string): boolean {
  return owner.toLowerCase() === login.toLowerCase();
}
