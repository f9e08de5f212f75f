import {type Repair, replace} from './repair.ts';

const BLANK_AFTER_BACKSLASH = /(?<=(?:^|[^\\])(?:\\\\){0,99}\\)[ \t]+$/gmu;
const TRANSPOSED = /\(\$(?=[a-z][\w.-]{0,60}[ \t]+[^\s|)])/gu;
const MAX_PLACES = 8;

/** Undoes slips of the hand that the parser only notices later: a blank that keeps a backslash from joining lines, `($` for `$(`. */
export function* slipRepairs(text: string): Iterable<Repair> {
  const blanks = [...text.matchAll(BLANK_AFTER_BACKSLASH)];
  const [first] = blanks;
  const last = blanks.at(-1);
  if (first !== undefined && last !== undefined) {
    const end = last.index + last[0].length;
    const joined = text
      .slice(first.index, end)
      .replace(BLANK_AFTER_BACKSLASH, '')
      .replace(/^[ \t]+/u, '');
    yield {...replace(first.index, end - first.index, joined), undoes: blankFault(first.index, first[0].length)};
  }
  for (const {index} of [...text.matchAll(TRANSPOSED)].slice(0, MAX_PLACES)) yield replace(index, 2, '$(');
}

function blankFault(at: number, length: number): NonNullable<Repair['undoes']> {
  return {
    start: at - 1,
    end: at + length,
    problem: 'unexpected blank after a backslash at the end of a line',
    help: 'Remove the blank; only a backslash that is the last character joins the next line',
  };
}
