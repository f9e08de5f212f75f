import {insert, type Repair, replace} from './repair.ts';
import {boundaries, isEnumerated, lineEnds, openings, REACH} from './repair-places.ts';

/** How many lines, and how many expansions, are tried. */
const MAX_LINES = 8;

/**
 * Puts a second quote where one may be missing: on lines that leave a quote open when read alone, at the ends of words, and at
 * the ends of the lines around, since a quoted program can span many of them.
 */
export function* quoteRepairs(text: string): Iterable<Repair> {
  let seen = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const open = openQuote(line);
    if (open !== null && seen++ < MAX_LINES) {
      const completes = {at: start + open.at, opener: open.mark, closer: open.mark};
      const end = start + line.length;
      const trimmed = line.trimEnd();
      const eol = start + (trimmed.endsWith('\\') ? trimmed.slice(0, -1).trimEnd() : trimmed).length;
      const inLine = boundaries(text, start, REACH).filter((place) => place < end);
      const hereDocument = openings(text, '<<', end)
        .filter((place) => place >= start)
        .map((place) => place + 2);
      const near = [...inLine, ...inLine.map((place) => place + 1), ...hereDocument].sort(
        (a, b) => Math.abs(a - completes.at) - Math.abs(b - completes.at),
      );
      // A quote that is opened where its line ends holds the lines below.
      if (completes.at === eol - 1 && /[\s=(]/u.test(line[open.at - 1] ?? ' '))
        yield {...insert(text.trimEnd().length, `\n${open.mark}`), completes};
      for (const place of new Set([eol, ...near])) yield {...insert(place, open.mark), completes};
      for (let place = start; place < end; place++) if (text[place] === open.mark) yield {...replace(place, 1, '_'), completes};
      for (const place of lineEnds(text, end, 1)) yield {...insert(place, open.mark), completes};
      for (const place of lineEnds(text, start, -1)) yield {...insert(place, ` ${open.mark}`), completes};
    }
    start += line.length + 1;
  }
}

/** Pairs the parentheses of lines that, read alone, have one too many: a lost one can send the parser far astray. */
export function* parenthesisRepairs(text: string): Iterable<Repair> {
  let seen = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const {opened, closed} = unpaired(line);
    if (!isEnumerated(line) && (opened !== null || closed !== null) && seen++ < MAX_LINES) {
      if (closed !== null) {
        const completes = {at: start + closed, opener: ')', closer: '('};
        const places = [closed, ...[...line.slice(0, closed).matchAll(/[$=(<]/gu)].map(({index}) => index + 1)];
        for (const place of places.slice(0, REACH)) yield {...insert(start + place, '('), completes};
      }
      if (opened !== null) {
        const completes = {at: start + opened, opener: '(', closer: ')'};
        const places = boundaries(text, start + opened, REACH).filter((place) => place <= start + line.length);
        for (const place of places) yield {...insert(place, ')'), completes};
      }
    }
    start += line.length + 1;
  }
}

/** The first parenthesis of a line that closes nothing, and the first that nothing closes. */
function unpaired(line: string): {readonly opened: number | null; readonly closed: number | null} {
  const open: number[] = [];
  let closed: number | null = null;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '(') open.push(at);
    else if (line[at] === ')' && open.pop() === undefined) closed ??= at;
  }
  return {opened: open[0] ?? null, closed};
}

/** Closes each `${name` that nothing closes before a blank or a quote. */
export function* expansionRepairs(text: string): Iterable<Repair> {
  for (const match of [...text.matchAll(/\$\{[^{}\s"'`]{1,99}(?=[\s"'`]|$)/gu)].slice(0, MAX_LINES)) {
    yield {...insert(match.index + match[0].length, '}'), completes: {at: match.index, opener: '${', closer: '}'}};
  }
}

/**
 * Puts a quote before the bracket that opens a quoted program or document, where a lone quote follows the bracket that closes it, as
 * in `-d {` … `}'`.
 */
export function* openingQuoteRepairs(text: string): Iterable<Repair> {
  for (const close of [...text.matchAll(/^[ \t]*[}\]](['"])/gmu)].slice(0, MAX_LINES)) {
    const mark = close[1] ?? "'";
    const opens = [...text.slice(0, close.index).matchAll(/(?<=[\s=])[{[](?=[ \t]*$)/gmu)].map(({index}) => index);
    for (const place of [...opens.slice(0, MAX_LINES), ...opens.slice(-MAX_LINES)]) {
      const undoes = {
        start: place,
        end: place + 1,
        problem: `missing \`${mark}\` before \`${text[place]}\``,
        help: 'Add the opening quote; the closing one stands further down',
      };
      // A bracket that begins a line belongs to the command above it.
      const above = /\n[ \t]*$/u.exec(text.slice(Math.max(0, place - 99), place));
      yield {...(above === null ? insert(place, mark) : insert(place - above[0].length, ` ${mark}`)), undoes};
    }
  }
}

/** Puts a second backtick on lines that have an odd number of them, inside double quotes as well. */
export function* backtickRepairs(text: string): Iterable<Repair> {
  let seen = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const marks = [...line.matchAll(/\\.|`/gu)].filter(([mark]) => mark === '`').map(({index}) => start + index);
    const last = marks.at(-1);
    if (last !== undefined && marks.length % 2 === 1 && seen++ < MAX_LINES) {
      const end = start + line.length;
      for (const at of new Set([last, marks[0] ?? last])) {
        const completes = {at, opener: '`', closer: '`'};
        const after = boundaries(text, at + 1, REACH).filter((place) => place <= end);
        const before = [...line.slice(0, at - start).matchAll(/["=]|(?<=\s)(?=\S)/gu)].map(
          ({index, 0: mark}) => start + index + mark.length,
        );
        for (const place of [...after, ...before.reverse()]) yield {...insert(place, '`'), completes};
      }
    }
    start += line.length + 1;
  }
}

/** The quote that a line, read alone, leaves open; comments do not count. */
function openQuote(line: string): {readonly at: number; readonly mark: string} | null {
  let open: {at: number; mark: string} | null = null;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? '';
    if (mark === '\\' && open?.mark !== "'") at++;
    else if (open !== null) open = mark === open.mark ? null : open;
    else if (mark === '"' || mark === "'" || mark === '`') open = {at, mark};
    else if (mark === '#' && (at === 0 || /\s/u.test(line[at - 1] ?? ''))) return null;
  }
  return open;
}
