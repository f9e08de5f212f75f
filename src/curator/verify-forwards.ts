import type {Accepted} from '../core/finding.ts';
import {basename} from '../core/path.ts';
import type {Pulls} from '../core/pulls.ts';
import type {PassReport} from './pass-report.ts';

const OPEN = /^pull request (\d{1,9}), open$/u;

/** Numbers of the open pull requests that a report says add a document. */
export function listClaimed({accepted}: PassReport): readonly number[] {
  return [...new Set(accepted.flatMap((claim) => claimedBy(claim) ?? []))];
}

/**
 * The report of somebody else, with what it says about other pull requests held against what GitHub says: what is not so, or cannot be
 * learned (`pulls` is null), is not verified.
 */
export function verifyForwards(report: PassReport, pulls: Pulls | null): PassReport {
  const verify = (claim: Accepted): Accepted => {
    const number = claimedBy(claim);
    if (number === null || pulls?.open.get(number)?.added.some((path) => isNamed(path, claim.target))) return claim;
    return {...claim, evidence: `pull request ${number}, not verified`};
  };
  return {...report, accepted: report.accepted.map(verify)};
}

function claimedBy({evidence}: Accepted): number | null {
  const number = OPEN.exec(evidence)?.[1];
  return number === undefined ? null : Number(number);
}

/** Whether a text names a file: by its own name, whatever directory and fragment stand around it. */
function isNamed(path: string, text: string): boolean {
  const name = basename(text.replace(/[#?].*$/su, ''));
  return [name, `${name}.md`].includes(basename(path));
}
