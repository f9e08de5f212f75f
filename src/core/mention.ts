import {findLastStart} from './bisect.ts';
import type {Conventions, Kind} from './conventions.ts';
import type {Document} from './document.ts';
import {type ForwardMarker, ForwardMarkers} from './forward-marker.ts';
import {createKindOf} from './kind.ts';
import {decode} from './link-target.ts';
import {memoize} from './memoize.ts';
import type {Span} from './text.ts';

/** A name of a document: `addon-x-guide.md`, `cases/engine/y-case.md#part`. */
export interface Mention {
  /** In a code span, or in plain text where the kind of the document reads it. */
  readonly form: 'code' | 'plain';
  /** The whole code span, backticks included; the name alone in plain text. */
  readonly range: Span;
  /** The name as written, fragment excluded. */
  readonly name: string;
  readonly fragment: string;
  /** The file it means, or null when there is none. */
  readonly target: string | null;
  readonly marker: ForwardMarker | null;
  /** Index into the document's leaves, or -1. */
  readonly leaf: number;
  readonly isInHeading: boolean;
  /** Quoted as an example of how names are formed, not as a place to go to. */
  readonly isNamingExample: boolean;
  /** Told as history: a name that a document had, or a document that was taken away. */
  readonly isHistory: boolean;
}

const MAX_NAME_LENGTH = 512;
const NAME = /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}._@+-]+\/)*[\p{L}\p{N}._@+-]+\.(?:md|markdown)(#\S*)?$/iu;
const PLACEHOLDER_NAME = /[<>*{}].*\.(?:md|markdown)$/iu;
const EXAMPLE_LEAD = /[（(][^（()）]{0,200}(?:例如|比如|譬如|如[:：]|e\.g\.|for example|for instance|such as|example:)[^（()）]{0,200}$/iu;

/** Finds the code spans of a document that name one, in order. Code spans inside links are the links' business. */
export const findMentions = memoize((document, workspace, conventions): readonly Mention[] => {
  const markers = markersOf(conventions, createKindOf(conventions, workspace).kindOf(document.path));
  const mentions: Mention[] = [];
  const patterned = leavesWithPlaceholders(document);
  for (const code of document.facts.codeSpans) {
    const match = code.isInLink || code.value.length > MAX_NAME_LENGTH ? null : NAME.exec(code.value);
    if (!match || isInHtmlLink(document, code)) continue;
    const fragment = match[1] ?? '';
    const name = code.value.slice(0, code.value.length - fragment.length);
    const leaf = document.facts.leaves[code.leaf];
    const limit = leaf ?? code;
    mentions.push({
      form: 'code',
      range: {start: code.start, end: code.end},
      name,
      fragment: fragment === '#' ? '' : fragment,
      target: workspace.resolveMention(document.path, decode(name), conventions.roots),
      marker: markers.find(document, code, limit),
      leaf: code.leaf,
      isInHeading: leaf?.kind === 'heading',
      isHistory: isHistory(document, code, limit),
      isNamingExample: leaf !== undefined && patterned.has(code.leaf) && isGivenAsExample(document, code, limit),
    });
  }
  return mentions;
});

/** How far before a mention the tag of a link around it is looked for. */
const MAX_TAG_DISTANCE = 400;

/** Between `<a href=…>` and `</a>`. */
function isInHtmlLink({text, facts}: Document, code: Span): boolean {
  const from = Math.max(0, code.start - MAX_TAG_DISTANCE);
  const lead = text.slice(from, code.start);
  const open = [...lead.matchAll(/<a\s/giu)].at(-1)?.index;
  if (open === undefined || /<\/a\s*>/iu.test(lead.slice(open))) return false;
  const link = findLastStart(facts.links, from + open);
  return link?.kind === 'html' && link.start === from + open;
}

const markerCache = new WeakMap<Conventions, WeakMap<Kind, ForwardMarkers>>();

/** The notes that announce a document, in documents of a kind. */
export function markersOf(conventions: Conventions, kind: Kind): ForwardMarkers {
  const ofConventions = markerCache.get(conventions) ?? new WeakMap<Kind, ForwardMarkers>();
  markerCache.set(conventions, ofConventions);
  let markers = ofConventions.get(kind);
  if (!markers) {
    markers = new ForwardMarkers(conventions.forwardMarkers, kind.references.markers);
    ofConventions.set(kind, markers);
  }
  return markers;
}

const FORMER_LEAD = /(?:renamed|formerly|previously|used to be|原名?|旧|曾用名|更名自)\s*(?:from)?\s*[:：]?\s*~*$/iu;
const FORMER_TAIL =
  /^~*\s*(?:(?:was|were|is|has been|have been|已经?|被|现已)\s*)?(?:renamed|removed|deleted|merged into|replaced by|更名|改名|重命名|删除|合并|并入|移除)/iu;

/** Whether what stands at `code` is told as history: a former name, or something that was taken away. */
export function isHistory(document: Document, code: Span, limit: Span): boolean {
  const lead = document.text.slice(Math.max(limit.start, code.start - 40), code.start);
  const tail = document.text.slice(code.end, Math.min(limit.end, code.end + 60));
  return (lead.endsWith('~~') && tail.startsWith('~~')) || FORMER_LEAD.test(lead) || FORMER_TAIL.test(tail);
}

/** The leaves that show a name with a placeholder: their rule is about names. */
function leavesWithPlaceholders({facts}: Document): ReadonlySet<number> {
  return new Set(
    facts.codeSpans.filter(({value}) => value.length <= MAX_NAME_LENGTH && PLACEHOLDER_NAME.test(value)).map(({leaf}) => leaf),
  );
}

/** Whether it stands inside "for example" brackets. */
function isGivenAsExample(document: Document, code: Span, limit: Span): boolean {
  return EXAMPLE_LEAD.test(document.text.slice(Math.max(limit.start, code.start - 400), code.start));
}
