import {summary} from '@actions/core';
import type {Report} from '../core/report.ts';
import {renderSummary, type SummaryPlace} from '../reporters/summary.ts';
import {log} from './log.ts';

/** GitHub takes no larger summary of a step. */
const SUMMARY_BYTES = 1_048_576;

/** Writes all findings to the summary of the job; answers whether there is one. */
export async function writeSummary(
  report: Report,
  place: SummaryPlace | null,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  // Runners of other forges may have none.
  if (!environment.GITHUB_STEP_SUMMARY) {
    log('There is no job summary to write to');
    return false;
  }
  await summary.addRaw(renderSummary(report, SUMMARY_BYTES, place)).write();
  return true;
}
