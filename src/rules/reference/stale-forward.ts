import type {Document} from '../../core/document.ts';
import {sortEdits} from '../../core/edits.ts';
import type {Edit} from '../../core/finding.ts';
import type {ForwardMarker, ForwardMarkers} from '../../core/forward-marker.ts';
import {readTarget} from '../../core/link-target.ts';
import {linkEdit} from '../../core/link-to.ts';
import {findMentions, markersOf} from '../../core/mention.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import type {Span} from '../../core/text.ts';

export default defineRule({
  id: 'reference/stale-forward',
  description: 'No reference announces as still to come a document that exists.',
  rationale: 'A marker that outlives its document tells the reader not to look for what is already there.',
  severity: 'error',
  examples: [
    {
      name: 'announced and not there yet',
      files: {'docs/addon-a-guide.md': '# A\n\n`addon-b-guide.md` (TBD), `addon-c-guide.md`（planned, PR #7）\n'},
      findings: [],
    },
    {
      name: 'everyday use of the words',
      files: {
        'docs/addon-a-guide.md': '# A\n\n[b](addon-b-guide.md) (pending pods), [b](addon-b-guide.md)（planned maintenance）\n',
        'docs/addon-b-guide.md': '# B\n',
      },
      findings: [],
    },
    {
      name: 'marker on an existing document',
      files: {'docs/addon-a-guide.md': '# A\n\n见 `addon-b-guide.md`（PR #13 待 land）。\n', 'docs/addon-b-guide.md': '# B\n'},
      findings: ['docs/addon-a-guide.md:3:3: Unexpected forward marker `PR #13 待 land`: `docs/addon-b-guide.md` exists'],
    },
    {
      name: 'marker left behind on a link',
      files: {'docs/addon-a-guide.md': '# A\n\n[b](addon-b-guide.md)（TBD，单独 PR 跟进）\n', 'docs/addon-b-guide.md': '# B\n'},
      findings: ['docs/addon-a-guide.md:3:1: Unexpected forward marker `TBD，单独 PR 跟进`: `docs/addon-b-guide.md` exists'],
    },
  ],
  *check(document, {workspace, conventions, kind}) {
    const found = (range: Span, marker: ForwardMarker, target: string, edits: Edit[]) => ({
      range: {start: range.start, end: range.end},
      message: `Unexpected forward marker ${quote(marker.text, 32)}: ${quote(target, 48)} exists`,
      help: 'Remove the marker, and name the document by a link',
      fix: {kind: isAside(document, range, marker, markers) ? ('safe' as const) : ('suggested' as const), edits},
    });
    const markers = markersOf(conventions);
    for (const mention of findMentions(document, workspace, conventions)) {
      const {target, marker, range} = mention;
      if (target === null || !marker || target === document.path) continue;
      const edits = [removal(document, marker, markers)];
      const link = kind.references.clickable === 'none' ? null : linkEdit(document, mention);
      if (link !== null) edits.push(link);
      yield found(range, marker, target, sortEdits(edits));
    }
    for (const link of document.facts.links) {
      if (link.kind !== 'link') continue;
      const target = readTarget(document.path, link.url);
      if (target.kind !== 'internal' || !workspace.files.has(target.path) || !/\.(?:md|markdown)$/iu.test(target.path)) continue;
      const marker = markers.find(document, link, document.facts.leaves[link.leaf] ?? link);
      if (marker) yield found(link, marker, target.path, [removal(document, marker, markers)]);
    }
  },
});

/**
 * Whether the sentence means the same without the marker: it stands in brackets, names and describes nothing by itself, and the words
 * before the reference do not wait for the document as well.
 */
function isAside(document: Document, range: Span, marker: ForwardMarker, markers: ForwardMarkers): boolean {
  const {span} = marker;
  const text = document.slice(span);
  const isInBrackets = /[)）\]】]$/u.test(text) || /^[)）\]】]/u.test(document.text.slice(span.end, span.end + 1));
  const isPlain = !/[`<>]|\]\(|https?:/u.test(text);
  const clause =
    document.text
      .slice(Math.max(0, range.start - MAX_CLAUSE), Math.min(range.start, span.start))
      .split(CLAUSE_END)
      .at(-1) ?? '';
  return isInBrackets && isPlain && describing(marker, markers) === null && !markers.isAwaiting(clause);
}

const MAX_CLAUSE = 200;
const CLAUSE_END = /[.。;；!！?？:：|\n]/u;
/** What a marker adds in fewer characters than these is a name or a date. */
const MIN_DESCRIPTION = 16;

/** What a marker says besides that the document is to come, such as what it will hold; null when that is nothing. */
function describing({text}: ForwardMarker, markers: ForwardMarkers): {readonly separator: string; readonly words: string} | null {
  const found = /^[^:：,，;；—–-]*([:：,，;；—–-]+)\s*(.+)$/su.exec(text);
  const [, separator = '', words = ''] = found ?? [];
  return words.length < MIN_DESCRIPTION || markers.isAwaiting(words) ? null : {separator, words};
}

/** Takes the marker away; of one that goes on to say what the document holds, only the note. */
function removal(document: Document, marker: ForwardMarker, markers: ForwardMarkers): Edit {
  const {path} = document;
  const {start, end} = marker.span;
  const described = describing(marker, markers);
  const text = document.slice(marker.span);
  const opening = /^\s*[(（[【]/u.exec(text)?.[0];
  if (described === null || opening === undefined || !/[:：]/u.test(described.separator)) return {path, start, end, text: ''};
  return {path, start: start + opening.length, end: start + text.lastIndexOf(described.words), text: ''};
}
