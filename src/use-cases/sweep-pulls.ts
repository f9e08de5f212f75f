import {hashText} from '../core/fingerprint.ts';
import {judgeReadiness, type SweepFacts, type SweptPull, summarizeReadiness} from '../curator/judge-readiness.ts';
import type {Readiness} from '../curator/readiness.ts';
import {isReady} from '../curator/render-sweep-note.ts';
import type {GitHubClient} from '../github/client.ts';
import type {OwnIdentity} from '../github/identity.ts';
import type {RepositoryName} from '../github/pulls.ts';
import {listRemarks, type Remark} from '../github/remarks.ts';
import {replyOnce} from '../github/replies.ts';
import {hideComment} from '../github/sticky-comment.ts';

export interface SweepRequest {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly own: OwnIdentity;
  /** The open pull requests that are not a bot's. */
  readonly pulls: readonly SweptPull[];
  readonly facts: SweepFacts;
  /** The note; its first line is a marker, in whose place comes one that says more. */
  readonly render: (readiness: Readiness) => string;
}

/** What became of a note. `silent`: there is nothing to say; `unchanged`: the last note says it. */
export interface SweptNote {
  readonly pull: number;
  readonly note: 'written' | 'unchanged' | 'silent';
}

const MAX_HIDDEN = 5;

/**
 * Leaves a note on every pull request whose readiness changed since the last one, and folds the notes before it away. Never merges, closes
 * or rewrites anything. Operations: issues/list-comments, issues/create-comment, GraphQL `minimizeComment`. Throws the client's error.
 */
export async function sweepPulls(request: SweepRequest): Promise<SweptNote[]> {
  const notes: SweptNote[] = [];
  for (const swept of request.pulls) {
    const readiness = judgeReadiness(swept, request.pulls, request.facts);
    notes.push({pull: swept.pull.number, note: await leaveNote(request, readiness)});
  }
  return notes;
}

async function leaveNote({client, repository, own, render}: SweepRequest, readiness: Readiness): Promise<SweptNote['note']> {
  const {number, isDraft} = readiness.pull;
  const key = hashText(summarizeReadiness(readiness));
  const before = (await listRemarks(client, repository, number)).filter((remark) => isNote(remark, own, number));
  const last = before.at(-1);
  if (last && keyOf(last) === key) return 'unchanged';
  // A first note is only for those who have something to do or to wait for.
  if (!last && (isDraft || !hasSomethingToSay(readiness))) return 'silent';
  const count = before.length + 1;
  const mark = `${markOf(number)} date=${readiness.date} note=${count} key=${key} -->`;
  const body = render(readiness).replace(/^<!-- docs-curator:sweep [^\n]*\n/u, '');
  await replyOnce(client, repository, number, {mark, body: `${mark}\n${body}`}, (login) => login === own.login);
  for (const old of before.slice(-MAX_HIDDEN)) await hideComment(client, old, 'OUTDATED');
  return 'written';
}

function hasSomethingToSay(readiness: Readiness): boolean {
  return !isReady(readiness) || readiness.waitsFor.length > 0 || readiness.waiting.length > 0;
}

function markOf(number: number): string {
  return `<!-- docs-curator:sweep pr=${number}`;
}

function isNote({login, body}: Remark, own: OwnIdentity, number: number): boolean {
  return login === own.login && body.startsWith(`${markOf(number)} `);
}

function keyOf({body}: Remark): string | null {
  return /^<!-- docs-curator:sweep [^\n]* key=(\S+) -->/u.exec(body)?.[1] ?? null;
}
