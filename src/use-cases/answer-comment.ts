import type {Command} from '../curator/command.ts';
import {type Asker, findRefusal} from '../curator/command-rights.ts';
import type {Explained, Reply} from '../curator/reply.ts';
import type {FixCommitOutcome} from './commit-fixes.ts';

/** The comment that was written, as it is now. */
export interface AskedComment {
  readonly id: number;
  readonly login: string;
  readonly body: string;
}

/** What a command on an item needs to know of it. */
export interface KnownItem {
  readonly id: string;
  readonly ruleId: string;
  readonly isOpen: boolean;
}

/** What the commands of one comment are carried out with. */
export interface CommandDesk {
  readonly comment: AskedComment;
  readonly parse: (body: string) => readonly Command[];
  readonly findAsker: () => Promise<Asker>;
  /** The items of the last pass; null when nothing is remembered. */
  readonly readItems: () => Promise<readonly KnownItem[] | null>;
  /** Why an item cannot be accepted or deferred; null when it can. */
  readonly refuseDecision: (kind: 'accept' | 'defer', item: KnownItem) => 'rule' | 'not-a-note' | null;
  readonly canAuthorAccept: boolean;
  /** Commits the fixes of these items, of all when there are none; `unknown` when an id names no open item of head. */
  readonly fix: (ids: readonly string[]) => Promise<FixAnswer>;
  readonly scrub: () => Promise<ScrubAnswer>;
  /** The id of a rule that goes by this word; null when there is none. */
  readonly findRule: (word: string) => string | null;
  /** What there is to say of a rule; `item` is the item that was asked about, null when it was the rule. */
  readonly explain: (ruleId: string, item: string | null) => Promise<Explained>;
  readonly react: (answer: 'seen' | 'done' | 'committed' | 'refused' | 'unclear') => Promise<void>;
  /** Writes a reply, unless one with the same key is there. */
  readonly reply: (key: string, reply: Reply) => Promise<void>;
  /** Makes the pass over the head as it is then, and writes it. */
  readonly publish: () => Promise<void>;
}

export type FixAnswer =
  /** An id names no open item of head. */
  | {readonly kind: 'unknown'; readonly item: string; readonly open: readonly string[]}
  | {
      readonly kind: 'done';
      readonly outcome: FixCommitOutcome;
      /** Full id of the head that was looked at, and the branch that it is to be merged into. */
      readonly head: string;
      readonly baseBranch: string;
      /** What was to be fixed. */
      readonly items: readonly string[];
      /** What would have been committed, fit to be shown; no lines where it is not. */
      readonly patch: readonly string[];
    };

/** What became of the texts of the pull request: how many lines were taken out, and the 1-based lines that hold more than a marker. */
export interface ScrubAnswer {
  readonly title: number;
  readonly body: number;
  readonly refused: readonly {readonly text: 'title' | 'body'; readonly line: number}[];
}

/** What one command came to. */
interface Result {
  readonly answer: 'done' | 'committed' | 'refused' | 'unclear';
  /** Whether the pass has to be made again. */
  readonly isPassDue: boolean;
}

const MAX_COMMANDS = 3;
const DONE: Result = {answer: 'done', isPassDue: false};
const DUE: Result = {answer: 'done', isPassDue: true};
const REFUSED: Result = {answer: 'refused', isPassDue: false};

/** The commands of a comment that are carried out. */
function selectCommands(parse: CommandDesk['parse'], body: string): readonly Command[] {
  return parse(body).slice(0, MAX_COMMANDS);
}

/**
 * Carries out the commands of a comment, in order, and answers with reactions; in words only what a reaction cannot say. The pass is made
 * once, after all of them. Throws what the desk throws.
 */
export async function answerComment(desk: CommandDesk): Promise<void> {
  const commands = selectCommands(desk.parse, desk.comment.body);
  if (commands.length === 0) return;
  if (commands.every((command) => command.verb === 'invalid' && command.expected === null)) return desk.react('unclear');
  await desk.react('seen');
  const asker = await desk.findAsker();
  const results: Result[] = [];
  for (const [index, command] of commands.entries())
    results.push(await carryOut(desk, command, asker, `comment=${desk.comment.id}.${index + 1}`));
  if (results.some(({isPassDue}) => isPassDue)) await desk.publish();
  for (const answer of new Set(results.map((result) => result.answer))) await desk.react(answer);
}

