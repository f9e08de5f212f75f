import {code, trusted} from './markdown.ts';
import type {Language, Pass} from './pass.ts';
import {countVerified} from './pass-forwards.ts';
import {openItems, type PassSurroundings} from './pass-view.ts';
import {renderPass} from './render-pass.ts';
import {speak} from './say.ts';

const MAX_REASON = 120;

/** The title of a check run, which is plain text, and its summary, which is Markdown. */
export interface CheckWords {
  readonly title: string;
  readonly summary: string;
}

/** What a check run says of a pass: everything that the comment says. `repositoryUrl` is where its links lead: they stand on another page. */
export function describePass(pass: Pass, surroundings: Omit<PassSurroundings, 'state' | 'run'>, repositoryUrl: string): CheckWords {
  const {say, list} = speak(pass.language);
  const fixes = openItems(pass, 'F').length;
  const notes = openItems(pass, 'N').length;
  const forwards = countVerified(pass);
  const isNothing = fixes + notes + forwards === 0 && pass.report.changed === 0 && pass.items.length === 0;
  const parts = [
    isNothing ? say('check.nothing') : fixes > 0 ? say('check.fix', {count: fixes}) : say('check.clean'),
    ...(forwards > 0 ? [say('check.forwards', {count: forwards})] : []),
    ...(notes > 0 ? [say('check.notes', {count: notes})] : []),
  ];
  const title = list(parts);
  const body = renderPass(pass, {...surroundings, state: '', run: null}).replace(/^<!--[^\n]*-->\n/u, '');
  return {title: pass.pull.isDraft ? say('check.draft', {title}) : title, summary: leadFrom(repositoryUrl, body).trimEnd()};
}

/** What a check run says when there is no pass. `reason` may hold text of documents. */
export function describeFailure(reason: string, language: Language): CheckWords {
  const {say} = speak(language);
  // A title is plain text: nothing in it is Markdown.
  const plain = reason.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ').replaceAll('`', "'");
  const title = plain.length > MAX_REASON ? `${plain.slice(0, MAX_REASON - 1)}…`.toWellFormed() : plain;
  return {title: say('check.failed', {reason: trusted(title)}), summary: code(reason, 2000)};
}

/** Relative links from a pull request's page as links from anywhere; what stands in code is no link. */
function leadFrom(repositoryUrl: string, body: string): string {
  return body.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\]\(\.\.\//gu, (found) =>
    found === '](../' ? `](${repositoryUrl}/` : found,
  );
}
