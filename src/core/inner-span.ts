import type {Span} from './text.ts';

/** The inside of a code span: without its backticks and the one space of padding that Markdown takes off each side. */
export function insideCode(text: string, {start, end}: Span): Span {
  let left = start;
  while (text[left] === '`') left++;
  const right = end - (left - start);
  const inner = text.slice(left, right);
  const before = /^(?:\r\n|[ \r\n])/.exec(inner)?.[0].length ?? 0;
  const after = /(?:\r\n|[ \r\n])$/.exec(inner)?.[0].length ?? 0;
  const isPadded = before > 0 && after > 0 && /[^ \r\n]/.test(inner);
  return isPadded ? {start: left + before, end: right - after} : {start: left, end: right};
}

/** A table cell without the pipes around it and the space inside them. */
export function insideCell(text: string, cell: Span): Span {
  const isSpace = (index: number) => text[index] === ' ' || text[index] === '\t';
  let {start, end} = cell;
  if (text[start] === '|') start++;
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  if (end > start && text[end - 1] === '|' && text[end - 2] !== '\\') end--;
  while (end > start && isSpace(end - 1)) end--;
  return {start, end};
}
