import {sortEdits, type TextEdit} from './edits.ts';
import type {Edit, Finding, Fix} from './finding.ts';

/** A finding with its fix, which is made as a whole or not at all. */
export interface Repair {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

export interface Picked {
  /** Repairs whose edits do not overlap. */
  readonly repairs: readonly Repair[];
  /** Those that must wait since they overlap with a picked one. */
  readonly waiting: readonly Repair[];
}

/** The fix of a finding without edits that change nothing; null when there is none, or when an edit lies outside its document. */
export function toRepair(finding: Finding, fix: Fix, textOf: (path: string) => string | null): Repair | null {
  const edits: Edit[] = [];
  for (const edit of fix.edits) {
    const text = textOf(edit.path);
    if (text === null || !(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length) || !edit.text.isWellFormed()) return null;
    if (text.slice(edit.start, edit.end) !== edit.text) edits.push(edit);
  }
  const isDistinct = [...groupEdits(edits).values()].every((ofPath) =>
    ofPath.every((edit, index) => index === 0 || (ofPath[index - 1] as Edit).end <= edit.start),
  );
  return edits.length > 0 && isDistinct ? {finding, edits} : null;
}

/** Takes repairs in order, each that overlaps with none before it. Equal edits do not overlap: they are one. */
export function pickRepairs(repairs: readonly Repair[]): Picked {
  const taken = new Map<string, Edit[]>();
  const picked: Repair[] = [];
  const waiting: Repair[] = [];
  for (const repair of repairs) {
    if (repair.edits.some((edit) => overlapsOne(taken.get(edit.path) ?? [], edit))) {
      waiting.push(repair);
      continue;
    }
    picked.push(repair);
    for (const edit of repair.edits) {
      const ofPath = taken.get(edit.path) ?? [];
      taken.set(edit.path, ofPath);
      ofPath.splice(indexFrom(ofPath, edit.start), 0, edit);
    }
  }
  return {repairs: picked, waiting};
}

/** The edits of several repairs by path, sorted, equal ones once. */
export function collectEdits(repairs: readonly Repair[]): Map<string, Edit[]> {
  const known = new Set<string>();
  const edits = repairs.flatMap((repair) =>
    repair.edits.filter((edit) => {
      const key = [edit.path, edit.start, edit.end, edit.text].join('\0');
      if (known.has(key)) return false;
      known.add(key);
      return true;
    }),
  );
  return groupEdits(edits);
}

function groupEdits(edits: readonly Edit[]): Map<string, Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of sortEdits(edits)) {
    const group = groups.get(edit.path);
    if (group) group.push(edit);
    else groups.set(edit.path, [edit]);
  }
  return groups;
}

/** Whether an edit overlaps with one of a sorted list without overlaps and is not the same. */
function overlapsOne(sorted: readonly Edit[], edit: Edit): boolean {
  let index = indexFrom(sorted, edit.start);
  while (index > 0 && (sorted[index - 1] as Edit).end > edit.start) index--;
  for (let other = sorted[index]; other !== undefined && other.start < edit.end; other = sorted[++index]) {
    if (other.end > edit.start && !isSame(other, edit)) return true;
  }
  return false;
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** The index of the first edit that starts at an offset or behind it. */
function indexFrom(sorted: readonly Edit[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Edit).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
