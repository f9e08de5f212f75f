import {localFix} from './local-fix.ts';
import {code, folded, type Markdown, table, trusted} from './markdown.ts';
import type {Item} from './pass.ts';
import {isFixable, isSafe, isScrubbable, whatOf} from './pass-fixes.ts';
import {closedItems, openItems, type Part, type PassView} from './pass-view.ts';
import {describePlaces, shortSha, toRanges} from './places.ts';
import {ruleName, wordsOf} from './rule-words.ts';

/** More notes than this are counted, not listed. */
const MAX_NOTES = 100;
/** As many items are named in one command. */
const MAX_NAMED = 20;

/** What is done, or was decided. */
export function renderDone(view: PassView): Part {
  const {pass, speech} = view;
  const items = closedItems(pass);
  if (items.length === 0) return [];
  const {say} = speech;
  const heading = openItems(pass, 'F').length > 0 ? [trusted(`#### ${say('done.title')}`)] : [];
  // Where all have the same state, the head of the column says it.
  const isPlain = items.every(({state, changed}) => state === 'fixed' && changed === pass.number);
  const hasNow = items.some((item) => nowOf(item, view) !== null);
  const columns = [...(isPlain ? [say('done.fixed')] : [say('column.what'), say('column.state')]), ...(hasNow ? [say('done.now')] : [])];
  const rows = items.map((item) => [
    trusted(`${item.state === 'fixed' ? '✅\u00a0' : ''}**${item.id}**`),
    wasOf(item, view),
    ...(isPlain ? [] : [stateOf(item, view)]),
    ...(hasNow ? [nowOf(item, view) ?? trusted('')] : []),
  ]);
  return [...heading, ...table([trusted(''), ...columns], rows)];
}

