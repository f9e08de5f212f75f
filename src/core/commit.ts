/** Who wrote or committed a change, as the commit has it. */
export interface Person {
  readonly name: string;
  readonly email: string;
  /** The account that the address belongs to; null when it belongs to none, absent when nobody asked. */
  readonly login?: string | null;
}

/** A commit without its message. */
export interface Commit {
  readonly sha: string;
  /** Full ids of its parents. */
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
}

/** The form in which messages name a commit. */
export function shorten(sha: string): string {
  return sha.slice(0, 7);
}

/** Domains that exist on one machine or in one house only. */
const PRIVATE_DOMAIN = /@(?:[^@]*\.)?(?:local|localdomain|localhost|lan|home|internal|intranet|\(none\))$|@[^@.]+$/u;

/** Whether an address is one that git made up from a machine's name: no account can have it. */
export function isMachineAddress(email: string): boolean {
  return PRIVATE_DOMAIN.test(email.trim().toLowerCase());
}

/** The account that a person is known to have: as GitHub says, else by the address that GitHub gives out; null when not known. */
export function loginOf({login, email}: Person): string | null {
  if (typeof login === 'string') return login.toLowerCase();
  return /^(?:\d+\+)?([^+@\s]+)@users\.noreply\.github\.com$/u.exec(email.trim().toLowerCase())?.[1] ?? null;
}

/** What tells one person from another: the account where it is known, else the address. */
export function keyOf(person: Person): string {
  return loginOf(person) ?? `<${person.email.trim().toLowerCase()}>`;
}
