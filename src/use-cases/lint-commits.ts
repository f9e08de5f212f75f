import type {Conventions} from '../core/conventions.ts';
import {NO_FACTS} from '../core/facts.ts';
import {type Finding, onlyErrors} from '../core/finding.ts';
import type {Report} from '../core/report.ts';
import type {SourceContent} from '../sources/source.ts';
import {type LintOutcome, type LintRequest, lintWorkspace} from './lint-workspace.ts';

/** Lints commit messages, which are no Markdown: rules that read commits look at their text alone. */
export async function lintCommits(request: Omit<LintRequest, 'parse' | 'isReported'>): Promise<LintOutcome> {
  const {content, conventions, isQuiet = false} = request;
  const outcome = await lintWorkspace({...request, isQuiet: false, parse: () => NO_FACTS});
  const {findings} = outcome.report;
  const report: Report = {
    ...outcome.report,
    commits: content.documents.length,
    // Where findings are left out, nobody can say of how many commits.
    ...(isSwornTo(conventions) && !findings.some(({omits}) => omits) && {clean: countClean(content, findings)}),
    findings: isQuiet ? onlyErrors(findings) : findings,
  };
  // Who pushes on the word of this run must not push what nobody looked at.
  return {...outcome, report, exitCode: content.unchecked.length > 0 ? 1 : outcome.exitCode};
}

/** Whether messages are looked at for attribution, so that those without findings can be called clean. */
function isSwornTo({attribution, severities}: Conventions): boolean {
  return attribution.scopes.includes('commit-messages') && severities['attribution/commit'] !== 'off';
}

/** A commit that was not read is not clean; the finding that says so is about it. */
function countClean({documents, unchecked}: SourceContent, findings: readonly Finding[]): {commits: number; of: number} {
  const total = documents.length + unchecked.length;
  return {commits: total - new Set([...findings, ...unchecked].map(({path}) => path)).size, of: total};
}
