import {escapeControl} from '../../core/escape.ts';

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** Any text as one line of HTML, in an element or in an attribute; what nobody sees becomes visible, and a runner reads no command in it. */
export function escapeHtml(text: string): string {
  return escapeControl(text)
    .replace(/[\uFFFE\uFFFF]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')
    .replaceAll('##[', '#&#35;[');
}

/** A message, its values in backticks as code. */
export function messageHtml(message: string): string {
  const parts = message.split('`');
  if (parts.length % 2 === 0) return escapeHtml(message);
  return parts.map((part, index) => (index % 2 === 0 ? escapeHtml(part) : `<code>${escapeHtml(part)}</code>`)).join('');
}

/** Advice: its first line is prose, what follows is there to be copied. */
export function adviceHtml(advice: string): string {
  const [first = '', ...lines] = advice.split('\n');
  // A link to be written down is code as a whole, its backticks included.
  const link = /^([A-Z][a-z]+) (\[.*\]\(.*\))$/u.exec(first);
  const prose = link === null ? messageHtml(first) : `${link[1]} <code>${escapeHtml(link[2] ?? '')}</code>`;
  return `${prose}${lines.length === 0 ? '' : blockHtml(lines.join('\n'))}`;
}

/** Lines as they stand; tabs are kept. */
export function blockHtml(text: string): string {
  const lines = text.replace(/\n$/u, '').split('\n');
  return `<pre><code>${lines.map((line) => `<span>${lineHtml(line)}\n</span>`).join('')}</code></pre>`;
}

/** A line of a source: tabs are kept. */
export function lineHtml(line: string): string {
  return line.split('\t').map(escapeHtml).join('\t');
}
