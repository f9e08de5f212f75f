import type {CheckText} from '../language.ts';
import type {Verdict} from '../verdict.ts';
import {findBracketFault} from './check-jsonpath.ts';

/** Judges the list of `-o custom-columns=`: `HEADER:path` with commas between, as kubectl splits it. */
export const checkColumns: CheckText = (text): Verdict => {
  let start = 0;
  for (const column of text.split(',')) {
    const end = start + column.length;
    const colon = column.indexOf(':');
    if (colon < 0) {
      const range = {start, end: Math.max(end, Math.min(start + 1, text.length))};
      const help = 'Write `HEADER:path`, with no comma in the path';
      return {certainty: 'hard', ...range, problem: 'missing `:` between a header and its path', help};
    }
    const fault = findBracketFault(text, start + colon + 1, end);
    if (fault !== null) return fault;
    start = end + 1;
  }
  return null;
};
