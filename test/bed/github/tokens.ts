import type {OperationId} from './description/operations.ts';
import type {Operation} from './description/validate.ts';
import type {Role} from './entities.ts';
import {notFound, Refusal} from './exchange.ts';
import {PERMISSIONS} from './permissions.ts';
import type {PlatformRules} from './platform-rules.ts';
import {ACTIONS_BOT} from './state.ts';

/** A permission of a workflow's token, as `x-accepted-github-permissions` names it. */
export type Permission = 'actions' | 'checks' | 'contents' | 'issues' | 'metadata' | 'pull_requests' | 'security_events' | 'statuses';
/** How much of it. */
export type Access = 'read' | 'write';

/**
 * A token that the server knows. `write`, `fork` and `dependabot` are the built-in token of a workflow: with what `permissions` grants
 * (all of it, when left out), for a pull request from a fork, and for a run that Dependabot started. `none` is such a token of another
 * repository. `user` is a person's token: it may what the person's role allows.
 */
export type TokenKind =
  | {readonly kind: 'write' | 'fork' | 'dependabot'; readonly permissions?: Partial<Record<Permission, Access>>}
  | {readonly kind: 'none'}
  | {readonly kind: 'user'; readonly login: string};

/** Who is calling. */
export interface Caller {
  readonly kind: TokenKind['kind'] | 'anonymous' | 'unknown';
  /** The account that acts; null without one. */
  readonly login: string | null;
  readonly allows: (permission: Permission, access: Access) => boolean;
}

const ALL: readonly Permission[] = ['actions', 'checks', 'contents', 'issues', 'metadata', 'pull_requests', 'security_events', 'statuses'];
const WRITERS: ReadonlySet<Role> = new Set(['admin', 'maintain', 'write']);

/** Reads the Authorization header. */
export function identifyCaller(
  header: string | undefined,
  tokens: Readonly<Record<string, TokenKind>>,
  rules: PlatformRules,
  roleOf: (login: string) => Role,
): Caller {
  if (header === undefined) return {kind: 'anonymous', login: null, allows: () => false};
  const token = /^(?:bearer|token) +(\S+)$/i.exec(header)?.[1];
  const known = token === undefined ? undefined : Object.entries(tokens).find(([text]) => text === token)?.[1];
  if (known === undefined) return {kind: 'unknown', login: null, allows: () => false};
  if (known.kind === 'none') return {kind: 'none', login: ACTIONS_BOT.login, allows: () => false};
  if (known.kind === 'user') {
    const role = roleOf(known.login);
    const allows = (_: Permission, access: Access): boolean => role !== 'none' && (access === 'read' || WRITERS.has(role));
    return {kind: 'user', login: known.login, allows};
  }
  const granted = known.permissions ?? Object.fromEntries(ALL.map((each) => [each, 'write']));
  const isReadOnly =
    (known.kind === 'fork' && rules.applies('auth/fork-read-only')) ||
    (known.kind === 'dependabot' && rules.applies('auth/dependabot-read-only'));
  return {
    kind: known.kind,
    login: ACTIONS_BOT.login,
    // Every token of a workflow reads the metadata, whatever the workflow grants.
    allows: (permission, access) => {
      const has = permission === 'metadata' ? 'read' : granted[permission];
      return access === 'read' ? has !== undefined : has === 'write' && !isReadOnly;
    },
  };
}

/** The header that names what an operation needs: alternatives divided by semicolons, or null when it needs nothing. */
export function acceptedPermissions(operation: OperationId): string | null {
  const sets = PERMISSIONS[operation].needs;
  if (sets.length === 0) return null;
  return sets.map((set) => set.map(([permission, access]) => `${permission}=${access}`).join(',')).join('; ');
}

/** Refuses a caller who may not call the operation, the way GitHub does: 401, 403 or, where it would give away something, 404. */
export function authorize(operation: Operation, caller: Caller, isPrivate: boolean, rules: PlatformRules): void {
  const {needs, isFor, isGuarded, isTalk} = PERMISSIONS[operation.operationId];
  if (caller.kind === 'unknown' && rules.applies('auth/bad-credentials')) throw new Refusal(401, 'Bad credentials');
  const isOfRepository = operation.path.startsWith('/repos/');
  const isOutsider = !caller.allows('metadata', 'read');
  if (isOfRepository && isPrivate && isOutsider && rules.applies('auth/private-hidden')) throw notFound();
  if (isFor === 'user' && caller.kind !== 'user') {
    if (caller.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
    if (rules.applies('auth/app-has-no-user')) throw new Refusal(403, 'Resource not accessible by integration');
  }
  if (isFor === 'app' && caller.kind === 'user' && rules.applies('auth/checks-need-app')) {
    throw new Refusal(403, 'You must authenticate via a GitHub App.');
  }
  if (needs.length === 0 || needs.some((set) => set.every(([permission, access]) => caller.allows(permission, access)))) return;
  const isRead = operation.method === 'GET';
  if (isRead && !isPrivate && !isGuarded && rules.applies('auth/public-read')) return;
  if (caller.kind === 'user' && isTalk) return;
  if (caller.kind === 'anonymous') {
    if (rules.applies('auth/write-needs-token')) throw new Refusal(401, 'Requires authentication');
    return;
  }
  if (!rules.applies('auth/permission')) return;
  if (caller.kind === 'user') throw isRead ? notFound() : new Refusal(403, 'Must have push access to the repository.');
  throw new Refusal(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': acceptedPermissions(operation.operationId) ?? '',
  });
}
