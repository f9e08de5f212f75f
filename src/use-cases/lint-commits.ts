import {NO_FACTS} from '../core/facts.ts';
import {type LintOutcome, type LintRequest, lintWorkspace} from './lint-workspace.ts';

/** Lints commit messages, which are no Markdown: rules that read commits look at their text alone. */
export function lintCommits(request: Omit<LintRequest, 'parse' | 'isReported'>): LintOutcome {
  return lintWorkspace({...request, parse: () => NO_FACTS});
}
