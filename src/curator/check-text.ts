import type {Language, Pass} from './pass.ts';
import type {PassSurroundings} from './pass-view.ts';
import {renderCheckSummary, renderCheckTitle, renderFailedSummary, renderFailedTitle} from './render-check.ts';
import {renderPass} from './render-pass.ts';

/** The title of a check run, which is plain text, and its summary, which is Markdown. */
export interface CheckWords {
  readonly title: string;
  readonly summary: string;
}

/**
 * What a check run says of a pass: in short where a comment says the rest, else all of it. `repositoryUrl` is where its links lead, since
 * they stand on another page than that of the pull request.
 */
export function describePass(
  pass: Pass,
  surroundings: Omit<PassSurroundings, 'state' | 'run'>,
  repositoryUrl: string,
  hasComment: boolean,
): CheckWords {
  const view = {...surroundings, state: '', run: null};
  const summary = hasComment ? renderCheckSummary(pass, view) : renderPass(pass, view).replace(/^<!--[^\n]*-->\n/u, '');
  return {title: renderCheckTitle(pass), summary: leadFrom(repositoryUrl, summary).trimEnd()};
}

/** What a check run says when there is no pass. `reason` may hold text of documents. */
export function describeFailure(reason: string, language: Language): CheckWords {
  return {title: renderFailedTitle(reason.replaceAll('`', "'"), language), summary: renderFailedSummary(reason, language)};
}

/** Relative links from a pull request's page as links from anywhere; what stands in code is no link. */
function leadFrom(repositoryUrl: string, body: string): string {
  return body.replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\]\(\.\.\//gu, (found) =>
    found === '](../' ? `](${repositoryUrl}/` : found,
  );
}
