import {type Commit, keyOf, type Person, shorten} from './commit.ts';
import {foldLine} from './confusables.ts';

/** One thing to do, or to know: a sentence without a full stop, and lines to copy or to read below it. */
export interface RepairStep {
  readonly advice: string;
  readonly lines: readonly string[];
}

/** A commit whose message is to be reworded. */
export interface DirtyCommit {
  readonly sha: string;
  /** 1-based lines of the message to delete; none when the message is in order and a person of the commit is not. */
  readonly lines: readonly number[];
}

/** Where the commits are, as far as it was found out. */
export interface BranchPlace {
  /** The branch whose tip is the newest commit; null when there is none or its name is not fit for a command line. */
  readonly name: string | null;
  readonly isCheckedOut: boolean;
  /** Where the branch is pushed to; null when it was not pushed. */
  readonly remote: RemoteBranch | null;
}

/** The branch of a remote, as far as the last fetch has seen it. */
export interface RemoteBranch {
  /** The remote's name. */
  readonly name: string;
  /** The commit that is the branch's tip there. */
  readonly tip: string;
  /** Whether others build on the branch, as on the default branch: what is on it is never replaced. */
  readonly isPublished: boolean;
  /** Who wrote the commits that are on the remote's branch and not on the local one: one entry a commit. */
  readonly ahead: readonly Person[];
}

export interface RepairRequest {
  /** All commits under check, newest first. */
  readonly commits: readonly Commit[];
  readonly dirty: readonly DirtyCommit[];
  /** What is on the main branch already, and the name of that branch; null when that is not known. */
  readonly published: {readonly branch: string; readonly shas: ReadonlySet<string>} | null;
  /** Null when the commits have more than one tip. */
  readonly place: BranchPlace | null;
  /** The range that must be clean in the end, such as `origin/main..HEAD`; null for the commits that are rewritten. */
  readonly range: string | null;
  /** Whether a name is one of a tool, which is not repeated. */
  readonly isTool: (person: Person) => boolean;
}

/** Longest list of commits that is written out. */
const MAX_NAMED = 20;
/** Most people that are named in one line. */
const MAX_AUTHORS = 5;

/** How the commits of this very branch get clean messages, and who has to do it. Empty when none is dirty. */
export function planRepair(request: RepairRequest): readonly RepairStep[] {
  const {commits, published, place} = request;
  const remote = place?.remote ?? null;
  const pushed = remote?.isPublished ? findHistory(commits, remote.tip) : new Set<string>();
  const isPublished = ({sha}: DirtyCommit) => published?.shas.has(sha) === true || pushed.has(sha);
  const merged = request.dirty.filter(isPublished);
  const open = request.dirty.filter((commit) => !isPublished(commit));
  const isKnown = merged.some(({sha}) => published?.shas.has(sha));
  const branch = isKnown ? published?.branch : `${remote?.name}/${place?.name}`;
  return [
    ...(merged.length > 0 ? [leaveMerged(merged, branch ?? '')] : []),
    ...(open.length > 0 ? (remote !== null && remote.ahead.length > 0 ? takeIn(open, remote, request) : reword(open, request)) : []),
  ];
}

/** A push would delete the commits that only the remote has, so none is named before the branch holds them. */
function takeIn(dirty: readonly DirtyCommit[], {name, ahead}: RemoteBranch, {place, isTool}: RepairRequest): RepairStep[] {
  const branch = `${name}/${place?.name ?? ''}`;
  const names = new Set(ahead.map((person) => (isTool(person) ? 'a tool' : person.name || person.email)));
  const people = [...names].slice(0, MAX_AUTHORS);
  const rest = names.size > MAX_AUTHORS ? ` and ${names.size - MAX_AUTHORS} more` : '';
  return [
    {
      advice: `\`${branch}\` has ${count(ahead.length, 'commit')} that the local branch does not have: take them in first, then check again`,
      lines: [...describe(dirty), `# by ${people.join(', ')}${rest}`, `git fetch ${name}`, `git log ${place?.name ?? 'HEAD'}..${branch}`],
    },
  ];
}

/** The commits among some that a commit has in its history, itself included. */
function findHistory(commits: readonly Commit[], tip: string): ReadonlySet<string> {
  const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
  const found = new Set<string>();
  const left = [tip];
  for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
    if (found.has(sha)) continue;
    found.add(sha);
    left.push(...(parents.get(sha) ?? []));
  }
  return found;
}

