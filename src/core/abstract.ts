import type {Document} from './document.ts';
import type {Leaf} from './facts.ts';
import {findTitle} from './title.ts';
import {within} from './within.ts';

/** A sentence that is longer is clipped at its last comma, or not used. */
const MAX_ABSTRACT = 160;
const MIN_ABSTRACT = 8;

/** What stands further down is no abstract. */
const MAX_PARAGRAPHS = 2;

/**
 * What a document says of itself, on one line, as Markdown: the first sentence with which it begins, else its title, else null.
 * Nothing but the document's own words.
 */
export function readAbstract(document: Document): string | null {
  const title = findTitle(document);
  const from = title?.end ?? 0;
  let paragraphs = 0;
  for (const leaf of document.facts.leaves) {
    if (leaf.kind !== 'paragraph' || leaf.start < from || document.facts.blocks[leaf.block]?.kind !== 'paragraph') continue;
    const sentence = firstSentence(proseOf(document, leaf));
    if (sentence !== null) return sentence;
    if (++paragraphs === MAX_PARAGRAPHS) break;
  }
  return title === null || title.text.trim() === '' ? null : title.text.trim();
}

/** A paragraph as one line: code stays code, links and emphasis become their text. */
function proseOf(document: Document, leaf: Leaf): string {
  const {texts, codeSpans, links} = document.facts;
  const pieces = [
    ...within(texts, leaf).map(({start, value}) => ({start, text: value})),
    ...within(codeSpans, leaf)
      .filter(({isInLink}) => !isInLink)
      .map((code) => ({start: code.start, text: document.slice(code)})),
    ...within(links, leaf)
      .filter(({kind}) => kind === 'link')
      .map(({start, text}) => ({start, text})),
  ];
  const ordered = pieces.sort((a, b) => a.start - b.start);
  return ordered
    .map(({text}) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function firstSentence(prose: string): string | null {
  const end = /[。！？!?](?=.|$)|\.(?=\s|$)/u.exec(prose);
  const sentence = end === null ? prose : prose.slice(0, end.index);
  // A sentence about the document says whom it is for; its title says what it is about.
  if (
    /^(?:本文|本篇|本指南|本案例|这篇|这份|该文|(?:this|the present) (?:guide|document|doc|page|case|article|note|report)\b)/iu.test(
      sentence,
    )
  )
    return null;
  // A label or the lead of a list says nothing by itself.
  if (sentence.length < MIN_ABSTRACT || /[:：]$/u.test(sentence) || /^[^\s:：]{1,20}[:：]/u.test(sentence)) return null;
  if (sentence.length <= MAX_ABSTRACT) return sentence;
  const clause = sentence.slice(0, MAX_ABSTRACT).search(/[，,；;][^，,；;]*$/u);
  return clause < MAX_ABSTRACT / 4 ? null : sentence.slice(0, clause);
}
