import {code, link, type Markdown, table, trusted} from './markdown.ts';
import type {Part} from './pass-view.ts';
import {pullLink, shortSha} from './places.ts';
import type {Readiness, Waiting} from './readiness.ts';
import {type Speech, speak} from './say.ts';

/** What a sweep note shows besides the readiness. */
export interface SweepSurroundings {
  readonly version: string;
  /** Number of the workflow run of the sweep; null when there is none. */
  readonly run: number | null;
}

type State = 'blocker' | 'pending' | 'ok' | 'done' | 'info';

interface Row {
  readonly state: State;
  readonly check: Markdown;
  readonly result: Markdown;
}

/** More of a kind than this are counted, not listed. */
const MAX_ROWS = 5;

/** How the sweep note of a pull request begins, up to the day. */
export function sweepMarker(pull: number): string {
  return `<!-- docs-curator:sweep pr=${pull} `;
}

/** The comment of a sweep: what stands between a pull request and its merge. */
export function renderSweepNote(readiness: Readiness, {version, run}: SweepSurroundings): string {
  const speech = speak(readiness.language);
  const {say} = speech;
  const date = trusted(readiness.date.replace(/[^\d-]/gu, ''));
  const rows = rowsOf(readiness, speech);
  const parts = [
    trusted(`### ${say('sweep.title', {date})}`),
    verdictOf(rows, speech),
    ...table([trusted(''), say('column.check'), say('column.result')], rows.map(toCells(speech))),
    ...renderClearing(readiness, speech),
    say('sweep.scope'),
    footerOf(readiness, version, run, speech),
  ];
  return `${sweepMarker(readiness.pull.number)}date=${date} -->\n${parts.join('\n\n')}`;
}

/** Whether nothing stands in the way of the merge. */
export function isReady(readiness: Readiness): boolean {
  return rowsOf(readiness, speak('en')).every(({state}) => state !== 'blocker' && state !== 'pending');
}

const SIGNS: Readonly<Record<State, Markdown>> = {
  blocker: trusted('⛔'),
  pending: trusted('⏳'),
  ok: trusted('✅'),
  done: trusted('🧹'),
  info: trusted('🔗'),
};

function toCells({say, text}: Speech): (row: Row) => readonly Markdown[] {
  return ({state, check, result}) => [SIGNS[state], check, text([say(`sweep.state.${state}`), result])];
}

function verdictOf(rows: readonly Row[], {say, facts}: Speech): Markdown {
  const count = (state: State) => rows.filter((row) => row.state === state).length;
  const blockers = count('blocker');
  const pending = count('pending');
  if (blockers + pending === 0) return say('sweep.ready');
  const reasons = [
    ...(blockers > 0 ? [say('sweep.blockers', {count: blockers})] : []),
    ...(pending > 0 ? [say('sweep.pending', {count: pending})] : []),
  ];
  return say('sweep.notReady', {reasons: facts(reasons)});
}

function rowsOf(readiness: Readiness, speech: Speech): readonly Row[] {
  const rows = [
    ...rowsOfTexts(readiness, speech),
    ...rowsOfCommits(readiness, speech),
    ...rowsOfStructure(readiness, speech),
    ...rowsOfOthers(readiness, speech),
  ];
  return ORDER.flatMap((state) => rows.filter((row) => row.state === state));
}

const ORDER: readonly State[] = ['blocker', 'pending', 'done', 'ok', 'info'];

function rowsOfTexts({scrubbed, marked}: Readiness, speech: Speech): readonly Row[] {
  const {say, list} = speech;
  const checkOf = (text: 'title' | 'body') => say(`sweep.check.${text}`);
  const done = (['title', 'body'] as const).filter((text) => scrubbed[text] > 0);
  return [
    ...done.map((text): Row => ({state: 'done', check: checkOf(text), result: say('sweep.scrubbed', {count: scrubbed[text]})})),
    ...marked.map(({text, lines}): Row => {
      const places = list(lines.slice(0, MAX_ROWS).map((line) => say('line', {line})));
      return {state: 'blocker', check: checkOf(text), result: say('sweep.marked', {lines: places, command: code('/curator scrub')})};
    }),
  ];
}

function rowsOfCommits({commits, history, pull}: Readiness, {say}: Speech): readonly Row[] {
  const check = say('sweep.check.commits');
  if (history === null) return [{state: 'blocker', check, result: say('sweep.commits.unread')}];
  if (commits.length === 0) return [{state: 'ok', check, result: say('sweep.commits.ok', {count: history.commits})}];
  const base = code(pull.baseBranch, 60);
  const rows = commits.slice(0, MAX_ROWS).map(({sha, line}): Row => {
    return {state: 'blocker', check, result: say('sweep.commit', {sha: shortSha(sha), line, base})};
  });
  const rest = commits.length - rows.length;
  return rest > 0 ? [...rows, {state: 'blocker', check, result: say('sweep.commits.more', {count: rest})}] : rows;
}

