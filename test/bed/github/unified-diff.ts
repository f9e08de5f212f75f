/** The side of a diff: LEFT is the base, RIGHT the head. */
export type Side = 'LEFT' | 'RIGHT';

/** One line of a hunk with its 1-based numbers; null on the side where it does not exist. */
export interface DiffLine {
  readonly text: string;
  readonly left: number | null;
  readonly right: number | null;
  /** GitHub's position: lines below the first hunk header of the file, later headers count as lines. */
  readonly position: number;
}

/** A hunk of a patch. */
export interface Hunk {
  readonly header: string;
  readonly lines: readonly DiffLine[];
}

/** Where a comment hangs. */
export interface DiffPlace {
  /** Index of the hunk. */
  readonly hunk: number;
  readonly position: number;
  /** The hunk from its header to the line: GitHub's `diff_hunk`. */
  readonly text: string;
}

const HEADER = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** Reads the hunks of one file's patch, as `git diff` writes it from its first `@@` line on. */
export function parseHunks(patch: string): Hunk[] {
  const hunks: {header: string; lines: DiffLine[]}[] = [];
  let left = 0;
  let right = 0;
  for (const [position, text] of patch.split('\n').entries()) {
    const header = HEADER.exec(text);
    if (header) {
      hunks.push({header: text, lines: []});
      left = Number(header[1]);
      right = Number(header[2]);
      continue;
    }
    const isAdded = text.startsWith('+');
    const isRemoved = text.startsWith('-');
    // "\ No newline at end of file" is a line of the patch but of neither side.
    const isNote = text.startsWith('\\');
    hunks.at(-1)?.lines.push({text, left: isAdded || isNote ? null : left, right: isRemoved || isNote ? null : right, position});
    if (!isAdded && !isNote) left += 1;
    if (!isRemoved && !isNote) right += 1;
  }
  return hunks;
}

/** The place of a line of one side; null when the line is not part of the diff. Context lines are part of it. */
export function findPlace(hunks: readonly Hunk[], side: Side, line: number): DiffPlace | null {
  for (const [index, hunk] of hunks.entries()) {
    const at = hunk.lines.findIndex((each) => (side === 'LEFT' ? each.left : each.right) === line);
    const found = hunk.lines[at];
    if (!found) continue;
    const above = hunk.lines.slice(0, at + 1).map((each) => each.text);
    return {hunk: index, position: found.position, text: [hunk.header, ...above].join('\n')};
  }
  return null;
}

/** The side and line at a position of the patch, for callers that give a position instead of a line. */
export function lineAtPosition(hunks: readonly Hunk[], position: number): {side: Side; line: number} | null {
  for (const hunk of hunks) {
    const found = hunk.lines.find((each) => each.position === position);
    if (found?.right) return {side: 'RIGHT', line: found.right};
    if (found?.left) return {side: 'LEFT', line: found.left};
  }
  return null;
}
