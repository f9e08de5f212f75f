import {inflateRawSync} from 'node:zlib';
import {expect} from 'vitest';
import type {PassState} from '../../../../src/curator/pass.ts';
import {decodeState} from '../../../../src/curator/state.ts';
import type {IssueComment} from '../../../bed/github/entities.ts';
import type {ScriptedFault} from '../../../bed/github/faults.ts';
import {addComment, editComment} from '../../../bed/github/state.ts';
import {findFaults} from '../../../curator/support/inspect-body.ts';
import {MARKS} from './heads.ts';
import {type HistoryWorld, OURS, PULL} from './history-world.ts';

/** A decision as it was taken, and what it was taken on. */
interface Waiver {
  readonly comment: IssueComment;
  readonly item: string;
  readonly ruleId: string;
  /** When the numbers began that it speaks of. */
  readonly since: string;
}

/** What happened so far, as far as what must hold depends on it. */
interface Course {
  readonly world: HistoryWorld;
  readonly random: Random;
  readonly told: string[];
  readonly waivers: Waiver[];
  /** The head that a run has looked at last and ended well. */
  last: string | null;
  /** Whether people took away or changed what was remembered, since the last run that ended well. */
  isDisturbed: boolean;
  /** Whether anybody decided on something: that is answered even where nothing is found. */
  isDecided: boolean;
  since: string | null;
  /** Number of the newest pass, and the first comment of all. */
  pass: number;
  first: string | null;
  /** How often the histories before went against GitHub's description. */
  readonly known: number;
}

/** Numbers that follow from a seed. */
export interface Random {
  readonly chance: (share: number) => boolean;
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function createRandom(seed: number): Random {
  let state = seed * 2_654_435_761;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {chance: (share) => next() < share, below, pick: (list) => list[below(list.length)] as (typeof list)[number]};
}

/** Plays the history of a seed and checks all through it what must hold. Answers what happened, for a person to read. */
export async function playHistory(world: HistoryWorld, seed: number, told: string[]): Promise<void> {
  await world.reset();
  const random = createRandom(seed);
  const course: Course = {
    ...{world, random, told, waivers: []},
    last: null,
    isDisturbed: false,
    isDecided: false,
    since: null,
    pass: 0,
    first: null,
    known: world.github.violations.length,
  };
  const events = 4 + random.below(5);
  for (let event = 0; event < events; event++) {
    world.advance(random.pick([0, 400, 1000, 30_000, 90_000]));
    const happen = pickEvent(random);
    await happen(course);
    checkAlways(course);
  }
  world.github.faults.clear();
  world.advance(60_000);
  await settle(course);
}

type Happening = (course: Course) => void | Promise<void>;

/** How often something happens, in parts of the sum. */
const EVENTS: readonly (readonly [number, Happening])[] = [
  [20, run],
  [16, push],
  [4, finishOutOfOrder],
  [3, disturbSticky],
  [3, deleteSticky],
  [3, forge],
  [3, chat],
  [6, accept],
  [2, unaccept],
  [2, withdraw],
  [1, changeRights],
  [2, decideOtherwise],
  [1, fix],
];

function pickEvent(random: Random): Happening {
  let left = random.below(EVENTS.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, happen] of EVENTS) {
    if (left < weight) return happen;
    left -= weight;
  }
  return run;
}

async function run(course: Course): Promise<void> {
  const {world, random, told} = course;
  const faults = random.chance(0.35) ? [pickFault(random), ...(random.chance(0.3) ? [pickFault(random)] : [])] : [];
  world.github.faults.add(...faults);
  told.push(`run${faults.map(describeFault).join('')}`);
  await finish(course);
  world.github.faults.clear();
}

const describeFault = ({method, path, when, skip, times, fault}: ScriptedFault) =>
  `, ${method ?? 'any'} ${path ?? ''} ${fault.kind} ${when ?? 'before'} skip ${skip} times ${times ?? 1}`;

