import {NO_FACTS} from '../core/facts.ts';
import {type LintOutcome, type LintRequest, lintWorkspace} from './lint-workspace.ts';

/** Lints commit messages, which are no Markdown: rules that read commits look at their text alone. */
export async function lintCommits(request: Omit<LintRequest, 'parse' | 'isReported'>): Promise<LintOutcome> {
  const outcome = await lintWorkspace({...request, parse: () => NO_FACTS});
  return {...outcome, report: {...outcome.report, commits: request.content.documents.length}};
}
