import type {Span} from './text.ts';

/** An attribute that has a value. The span holds the value's characters, quotes outside. */
export interface HtmlAttribute extends Span {
  /** In lower case. */
  readonly name: string;
  /** With numeric character references and those of the markup characters resolved. */
  readonly value: string;
}

interface StartTag extends Span {
  readonly type: 'start';
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
}

export type HtmlToken =
  | StartTag
  | ({readonly type: 'end'; readonly name: string} & Span)
  | ({readonly type: 'comment'; readonly value: string} & Span)
  | ({readonly type: 'text'} & Span);

/**
 * Tags whose `<` GitHub shows as it is written, so that what stands in them is HTML like any other, not the raw text that a browser would
 * take it for. Source: the tag filter of cmark-gfm.
 */
const FILTERED = /^<\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?:[\s>]|\/>)/i;
const MAX_FILTERED_LENGTH = '</plaintext/>'.length;

const NAMED_REFERENCES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/**
 * Splits raw HTML into tags, comments and text as a browser does with what GitHub gives it; declarations, processing instructions
 * and CDATA sections are left out, and so is a tag that never ends. Linear: no character is read more than a few times.
 *
 * @param html the characters of one raw HTML node
 * @param base the offset of `html` in the document, added to all spans
 */
export function tokenizeHtml(html: string, base: number): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let index = 0;
  let textStart = 0;
  const addText = (end: number): void => {
    if (end > textStart) tokens.push({type: 'text', start: base + textStart, end: base + end});
  };
  while (index < html.length) {
    const open = html.indexOf('<', index);
    if (open === -1) break;
    if (!/^<(?:[!?]|\/?[a-z])/i.test(html.slice(open, open + 3))) {
      index = open + 1;
      continue;
    }
    if (FILTERED.test(html.slice(open, open + MAX_FILTERED_LENGTH))) {
      index = open + 1;
      continue;
    }
    addText(open);
    const second = html.charAt(open + 1);
    if (html.startsWith('<!--', open)) {
      const comment = readComment(html, open);
      tokens.push({...comment, start: base + comment.start, end: base + comment.end});
      index = comment.end;
    } else if (second === '!' || second === '?') {
      index = endAfter(html, html.startsWith('<![CDATA[', open) ? ']]>' : '>', open);
    } else {
      const tag = readTag(html, open, base);
      if (tag) tokens.push(tag);
      index = tag ? tag.end - base : html.length;
    }
    textStart = index;
  }
  addText(html.length);
  return tokens;
}

function endAfter(html: string, closer: string, from: number): number {
  const found = html.indexOf(closer, from);
  return found === -1 ? html.length : found + closer.length;
}

/** A comment runs to `-->`, or to the last character when nothing closes it; `<!-->` and `<!--->` are whole comments. */
function readComment(html: string, open: number): {readonly type: 'comment'; readonly value: string} & Span {
  for (const empty of ['<!-->', '<!--->']) {
    if (html.startsWith(empty, open)) return {type: 'comment', value: '', start: open, end: open + empty.length};
  }
  const close = html.indexOf('-->', open + 4);
  if (close === -1) {
    const end = Math.max(open + 4, html.trimEnd().length);
    return {type: 'comment', value: html.slice(open + 4, end), start: open, end};
  }
  return {type: 'comment', value: html.slice(open + 4, close), start: open, end: close + 3};
}

function readTag(html: string, open: number, base: number): Exclude<HtmlToken, {type: 'comment' | 'text'}> | undefined {
  const isEnd = html[open + 1] === '/';
  let index = open + (isEnd ? 2 : 1);
  const nameStart = index;
  while (index < html.length && !isNameEnd(html.charCodeAt(index))) index++;
  const name = html.slice(nameStart, index).toLowerCase();
  const attributes: HtmlAttribute[] = [];
  for (;;) {
    while (isSpace(html.charCodeAt(index)) || html[index] === '/') index++;
    if (index >= html.length) return undefined;
    if (html[index] === '>') break;
    const attributeStart = index;
    // An attribute name may begin with `=`; taking its first character unseen also keeps this loop moving.
    index++;
    while (index < html.length && !isNameEnd(html.charCodeAt(index)) && html[index] !== '=') index++;
    const attributeName = html.slice(attributeStart, index).toLowerCase();
    const value = readAttributeValue(html, index);
    if (!value) continue;
    attributes.push({
      name: attributeName,
      value: resolveReferences(html.slice(value.start, value.end)),
      start: base + value.start,
      end: base + value.end,
    });
    index = value.next;
  }
  const span = {start: base + open, end: base + index + 1};
  return isEnd ? {type: 'end', name, ...span} : {type: 'start', name, attributes, ...span};
}

function readAttributeValue(html: string, from: number): (Span & {readonly next: number}) | undefined {
  let start = skipSpace(html, from);
  if (html[start] !== '=') return undefined;
  start = skipSpace(html, start + 1);
  const quote = html[start];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, start + 1);
    const end = close === -1 ? html.length : close;
    return {start: start + 1, end, next: end + 1};
  }
  let end = start;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html[end] !== '>') end++;
  return {start, end, next: end};
}

/** Resolves numeric character references and those of the five markup characters; others stay as written. */
export function resolveReferences(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi,
    (_, hex?: string, decimal?: string, named?: string) => {
      if (named !== undefined) return NAMED_REFERENCES[named.toLowerCase()] ?? '';
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

function skipSpace(html: string, from: number): number {
  let index = from;
  while (isSpace(html.charCodeAt(index))) index++;
  return index;
}

/** Tab, line feed, form feed, carriage return, space. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}

/** White space, `/` and `>` end a name. */
function isNameEnd(code: number): boolean {
  return isSpace(code) || code === 47 || code === 62;
}
