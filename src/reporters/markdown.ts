import {wrapInCode, wrapInFence} from '../core/code-span.ts';
import {escapeControl} from '../core/escape.ts';

/** A code span of any text. */
export function codeSpan(text: string): string {
  return wrapInCode(escapeControl(text));
}

/** A fenced code block of these lines, each line indented by `indent` spaces. */
export function codeBlock(lines: readonly string[], indent: number): string {
  return wrapInFence(lines.map(escapeControl), indent);
}

/**
 * A message as Markdown: the values in its backticks become code spans, the words around them stay. Words that could be more than words
 * (a mention, a reference such as `GH-1`, a link, HTML, emphasis) put the whole message into one code span.
 */
export function renderMessage(message: string): string {
  const parts = message.split('`');
  const isPaired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part !== '');
  if (!isPaired || !parts.every((part, index) => index % 2 === 1 || isPlainProse(part))) return codeSpan(message);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : part)).join('');
}

/** Whether every word is of letters or a small number, with ordinary punctuation around it. */
function isPlainProse(text: string): boolean {
  return text.split(' ').every((word) => /^(?:\(?[A-Za-z]+(?:['-][A-Za-z]+)*[),;:?…]{0,3}|[),;:?…]{0,3}\(?|\d{1,5}[,;:?…]?)$/u.test(word));
}
