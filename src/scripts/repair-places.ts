/** How many places of a kind are tried. */
export const REACH = 40;
const MAX_OPENINGS = 8;

/** Up to `limit` places from an offset on where a word or a line ends. */
export function boundaries(text: string, from: number, limit: number): number[] {
  const places: number[] = [];
  for (let at = Math.max(0, from); at <= text.length && places.length < limit; at++) {
    if (at > from && (at === text.length || /[\s;|&)"'`}]/u.test(text[at] ?? '')) && !/\s/u.test(text[at - 1] ?? '')) places.push(at);
  }
  return places;
}

/** Ends of words and commands before an offset, the nearest first. */
export function backBoundaries(text: string, from: number): number[] {
  const places: number[] = [];
  for (let at = Math.min(from, text.length) - 1; at > 0 && places.length < REACH; at--) {
    if (/[\s;|&]/u.test(text[at] ?? '') && !/\s/u.test(text[at - 1] ?? '')) places.push(text[at] === ';' ? at + 1 : at);
  }
  return places;
}

/** The first place from an offset on where the indented lines of a list end: where its closing line may be missing. */
export function blockEnds(text: string, from: number): number[] {
  const end = lineEnd(text, from);
  const next = /\n(?=\S|\n|$)/u.exec(text.slice(end));
  return text[end - 1] === '(' && next !== null ? [end + next.index] : [];
}

/** Up to eight places before an offset where a mark stands, the nearest first. */
export function openings(text: string, mark: string, from: number): number[] {
  const places: number[] = [];
  for (let at = text.lastIndexOf(mark, from); at >= 0 && places.length < MAX_OPENINGS; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1))
    places.push(at);
  return places;
}

/** Before the lines up to an offset that begin by closing something, the last one first. */
export function closings(text: string, from: number): number[] {
  const places = [...text.slice(0, from + 20).matchAll(/^[ \t]*(?:[)}&|<>]|;;|(?:fi|done|esac|else|elif)\b)/gmu)].map(
    (match) => match.index,
  );
  return places.reverse().slice(0, REACH);
}

/** The ends of the lines after or before an offset, the nearest first. */
export function lineEnds(text: string, from: number, step: 1 | -1): number[] {
  const places: number[] = [];
  for (let at = from; places.length < REACH; ) {
    at = step > 0 ? text.indexOf('\n', at + 1) : text.lastIndexOf('\n', at - 1);
    if (at <= 0) break;
    places.push(at);
  }
  if (step > 0) places.push(text.length);
  return places;
}

/** `1) first`, `a) second`: an entry of a list. */
export function isEnumerated(line: string): boolean {
  return /^\s*(?:\d+|\w)\)/u.test(line);
}

/** The offset of the first code unit of an offset's line. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The offset of the line feed that ends an offset's line, or of the text's end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