async function carryOut(desk: CommandDesk, command: Command, asker: Asker, place: string): Promise<Result> {
  const {login} = desk.comment;
  const refuse = async (reply: Reply, key: string = place): Promise<Result> => {
    await desk.reply(`${reply.kind} ${key}`, reply);
    return REFUSED;
  };
  if (command.verb === 'invalid') {
    if (command.expected === null) return {answer: 'unclear', isPassDue: false};
    return refuse({kind: 'usage', expected: command.expected});
  }
  const refusal = findRefusal(command.verb, asker);
  // Whoever asks again and again for what they may not is told once.
  if (refusal !== null) {
    const isAuthorEnough = refusal === 'author-or-write' || refusal === 'author-or-triage';
    return refuse({kind: 'not-permitted', command: `/curator ${command.verb}`, isAuthorEnough}, `verb=${command.verb} to=${login}`);
  }
  switch (command.verb) {
    case 'fix':
      return fix(desk, command.items, refuse);
    case 'accept':
    case 'defer':
      return decide(desk, command.verb, command.item, asker, refuse);
    case 'explain':
      return explain(desk, command.about, refuse);
    case 'scrub':
      return scrub(desk, place, refuse);
    case 'help':
      await desk.reply('help', {kind: 'help'});
      return DONE;
    case 'recheck':
    case 'unaccept':
    case 'hold':
    case 'unhold':
    case 'lang':
      // What these say is read from the comments when the pass is made.
      return DUE;
  }
}

type Refuse = (reply: Reply, key?: string) => Promise<Result>;

async function fix(desk: CommandDesk, ids: readonly string[], refuse: Refuse): Promise<Result> {
  const answer = await desk.fix(ids);
  if (answer.kind === 'unknown') return refuse({kind: 'unknown-item', item: answer.item, open: answer.open});
  const {outcome, items, head, patch, baseBranch} = answer;
  if (outcome.kind === 'committed') return {answer: 'committed', isPassDue: true};
  if (outcome.kind === 'moved') return {...(await refuse({kind: 'head-moved', from: head, to: outcome.head})), isPassDue: true};
  if (outcome.kind === 'nothing' || outcome.kind === 'unchanged')
    return refuse({kind: 'nothing-to-fix', items: ids.length > 0 ? ids : items});
  return refuse({kind: 'patch', lines: patch, items, baseBranch});
}

async function decide(desk: CommandDesk, kind: 'accept' | 'defer', id: string, asker: Asker, refuse: Refuse): Promise<Result> {
  const items = await desk.readItems();
  const item = items?.find((known) => known.id === id);
  if (!item) return refuse({kind: 'unknown-item', item: id, open: (items ?? []).filter(({isOpen}) => isOpen).map((known) => known.id)});
  if (kind === 'accept' && asker.isAuthor && !desk.canAuthorAccept) {
    return refuse({kind: 'not-permitted', command: `/curator accept ${id}`, isAuthorEnough: false});
  }
  const reason = desk.refuseDecision(kind, item);
  if (reason === null) return DUE;
  return refuse(reason === 'not-a-note' ? {kind: 'not-deferrable', item: id} : {kind: 'not-acceptable', item: id, ruleId: item.ruleId});
}

async function explain(desk: CommandDesk, about: string, refuse: Refuse): Promise<Result> {
  const rule = desk.findRule(about);
  const item = rule === null ? ((await desk.readItems())?.find(({id}) => id === about.toUpperCase()) ?? null) : null;
  const ruleId = rule ?? item?.ruleId;
  if (ruleId === undefined) return refuse({kind: 'unknown-rule', about}, `to=${desk.comment.login}`);
  await desk.reply(`explain rule=${ruleId}`, {kind: 'explain', explained: await desk.explain(ruleId, item?.id ?? null)});
  return DONE;
}

async function scrub(desk: CommandDesk, place: string, refuse: Refuse): Promise<Result> {
  const {title, body, refused} = await desk.scrub();
  const isDone = title + body > 0;
  const [first] = refused;
  if (isDone || first === undefined) await desk.reply(`scrubbed ${place}`, {kind: 'scrubbed', title, body});
  const answer = first === undefined ? DONE : await refuse({kind: 'not-scrubbed', ...first});
  return {...answer, isPassDue: isDone};
}
