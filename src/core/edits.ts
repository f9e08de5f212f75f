import {findLastStart} from './bisect.ts';
import type {Span} from './text.ts';

/** A change to one text: what stands in the span is replaced. An empty span is an insertion. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Sorted by place, an insertion before a replacement that begins where it stands; insertions at one place keep their order. */
export function sortEdits<Change extends TextEdit>(edits: readonly Change[]): Change[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The text with edits made that are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Tells where an offset of a text stands after sorted edits; one inside a replaced span stands no further than at the end of what replaced it. */
export function createOffsetMap(edits: readonly TextEdit[]): (offset: number) => number {
  let shift = 0;
  const placed = edits.map(({start, end, text}) => {
    const from = start + shift;
    shift += text.length - (end - start);
    return {start, end, from, length: text.length};
  });
  return (offset) => {
    const last = findLastStart(placed, offset);
    if (!last) return offset;
    if (offset < last.end) return last.from + Math.min(offset - last.start, last.length);
    return last.from + last.length + offset - last.end;
  };
}

/** The sorted edits that do at once what `first` does and then, on its result `middle`, `second`. Edits that touch become one. */
export function composeEdits(middle: string, first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  const done = first.map(({start, end, text}) => {
    const span = {start: start + shift, end: start + shift + text.length, growth: text.length - (end - start), edit: null};
    shift += span.growth;
    return span;
  });
  const spans = [...done, ...second.map((edit) => ({start: edit.start, end: edit.end, growth: 0, edit}))];
  const composed: TextEdit[] = [];
  let grown = 0;
  for (const group of groupTouching(spans.toSorted((a, b) => a.start - b.start || a.end - b.end))) {
    const start = group[0]?.start ?? 0;
    const end = Math.max(...group.map((span) => span.end));
    const growth = group.reduce((sum, span) => sum + span.growth, 0);
    const later = group.flatMap(({edit}) => (edit === null ? [] : [{start: edit.start - start, end: edit.end - start, text: edit.text}]));
    composed.push({start: start - grown, end: end - grown - growth, text: applyEdits(middle.slice(start, end), sortEdits(later))});
    grown += growth;
  }
  return composed;
}

function* groupTouching<Item extends Span>(sorted: readonly Item[]): Generator<Item[]> {
  let group: Item[] = [];
  let end = -1;
  for (const span of sorted) {
    if (group.length > 0 && span.start > end) {
      yield group;
      group = [];
      end = -1;
    }
    group.push(span);
    end = Math.max(end, span.end);
  }
  if (group.length > 0) yield group;
}
