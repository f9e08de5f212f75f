// src/core/commit.ts
/** The form in which messages name a commit. */
function shorten(sha) {
	return sha.slice(0, 7);
}
/** Domains that exist on one machine or in one house only. */
const PRIVATE_DOMAIN = /@(?:[^@]*\.)?(?:local|localdomain|localhost|lan|home|internal|intranet|\(none\))$|@[^@.]+$/u;
/** Whether an address is one that git made up from a machine's name: no account can have it. */
function isMachineAddress(email) {
	return PRIVATE_DOMAIN.test(email.trim().toLowerCase());
}
/** The account that a person is known to have: as GitHub says, else by the address that GitHub gives out; null when not known. */
function loginOf({ login, email }) {
	if (typeof login === "string") return login.toLowerCase();
	return /^(?:\d+\+)?([^+@\s]+)@users\.noreply\.github\.com$/u.exec(email.trim().toLowerCase())?.[1] ?? null;
}
/** What tells one person from another: the account where it is known, else the address. */
function keyOf(person) {
	return loginOf(person) ?? `<${person.email.trim().toLowerCase()}>`;
}
export { shorten as i, keyOf as n, loginOf as r, isMachineAddress as t };
