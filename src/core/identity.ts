import {findLastStart} from './bisect.ts';
import type {Document} from './document.ts';
import type {Identity, RuleFinding} from './finding.ts';

/** Enough to tell the lines of a document apart; a whole document may stand on one line. */
const MAX_LINE_LENGTH = 300;

/**
 * What a finding is recognised by in another revision. The advice of a message (`…, expected …`) stays out, since it changes with the
 * surroundings: a field is expected after another one once that is written. So does the text beside something that is missing.
 */
export function identify(document: Document, {range, message, subject}: RuleFinding): Identity {
  const {start, end} = document.lines.spanOf(document.lines.pointAt(range.start).line);
  const advice = message.indexOf(', expected ');
  const fault = advice < 0 ? message : message.slice(0, advice);
  const evidence = message.startsWith('Missing ') ? '' : fold(document.slice(range));
  return {
    target: subject === undefined ? `${evidence}\0${fault}` : '',
    line: fold(document.slice({start, end: Math.min(end, start + MAX_LINE_LENGTH)})),
    heading: (findLastStart(document.facts.headings, range.start)?.text ?? '').replace(/^[\d.]+[、.\s]*/u, ''),
  };
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
