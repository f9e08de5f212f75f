import {readAbstract} from './abstract.ts';
import type {IndexPlace} from './conventions.ts';
import type {Document} from './document.ts';
import {rankSiblings} from './entry-siblings.ts';
import type {ListItem} from './facts.ts';
import {compareText} from './finding.ts';
import type {IndexEntry} from './index-entry.ts';
import {encodeDestination} from './link-target.ts';
import {basename, relative} from './path.ts';
import type {Span} from './text.ts';
import {findTitle} from './title.ts';
import {within} from './within.ts';
import type {Workspace} from './workspace.ts';

/** A line for an index, and where it goes. */
export interface EntryDraft {
  /** The line as it would stand in the source, without the line end. */
  readonly line: string;
  /** 0-based UTF-16 offset at which `text` is inserted. */
  readonly at: number;
  /** The line with the line ends that it needs there. */
  readonly text: string;
}

/** An entry that is an item of a list, or a line of its own. */
interface Sibling {
  readonly entry: IndexEntry;
  readonly item: Pick<ListItem, 'start' | 'end' | 'depth'>;
}

/** Fewer entries than this are in order by chance. */
const MIN_SORTED = 3;

/** Between a link and its description. */
const SEPARATOR = /^([*_~]{0,3})(\s*(?:—|–|--?|:|：|，|,)\s*|\s+)(?=\S)/u;

/**
 * Drafts the entry of a document for a place of an index, in the form of the entries that stand there, beside the one whose name is
 * nearest or that the document itself refers to; in a sorted list, where the order wants it. Null where the entries are rows of a table,
 * whose other cells nobody can fill in.
 */
export function draftEntry(
  index: Document,
  place: IndexPlace,
  entries: readonly IndexEntry[],
  span: Span,
  subject: Document,
  workspace: Workspace,
): EntryDraft | null {
  const items = new Map(index.facts.items.map((item) => [item.leaf, item]));
  const siblings = entries.flatMap((entry): Sibling[] => {
    const item = items.get(entry.leaf) ?? lineItem(index, entry);
    return item && entry.range.start >= span.start && entry.range.end <= span.end ? [{entry, item}] : [];
  });
  const eol = index.text.includes('\r\n') ? '\r\n' : '\n';
  const isInSpan = ({range}: IndexEntry) => range.start >= span.start && range.end <= span.end;
  if (siblings.length === 0 && entries.some((entry) => isInSpan(entry) && index.facts.leaves[entry.leaf]?.kind === 'cell')) return null;
  const nearest = rankSiblings(siblings, subject, workspace);
  if (nearest === null) {
    // What a line of one's own pattern looks like, nobody can tell without one.
    if (place.entry.form === 'plain') return null;
    const line = `- [\`${basename(subject.path)}\`](${destination(index, subject)}) — ${readAbstract(subject) ?? basename(subject.path)}`;
    const at = endOfIntroduction(index, span);
    return {line, at, text: `${eol}${eol}${line}`};
  }
  const line = formLine(index, place, nearest, siblings, subject);
  if (line === null) return null;
  const {place: at, isAfter} = placeInOrder(index, siblings, nearest, subject);
  if (isAfter) return {line, at: at.item.end, text: `${eol}${line}`};
  return {line, at: lineStart(index, at.item.start), text: `${line}${eol}`};
}

/** Beside which sibling the line goes: the nearest, or by the order of the nearest's list when that is sorted. */
function placeInOrder(
  index: Document,
  siblings: readonly Sibling[],
  nearest: Sibling,
  subject: Document,
): {place: Sibling; isAfter: boolean} {
  const {headings} = index.facts;
  const sectionOf = ({item}: Sibling) => headings.findLastIndex((heading) => heading.start < item.start);
  const list = siblings.filter((other) => other.item.depth === nearest.item.depth && sectionOf(other) === sectionOf(nearest));
  const isSorted = list.every((other, place) => place === 0 || compareText((list[place - 1] as Sibling).entry.path, other.entry.path) < 0);
  if (list.length < MIN_SORTED || !isSorted) return {place: nearest, isAfter: true};
  const before = list.findLast(({entry}) => compareText(entry.path, subject.path) < 0);
  return {place: before ?? (list[0] as Sibling), isAfter: before !== undefined};
}