function wasOf({ruleId, last, findings}: Item, view: PassView): Markdown {
  const {what} = wordsOf(ruleId, view.speech, last.lines.length);
  // What is missing has no text: the message stands for it, of which the first value names what it is about.
  const said = /^Missing [^`]*`([^`]+)`/u.exec(last.target)?.[1] ?? last.target;
  const target = (last.subject ?? said).replaceAll('`', '').replace(/^> /u, '');
  const isShown = target !== '' && !ruleId.startsWith('attribution/') && !view.isMarker(target) && target !== view.document;
  const named = isShown ? trusted(`${what} — ${code(target, 80)}`) : what;
  const {say, list, text} = view.speech;
  if (findings.length > 0) return list([named, describePlaces(findings, view)]);
  const lines = toRanges(last.lines);
  const isElsewhere = last.path !== view.document || lines.length === 0;
  return isElsewhere ? named : text([named, say('done.lines', {count: last.lines.length, numbers: list(lines)})]);
}

/** How it stands in head; null when that is not known. */
function nowOf({id}: Item, view: PassView): Markdown | null {
  const now = view.nows.get(id);
  if (!now || (now.text !== null && view.isMarker(now.text))) return null;
  if (now.text !== null) return code(now.text, 80);
  return describePlaces(
    now.lines.map((line) => ({path: now.path, line})),
    view,
  );
}

function stateOf({state, decision, changed}: Item, {pass, speech: {say}, isMarker}: PassView): Markdown {
  if (decision !== null && (state === 'accepted' || state === 'deferred')) {
    // Not even a person with every right has the curator repeat a marker.
    const values = {login: code(decision.login, 40), reason: code(isMarker(decision.reason) ? '…' : decision.reason, 120)};
    if (state === 'deferred') return say(decision.reason.trim() === '' ? 'state.deferred' : 'state.deferred.why', values);
    return say(decision.isByAuthor ? 'state.acceptedByAuthor' : 'state.accepted', values);
  }
  return state === 'gone' ? say('state.gone') : say(changed === pass.number ? 'state.fixed' : 'state.fixedBefore', {pass: changed});
}

/** What does not block, and what was checked and is in order; folded. */
export function renderNotes(view: PassView): Part {
  const {pass, speech} = view;
  const {say} = speech;
  const notes = openItems(pass, 'N').map((item) => {
    const places = describePlaces(item.findings, view);
    return say('note.item', {id: trusted(item.id), what: whatOf(item, view), places, rule: ruleName(item.ruleId)});
  });
  const unmatched = pass.unmatched.map(({kind, item, login}) => {
    return say('unmatched.one', {command: code(`/curator ${kind} ${item}`, 60), login: code(login, 40)});
  });
  const facts = factsOf(view);
  const rest = notes.length > MAX_NOTES ? [say('notes.dropped', {count: notes.length - MAX_NOTES})] : [];
  const list = (lines: Part) => (lines.length === 0 ? [] : [trusted(lines.map((line) => `- ${line}`).join('\n'))]);
  const shown = list([...notes.slice(0, MAX_NOTES), ...rest]);
  return [
    ...list(unmatched),
    ...(shown.length > 0 ? [folded(say('notes.title', {count: notes.length}), shown)] : []),
    ...(facts.length > 0 ? [folded(say('notes.checked'), list(facts))] : []),
  ];
}

function factsOf({pass, speech: {say}}: PassView): Part {
  const {commits, scripts} = pass.report;
  const isFound = (area: string) => pass.items.some(({state, ruleId}) => state !== 'fixed' && state !== 'gone' && ruleId.startsWith(area));
  return [
    ...(commits > 0 && !isFound('attribution/') ? [say('note.attribution', {commits})] : []),
    ...(scripts.of > 0 ? [say('note.scripts', scripts)] : []),
  ];
}

/** What earlier passes said, folded; nothing on the first. */
export function renderHistory({pass, speech: {say}}: PassView): Part {
  if (pass.history.length < 2) return [];
  const columns = [say('column.pass'), say('column.head'), say('column.verdict')];
  const rows = pass.history
    .slice(-20)
    .map(({number, head, open}) => [
      trusted(`v${number}`),
      shortSha(head),
      open > 0 ? say('history.open', {count: open}) : say('history.clean'),
    ]);
  return [folded(say('history.title'), table(columns, rows))];
}

/** What to do next. */
export function renderNext({pass, speech}: PassView): Part {
  const {say, list} = speech;
  const items = openItems(pass, 'F');
  if (items.length === 0) return [];
  const safe = items.filter(isSafe);
  const suggested = items.filter((item) => isFixable(item) && !isSafe(item));
  const others = items.filter((item) => !isFixable(item));
  const scrubbable = others.filter(isScrubbable);
  const reworded = others.filter(({ruleId}) => ruleId === 'attribution/commit');
  const pushed = others.filter((item) => !scrubbable.includes(item) && !reworded.includes(item));
  const ids = (some: readonly Item[]) => list(toRanges(some.map(({id}) => Number(id.slice(1)))).map(toIds));
  const markers = pass.forwards.filter(({accepted, finding}) => accepted === null && finding?.fixed);
  const nextFix = markers.length > 0 ? 'next.fix.markers' : 'next.fix';
  const {isFork} = pass.pull;
  const acceptable = items.find(({ruleId}) => !/^attribution\/|^script\/syntax$/u.test(ruleId)) ?? null;
  const reason = say('reason.placeholder');
  const lines = [
    ...(safe.length > 0
      ? [
          say(isFork ? 'next.fix.fork' : nextFix, {
            command: code('/curator fix'),
            items: ids(safe),
            count: markers.length,
          }),
        ]
      : []),
    ...(safe.length === 0 && markers.length > 0 ? [say('next.markers', {command: code('/curator fix'), count: markers.length})] : []),
    ...(suggested.length > 0
      ? [
          say(isFork ? 'next.fix.fork' : 'next.fix.named', {
            items: ids(suggested),
            command: code(
              `/curator fix ${suggested
                .slice(0, MAX_NAMED)
                .map(({id}) => id)
                .join(' ')}`,
            ),
          }),
        ]
      : []),
    ...(safe.length + suggested.length > 0
      ? [say('next.local', {local: code(localFix(pass.pull.baseBranch, suggested.length > 0 ? 'all' : 'safe'), 160)})]
      : []),
    ...(pushed.length > 0 ? [say('next.byHand', {items: ids(pushed)})] : []),
    ...(scrubbable.length > 0 ? [say('next.scrub', {command: code('/curator scrub'), items: ids(scrubbable)})] : []),
    ...(reworded.length > 0 ? [say('next.reword', {items: ids(reworded), count: reworded.length})] : []),
    ...(acceptable === null
      ? []
      : [
          say('next.accept', {
            accept: code(`/curator accept ${acceptable.id} ${reason}`),
            explain: code(`/curator explain ${acceptable.id}`),
          }),
        ]),
  ];
  return [trusted(`#### ${say('next.title')}`), trusted(lines.map((line, index) => `${index + 1}. ${line}`).join('\n'))];
}

function toIds(range: Markdown): Markdown {
  return trusted(range.replace(/\d+/gu, 'F$&'));
}