function leaveMerged(merged: readonly DirtyCommit[], branch: string): RepairStep {
  const them = merged.length === 1 ? 'it is' : 'they are';
  return {
    advice: `${count(merged.length, 'commit')} of \`${branch}\` cannot be mended by a contributor: rewrite nothing, ${them} in every clone and fork`,
    lines: [...describe(merged), `Only who maintains ${branch} may decide on it; what comes next is kept clean by the check`],
  };
}

function reword(dirty: readonly DirtyCommit[], request: RepairRequest): RepairStep[] {
  const {commits, place} = request;
  const rewritten = findRewritten(commits, dirty);
  const people = groupPeople(rewritten, request.isTool);
  const oldest = dirty.at(-1)?.sha ?? '';
  if (place === null) return [{advice: `Reword ${count(dirty.length, 'commit')}, each on its own branch`, lines: describe(dirty)}];
  if (people.length <= 1) {
    const whole = rewritten.length === 1 ? 'The commit is' : `The ${rewritten.length} commits from ${shorten(oldest)} on are`;
    return [{advice: `${whole} by one person, who can reword`, lines: [...describe(dirty), ...commandsFor(dirty, rewritten, request)]}];
  }
  const ids = new Set(dirty.map(({sha}) => sha));
  const isDirty = (sha: string) => ids.has(sha);
  const roles = people.map(({name, shas}) => {
    const parts = [
      ...listShas(shas.filter(isDirty), 'to be reworded'),
      ...listShas(
        shas.filter((sha) => !isDirty(sha)),
        'would be replaced',
      ),
    ];
    return `${name}: ${parts.join('; ') || 'has committed some of them'}`;
  });
  const follow = place.remote && place.name ? [`git fetch ${place.remote.name}`, followCommand(place.name, place.remote)] : [];
  return [
    {
      advice: `${people.length} people have commits that a rewrite would replace: agree on one who does it, the others push nothing`,
      lines: roles,
    },
    {advice: 'The one who rewrites', lines: [...describe(dirty), ...commandsFor(dirty, rewritten, request)]},
    ...(follow.length > 0 ? [{advice: 'The others, when it is done and clean', lines: follow}] : []),
  ];
}

function followCommand(branch: string, remote: {readonly name: string; readonly tip: string}): string {
  return `git rebase --onto ${remote.name}/${branch} ${remote.tip.slice(0, 12)} ${branch}`;
}

function commandsFor(dirty: readonly DirtyCommit[], rewritten: readonly Commit[], {commits, place, range}: RepairRequest): string[] {
  const tip = commits[0]?.sha ?? '';
  const first = commits.find(({sha}) => sha === dirty.at(-1)?.sha);
  const hasMerges = rewritten.some(({parents}) => parents.length > 1);
  const start = (hasMerges ? commits.at(-1) : first)?.parents[0];
  const upstream = start === undefined ? '--root' : start.slice(0, 12);
  const isTipAlone = dirty.length === 1 && dirty[0]?.sha === tip;
  const isReset = dirty[0]?.lines.length === 0;
  const options = hasMerges ? '--rebase-merges ' : '';
  const {name, isCheckedOut, remote} = place ?? {name: null, isCheckedOut: true, remote: null};
  const check = range ?? `${start === undefined ? '' : `${upstream}..`}HEAD`;
  return [
    ...(remote === null ? [] : [`git fetch ${remote.name}`]),
    ...(isCheckedOut ? [] : [name === null ? `git switch --detach ${tip.slice(0, 12)}` : `git switch ${name}`]),
    ...(isTipAlone
      ? [`git commit --amend${isReset ? ' --no-edit --reset-author' : ''}`]
      : [...explainTodo(dirty, rewritten), `git rebase --interactive ${options}${upstream}`]),
    '# the next line must say that all are clean and that no file differs',
    `docs-curator commits ${check} --old-tip ${tip.slice(0, 12)}`,
    ...(remote === null || name === null ? [] : [pushCommand(name, remote, rewritten)]),
  ];
}

