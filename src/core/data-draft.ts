import type {IndexPlace} from './conventions.ts';
import {type DataListing, readDataEntries} from './data-entries.ts';
import type {Document} from './document.ts';
import {type EntryDraft, relativeTo} from './entry-draft.ts';
import {rankSiblings} from './entry-siblings.ts';
import {basename} from './path.ts';
import {findTitle} from './title.ts';
import type {Workspace} from './workspace.ts';

/**
 * Drafts the entry of a document for a YAML or JSON file: the line of the nearest sibling with the path, and the title before it,
 * exchanged. Null when no entry has a line of its own.
 */
export function draftDataEntry(index: Document, place: IndexPlace, subject: Document, workspace: Workspace): EntryDraft | null {
  const own = readDataEntries(index, workspace, place).filter((listing) => lineOf(index, listing) !== null);
  const nearest = rankSiblings(own, subject, workspace);
  const found = nearest && lineOf(index, nearest);
  if (!nearest || !found) return null;
  const {start, end, text} = found;
  const at = nearest.node.start - start;
  const path = relativeTo(place.base, subject.path);
  const name = /\.(?:md|markdown)$/iu.test(nearest.entry.name) ? path : path.replace(/\.\w+$/u, '');
  const source = index.text.slice(nearest.node.start, nearest.node.end);
  const mark = /^["']/u.exec(source)?.[0] ?? (/^[\w./-]+$/u.test(name) ? '' : '"');
  const value = mark + name.replace(/["'\\]/gu, '') + mark;
  const title = (findTitle(subject)?.text ?? basename(subject.path)).replace(/["\\\s]+/gu, ' ').trim();
  const lead = text.slice(0, at).replace(/^(\s*(?:-\s+)+)([^:]+)(:\s+)$/u, (_, dash: string, key: string, colon: string) => {
    const isQuoted = /^["']/u.test(key) || !isPlainKey(title);
    return `${dash}${isQuoted ? `"${title}"` : title}${colon}`;
  });
  const rest = text.slice(at + source.length).replace(/\s*#.*$/u, '');
  const eol = index.text.includes('\r\n') ? '\r\n' : '\n';
  // In JSON the last of a list has no comma behind it, and must get one when something follows.
  const isLast = place.entry.form === 'json' && !rest.trimStart().startsWith(',');
  const line = lead + value + (isLast ? rest.trimEnd() : rest);
  if (isLast) return {line, at: nearest.node.end, text: `,${eol}${lead}${value}`};
  return {line, at: end, text: `${eol}${line}`};
}

/** The line on which an entry stands, when nothing else does. */
function lineOf(index: Document, {node}: DataListing): {start: number; end: number; text: string} | null {
  const start = Math.max(index.text.lastIndexOf('\n', node.start - 1), index.text.lastIndexOf('\r', node.start - 1)) + 1;
  const stop = index.text.slice(node.end).search(/[\r\n]/u);
  const end = stop < 0 ? index.text.length : node.end + stop;
  const text = index.text.slice(start, end);
  return /^\s*(?:-\s+)*(?:[^:]+:\s+)?$/u.test(text.slice(0, node.start - start)) && /^\s*,?\s*(?:#.*)?$/u.test(text.slice(node.end - start))
    ? {start, end, text}
    : null;
}

/** Whether YAML, in the older version that site generators read as well, takes a text without quotes for that text and nothing else. */
function isPlainKey(title: string): boolean {
  if (/[:#&*!|>{}[\],%@`"]/u.test(title) || /^[-?'](?:\s|$)|^'|^(?:---|\.\.\.)/u.test(title)) return false;
  // A number, a date, a time of day, or a word that stands for a truth value or nothing.
  return !/^(?:[-+.]?\d[\d_.,:eE+-]*|0[xob][\da-f_]+|[-+]?\.(?:inf|nan)|y|n|yes|no|on|off|true|false|null|~|<<|=)$/iu.test(title);
}
