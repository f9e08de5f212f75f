import {escapeJson} from '../core/escape.ts';

/**
 * JSON that every parser takes and that is harmless to print: a lone surrogate becomes U+FFFD; characters that a terminal acts on or does
 * not show, and `##[`, which a runner obeys, are escaped inside their strings, so a parser reads the same values.
 */
export function stringifySafely(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item), indent);
  return escapeJson(json).replaceAll('##[', '\\u0023#[');
}
