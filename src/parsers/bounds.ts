import {ParseError} from './parse-error.ts';

/** How often one paragraph holds what makes parsers look ahead or back, and how many characters it has. */
export interface Density {
  /** `*`, `_` and `~`. */
  delimiters: number;
  /** `[` and `]`. */
  brackets: number;
  /** `![` */
  images: number;
  backticks: number;
  /** `<` */
  tags: number;
  /** `&` */
  references: number;
  /** `@`, a colon before `/` and a full stop after `w`: what bare URLs and addresses are recognised by. */
  autolinks: number;
  /** `[^` */
  footnotes: number;
  /** The squares of the lengths of all runs of punctuation, which may end a URL or belong to it, added up. */
  punctuation: number;
  /** For each line with other than ASCII characters, what makes nodes in it times its length, added up. */
  wideLines: number;
  length: number;
}

/** What a parser takes on. */
export interface Bounds {
  /** A text no longer than this cannot take long and is not looked at. */
  readonly safeLength: number;
  readonly maxLength: number;
  /** How many block quotes and lists may be open at once. */
  readonly maxDepth: number;
  /** How many images a paragraph may have: one in the other, each takes a piece of the stack, of which no build has endless amounts. */
  readonly maxImages: number;
  /** For all paragraphs together, in milliseconds. */
  readonly maxTime: number;
  /** The time a paragraph takes beyond the linear, in milliseconds: measured on texts of one repeated construct. */
  readonly timeOf: (density: Density) => number;
  /** The same for all that footnotes of a document take together. */
  readonly timeOfFootnotes: (footnotes: number) => number;
}

const KINDS = ['delimiters', 'brackets', 'backticks', 'tags', 'references', 'autolinks', 'footnotes'] as const;

type Kind = (typeof KINDS)[number];

const KIND_OF_CHARACTER: Readonly<Record<string, Kind>> = {
  '*': 'delimiters',
  _: 'delimiters',
  '~': 'delimiters',
  '[': 'brackets',
  ']': 'brackets',
  '`': 'backticks',
  '<': 'tags',
  '&': 'references',
  '@': 'autolinks',
};

const AUTOLINKS = KINDS.indexOf('autolinks');
const FOOTNOTES = KINDS.indexOf('footnotes');
const NONE = 255;

/** Index into the kinds by character code. */
const KIND_OF_CODE = new Uint8Array(128).fill(NONE);
for (const [character, kind] of Object.entries(KIND_OF_CHARACTER)) KIND_OF_CODE[character.charCodeAt(0)] = KINDS.indexOf(kind);

/** By character code: 1 for what GitHub takes off the end of a bare URL. */
const IS_PUNCTUATION = new Uint8Array(128);
for (const character of '?!.,:;*_~\'")') IS_PUNCTUATION[character.charCodeAt(0)] = 1;

/** By character code: 1 for what may begin or end a node in a line. */
const IS_MARK = new Uint8Array(128);
for (const character of '*_~[]`<&@\\|!:') IS_MARK[character.charCodeAt(0)] = 1;

/** By character code: 1 for letters and digits, of which most texts are made and which count nowhere. */
const IS_PLAIN = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') IS_PLAIN[character.charCodeAt(0)] = 1;

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const FULL_STOP = 46;
const COLON = 58;
const OPENING_BRACKET = 91;
const CARET = 94;
const GREATER_THAN = 62;

/**
 * Refuses a document that a parser would take more than linear time for. Looks at characters and lines only, in one
 * pass, and counts rather too much than too little.
 *
 * @throws ParseError when the document is beyond the bounds
 */
export function assertWithinBounds(text: string, bounds: Bounds): void {
  if (text.length <= bounds.safeLength) return;
  if (text.length > bounds.maxLength) throw new ParseError(`it has more than ${bounds.maxLength.toLocaleString('en')} characters`);
  let time = 0;
  let footnotes = 0;
  for (let start = 0; start < text.length; ) {
    const paragraph = readParagraph(text, start, bounds.maxDepth);
    time += bounds.timeOf(paragraph);
    footnotes += paragraph.footnotes;
    const isBeyond = time + bounds.timeOfFootnotes(footnotes) > bounds.maxTime || paragraph.images > bounds.maxImages;
    if (isBeyond) throw new ParseError('it has too much markup that belongs together');
    start += paragraph.length;
  }
}

