import {code, link, type Markdown, trusted} from './markdown.ts';
import type {Pass} from './pass.ts';
import {renderDetails} from './pass-details.ts';
import {renderFixes} from './pass-fixes.ts';
import {renderForwards} from './pass-forwards.ts';
import {renderHead} from './pass-head.ts';
import {isLarge, renderCounts} from './pass-large.ts';
import {renderDone, renderHistory, renderNext, renderNotes} from './pass-rest.ts';
import {openItems, type Part, type PassSurroundings, type PassView} from './pass-view.ts';
import {speak} from './say.ts';

/** Longest comment, in UTF-16 code units: GitHub takes 65,536. */
export const MAX_COMMENT = 60_000;

/** How the comment of a pull request begins: nothing else is one. */
export function passMarker(pull: number): string {
  return `<!-- docs-curator:pass pr=${pull} -->`;
}

/**
 * The comment of a pass. Where it would grow too long, notes are left out first, then the details of fixes; never which fixes are needed,
 * nor the state.
 */
export function renderPass(pass: Pass, surroundings: PassSurroundings): string {
  const view = viewOf(pass, surroundings);
  const forms = isLarge(view) ? [large] : [full, withoutNotes, withoutDetails, short, large];
  for (const form of forms) {
    const body = assemble(form(view), view);
    if (body.length <= MAX_COMMENT) return body;
  }
  return assemble(renderHead(view), view);
}

/** A pass with what its rendering needs. */
export function viewOf(pass: Pass, surroundings: PassSurroundings): PassView {
  return {...surroundings, pass, speech: speak(pass.language), document: documentOf(pass)};
}

/** The only document that items and forward declarations are about, apart from commits and texts of the pull request. */
function documentOf({items, forwards}: Pass): string | null {
  const paths = [
    ...items.map(({last}) => last.subject ?? last.path),
    ...forwards.flatMap(({accepted, finding}) => [accepted?.path ?? finding?.path ?? '']),
  ].filter((path) => path !== '' && !path.includes(':'));
  const [first = null, ...others] = new Set(paths);
  return others.length === 0 ? first : null;
}

type Form = (view: PassView) => Part;

/** What no comment goes without: the verdict and the table of fixes. */
const opening = (view: PassView, isShort = false): Part => [...renderHead(view), ...renderFixes(view, isShort), ...omittedOf(view)];
const details: Form = (view) => [...renderDetails(view), ...renderDone(view), ...renderForwards(view)];

const full: Form = (view) => [...opening(view), ...details(view), ...renderNotes(view), ...renderHistory(view), ...renderNext(view)];

const withoutNotes: Form = (view) => [...opening(view), ...details(view), ...notesDropped(view), ...renderNext(view)];

const withoutDetails: Form = (view) => [
  ...opening(view),
  view.speech.say('details.dropped'),
  ...renderForwards(view),
  ...notesDropped(view),
  ...renderNext(view),
];

const short: Form = (view) => [...opening(view, true), view.speech.say('details.dropped'), ...notesDropped(view), ...renderNext(view)];

const large: Form = (view) => [...renderHead(view), ...renderCounts(view), ...omittedOf(view), ...renderHistory(view), ...renderNext(view)];

function notesDropped({pass, speech}: PassView): Part {
  const count = openItems(pass, 'N').length;
  return count > 0 ? [speech.say('notes.dropped', {count})] : [];
}

function omittedOf({pass, speech}: PassView): Part {
  const {omitted} = pass.report;
  return omitted > 0 ? [speech.say('pass.omitted', {count: omitted})] : [];
}

function assemble(parts: Part, view: PassView): string {
  const {pass, state} = view;
  return [passMarker(pass.pull.number), ...parts, footerOf(view), state].join('\n\n').replace(/^(<!--[^\n]*-->)\n\n/u, '$1\n');
}

/** The small print: version, configuration, where the rest is, and the other language. */
export function footerOf({speech: {say, language}, version, config, run}: PassView): Markdown {
  const other = say('footer.language', {command: code(`/curator lang ${language === 'en' ? 'zh' : 'en'}`)});
  const parts = [
    say('footer.version', {version: trusted(version)}),
    ...(config === null ? [] : [say('footer.config', {config: trusted(config)})]),
    ...(run === null ? [] : [link(say('footer.report'), `../actions/runs/${run}`)]),
    other,
  ];
  return trusted(`<sub>${parts.join(' · ')}</sub>`);
}
