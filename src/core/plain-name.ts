import {resolveDocumentName} from './document-name.ts';
import {createKindOf} from './kind.ts';
import {memoize} from './memoize.ts';
import {findMentions, isHistory, type Mention, markersOf} from './mention.ts';
import type {Pattern} from './pattern.ts';
import {type Prose, proseOf} from './prose.ts';
import type {Span} from './text.ts';

/** All names of documents that a document mentions, in order: its code spans, and its plain text where its kind reads that. */
export const findNames = memoize((document, workspace, conventions): readonly Mention[] => {
  const mentions = findMentions(document, workspace, conventions);
  const {kindOf} = createKindOf(conventions, workspace);
  const kind = kindOf(document.path);
  if (!kind.references.isPlainTextRead) return mentions;
  const markers = markersOf(conventions, kind);
  const plain = proseOf(document).flatMap((prose) =>
    [...plainNames(prose, kind.sections.numbering?.qualified ?? null)].map(({name, span}): Mention => {
      const range = prose.spanOf(span);
      return {
        form: 'plain',
        range,
        name,
        fragment: '',
        target: resolveDocumentName(name, document.path, workspace, conventions),
        marker: markers.find(document, range, prose.leaf),
        leaf: prose.index,
        isInHeading: prose.leaf.kind === 'heading',
        isHistory: isHistory(document, range, prose.leaf),
        isNamingExample: false,
      };
    }),
  );
  return [...mentions, ...plain].sort((a, b) => a.range.start - b.range.start);
});

/** The name of the file that a mention stands for: plain text may leave out the ending. */
export function fileNameOf({name}: Mention): string {
  return ENDING.test(name) ? name : `${name}.md`;
}

const ENDING = /\.(?:md|markdown)$/iu;
/** Bounded, so that a long run of such characters is not read anew from each of them. */
const NAME = /(?<![\w./@-])(?:[\w@+-][\w.@+-]{0,120}\/){0,12}[\w@+-][\w.@+-]{0,120}\.(?:md|markdown)(?![\w/-])/giu;

/** Names with an ending, and names without one that a number of a section follows: then a document is meant. */
function* plainNames(prose: Prose, qualified: Pattern | null): Iterable<{name: string; span: Span}> {
  for (const piece of prose.pieces) {
    if (piece.kind !== 'text') continue;
    for (const match of prose.text.slice(piece.start, piece.end).matchAll(NAME)) {
      const start = piece.start + match.index;
      yield {name: match[0], span: {start, end: start + match[0].length}};
    }
  }
  for (const match of qualified?.matches(prose.text) ?? []) {
    const {doc} = match.spans;
    if (doc === undefined || !/\s\p{L}+[\s-]$/u.test(prose.text.slice(doc.end, match.spans.id?.start))) continue;
    if (prose.text[doc.start - 1] !== '/') yield {name: match.groups.doc ?? '', span: doc};
  }
}
