import {code, type Markdown, table, trusted} from './markdown.ts';
import type {Item} from './pass.ts';
import {openItems, type Part, type PassView} from './pass-view.ts';
import {describePlaces} from './places.ts';
import {wordsOf} from './rule-words.ts';

/** The table of the fixes that are needed. `isShort` leaves out what rows can do without. */
export function renderFixes(view: PassView, isShort = false): Part {
  const {pass, speech} = view;
  const {say} = speech;
  const items = openItems(pass, 'F');
  const hasStates = pass.number > 1 && items.some(({since}) => since < pass.number);
  const columns = [trusted(''), say('column.where'), say('column.what'), ...(hasStates ? [say('column.state')] : []), say('column.fix')];
  const rows = items.map((item) => [
    trusted(`**${item.id}**`),
    isShort ? code(item.last.path, 60) : describePlaces(item.findings, view),
    isShort ? wordsOf(item.ruleId, speech).what : whatOf(item, view),
    ...(hasStates ? [item.since === pass.number ? say('state.new') : say('state.open', {pass: item.since})] : []),
    fixOf(item, view),
  ]);
  return table(columns, rows);
}

/** What was found, in one cell: the sentence of its findings where they say the same. */
export function whatOf({ruleId, findings}: Item, {speech, isMarker}: PassView): Markdown {
  const {what} = wordsOf(ruleId, speech, findings.length);
  const messages = [...new Set(findings.map(({message}) => message))];
  const [message] = messages;
  const sentence = message !== undefined && messages.length === 1 && !isMarker(message) ? speech.rule(message) : null;
  if (sentence !== null) return sentence;
  return what;
}

/** Whether every finding of an item has a fix that a commit can hold. */
export function isFixable({findings}: Item): boolean {
  return findings.length > 0 && findings.every(({fixed}) => fixed !== null);
}

/** Whether a fix needs nobody to read it over: the commit of all fixes holds no other. */
export function isSafe(item: Item): boolean {
  return isFixable(item) && item.findings.every(({fixed}) => fixed?.kind === 'safe');
}

/** Whether `/curator scrub` mends an item. */
export function isScrubbable({ruleId}: Pick<Item, 'ruleId'>): boolean {
  return ruleId === 'attribution/pull-request';
}

function fixOf(item: Item, {speech: {say}}: PassView): Markdown {
  if (isFixable(item)) return code(`/curator fix ${item.id}`);
  if (isScrubbable(item)) return code('/curator scrub');
  return item.findings.some(({fixed, help}) => fixed !== null || help?.includes('\n')) ? say('what.paste') : say('what.byHand');
}
