import {type Commit, keyOf} from '../core/commit.ts';
import type {Language, PullFacts} from './pass.ts';
import type {PassFinding, PassReport} from './pass-report.ts';
import type {Readiness, Waiting} from './readiness.ts';

/** What a sweep read of one open pull request. */
export interface SweptPull {
  readonly pull: PullFacts;
  readonly language: Language;
  /** The check of its head. */
  readonly report: PassReport;
  readonly structure: Readiness['structure'];
  /** Its commits, oldest first; null when they could not be read. */
  readonly commits: readonly Commit[] | null;
  readonly isHeld: boolean;
  /** What was taken out of its texts. */
  readonly scrubbed: Readiness['scrubbed'];
}

/** When the sweep is, and the issue that sums it up; null without one. */
export interface SweepFacts {
  readonly date: string;
  readonly dashboard: number | null;
}

/** Judges how far a pull request is from its merge, knowing what the other open ones wait for. */
export function judgeReadiness(swept: SweptPull, all: readonly SweptPull[], {date, dashboard}: SweepFacts): Readiness {
  const {pull, language, report, structure, commits, isHeld, scrubbed} = swept;
  const others = all.filter((other) => other.pull.number !== pull.number);
  return {
    pull,
    language,
    date,
    structure,
    scrubbed,
    marked: (['title', 'body'] as const).flatMap((text) => {
      const lines = linesOf(report, `pull-request:${text}`);
      return lines.length > 0 ? [{text, lines}] : [];
    }),
    commits: listMarkedCommits(report, commits),
    history: commits === null ? null : describeHistory(commits),
    openTasks: report.findings.filter(isOpenTask).length,
    broken: report.findings.flatMap(findBroken),
    waitsFor: listForwards(report),
    waiting: others.flatMap((other) =>
      listForwards(other.report)
        .filter((waiting) => waiting.pull === pull.number)
        .map((waiting) => ({...waiting, pull: other.pull.number})),
    ),
    isHeld,
    dashboard,
  };
}

/** What the readiness comes to, without what changes from day to day: two notes of the same would say the same. */
export function summarizeReadiness(readiness: Readiness): string {
  const {pull, structure, marked, commits, history, openTasks, broken, waitsFor, waiting, isHeld} = readiness;
  const isSeen = structure !== null && structure.head === pull.head;
  const name = ({pull: number, target}: Waiting) => `${number} ${target}`;
  const listed = (all: readonly Waiting[]) => [...new Set(all.map(name))].sort();
  return JSON.stringify([
    isSeen ? (structure.open === 0 ? 'clean' : 'open') : 'unknown',
    marked.map(({text}) => text),
    commits.map(({sha}) => sha),
    history !== null,
    openTasks > 0,
    listed(broken),
    listed(waitsFor),
    listed(waiting),
    isHeld,
  ]);
}

/** The lines of a text of the pull request that hold an attribution marker. */
function linesOf({findings}: PassReport, path: string): number[] {
  const lines = findings.filter((finding) => finding.ruleId === 'attribution/pull-request' && finding.path === path).map(({line}) => line);
  return [...new Set(lines)].sort((a, b) => a - b);
}

function listMarkedCommits({findings}: PassReport, commits: readonly Commit[] | null): Readiness['commits'] {
  const found = new Map<string, number>();
  for (const {ruleId, path, line} of findings) {
    const sha = ruleId === 'attribution/commit' && path.startsWith('commit:') ? path.slice('commit:'.length) : null;
    if (sha !== null) found.set(sha, Math.min(line, found.get(sha) ?? line));
  }
  const order = (commits ?? []).map(({sha}) => sha);
  return [...found].map(([sha, line]) => ({sha, line})).sort((a, b) => order.indexOf(a.sha) - order.indexOf(b.sha));
}

function describeHistory(commits: readonly Commit[]): Readiness['history'] {
  const [oldest] = commits;
  const parent = oldest?.parents[0];
  return parent === undefined ? null : {commits: commits.length, authors: new Set(commits.map(({author}) => keyOf(author))).size, parent};
}

/** What is struck through is not meant to be done any more. */
function isOpenTask({ruleId, identity}: PassFinding): boolean {
  return ruleId === 'pull-request/open-tasks' && !/\]\s+~~.*~~\s*$/u.test(identity.target);
}

/** The sentences of our own rules, of which nothing but the number is taken. */
const CLOSED = /pull request (\d{1,9}) was (?:closed|merged) without/u;
const OPEN = /^pull request (\d{1,9}), open$/u;
const ADDED = /open pull request (\d{1,9}) adds/u;

function findBroken(finding: PassFinding): Waiting[] {
  const number = finding.ruleId === 'reference/expired-forward' ? CLOSED.exec(finding.message)?.[1] : undefined;
  return number === undefined ? [] : [toWaiting(number, finding, nameIn(finding.identity.target))];
}

/** The documents that a change names and an open pull request adds, whether the text says so or not. */
function listForwards({accepted, findings}: PassReport): Waiting[] {
  const marked = accepted.flatMap(({path, line, target, evidence}) => {
    const number = OPEN.exec(evidence)?.[1];
    return number === undefined ? [] : [toWaiting(number, {path, line}, target)];
  });
  const unmarked = findings.flatMap((finding) => {
    const number = finding.ruleId === 'reference/unmarked-forward' ? ADDED.exec(finding.message)?.[1] : undefined;
    return number === undefined ? [] : [toWaiting(number, finding, nameIn(finding.identity.target))];
  });
  return [...marked, ...unmarked];
}

function toWaiting(number: string, {path, line}: Pick<PassFinding, 'path' | 'line'>, target: string): Waiting {
  return {pull: Number(number), place: {path, line}, target};
}

/** The name in the text of a mention: in code, as a link, or bare. */
function nameIn(text: string): string {
  return /[^\s`[\]()<>]+\.(?:md|markdown)\b/iu.exec(text)?.[0] ?? text;
}
