import {applyEdits, type TextEdit} from '../core/edits.ts';
import {escapeControl} from '../core/escape.ts';

/** One changed text, as a diff shows it. */
export interface DiffInput {
  /** Path from the top of the repository, which is where a patch counts from. */
  readonly path: string;
  /** With its byte order mark, if it has one. */
  readonly before: string;
  /** Sorted edits of `before`. */
  readonly edits: readonly TextEdit[];
}

export interface DiffOptions {
  readonly color: boolean;
  /** Makes control and format characters visible. Such a diff is for people: `git apply` wants the characters themselves. */
  readonly isEscaped: boolean;
}

/** Lines of context around a change, as git has it. */
const CONTEXT = 3;

/** A run of old lines and what takes their place. Lines are counted from 0 and keep their line feed; the last may have none. */
interface LineChange {
  readonly start: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * Prints changes as a patch that `git apply` takes. The edits say what differs, so nothing has to be searched for: the time is linear.
 * A line ends at its line feed, as git has it; a carriage return belongs to the line.
 */
export function formatUnifiedDiff(inputs: readonly DiffInput[], options: DiffOptions): string {
  const print = createPrinter(options);
  return inputs.flatMap((input) => printFile(input, print)).join('');
}

type Print = (style: 'header' | 'hunk' | 'removed' | 'added' | 'context', line: string) => string;

/** SGR codes as git's own diff uses them. */
const COLORS = {header: [1, 22], hunk: [36, 39], removed: [31, 39], added: [32, 39], context: null} as const;

function createPrinter({color, isEscaped}: DiffOptions): Print {
  return (style, line) => {
    const shown = isEscaped ? line.split('\t').map(escapeControl).join('\t') : line;
    const codes = color ? COLORS[style] : null;
    return codes === null ? `${shown}\n` : `\u001B[${codes[0]}m${shown}\u001B[${codes[1]}m\n`;
  };
}

function printFile({path, before, edits}: DiffInput, print: Print): string[] {
  const lines = splitLines(before);
  const changes = toLineChanges(before, lines, edits);
  if (changes.length === 0) return [];
  const [from, to] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
  // Behind a name with a blank, a tab ends the name: GNU patch would end it at the blank.
  const end = /^[^"].* /u.test(from) ? '\t' : '';
  const headers = [`diff --git ${from} ${to}`, `--- ${from}${end}`, `+++ ${to}${end}`].map((line) => print('header', line));
  return [...headers, ...printHunks(lines, changes, print)];
}

function* printHunks(lines: readonly string[], changes: readonly LineChange[], print: Print): Generator<string> {
  let grown = 0;
  for (const hunk of groupChanges(changes)) {
    const first = hunk[0] as LineChange;
    const last = hunk.at(-1) as LineChange;
    const from = Math.max(0, first.start - CONTEXT);
    const to = Math.min(lines.length, last.start + last.removed.length + CONTEXT);
    const growth = hunk.reduce((sum, {added, removed}) => sum + added.length - removed.length, 0);
    yield print('hunk', `@@ -${range(from, to - from)} +${range(from + grown, to - from + growth)} @@`);
    let at = from;
    for (const {start, removed, added} of hunk) {
      for (const line of lines.slice(at, start)) yield printLine('context', line, print);
      for (const line of removed) yield printLine('removed', line, print);
      for (const line of added) yield printLine('added', line, print);
      at = start + removed.length;
    }
    for (const line of lines.slice(at, to)) yield printLine('context', line, print);
    grown += growth;
  }
}

const SIGNS = {context: ' ', removed: '-', added: '+'} as const;

function printLine(style: keyof typeof SIGNS, line: string, print: Print): string {
  const isEnded = line.endsWith('\n');
  const printed = print(style, SIGNS[style] + (isEnded ? line.slice(0, -1) : line));
  return isEnded ? printed : printed + print('context', '\\ No newline at end of file');
}

/** `start,count` as a hunk counts lines: from 1, and an empty range stands behind the line it names. */
function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}

function* groupChanges(changes: readonly LineChange[]): Generator<LineChange[]> {
  let group: LineChange[] = [];
  for (const change of changes) {
    const last = group.at(-1);
    if (last !== undefined && change.start - (last.start + last.removed.length) > 2 * CONTEXT) {
      yield group;
      group = [];
    }
    group.push(change);
  }
  if (group.length > 0) yield group;
}

/**
 * Widens edits to whole lines, those that share a line together, and takes off again what is equal at both ends. The line in which an
 * edit ends is taken along, so that its line feed stays and the lines behind it are what they were.
 */
function toLineChanges(before: string, lines: readonly string[], edits: readonly TextEdit[]): LineChange[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length);
  // Behind the last line feed a line begins that has no characters.
  const lineAt = (offset: number) => countFrom(starts, offset, before.endsWith('\n') || before === '' ? lines.length : lines.length - 1);
  const groups: {first: number; last: number; edits: TextEdit[]}[] = [];
  for (const edit of edits) {
    const [first, last] = [lineAt(edit.start), lineAt(edit.end)];
    const group = groups.at(-1);
    if (group !== undefined && first <= group.last) {
      group.edits.push(edit);
      group.last = last;
    } else groups.push({first, last, edits: [edit]});
  }
  return groups.flatMap(({first, last, edits: ofGroup}) => {
    const start = starts[first] as number;
    const region = before.slice(start, starts[last + 1] ?? before.length);
    const moved = ofGroup.map((edit) => ({start: edit.start - start, end: edit.end - start, text: edit.text}));
    return trimEqual(first, lines.slice(first, last + 1), splitLines(applyEdits(region, moved)));
  });
}

/** The index of the last start at an offset or before it, at most `limit`. */
function countFrom(starts: readonly number[], offset: number, limit: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function trimEqual(start: number, removed: readonly string[], added: readonly string[]): LineChange[] {
  const most = Math.min(removed.length, added.length);
  let head = 0;
  while (head < most && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < most - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  if (head === removed.length && head === added.length) return [];
  return [{start: start + head, removed: removed.slice(head, removed.length - tail), added: added.slice(head, added.length - tail)}];
}

/**
 * A path as a patch names it: in double quotes, with escapes as in C, where it holds a quote, a backslash or a control character.
 * A path that is not UTF-8 keeps its bytes: `decodePath` made each a lone surrogate.
 */
function quotePath(path: string): string {
  if (!/["\\\p{Cc}\p{Cs}]/u.test(path)) return path;
  return `"${path.replace(/["\\\p{Cc}\p{Cs}]/gu, (character) => ESCAPES[character] ?? toOctal(character))}"`;
}

function toOctal(character: string): string {
  const code = character.charCodeAt(0);
  const bytes = code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : [...new TextEncoder().encode(character)];
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r'};

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
