import {findNew} from './compare.ts';
import {createOffsetMap} from './edits.ts';
import type {Edit, Finding} from './finding.ts';
import {LineIndex} from './text.ts';

/** One step from documents to changed documents, by path. */
export interface Step {
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

export interface AddedFinding {
  /** Null when it is not known. */
  readonly finding: Finding | null;
  /** The edits that changed its lines. */
  readonly edited: readonly Edit[];
}

/**
 * The findings of `after` that `before` does not have. A finding is the same where it stands at the same place, as edits moved it, else
 * where it points at the same text: an edit within its range may change what it points at, one elsewhere what it is recognised by.
 */
export function findAdded(before: readonly Finding[], after: readonly Finding[], step: Step): AddedFinding[] {
  const linesBefore = createLines(step.before);
  const linesAfter = createLines(step.after);
  const offsetMaps = new Map([...step.edits].map(([path, edits]) => [path, createOffsetMap(edits)]));
  const known = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyOf(finding, placeAfter(finding));
    const same = known.get(key);
    if (same) same.push(finding);
    else known.set(key, [finding]);
  }
  const unmatched = after.filter((finding) => known.get(keyOf(finding, `${finding.line}:${finding.column}`))?.pop() === undefined);
  const added = findNew([...known.values()].flat(), unmatched);
  return added.map((finding) => ({finding, edited: editsAt(finding)}));

  function placeAfter({path, line, column}: Finding): string {
    const old = linesBefore(path);
    const changed = linesAfter(path);
    if (!old || !changed) return `${line}:${column}`;
    const offset = old.startOf(line) + column - 1;
    const point = changed.pointAt(offsetMaps.get(path)?.(offset) ?? offset);
    return `${point.line}:${point.column}`;
  }

  function editsAt({path, line, endLine}: Finding): Edit[] {
    const changed = linesAfter(path);
    if (!changed) return [];
    let shift = 0;
    return (step.edits.get(path) ?? []).filter(({start, end, text}) => {
      const from = changed.pointAt(start + shift).line;
      const to = changed.pointAt(start + shift + text.length).line;
      shift += text.length - (end - start);
      return from <= endLine && line <= to;
    });
  }
}

function keyOf({ruleId, path, subject, section}: Finding, place: string): string {
  return [ruleId, path, subject, section, place].join('\0');
}

/** Line indexes by path, each made once. */
function createLines(texts: ReadonlyMap<string, string>): (path: string) => LineIndex | null {
  const known = new Map<string, LineIndex>();
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) return null;
    const lines = known.get(path) ?? new LineIndex(text);
    known.set(path, lines);
    return lines;
  };
}
