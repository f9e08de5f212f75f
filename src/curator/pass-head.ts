import {basename} from 'node:path/posix';
import {code, type Markdown, trusted} from './markdown.ts';
import type {Item, Pass} from './pass.ts';
import {countVerified} from './pass-forwards.ts';
import {openItems, type Part, type PassView} from './pass-view.ts';
import {shortSha} from './places.ts';

/** Title, verdict, and what was looked at. */
export function renderHead(view: PassView): Part {
  const {pass, speech} = view;
  const {say, text} = speech;
  return [
    trusted(`### ${titleOf(view)}`),
    verdictOf(view),
    text([
      ...(pass.isRestarted ? [say('pass.restarted')] : []),
      ...(pass.isHeld ? [say('pass.held', {command: code('/curator unhold')})] : []),
      ...(pass.number > 1 ? [sinceOf(view)] : []),
      checkedOf(view),
      ...(pass.pull.isDraft ? [say('pass.draft')] : []),
      ...(pass.number === 1 ? [say('pass.scope')] : []),
    ]),
  ];
}

function titleOf({pass, speech: {say}, document}: PassView): Markdown {
  const title = say('pass.title', {pass: pass.number});
  if (document !== null) return say('pass.about', {title, document: code(basename(document), 100)});
  return pass.report.changed > 1 ? say('pass.documents', {title, count: pass.report.changed}) : title;
}

/** The sentences that say how it stands. */
export function verdictOf(view: PassView): Markdown {
  const {pass, speech} = view;
  const {say, facts: join, text} = speech;
  const fixes = openItems(pass, 'F').length;
  const accepted = pass.items.filter(({id, state}) => id.startsWith('F') && state === 'accepted').length;
  const notes = openItems(pass, 'N').length;
  const forwards = countVerified(pass);
  const verdict = fixes > 0 ? say('verdict.fix', {count: fixes}) : say(pass.number > 1 ? 'verdict.cleanAgain' : 'verdict.clean');
  const facts = [
    ...(forwards > 0 ? [say('verdict.forwards', {count: forwards})] : []),
    ...(accepted > 0 ? [say('verdict.accepted', {count: accepted})] : []),
    ...(notes > 0 ? [say('verdict.notes', {count: notes})] : []),
  ];
  return text([verdict, ...(facts.length > 0 ? [trusted(join(facts) + say('sentence.end'))] : [])]);
}

function checkedOf({pass, speech: {say}}: PassView): Markdown {
  const {report, pull} = pass;
  const values = {head: shortSha(report.head), documents: report.changed, commits: report.commits, base: code(pull.baseBranch, 60)};
  return say(report.commits > 0 ? 'pass.checked.commits' : 'pass.checked', values);
}

function sinceOf({pass, speech: {say}}: PassView): Markdown {
  const {number} = pass;
  const count = (test: (item: Item) => boolean) => pass.items.filter((item) => item.id.startsWith('F') && test(item)).length;
  const isDone = ({state}: Item) => state === 'fixed' || state === 'gone';
  const fixed = count((item) => isDone(item) && item.changed === number && item.since < number);
  const passed = count((item) => isDone(item) && item.since === number);
  const appeared = count(({state, since}) => state === 'open' && since === number);
  const open = count(({state}) => state === 'open');
  const since = {pass: previousOf(pass), fixed, passed, appeared, open};
  return say(passed > 0 ? 'pass.since.passed' : 'pass.since', since);
}

function previousOf({history, number}: Pass): number {
  return history.at(-2)?.number ?? number - 1;
}