/** Lets a run end, well or not; answers whether it ended well. */
async function finish(course: Course, sha?: string): Promise<boolean> {
  const {world, told} = course;
  const head = sha ?? (await world.tip());
  try {
    await (course.random.chance(0.02) ? world.look() : world.finish(head));
  } catch (error) {
    told.push(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    // An error of ours is none of GitHub's.
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    return false;
  }
  if ((await world.tip()) !== head) return true;
  course.last = head;
  await checkFinished(course, head);
  return true;
}

const READS = [/\/graphql$/u, /\/pulls\/1$/u, /\/comments/u, /\/check-runs/u, /\/contents\//u, /\/artifacts/u, /\/compare\//u];

function pickFault(random: Random): ScriptedFault {
  const skip = random.below(3);
  if (random.chance(0.4)) {
    const path = random.pick(READS);
    const method = path.source.includes('graphql') ? 'POST' : 'GET';
    const fault = random.pick([{kind: 'status', status: 502}, {kind: 'reset'}, {kind: 'cut-body'}, {kind: 'status', status: 500}] as const);
    return {method, path, skip, times: random.pick([1, 1, 2, 5]), fault};
  }
  const [method, path] = random.pick([
    ['POST', /\/issues\/1\/comments$/u],
    ['PATCH', /\/issues\/comments\/\d+$/u],
    ['POST', /\/check-runs$/u],
    ['PATCH', /\/check-runs\/\d+$/u],
  ] as const);
  const fault = random.pick([
    {kind: 'status', status: 502},
    {kind: 'status', status: 502},
    {kind: 'reset'},
    {kind: 'cut-body'},
    ...(method === 'PATCH' ? [{kind: 'silent-keep'} as const] : []),
  ] as const);
  const when = fault.kind === 'status' && random.chance(0.6) ? 'after' : 'before';
  return {method, path, when, skip: 0, times: random.pick([1, 1, 2, 4]), fault};
}

async function push(course: Course): Promise<void> {
  const {world, random, told} = course;
  const mark = random.pick(MARKS);
  told.push(`push ${mark}`);
  await world.github.push(PULL, world.shas[mark] ?? '');
  if (random.chance(0.7)) await run(course);
}

/** A run is overtaken: a newer head is pushed and looked at while it works; then it goes on. */
async function finishOutOfOrder(course: Course): Promise<void> {
  const {world, random, told} = course;
  const mark = random.pick(MARKS);
  const skip = random.below(9);
  const path = random.pick([/\/graphql$/u, /\/pulls\/1$/u, /\/contents\//u, /\/comments/u, /\/check-runs/u]);
  const old = await world.tip();
  told.push(`while a run works (${path.source} skip ${skip}): push ${mark}, and its run ends`);
  const overtake = async () => {
    await world.github.push(PULL, world.shas[mark] ?? '');
    world.advance(1000);
    await finish(course);
  };
  const isWrite = path.source.includes('graphql');
  world.github.faults.add({method: isWrite ? 'POST' : 'GET', path, skip, fault: {kind: 'meanwhile', run: overtake}});
  await finish(course, old);
  world.github.faults.clear();
  const now = await world.tip();
  const [sticky] = visible(world);
  // The older run has not written over what the newer one said.
  if (sticky && now !== old && course.last === now) expect(sticky.body).toContain(now.slice(0, 7));
}

const stickies = ({github}: HistoryWorld) =>
  github.state.comments.filter(({user, body}) => user === OURS && body.startsWith(`<!-- docs-curator:pass pr=${PULL} -->`));
const visible = (world: HistoryWorld) => stickies(world).filter(({minimized}) => minimized === null);
const decode = (text: string) => {
  const state = decodeState(text, (bytes, maxOutputLength) => inflateRawSync(bytes, {maxOutputLength}));
  return state === 'newer' ? null : state;
};
const readSticky = (world: HistoryWorld): PassState | null => decode(stickies(world)[0]?.body ?? '');

function disturbSticky(course: Course): void {
  const {world, random, told} = course;
  const [sticky] = stickies(world);
  if (!sticky) return;
  const body = random.pick([
    'All is well.',
    `${sticky.body}\nI fixed it all.`,
    sticky.body.replace('pass v', 'pass v9'),
    sticky.body.slice(0, sticky.body.length / 2),
    '<!-- docs-curator:pass pr=1 -->',
    '',
    // What was remembered at first, so that all later numbers would be given again.
    course.first ?? '',
    course.first ?? '',
  ]);
  told.push(`a person writes over the comment: ${JSON.stringify(body.slice(0, 30))}`);
  editComment(sticky, {user: 'writer', body, at: world.at()});
  course.isDisturbed = true;
}

function deleteSticky(course: Course): void {
  const {world, told} = course;
  const {comments} = world.github.state;
  const [sticky] = stickies(world);
  if (!sticky) return;
  told.push('a person deletes the comment');
  comments.splice(comments.indexOf(sticky), 1);
  course.isDisturbed = true;
}

function forge({world, random, told}: Course): void {
  const body = stickies(world)[0]?.body ?? '<!-- docs-curator:pass pr=1 -->\nAll is well.\n';
  const user = random.pick(['mallory', 'writer', 'renovate[bot]']);
  told.push(`${user} forges a comment`);
  addComment(world.github.state, {issue: PULL, user, body: body.replace('pass v', 'pass v7'), at: world.at()});
}

async function chat({world, random, told}: Course): Promise<void> {
  const user = random.pick(['writer', 'mallory', 'renovate[bot]']);
  const body = random.pick([
    'Section 4 should name the second engine too.',
    '> /curator fix\n\nNo.',
    'Thanks, merging after all lines agreed.',
  ]);
  told.push(`${user} talks`);
  const comment = world.comment(user, body);
  const before = JSON.stringify([world.github.state.comments, world.github.state.checkRuns, world.github.state.reactions]);
  if (random.chance(0.5)) await world.answer(comment);
  expect(JSON.stringify([world.github.state.comments, world.github.state.checkRuns, world.github.state.reactions])).toBe(before);
}

async function accept(course: Course): Promise<void> {
  const {world, random, told, waivers} = course;
  const sticky = stickies(world)[0];
  const state = sticky && (sticky.editor === null || sticky.editor === OURS) ? readSticky(world) : null;
  const open = state?.items.filter(({state: itemState, ruleId}) => itemState === 'open' && !ruleId.startsWith('attribution/')) ?? [];
  const user = random.pick(['writer', 'writer', 'writer', 'mallory']);
  const item = open.length === 0 || random.chance(0.1) ? null : random.pick(open);
  const id = item?.id ?? 'F77';
  const verb = item?.id.startsWith('N') && random.chance(0.5) ? `defer ${id}` : `accept ${id} since it comes with the next one`;
  told.push(`${user}: /curator ${verb}`);
  const comment = world.comment(user, `/curator ${verb}`);
  course.isDecided = true;
  if (item && state) waivers.push({comment, item: item.id, ruleId: item.ruleId, since: state.since});
  await answer(course, comment, 0.08);
}

async function unaccept(course: Course): Promise<void> {
  const {world, random, told, waivers} = course;
  if (waivers.length === 0) return;
  const {item} = random.pick(waivers);
  told.push(`writer: /curator unaccept ${item}`);
  const comment = world.comment('writer', `/curator unaccept ${item}`);
  if (world.github.state.roles.get('writer') === 'write') {
    for (let at = waivers.length - 1; at >= 0; at--) if (waivers[at]?.item === item) waivers.splice(at, 1);
  }
  await answer(course, comment, 0.08);
}

/** A comment that decided is edited or deleted. */
function withdraw({world, random, told, waivers}: Course): void {
  const waiver = waivers.splice(random.below(Math.max(1, waivers.length)), 1)[0];
  if (!waiver) return;
  const {comments} = world.github.state;
  const isEdited = random.chance(0.5);
  told.push(`the decision on ${waiver.item} is ${isEdited ? 'edited' : 'deleted'}`);
  if (isEdited) editComment(waiver.comment, {user: 'writer', body: 'Never mind.', at: '2031-01-01T00:00:00Z'});
  else comments.splice(comments.indexOf(waiver.comment), 1);
}

function changeRights({world, random, told, waivers}: Course): void {
  // Who has lost the right has decided nothing; who gets it back has, and what was taken back meanwhile was not.
  if (waivers.length > 0 && random.chance(0.5)) return;
  const role = world.github.state.roles.get('writer') === 'write' ? 'read' : 'write';
  told.push(`writer may ${role}`);
  world.github.state.roles.set('writer', role);
}

async function decideOtherwise(course: Course): Promise<void> {
  const {world, random, told} = course;
  const command = random.pick(['lang zh', 'lang en', 'hold', 'unhold', 'recheck', 'explain F1', 'help', 'merge', 'fix F88']);
  const user = random.pick(['writer', 'mallory']);
  told.push(`${user}: /curator ${command}`);
  await answer(course, world.comment(user, `/curator ${command}`), 0.25);
}

async function answer(course: Course, comment: IssueComment, share: number): Promise<void> {
  const {world, random, told} = course;
  if (!random.chance(share)) return;
  told.push('  and its job runs');
  if (random.chance(0.2)) world.github.faults.add(pickFault(random));
  try {
    await world.answer(comment);
    // A job that starts again does nothing a second time.
    if (random.chance(0.2)) await world.answer(comment);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw error;
    told.push(`  failed: ${error instanceof Error ? error.message : String(error)}`);
  }
  world.github.faults.clear();
}

async function fix(course: Course): Promise<void> {
  const {world, random, told} = course;
  told.push('writer: /curator fix');
  const before = await world.tip();
  const comment = world.comment('writer', '/curator fix');
  if (random.chance(0.5))
    world.github.faults.add({method: 'PATCH', path: /\/git\/refs\//u, when: 'after', fault: {kind: 'status', status: 502}});
  await answer(course, comment, 1);
  if (random.chance(0.5)) await answer(course, comment, 1);
  const made = await world.github.git.between(before, await world.tip());
  expect(made.length).toBeLessThanOrEqual(1);
}

/** Bodies that have been read already. */
const faultless = new Set<string>();

/** What holds at every moment. */
function checkAlways(course: Course): void {
  const {world} = course;
  const {comments} = world.github.state;
  const ours = comments.filter(({user}) => user === OURS);
  expect(visible(world).length).toBeLessThanOrEqual(1);
  const replies = ours.flatMap(({body}) => /^<!-- docs-curator:reply [^\n]*/u.exec(body) ?? []);
  expect(replies).toEqual([...new Set(replies)]);
  for (const {body, editor} of ours)
    if ((editor === null || editor === OURS) && !faultless.has(body)) {
      expect(findFaults(body)).toEqual([]);
      faultless.add(body);
    }
  expect(world.github.violations.slice(course.known)).toEqual([]);
}

/** What holds when a run over the head has ended well. */
async function checkFinished(course: Course, head: string): Promise<void> {
  const {world, isDisturbed} = course;
  checkAlways(course);
  const checks = world.github.state.checkRuns.filter(({headSha}) => headSha === head);
  expect(checks.map(({status}) => status)).toEqual(['completed']);
  const [sticky] = visible(world);
  const kept = decode(checks[0]?.text ?? '');
  expect(kept).not.toBeNull();
  if (sticky) {
    expect(sticky.body).toContain(head.slice(0, 7));
    // What people cannot edit remembers the same.
    expect(decode(sticky.body)).toEqual(kept);
  } else {
    const {findings} = await world.report(head);
    expect(findings).toEqual([]);
  }
  if (kept && course.since !== null && !isDisturbed) expect(kept.since).toBe(course.since);
  // A head that comes back may remember less than one that was taken away with the comment.
  if (kept?.since === course.since && !isDisturbed) expect(kept?.history.at(-1)?.number).toBeGreaterThanOrEqual(course.pass);
  course.pass = kept?.history.at(-1)?.number ?? 0;
  course.first ??= sticky?.body ?? null;
  course.since = kept?.since ?? null;
  course.isDisturbed = false;
  for (const {item, ruleId, since, comment} of course.waivers) {
    if (kept?.since !== since || world.github.state.roles.get(comment.user) !== 'write') continue;
    const found = kept.items.find(({id}) => id === item);
    expect([item, found?.ruleId]).toEqual([item, ruleId]);
    expect([item, found?.state]).not.toEqual([item, 'open']);
  }
}

const withoutRun = (body: string) => body.replaceAll(/runs\/\d+/gu, '');

/** The last run over the head; another one writes nothing, and what is remembered comes back from where people cannot reach it. */
async function settle(course: Course): Promise<void> {
  const {world, random, told} = course;
  told.push('the last run');
  const head = await world.tip();
  await world.finish(head);
  await checkFinished(course, head);
  const body = visible(world)[0]?.body;
  const before = world.github.requests.length;
  await world.finish(head);
  const writes = world.github.requests.slice(before).filter(({method, operation, body: sent}) => {
    return operation === 'graphql' ? JSON.stringify(sent).includes('mutation') : method !== 'GET';
  });
  expect(writes.map(({operation}) => operation)).toEqual([]);
  if (body === undefined) return;
  if (random.chance(0.5)) deleteSticky(course);
  else disturbSticky(course);
  await world.finish(head);
  await checkFinished(course, head);
  expect(withoutRun(visible(world)[0]?.body ?? '')).toBe(withoutRun(body));
}