/** What to write into the list that git opens: a message is reworded, an author is set where the rebase stops. */
function explainTodo(dirty: readonly DirtyCommit[], rewritten: readonly Commit[]): string[] {
  const merges = new Set(rewritten.flatMap(({sha, parents}) => (parents.length > 1 ? [sha] : [])));
  const edited = dirty.filter(({lines}) => lines.length === 0);
  const reworded = dirty.filter(({sha, lines}) => lines.length > 0 && !merges.has(sha));
  const merging = dirty.filter(({sha, lines}) => lines.length > 0 && merges.has(sha));
  return [
    ...(reworded.length > 0 ? [`# in the list that opens, write reword before ${listIds(reworded)}`] : []),
    ...(merging.length > 0 ? [`# in the list that opens, change merge -C to merge -c before ${listIds(merging)}`] : []),
    ...(edited.length > 0
      ? [
          `# in the list that opens, write ${edited.some(({sha}) => merges.has(sha)) ? 'edit (for a merge: break below it)' : 'edit'} before ${listIds(edited)}`,
          '# where it stops: git commit --amend --no-edit --reset-author, then git rebase --continue',
        ]
      : []),
  ];
}

/** Forced only where commits that were pushed are replaced, and never where others build on them. */
function pushCommand(branch: string, {name, tip, isPublished}: RemoteBranch, rewritten: readonly Commit[]): string {
  const isForced = !isPublished && rewritten.some(({sha}) => sha === tip);
  return `git push ${isForced ? `--force-with-lease=${branch}:${tip} ` : ''}${name} ${branch}`;
}

/** The commits that get new ids: those that are reworded, and all that stand on them. */
function findRewritten(commits: readonly Commit[], dirty: readonly DirtyCommit[]): readonly Commit[] {
  const children = new Map<string, string[]>();
  for (const {sha, parents} of commits) {
    for (const parent of parents) {
      const known = children.get(parent) ?? [];
      known.push(sha);
      children.set(parent, known);
    }
  }
  const found = new Set<string>();
  const left = dirty.map(({sha}) => sha);
  for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
    if (found.has(sha)) continue;
    found.add(sha);
    for (const child of children.get(sha) ?? []) left.push(child);
  }
  return commits.filter(({sha}) => found.has(sha));
}

interface Participant {
  readonly name: string;
  readonly shas: readonly string[];
}

/** Who has written or committed the commits. Two addresses under one name are one person; GitHub's own commits are nobody's. */
function groupPeople(commits: readonly Commit[], isTool: (person: Person) => boolean): Participant[] {
  const names = new Map<string, string>();
  const people = new Map<string, {name: string; shas: string[]}>();
  for (const {sha, author, committer} of commits) {
    // A tool is nobody to agree with.
    const both = [author, committer].filter((person) => person.email !== 'noreply@github.com' && !isTool(person));
    for (const [index, person] of both.entries()) {
      const name = person.name || person.email;
      const key = names.get(foldLine(name)) ?? keyOf(person);
      names.set(foldLine(name), key);
      const known = people.get(key) ?? {name, shas: []};
      people.set(key, known);
      // A committer has a commit in hand as well, but it is its author's to reword.
      if (index === 0) known.shas.push(sha);
    }
  }
  return [...people.values()];
}

function listShas(shas: readonly string[], what: string): string[] {
  if (shas.length === 0) return [];
  const rest = shas.length > MAX_NAMED ? ` and ${shas.length - MAX_NAMED} more` : '';
  return [`${shas.slice(0, MAX_NAMED).map(shorten).join(', ')}${rest} ${what}`];
}

function describe(dirty: readonly DirtyCommit[]): string[] {
  const lines = dirty
    .toReversed()
    .slice(0, MAX_NAMED)
    .map((commit) => `# ${shorten(commit.sha)}: ${commit.lines.length === 0 ? 'set its author' : `delete ${listLines(commit.lines)}`}`);
  return dirty.length > MAX_NAMED ? [...lines, `# and ${count(dirty.length - MAX_NAMED, 'commit')} more`] : lines;
}

function listIds(dirty: readonly DirtyCommit[]): string {
  const ids = dirty
    .toReversed()
    .slice(0, MAX_NAMED)
    .map(({sha}) => shorten(sha));
  return dirty.length > MAX_NAMED ? `${ids.join(', ')} and ${dirty.length - MAX_NAMED} more` : ids.join(', ');
}

function listLines(lines: readonly number[]): string {
  return `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
