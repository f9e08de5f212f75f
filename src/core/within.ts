import type {Span} from './text.ts';

/** The facts that begin inside a span. The list must be in document order, as lists of facts are. */
export function within<T extends Span>(facts: readonly T[], span: Span): readonly T[] {
  return facts.slice(lowerBound(facts, span.start), lowerBound(facts, span.end));
}

function lowerBound(facts: readonly Span[], offset: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
