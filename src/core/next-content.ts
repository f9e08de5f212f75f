import type {Document} from './document.ts';

/**
 * Answers which line follows a line, blank lines and the lines in `passed` left out; both count from 1. A line beyond the last is
 * answered where only such lines follow. Any number of questions together cost no more than the lines that there are.
 */
export function createNextContent(document: Document, passed: ReadonlySet<number>): (line: number) => number {
  const known = new Map<number, number>();
  return (line) => {
    const seen: number[] = [];
    let next = line + 1;
    for (; next <= document.lines.count && !known.has(next) && (passed.has(next) || isBlank(document, next)); next++) seen.push(next);
    const answer = known.get(next) ?? next;
    for (const place of seen) known.set(place, answer);
    return answer;
  };
}

/** Whether a line holds nothing, or nothing but the marks of the quotes that it stands in. */
function isBlank(document: Document, line: number): boolean {
  return /^[\s>]*$/u.test(document.slice(document.lines.spanOf(line)));
}
