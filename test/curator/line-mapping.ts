/** What git says of one document between two commits. */
interface FileDiff {
  readonly to: string | null;
  readonly hunks: readonly Hunk[];
}

/** Lines that were replaced: 1-based first lines; a count of 0 stands behind its line. */
interface Hunk {
  readonly from: number;
  readonly count: number;
  readonly to: number;
  readonly newCount: number;
}

/** Where a line of the old commit is in the new one: at a line, somewhere within changed lines, or nowhere. */
export type Place =
  | {readonly path: string; readonly line: number}
  | {readonly path: string; readonly from: number; readonly until: number}
  | null;

/** Reads `git diff --unified=0 --find-renames` into a map from lines to lines. */
export function readLineMapping(diff: string): (path: string, line: number) => Place {
  const files = new Map<string, {to: string | null; hunks: Hunk[]}>();
  let current: {to: string | null; hunks: Hunk[]} = {to: null, hunks: []};
  for (const line of diff.split('\n')) {
    const header = /^diff --git a\/(?<from>.+) b\/(?<to>.+)$/u.exec(line)?.groups;
    const hunk = /^@@ -(?<from>\d+)(?:,(?<count>\d+))? \+(?<to>\d+)(?:,(?<newCount>\d+))? @@/u.exec(line)?.groups;
    if (header?.from) {
      current = {to: header.to ?? null, hunks: []};
      files.set(header.from, current);
    } else if (line === 'deleted file mode 100644') current.to = null;
    else if (hunk) {
      const {from, count = '1', to, newCount = '1'} = hunk;
      current.hunks.push({from: Number(from), count: Number(count), to: Number(to), newCount: Number(newCount)});
    }
  }
  return (path, line) => mapLine(files.get(path) ?? {to: path, hunks: []}, line);
}

function mapLine({to: path, hunks}: FileDiff, line: number): Place {
  if (path === null) return null;
  let shift = 0;
  for (const {from, count, to, newCount} of hunks) {
    if (line < from + (count === 0 ? 1 : 0)) break;
    if (line < from + count) return newCount === 0 ? null : {path, from: to, until: to + newCount - 1};
    shift = to + (newCount || 1) - (from + (count || 1));
  }
  return {path, line: line + shift};
}
