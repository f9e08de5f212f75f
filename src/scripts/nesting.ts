/** Brackets that are open at one place cost parsers stack, and some of them the square of their number. */
const MAX_NESTING = 200;

/** Whether more brackets are open at one place than can be read safely, by a count that knows no quotes. */
export function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '(' || mark === '[' || mark === '{') {
      if (++depth > MAX_NESTING) return true;
    } else if (mark === ')' || mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
  }
  return false;
}