function formLine(index: Document, place: IndexPlace, model: Sibling, siblings: readonly Sibling[], subject: Document): string | null {
  const {entry, item} = model;
  const text = readAbstract(subject) ?? basename(subject.path);
  if (entry.form === 'plain') return formPlainLine(index, place, model, subject, text);
  const start = lineStart(index, item.start);
  const opening = index.text.slice(start, entry.range.start).replace(/\d+(?=[.)])/u, (number) => String(Number(number) + 1));
  const lead = /^[\s>]*(?:[-*+]|\d+[.)])\s+[*_~]{0,3}$/u.test(opening) ? opening : `${/^[\s>]*/u.exec(opening)?.[0] ?? ''}- `;
  const described = [model, ...siblings].find((sibling) => separatorAfter(index, sibling.entry) !== null);
  const [, closing = '', separator = ''] = (described && separatorAfter(index, described.entry)) ?? [];
  const end = lead.trimEnd().endsWith('*') && closing === '' && lead.includes('**') ? '**' : closing;
  const link = `[${linkText(index, entry, subject)}](${destinationLike(index, entry, subject)})${end}`;
  return described === undefined ? `${lead}${link}` : `${lead}${link}${separator}${text}`;
}

/** What stands between an entry and its description, as the groups 1 (marks that close) and 2; null when it has none. */
export function separatorAfter(index: Document, entry: IndexEntry): RegExpExecArray | null {
  const leaf = index.facts.leaves[entry.leaf];
  return leaf === undefined ? null : SEPARATOR.exec(index.text.slice(entry.range.end, leaf.end));
}

/** The new link's text in the manner of a sibling's: a path from the root, a path as it is linked, a file name, or a title. */
function linkText(index: Document, model: IndexEntry, subject: Document): string {
  const source = index.slice(model.range);
  const shown = (model.form === 'link' ? source.slice(1, source.indexOf('](')) : source).trim();
  const isCode = shown.startsWith('`');
  const name = shown.replaceAll('`', '').trim();
  const forms: readonly (readonly [string, string])[] = [
    [relative(index.path, model.path), relative(index.path, subject.path)],
    [basename(model.path), basename(subject.path)],
    [model.path, subject.path],
    [basename(model.path).replace(/\.\w+$/u, ''), basename(subject.path).replace(/\.\w+$/u, '')],
  ];
  const found =
    forms.find(([other]) => other === name)?.[1] ??
    (isCode ? basename(subject.path) : (findTitle(subject)?.text ?? basename(subject.path)));
  return isCode ? `\`${found}\`` : found.replace(/[[\]\\]/gu, '\\$&');
}

function destinationLike(index: Document, model: IndexEntry, subject: Document): string {
  const url = index.facts.links.find(({start}) => start === model.range.start)?.url ?? '';
  const encoded = encodeDestination(model.path);
  if (/^https?:/u.test(url) && url.endsWith(encoded)) return url.slice(0, -encoded.length) + encodeDestination(subject.path);
  return destination(index, subject, url.startsWith('./'));
}

function destination(index: Document, subject: Document, isDotted = false): string {
  const path = encodeDestination(relative(index.path, subject.path));
  return isDotted && !path.startsWith('.') ? `./${path}` : path;
}

/** A sibling's line with the path and the text exchanged; null when the pattern would not read the path out of it again. */
function formPlainLine(index: Document, place: IndexPlace, {entry, item}: Sibling, subject: Document, text: string): string | null {
  const {pattern} = place.entry;
  const start = lineStart(index, item.start);
  const line = index.text.slice(start, index.facts.leaves[entry.leaf]?.end).split(/\r\n?|\n/u)[0] ?? '';
  const path = relativeTo(place.base, subject.path);
  for (const {spans} of pattern?.matches(line) ?? []) {
    const from = spans.path;
    if (from === undefined) break;
    const rest = spans.text === undefined ? line.slice(from.end) : line.slice(from.end, spans.text.start) + text;
    const formed = line.slice(0, from.start) + path + rest;
    return [...(pattern?.matches(formed) ?? [])][0]?.groups.path === path ? formed : null;
  }
  return null;
}

/** The line of an entry that is no item of a list, where entries are lines of plain text. */
function lineItem(index: Document, {form, range}: IndexEntry): Sibling['item'] | undefined {
  if (form !== 'plain') return undefined;
  const rest = index.text.slice(range.end).search(/[\r\n]/u);
  return {start: lineStart(index, range.start), end: rest < 0 ? index.text.length : range.end + rest, depth: 0};
}

/** A path as seen from a directory. */
export function relativeTo(directory: string, path: string): string {
  return relative(directory === '' ? '' : `${directory}/`, path);
}

/** The end of what stands between a heading and its first subheading. */
function endOfIntroduction(index: Document, span: Span): number {
  const next = index.facts.headings.find((heading) => heading.top && heading.start > span.start && heading.start < span.end);
  const blocks = within(index.facts.blocks, {start: span.start, end: next?.start ?? span.end}).filter(({kind}) => kind !== 'heading');
  return blocks.at(-1)?.end ?? span.start;
}

function lineStart(document: Document, offset: number): number {
  return Math.max(document.text.lastIndexOf('\n', offset - 1), document.text.lastIndexOf('\r', offset - 1)) + 1;
}
