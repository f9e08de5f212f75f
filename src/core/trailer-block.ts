import type {TextLine} from './lines.ts';

/** A range of lines, `to` exclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

const TRAILER = /^[A-Za-z0-9-]+[ \t]*:/u;
const OWN_TRAILER = /^(?:Signed-off-by: |\(cherry picked from commit )/u;

/** Whether git would read a line as a trailer, given a place among trailers. */
export function isTrailerLine({text, indent}: TextLine): boolean {
  return indent === 0 && TRAILER.test(text);
}

/**
 * The last paragraph of a range, if git reads it as trailers (`git interpret-trailers`): all its lines are trailers, or one is git's own
 * and at least a quarter are trailers. Lines that begin with `#` do not count. The title, a first paragraph, never is; a range without
 * one is what follows a ruler.
 */
export function findTrailerBlock(lines: readonly TextLine[], range: LineRange, hasTitle: boolean): LineRange | null {
  let to = range.to;
  while (to > range.from && lines[to - 1]?.text === '') to--;
  let first = range.from;
  if (hasTitle) while (first < to && lines[first]?.text !== '') first++;
  let trailers = 0;
  let others = 0;
  let folded = 0;
  let hasOwn = false;
  let from = to;
  for (; from > first && lines[from - 1]?.text !== ''; from--) {
    const line = lines[from - 1] as TextLine;
    const isOwn = line.indent === 0 && OWN_TRAILER.test(line.text);
    if (isOwn || isTrailerLine(line)) {
      trailers++;
      folded = 0;
    } else if (line.indent > 0) folded++;
    else {
      // What is folded below a line that is no trailer is none either; below a comment it is counted, the comment is not.
      others += folded + (isComment(line) ? 0 : 1);
      folded = 0;
    }
    hasOwn ||= isOwn;
  }
  others += folded;
  return (hasOwn && trailers * 3 >= others) || (trailers > 0 && others === 0) ? {from, to} : null;
}

function isComment({text, indent}: TextLine): boolean {
  return indent === 0 && text.startsWith('#');
}
