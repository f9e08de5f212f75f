import type {Conventions} from './conventions.ts';
import type {Document} from './document.ts';
import type {Leaf} from './facts.ts';
import type {IndexEntry} from './index-entry.ts';
import {readTarget} from './link-target.ts';
import {findMentions} from './mention.ts';
import {findRepeatedCells} from './repeated-links.ts';
import type {Workspace} from './workspace.ts';

/** The documents that a Markdown index lists by links, absolute URLs of the repository among them, or by code spans that name them; `all` of them also where they are no entries. */
export function readMarkdownEntries(
  document: Document,
  workspace: Workspace,
  conventions: Conventions,
  which: 'entries' | 'all' = 'entries',
): IndexEntry[] {
  const {facts} = document;
  const candidates: IndexEntry[] = [];
  const prefixes = conventions.indexes
    .filter(({file, entry}) => file === document.path && entry.form === 'url')
    .map(({entry}) => entry.prefix);
  for (const link of facts.links) {
    // A link without text shows nothing that a reader could click.
    if (link.kind !== 'link' || link.leaf < 0 || /^[\s\p{Cf}]*$/u.test(link.text)) continue;
    const target = readTarget(document.path, withoutPrefix(link.url, prefixes));
    if (target.kind !== 'internal' || !/\.(?:md|markdown)$/iu.test(target.path) || target.path === document.path) continue;
    // A link that shows no text cannot be clicked.
    if (link.text.trim() === '') continue;
    candidates.push({
      range: {start: link.start, end: link.end},
      form: 'link',
      path: target.path,
      exists: workspace.has(target.path),
      isForward: false,
      name: target.path,
      leaf: link.leaf,
    });
  }
  for (const mention of findMentions(document, workspace, conventions)) {
    candidates.push({
      range: mention.range,
      form: 'code',
      path: mention.target ?? mention.name,
      exists: mention.target !== null,
      isForward: mention.marker !== null,
      name: mention.name,
      leaf: mention.leaf,
    });
  }
  candidates.sort((a, b) => a.range.start - b.range.start);
  if (which === 'all') return candidates;
  const itemLeaves = new Set(facts.items.map(({leaf}) => leaf));
  const lists = findLists(document, candidates);
  const repeated = findRepeatedCells(document, conventions, candidates);
  const firsts = new Map<number, IndexEntry>();
  for (const candidate of candidates) if (!firsts.has(candidate.leaf)) firsts.set(candidate.leaf, candidate);
  return candidates.filter((candidate) => {
    const leaf = facts.leaves[candidate.leaf];
    if (!leaf || repeated.has(candidate.leaf)) return false;
    if (leaf.kind === 'paragraph' && !itemLeaves.has(candidate.leaf)) return lists.has(candidate.leaf);
    const first = firsts.get(candidate.leaf);
    // What an item opens with is its entry; further names belong to its description. An item that opens with words lists all its names.
    return first === candidate || (first !== undefined && first.form === candidate.form && !opens(document, leaf, first));
  });
}

/** The paragraphs that hold nothing but names and what stands between them: lists without the form of one. */
function findLists(document: Document, candidates: readonly IndexEntry[]): Set<number> {
  const rest = new Map<number, {text: string; from: number}>();
  for (const {leaf: index, range} of candidates) {
    const leaf = document.facts.leaves[index];
    if (!leaf) continue;
    const {text, from} = rest.get(index) ?? {text: '', from: leaf.start};
    rest.set(index, {text: text + document.text.slice(from, range.start), from: range.end});
  }
  const isList = ([index, {text, from}]: [number, {text: string; from: number}]) =>
    !/[\p{L}\p{N}]/u.test(text + document.text.slice(from, document.facts.leaves[index]?.end));
  return new Set([...rest].filter(isList).map(([index]) => index));
}

/** Whether nothing but marks of emphasis, a task box or a number stands before the entry. */
function opens(document: Document, leaf: Leaf, entry: IndexEntry): boolean {
  return /^[\s*_~[\]xX\d.()（）#>|-]*$/u.test(document.text.slice(leaf.start, entry.range.start));
}

/** An absolute URL of the repository as a path from its root; every other destination as it is. */
function withoutPrefix(url: string, prefixes: readonly (string | null)[]): string {
  for (const prefix of prefixes) {
    if (prefix !== null && url.startsWith(prefix)) return `/${url.slice(prefix.length).replace(/^\/+/u, '')}`;
    const path = prefix === null ? /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|tree)\/[^/]+\/(.+)$/u.exec(url)?.[1] : undefined;
    if (path !== undefined) return `/${path}`;
  }
  return url;
}
