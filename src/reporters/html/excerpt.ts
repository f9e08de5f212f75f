import type {Finding} from '../../core/finding.ts';
import type {PlacedText} from '../places.ts';
import {lineHtml} from './text.ts';

/** How much of a long line is shown, in UTF-16 code units; what stands before the range gets a third. A line around it gets less. */
const WINDOW = 240;
const CONTEXT_WINDOW = 160;
/** Lines of a range that are shown before the rest is left out. */
const MAX_LINES = 5;

/** The lines of a finding with one before and one after, the range marked; empty where all of them are hidden. */
export function excerptHtml(finding: Finding, placed: PlacedText, isHidden: (path: string, line: number) => boolean): string {
  const {path, line, endLine, endColumn} = finding;
  const last = Math.min(endLine > line && endColumn === 1 ? endLine - 1 : endLine, placed.lines.count);
  const isCut = last - line >= MAX_LINES;
  const shownLast = isCut ? line + MAX_LINES - 1 : last;
  const rows: string[] = [];
  for (let number = Math.max(1, line - 1); number <= Math.min(shownLast + (isCut ? 0 : 1), placed.lines.count); number++) {
    const content = contentOf(placed, number);
    const isOwn = number >= line && number <= last;
    if (isHidden(path, number) || (!isOwn && content.trim() === '')) continue;
    const text = isOwn ? markedHtml(content, number, finding) : plainHtml(content);
    rows.push(`<span class="${isOwn ? 'l own' : 'l'}"><b>${number}</b>${text}\n</span>`);
  }
  if (rows.length === 0) return '';
  return `<pre class="src">${rows.join('')}${isCut ? '<span class="l"><b>⋮</b></span>' : ''}</pre>`;
}

function contentOf({text, lines}: PlacedText, line: number): string {
  const {start, end} = lines.spanOf(line);
  // Only the end is looked at: a line may be as long as its document, and have many findings.
  const lineEnd = /\r?\n$|\r$/u.exec(text.slice(Math.max(start, end - 2), end));
  return text.slice(start, end - (lineEnd?.[0].length ?? 0));
}

function plainHtml(content: string): string {
  return content.length <= CONTEXT_WINDOW ? lineHtml(content) : `${lineHtml(cut(content, 0, CONTEXT_WINDOW))}…`;
}

function markedHtml(content: string, line: number, finding: Finding): string {
  const from = line === finding.line ? Math.min(finding.column - 1, content.length) : content.length - content.trimStart().length;
  const to = line === finding.endLine ? Math.min(Math.max(from, finding.endColumn - 1), content.length) : content.length;
  const isLong = content.length > WINDOW;
  const start = isLong ? Math.max(0, from - WINDOW / 3) : 0;
  const end = isLong ? Math.min(content.length, start + WINDOW) : content.length;
  const middle = Math.min(to, end);
  const mark = to > from ? `<mark>${lineHtml(cut(content, from, middle))}</mark>` : '<mark class="point"></mark>';
  const before = `${start > 0 ? '…' : ''}${lineHtml(cut(content, start, from))}`;
  return `${before}${mark}${lineHtml(cut(content, middle, end))}${end < content.length ? '…' : ''}`;
}

/** A slice that begins and ends between two characters. */
function cut(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
}
