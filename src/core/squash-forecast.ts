import {findMessageCredits, isTool} from './attribution.ts';
import {isMachineAddress, keyOf, loginOf, type Person} from './commit.ts';
import {foldLine} from './confusables.ts';
import type {AttributionConventions} from './conventions.ts';
import type {Document} from './document.ts';
import type {Span} from './text.ts';
import type {Workspace} from './workspace.ts';

/** A `Co-authored-by` line that GitHub will write when it squashes the commits, and where it takes it from. */
export interface ForecastLine {
  /** Where in the commit's message: the trailer that is copied, or the subject of a commit by that author. */
  readonly range: Span;
  readonly from: 'trailer' | 'author';
  readonly person: Person;
  readonly isTool: boolean;
  /** Whether the address is one that no account can have. */
  readonly isMachine: boolean;
}

interface Contributor {
  readonly person: Person;
  /** How many commits are by this person. */
  readonly commits: number;
}

/**
 * What GitHub adds to the message of a squash merge, by commit: one line for each author of a commit, and for each co-author that a
 * trailer names, other than the account that opened the pull request. It counts a person once, by account or address. Committers get
 * no line. Empty when no pull request is under check.
 */
export function forecastSquash(workspace: Workspace, conventions: AttributionConventions): ReadonlyMap<string, readonly ForecastLine[]> {
  const forecast = new Map<string, ForecastLine[]>();
  if (workspace.squash === null) return forecast;
  // Sources list the newest commit first; GitHub goes from the oldest.
  const messages = [...workspace.documents.values()].filter(({path}) => path.startsWith('commit:')).reverse();
  const isOwn = findOwner(messages, workspace.squash.opener, conventions);
  const seen = new Set<string>();
  for (const document of messages) {
    for (const line of readLines(document, conventions)) {
      if (isOwn(line.person) || seen.has(keyOf(line.person))) continue;
      seen.add(keyOf(line.person));
      const lines = forecast.get(document.path) ?? [];
      lines.push(line);
      forecast.set(document.path, lines);
    }
  }
  return forecast;
}

function readLines({commit, text}: Document, conventions: AttributionConventions): ForecastLine[] {
  const subject = {start: 0, end: text.search(/[\r\n]|$/u)};
  const author = commit === null ? [] : [{range: subject, from: 'author' as const, person: commit.author}];
  const trailers = findMessageCredits(text, conventions).flatMap(({kind, key, value, start, end}) => {
    const person = kind !== 'unchecked' && key?.startsWith('co-') ? readPerson(value ?? '') : null;
    return person === null ? [] : [{range: {start, end}, from: 'trailer' as const, person}];
  });
  return [...author, ...trailers].map((line) => ({
    ...line,
    isTool: isTool(line.person, conventions),
    isMachine: isMachineAddress(line.person.email),
  }));
}

/** The person that a trailer's value names; null without an address, which GitHub passes over. */
function readPerson(value: string): Person | null {
  const [, name = '', email] = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>/u.exec(value.replaceAll(/&(lt|gt);/giu, decode)) ?? [];
  return email === undefined ? null : {name: name.trim(), email};
}

function decode(_: string, name: string): string {
  return name.toLowerCase() === 'lt' ? '<' : '>';
}

/**
 * Tells who gets no line since the squash is theirs: the opener's account where GitHub said whose the addresses are. Where it did not,
 * whoever wrote most of the commits is taken for the opener, with every address under the same name that an account can have; so is
 * whoever wrote all of them, unless people count as well.
 */
function findOwner(messages: readonly Document[], opener: string | null, conventions: AttributionConventions): (person: Person) => boolean {
  const authors = messages.flatMap(({commit}) => (commit === null || isTool(commit.author, conventions) ? [] : [commit.author]));
  const isAlone = new Set(authors.map(keyOf)).size === 1;
  const login = opener?.toLowerCase() ?? null;
  const isAsked = authors.some((author) => author.login !== undefined);
  if (
    login !== null &&
    (conventions.coAuthors === 'report' || !isAlone) &&
    (isAsked || authors.some((author) => loginOf(author) === login))
  ) {
    const own = new Set(authors.filter((author) => loginOf(author) === login).map(({email}) => email.toLowerCase()));
    const names = new Set(isAsked ? [] : authors.filter((author) => loginOf(author) === login).map(({name}) => foldLine(name)));
    return (person) => loginOf(person) === login || own.has(person.email.toLowerCase()) || isNamed(person, names);
  }
  const contributors = new Map<string, Contributor>();
  for (const person of authors) {
    if (isMachineAddress(person.email)) continue;
    contributors.set(keyOf(person), {person, commits: (contributors.get(keyOf(person))?.commits ?? 0) + 1});
  }
  const [main] = [...contributors.values()].sort((a, b) => b.commits - a.commits);
  const names = new Set(main ? [foldLine(main.person.name)] : []);
  return (person) => (main !== undefined && keyOf(person) === keyOf(main.person)) || isNamed(person, names);
}

function isNamed({name, email}: Person, names: ReadonlySet<string>): boolean {
  return !isMachineAddress(email) && names.has(foldLine(name));
}
