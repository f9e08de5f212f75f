import {findLastStart} from './bisect.ts';
import type {Document} from './document.ts';
import type {Identity, RuleFinding} from './finding.ts';

/** Enough to tell the lines of a document apart; a whole document may stand on one line. */
const MAX_LINE_LENGTH = 300;

/**
 * What a finding is recognised by in another revision: the text it points at, or what is missing there. The message stays out as far as
 * it speaks of the surroundings: of the place where a field is expected, or of the path that a link leads to since its document moved.
 */
export function identify(document: Document, {range, message, subject}: RuleFinding): Identity {
  const {start, end} = document.lines.spanOf(document.lines.pointAt(range.start).line);
  const text = message.startsWith('Missing ') ? '' : fold(document.slice(range));
  return {
    target: subject === undefined ? text || (message.split(', expected ')[0] ?? '') : '',
    line: fold(document.slice({start, end: Math.min(end, start + MAX_LINE_LENGTH)})),
    heading: (findLastStart(document.facts.headings, range.start)?.text ?? '').replace(/^[\d.]+[、.\s]*/u, ''),
  };
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
