import {lastStartIndex} from './bisect.ts';
import type {Conventions, Kind, Numbering} from './conventions.ts';
import type {Document} from './document.ts';
import {documentOfPiece, resolveDocumentName} from './document-name.ts';
import {PLAIN_NAME} from './named-paths.ts';
import type {PatternMatch} from './pattern.ts';
import {type Prose, proseOf} from './prose.ts';
import type {Span} from './text.ts';
import type {Workspace} from './workspace.ts';

/** A mention of a numbered section in running text. */
export interface SectionReference {
  /** The numbers it names, one or two, each with its place in the source. */
  readonly numbers: readonly {readonly number: string; readonly range: Span}[];
  /** The whole mention, with the name of the document where it is part of it. */
  readonly range: Span;
  /** The mention as people read it, without the name of the document. */
  readonly text: string;
  /** The document whose section is meant. */
  readonly target: string;
}

export interface SectionReading {
  readonly document: Document;
  readonly numbering: Numbering;
  readonly workspace: Workspace;
  readonly conventions: Conventions;
  readonly kindOf: (path: string) => Kind;
}

/**
 * The mentions of sections whose document is certain: this one, or one that is named right beside. Where the sentence speaks of another
 * text as well, or tells what was changed somewhere, nobody but a reader can say whose section is meant, and there is none.
 */
export function* findSectionReferences(reading: SectionReading): Iterable<SectionReference> {
  const {document, numbering} = reading;
  for (const prose of proseOf(document)) {
    if (!/[\d一二三四五六七八九十]/u.test(prose.text)) continue;
    const qualified = [...qualifiedMatches(reading, prose)];
    let previous: {end: number; target: string | null} | null = null;
    let next = 0;
    for (const match of numbering.reference.matches(prose.text)) {
      while (next < qualified.length && (qualified[next]?.match.end ?? 0) <= match.start) next++;
      const named = qualified[next];
      if (named && named.match.start <= match.start) continue;
      // A heading that opens with it is the section itself.
      if (prose.leaf.kind === 'heading' && match.start === 0) continue;
      const isNext: boolean = previous !== null && CHAIN.test(prose.text.slice(previous.end, match.start));
      const target: string | null = isNext && previous ? previous.target : targetOf(reading, prose, match);
      previous = {end: endOf(match), target};
      if (target !== null) yield toReference(prose, match, target);
    }
    for (const {match, target} of qualified) yield toReference(prose, match, target);
  }
}

/** Between two mentions that share one document. */
const CHAIN = /^(?:\s*(?:[/、,，;；+&~–-]|和|与|及|或|至|到|and|or|to)\s*|\s+)$/u;

function* qualifiedMatches({document, numbering, workspace, conventions}: SectionReading, prose: Prose) {
  for (const match of numbering.qualified?.matches(prose.text) ?? []) {
    const target = resolveDocumentName(match.groups.doc ?? '', document.path, workspace, conventions);
    const isBare = prose.text.slice(match.start + (match.groups.doc ?? '').length, match.spans.id?.start).trim() === '';
    // A mere number behind a name may count anything: `ops-recovery 3 times`.
    if (target !== null && !(isBare && /^\d+$/u.test(match.groups.id ?? ''))) yield {match, target};
  }
}

function toReference(prose: Prose, match: PatternMatch, target: string): SectionReference {
  const numbers = (['id', 'id2'] as const).flatMap((group) => {
    const number = match.groups[group];
    const span = match.spans[group];
    return number !== undefined && span ? [{number, range: prose.spanOf(span)}] : [];
  });
  const end = endOf(match);
  const text = match.groups.doc === undefined ? prose.text.slice(match.start, end) : (match.groups.id ?? '');
  return {numbers, range: prose.spanOf({start: match.start, end}), text, target};
}

/** A pattern may take in what follows the number. */
function endOf({spans, end}: PatternMatch): number {
  return spans.id2?.end ?? spans.id?.end ?? end;
}