function rowsOfStructure({structure, openTasks, isHeld, pull}: Readiness, {say}: Speech): readonly Row[] {
  const row = (state: State, result: Markdown): Row => ({state, check: say('sweep.check.structure'), result});
  const head = structure && shortSha(structure.head);
  const values = {pass: structure?.number ?? 0, head: head ?? trusted(''), count: structure?.open ?? 0, now: shortSha(pull.head)};
  const ofStructure =
    structure === null
      ? row('pending', say('sweep.structure.none'))
      : structure.head !== pull.head
        ? row('pending', say('sweep.structure.old', values))
        : structure.open > 0
          ? row('blocker', say('sweep.structure.open', values))
          : row('ok', say('sweep.structure.clean', values));
  return [
    ofStructure,
    ...(openTasks > 0
      ? [{state: 'pending', check: say('sweep.check.tasks'), result: say('sweep.tasks', {count: openTasks})} as const]
      : []),
    ...(isHeld
      ? [{state: 'pending', check: say('sweep.check.hold'), result: say('sweep.held', {command: code('/curator unhold')})} as const]
      : []),
  ];
}

function rowsOfOthers({broken, waitsFor, waiting}: Readiness, speech: Speech): readonly Row[] {
  const {say} = speech;
  const at = ({path, line}: NonNullable<Waiting['place']>) => say('line.of', {path: code(path, 120), line});
  const rows = (kind: 'broken' | 'waitsFor', state: State, check: Markdown, some: readonly Waiting[]) =>
    some.slice(0, MAX_ROWS).map(({pull, place, target}): Row => {
      const values = {pull: pullLink(pull, speech), target: code(target, 120)};
      return {
        state,
        check,
        result: place === null ? say(`sweep.${kind}.noPlace`, values) : say(`sweep.${kind}`, {...values, place: at(place)}),
      };
    });
  const targets = [...new Set(waiting.map(({target}) => target))].slice(0, MAX_ROWS);
  const waits = targets.map((target): Row => {
    const others = waiting.filter((other) => other.target === target).slice(0, MAX_ROWS);
    const pulls = others.map(({pull, place}) => {
      const linked = pullLink(pull, speech);
      return place === null ? linked : say('sweep.waiting.pull', {pull: linked, place: at(place)});
    });
    const values = {pulls: speech.list(pulls), count: others.length, target: code(target, 120)};
    return {state: 'info', check: say('sweep.check.waiting'), result: say('sweep.waiting', values)};
  });
  return [
    ...rows('broken', 'blocker', say('sweep.check.forward'), broken),
    ...rows('waitsFor', 'info', say('sweep.check.waitsFor'), waitsFor),
    ...waits,
  ];
}

/** How the commits are cleared, where they are what is in the way. */
function renderClearing({commits, history, pull}: Readiness, {say}: Speech): Part {
  const [commit] = commits;
  if (commit === undefined || history === null) return [];
  const {authors, parent} = history;
  // Lines that are pasted into a shell hold nothing that a shell reads as more than a name.
  const base = /^[A-Za-z0-9][\w./-]{0,100}$/u.test(pull.baseBranch) ? `origin/${pull.baseBranch}` : 'origin/HEAD';
  const mark =
    commits.length === 1 ? say('sweep.clear.mark', {sha: shortSha(commit.sha)}) : say('sweep.clear.marks', {count: commits.length});
  const lines = [
    '```bash',
    'git fetch origin',
    `git rebase -i ${/^[0-9a-f]{7,64}$/u.test(parent) ? parent.slice(0, 7) : base}   # ${mark}`,
    `docs-curator commits ${base}..HEAD   # ${say('sweep.clear.verify')}`,
    'git push --force-with-lease',
    '```',
  ];
  return [
    trusted(`#### ${say('sweep.clear.title')}`),
    authors > 1 ? say('sweep.clear.many', {count: authors}) : say('sweep.clear.one'),
    trusted(lines.join('\n')),
  ];
}

function footerOf({dashboard}: Readiness, version: string, run: number | null, {say}: Speech): Markdown {
  const parts = [
    say('footer.version', {version: trusted(version)}),
    ...(run === null ? [] : [link(say('sweep.run'), `../actions/runs/${run}`)]),
    ...(dashboard === null ? [] : [link(say('sweep.dashboard'), `../issues/${dashboard}`)]),
  ];
  return trusted(`<sub>${parts.join(' · ')}</sub>`);
}