/** Counts up to the end of the next blank line. A line with nothing but the marks of block quotes is blank. */
function readParagraph(text: string, start: number, maxDepth: number): Density {
  const counts = new Uint32Array(KINDS.length);
  let images = 0;
  let punctuation = 0;
  let run = 0;
  let lineStart = start;
  let marks = 0;
  let isWide = false;
  let wideLines = 0;
  let isLineStart = true;
  let isBlank = true;
  let index = start;
  for (; index < text.length; index++) {
    if (isLineStart) {
      if (depthAt(text, index) > maxDepth) throw new ParseError(`it nests deeper than ${maxDepth.toLocaleString('en')} levels`);
      isLineStart = false;
      isBlank = true;
    }
    const code = text.charCodeAt(index);
    if (IS_PLAIN[code] === 1 && run === 0) {
      isBlank = false;
      continue;
    }
    if (IS_PUNCTUATION[code] === 1) run++;
    else if (run > 0) {
      punctuation += run * run;
      run = 0;
    }
    if (code > 127) isWide = true;
    else if (IS_MARK[code] === 1) marks++;
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED)) {
      if (isBlank) {
        index++;
        break;
      }
      isLineStart = true;
      if (isWide) wideLines += marks * (index - lineStart);
      lineStart = index;
      marks = 0;
      isWide = false;
    } else if (code !== SPACE && code !== TAB && code !== GREATER_THAN && code !== CARRIAGE_RETURN) {
      isBlank = false;
      const kind = kindAt(text, index, code);
      if (kind !== NONE) counts[kind] = (counts[kind] ?? 0) + 1;
      if (code === OPENING_BRACKET && text[index - 1] === '!') images++;
    }
  }
  const [delimiters = 0, brackets = 0, backticks = 0, tags = 0, references = 0, autolinks = 0, footnotes = 0] = counts;
  punctuation += run * run;
  if (isWide) wideLines += marks * (index - lineStart);
  return {delimiters, brackets, images, backticks, tags, references, autolinks, footnotes, punctuation, wideLines, length: index - start};
}

function kindAt(text: string, index: number, code: number): number {
  if (code === COLON) return text[index + 1] === '/' ? AUTOLINKS : NONE;
  if (code === FULL_STOP) return text[index - 1] === 'w' ? AUTOLINKS : NONE;
  if (code === CARET) return text[index - 1] === '[' ? FOOTNOTES : NONE;
  return KIND_OF_CODE[code] ?? NONE;
}

/** How many containers a line can open or continue: its marks, and one for every two columns of indentation before a mark. */
function depthAt(text: string, start: number): number {
  let depth = 0;
  let indentation = 0;
  for (let index = start; index < text.length; ) {
    const code = text.charCodeAt(index);
    if (code === SPACE || code === TAB) {
      indentation += code === TAB ? 4 : 1;
      index++;
      continue;
    }
    const length = code === GREATER_THAN ? 1 : lengthOfListMark(text, index);
    if (length === 0) break;
    depth += 1 + (indentation >> 1);
    indentation = 0;
    index += length;
  }
  return depth;
}

/** The length of `-`, `1.` and the like before white space; 0 when there is no such mark. */
function lengthOfListMark(text: string, start: number): number {
  let end = start;
  while (end - start < 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  const mark = text[end];
  const isMark = end > start ? mark === '.' || mark === ')' : mark === '-' || mark === '*' || mark === '+';
  const next = text.charCodeAt(end + 1);
  return isMark && (next === SPACE || next === TAB || next === LINE_FEED || next === CARRIAGE_RETURN || Number.isNaN(next))
    ? end + 1 - start
    : 0;
}