/** Between a name and the section of what it names. */
const BESIDE = /^(?:['’]s)?\s?[(（「:：,，]?\s?(?:的|中的?|里的?|之)?\s?$/u;
/** Words for the text that one is reading. */
const SELF =
  /(?:本文档?|本篇|本指南|本手册|本案例|上文|下文|above|below|(?:this|present|same) (?:document|doc|guide|page|file|runbook|article|case|report|rfc|kep|spec)(?:['’]s)?)(?:的|中|里|,)?\s?[（(]?$/iu;
/** What stands before the number of another text's section: a proper name, a possessive, a word for a text. */
const OTHERS =
  /(?:['’]s|\b(?:own|spec|specification|standard|manual|book|paper|guide|doc|docs|document|runbook|chapter|appendix|annex|article|row|act|licen[cs]e|policy|their|its|your|upstream|RFC|KEP|PEP|EIP|ISO|POSIX)|规范|标准|文档|手册|协议|论文|指南|原文|附录|别篇|那篇|上游|官方)\s?[(（]?$/iu;
const NAME_BEFORE = /(?:^|[\s(（「])([A-Za-z\d][\w.+-]*)\s?[(（]?$/u;
const OF_OTHERS = /^\s?(?:of|in|from)\s(?!this\b|the (?:same|present|current)\b|order\b|detail|full\b)/iu;
const CHANGE = /\b(?:PR|MR|pull request|commit)\s*#?\d+|(?<![\w#])(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?!\w)/iu;
const LOOK = 120;
/** A longer sentence is looked at no further than this to either side. */
const SENTENCE = 400;
const MAX_ROW = 10_000;

/** The document whose section a mention without a name means, or null. */
function targetOf(reading: SectionReading, prose: Prose, match: PatternMatch): string | null {
  const {document, workspace, conventions} = reading;
  const {text, pieces} = prose;
  const before = text.slice(Math.max(0, match.start - LOOK), match.start);
  const end = endOf(match);
  const after = text.slice(end, end + LOOK);
  if (SELF.test(before) || /^\s?(?:of|in) this /u.test(after)) return document.path;
  const beside = lastStartIndex(pieces, match.start - 1);
  for (const piece of [pieces[beside], pieces[beside - 1]]) {
    if (!piece || piece.kind === 'text' || !BESIDE.test(text.slice(piece.end, match.start))) continue;
    const named = documentOfPiece(piece, document.path, workspace, conventions);
    if (named !== undefined) return named;
  }
  if (OF_OTHERS.test(after)) return namedAfter(reading, prose, end);
  const word = NAME_BEFORE.exec(before)?.[1] ?? '';
  const isOpening = /(?:^|[.!?:;。！？：；(（「"“*-])\s*$/u.test(before.slice(0, before.lastIndexOf(word)));
  if (OTHERS.test(before) || (/[\d-]|[a-z][A-Z]|^[A-Z]{2}/u.test(word) && !/-$/u.test(word)) || (/^[A-Z]/u.test(word) && !isOpening)) {
    return null;
  }
  return isUnsure(reading, prose, match) ? null : document.path;
}

/** The document that `§3 of …` names. */
function namedAfter({document, workspace, conventions}: SectionReading, prose: Prose, end: number): string | null {
  const piece = prose.pieces[lastStartIndex(prose.pieces, end) + 1];
  if (!piece || !/^\s?(?:of|in|from)\s(?:the\s)?$/u.test(prose.text.slice(end, piece.start))) return null;
  return documentOfPiece(piece, document.path, workspace, conventions) ?? null;
}

const changeRows = new WeakMap<Document, Map<number, boolean>>();

/** Whether the row of a table names a commit or a pull request; of a very long row the beginning. */
function isChangeRow(document: Document, {start}: Span): boolean {
  const rows = changeRows.get(document) ?? new Map<number, boolean>();
  changeRows.set(document, rows);
  const row = document.lines.spanOf(document.lines.pointAt(start).line);
  const known = rows.get(row.start) ?? CHANGE.test(document.slice({...row, end: Math.min(row.end, row.start + MAX_ROW)}));
  rows.set(row.start, known);
  return known;
}

/** Whether the sentence speaks of another document, or the line of a change that was made to some state of some document. */
function isUnsure({document, workspace, conventions}: SectionReading, prose: Prose, match: PatternMatch): boolean {
  const {text, pieces} = prose;
  const lead = text.slice(Math.max(0, match.start - SENTENCE), match.start);
  const tail = text.slice(match.end, match.end + SENTENCE);
  const opening = Math.max(...['。', '！', '？', '；', '. ', '! ', '? '].map((end) => lead.lastIndexOf(end) + 1));
  const sentence = {
    start: match.start - lead.length + opening,
    end: match.end + (/[。！？；]|[.!?]\s/u.exec(tail)?.index ?? tail.length),
  };
  if ((prose.leaf.kind === 'cell' && isChangeRow(document, prose.leaf)) || CHANGE.test(text.slice(sentence.start, sentence.end)))
    return true;
  for (let index = Math.max(0, lastStartIndex(pieces, sentence.start)); index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.start >= sentence.end) break;
    if (piece.kind === 'text' || piece.end <= sentence.start) continue;
    const named = documentOfPiece(piece, document.path, workspace, conventions);
    if (named !== undefined && named !== document.path) return true;
  }
  const names = [text.slice(sentence.start, match.start), text.slice(match.end, sentence.end)].flatMap(
    (part) => part.match(PLAIN_NAME) ?? [],
  );
  return names.some((name) => {
    const named = resolveDocumentName(name, document.path, workspace, conventions);
    return named !== null && named !== document.path;
  });
}
