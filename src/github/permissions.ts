import {PERMISSIONS, type Permission} from '../curator/command-rights.ts';
import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** A person and what they may do at this moment. */
export interface Collaborator {
  readonly permission: Permission;
  /** Number of the account; null when GitHub does not know it. */
  readonly id: number | null;
  /** The name that the account goes by; null when it shows none. */
  readonly name: string | null;
}

/** Asks what somebody may do, by login in any letter case. */
export type ReadCollaborator = (login: string) => Promise<Collaborator>;

const NOBODY: Collaborator = {permission: 'none', id: null, name: null};

/**
 * Asks GitHub for permissions, each account once: within a run, one answer counts. Accounts that are gone may do nothing.
 * Operation: repos/get-collaborator-permission-level. Throws the client's error when GitHub does not answer.
 */
export function createCollaboratorReader(client: GitHubClient, {owner, repo}: RepositoryName): ReadCollaborator {
  const known = new Map<string, Promise<Collaborator>>();
  const ask = async (login: string): Promise<Collaborator> => {
    try {
      const {data} = await client.rest.repos.getCollaboratorPermissionLevel({owner, repo, username: login});
      const {user} = data;
      return {
        permission: toPermission(data.role_name, data.permission),
        id: Number.isSafeInteger(user?.id) ? (user?.id ?? null) : null,
        name: typeof user?.name === 'string' && user.name.trim() !== '' ? user.name : null,
      };
    } catch (error) {
      if (error instanceof Error && 'status' in error && error.status === 404) return NOBODY;
      throw error;
    }
  };
  return (login) => {
    const key = login.toLowerCase();
    const answer = known.get(key) ?? ask(login);
    known.set(key, answer);
    return answer;
  };
}

/** An organization names roles of its own: then what they are built on counts, which has four steps only. */
function toPermission(role: unknown, base: unknown): Permission {
  const named = PERMISSIONS.find((permission) => permission === role);
  return named ?? PERMISSIONS.find((permission) => permission === base) ?? 'none';
}
