import type {Decision, Language, Pass, PassState, PullFacts} from '../curator/pass.ts';
import type {PassReport} from '../curator/pass-report.ts';
import type {CheckSaved, CheckText} from '../github/check-run.ts';
import type {Saved, Sticky} from '../github/sticky-comment.ts';

/** What people decided, as it stands now. */
export interface DecisionsNow {
  readonly decisions: readonly Decision[];
  readonly isHeld: boolean;
  /** The language that somebody asked for; null when nobody did. */
  readonly language: Language | null;
}

/** What is remembered of the passes before. */
export interface Memory {
  readonly state: PassState | null;
  /** Whether there was something to remember and it is lost. */
  readonly isLost: boolean;
}

/** Where comments and check runs of one pull request are kept. */
export interface PassStore {
  /** Our comments, oldest first. Throws when they cannot be read. */
  readonly findComments: () => Promise<readonly Sticky[]>;
  readonly saveComment: (body: string, seen: Sticky | null) => Promise<Saved>;
  readonly hideDuplicate: (sticky: Sticky) => Promise<void>;
  /** The texts that check runs of ours keep, on the heads that may remember; none when there are none. */
  readonly findCheckTexts: () => Promise<readonly string[]>;
  readonly saveCheck: (check: CheckText) => Promise<CheckSaved>;
  /** Whether the head that was looked at is still that of the pull request, asked anew. */
  readonly isCurrent: () => Promise<boolean>;
}

export interface CuratorPassRequest {
  readonly report: PassReport;
  readonly pull: PullFacts;
  /** When there is a comment; a check run is always made. */
  readonly comment: 'on-findings' | 'always' | 'off';
  /** Number of the workflow run that has the whole report; null without one. */
  readonly run: number | null;
  readonly store: PassStore;
  readonly readDecisions: () => Promise<DecisionsNow>;
  readonly advance: (memory: Memory, decisions: DecisionsNow) => Promise<{readonly pass: Pass; readonly state: PassState}>;
  /** The state as the last line of a text, and back: `newer` when a later version wrote it, null when there is none that can be read. */
  readonly encode: (state: PassState) => string;
  readonly decode: (text: string) => PassState | 'newer' | null;
  /** The comment, with the state as its last line. */
  readonly render: (pass: Pass, state: string, run: number | null) => string;
  /** The title and the summary of the check run, beside a comment or alone. */
  readonly describe: (pass: Pass, hasComment: boolean) => Pick<CheckText, 'title' | 'summary'>;
}

/** What a run came to. `silent`: there is nothing to say; `newer`: a later version of the curator has the word. */
export interface CuratorPassOutcome {
  readonly comment: Exclude<Saved, 'changed'> | 'silent' | 'newer';
  /** Null when none was written. */
  readonly check: CheckSaved | null;
  /** Null when another run has the word. */
  readonly pass: Pass | null;
  /** What a person should know: sentences without a full stop. */
  readonly notes: readonly string[];
}

/** How often the pass is made again since the comment changed in between. */
const MAX_ROUNDS = 4;

/**
 * Makes the pass over a head and keeps it: one comment, edited in place, and one check run. Writes nothing when nothing changed, when the
 * head moved on, and when there is nothing to say. Throws when the comment keeps changing, or GitHub does not answer.
 */
export async function runCuratorPass(request: CuratorPassRequest): Promise<CuratorPassOutcome> {
  const {store, pull, report} = request;
  const moved: CuratorPassOutcome = {
    comment: 'outdated',
    check: null,
    pass: null,
    notes: ['The head moved on, the run over the new one has the word'],
  };
  if (pull.head !== report.head) return moved;
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const [sticky = null, ...duplicates] = await store.findComments();
    const notes: string[] = [];
    const memory = await recall(request, sticky, notes);
    if (memory === 'newer') {
      return {comment: 'newer', check: null, pass: null, notes: ['The comment was written by a newer version, nothing is written over it']};
    }
    const {pass, state} = await request.advance(memory, await request.readDecisions());
    const block = request.encode(state);
    const comment = await speak(request, pass, block, sticky);
    if (comment === 'changed') continue;
    if (comment === 'outdated' || (comment === 'silent' && !(await store.isCurrent()))) return moved;
    for (const duplicate of duplicates) if (!duplicate.isHidden) await store.hideDuplicate(duplicate);
    const check = await store.saveCheck({...request.describe(pass, comment !== 'silent'), conclusion: concludePass(pass), text: block});
    if (check === 'refused') notes.push('There is no check run: the token may not write one (`checks: write`)');
    return {comment, check, pass, notes};
  }
  throw new Error('the comment keeps changing');
}

/** What is remembered: what the comment says, else the check run, which people cannot edit. */
export async function recall(
  {store, decode, pull}: Pick<CuratorPassRequest, 'decode' | 'pull'> & {readonly store: Pick<PassStore, 'findCheckTexts'>},
  sticky: Sticky | null,
  notes: string[],
): Promise<Memory | 'newer'> {
  const read = (text: string) => {
    const state = decode(text);
    // Numbers of another pull request are not ours.
    return state !== null && state !== 'newer' && state.pull !== pull.number ? null : state;
  };
  const said = sticky === null || sticky.isEdited ? null : read(sticky.body);
  if (said === 'newer') return 'newer';
  if (said !== null) return {state: said, isLost: false};
  if (sticky !== null)
    notes.push(`The comment ${sticky.isEdited ? 'was edited by somebody else' : 'holds no state'}, nothing in it counts`);
  const states = (await store.findCheckTexts()).map(read);
  if (states.includes('newer')) return 'newer';
  // Numbers only grow: after a head was pushed back, the check run on it remembers less than that on another.
  const kept = states.reduce<PassState | null>(
    (best, state) => (state !== null && state !== 'newer' && ageOf(state) > ageOf(best) ? state : best),
    null,
  );
  return {state: kept, isLost: sticky !== null && kept === null};
}

/** How far numbering has come in a state, from 1. */
function ageOf(state: PassState | null): number {
  return state === null ? 0 : state.next.F + state.next.N + (state.history.at(-1)?.number ?? 0);
}

async function speak(
  {store, comment, render, run}: CuratorPassRequest,
  pass: Pass,
  state: string,
  sticky: Sticky | null,
): Promise<Saved | 'silent'> {
  if (comment === 'off' || (sticky === null && comment === 'on-findings' && !hasSomethingToSay(pass))) return 'silent';
  // That another run looked at the same things is no news.
  const before = /\]\(\.\.\/actions\/runs\/(\d{1,15})\)/u.exec(sticky?.body ?? '')?.[1];
  const same = before === undefined ? null : render(pass, state, Number(before));
  return store.saveComment(same !== null && sticky !== null && isSameText(same, sticky.body) ? same : render(pass, state, run), sticky);
}

function isSameText(one: string, other: string): boolean {
  return one.trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();
}

function hasSomethingToSay({items, forwards, unmatched}: Pass): boolean {
  return items.length > 0 || unmatched.length > 0 || forwards.some(({finding}) => finding !== null);
}

/** What the check run comes to: open fixes fail it, unless the pull request is a draft. */
export function concludePass({items, pull}: Pass): CheckText['conclusion'] {
  if (pull.isDraft) return 'neutral';
  return items.some(({id, state}) => id.startsWith('F') && state === 'open') ? 'failure' : 'success';
}
