import {code, type Markdown, trusted} from './markdown.ts';
import type {Language, Pass} from './pass.ts';
import {renderFixes} from './pass-fixes.ts';
import {countVerified} from './pass-forwards.ts';
import {verdictOf} from './pass-head.ts';
import {isLarge, renderCounts} from './pass-large.ts';
import {openItems, type PassSurroundings} from './pass-view.ts';
import {footerOf, viewOf} from './render-pass.ts';
import {speak} from './say.ts';

/** Longest title of a check run that GitHub shows in one line, in UTF-16 code units. */
const MAX_TITLE = 120;

/** The title of the check run of a pass: plain text, no Markdown. */
export function renderCheckTitle(pass: Pass): string {
  const {say, facts} = speak(pass.language);
  const fixes = openItems(pass, 'F').length;
  const notes = openItems(pass, 'N').length;
  const forwards = countVerified(pass);
  if (pass.report.changed === 0 && pass.items.length === 0) return say('check.nothing');
  const title = facts([
    fixes > 0 ? say('check.fix', {count: fixes}) : say('check.clean'),
    ...(forwards > 0 ? [say('check.forwards', {count: forwards})] : []),
    ...(notes > 0 && fixes === 0 ? [say('check.notes', {count: notes})] : []),
  ]);
  return pass.pull.isDraft && fixes > 0 ? say('check.draft', {title}) : title;
}

/** The title of a check run that has nothing to say of documents, since the tool failed. `reason` may hold text of others. */
export function renderFailedTitle(reason: string, language: Language): string {
  const plain = trusted(reason.replace(/[\p{C}\s]+/gu, ' ').trim());
  const title = speak(language).say('check.failed', {reason: plain});
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** The summary of the check run of a pass, in Markdown. */
export function renderCheckSummary(pass: Pass, surroundings: PassSurroundings): string {
  const view = viewOf(pass, surroundings);
  const parts: readonly Markdown[] = [verdictOf(view), ...(isLarge(view) ? renderCounts(view) : renderFixes(view, true)), footerOf(view)];
  return parts.join('\n\n');
}

/** The summary of a check run whose pass failed. `reason` may hold text of others. */
export function renderFailedSummary(reason: string, language: Language): string {
  return speak(language).say('check.failed', {reason: code(reason, 500)});
}
