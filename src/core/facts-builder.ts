import GithubSlugger, {slug} from 'github-slugger';
import type {
  Anchor,
  Block,
  BlockKind,
  CodeSpan,
  Comment,
  Definition,
  Facts,
  Fence,
  Heading,
  Leaf,
  Link,
  ListItem,
  TextRun,
} from './facts.ts';
import {readFenceSource} from './fence-lines.ts';
import {type HtmlToken, resolveReferences, tokenizeHtml} from './html-tokens.ts';
import {findDefinitionDestination, findInlineDestination} from './link-destination.ts';
import type {Span} from './text.ts';

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/** Something whose text content is being collected until it ends: a heading or a link, of Markdown or of raw HTML. */
interface OpenText {
  /** `heading` and `link` for those of Markdown, else the name of the HTML element. */
  readonly name: string;
  text: string;
  readonly close: (text: string) => void;
}

/** Gathers the facts of one document, told of its nodes in document order. All spans are offsets into its text. */
export class FactsBuilder {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  readonly #leaves: Leaf[] = [];
  readonly #headings: Heading[] = [];
  readonly #anchors: Anchor[] = [];
  readonly #links: Mutable<Link>[] = [];
  readonly #definitions: Mutable<Definition>[] = [];
  readonly #codeSpans: CodeSpan[] = [];
  readonly #texts: TextRun[] = [];
  readonly #items: ListItem[] = [];
  readonly #fences: Fence[] = [];
  readonly #comments: Comment[] = [];
  readonly #slugger = new GithubSlugger();
  /** Index of the first definition of each identifier: the one that counts. */
  readonly #definitionOf = new Map<string, number>();
  /** The identifiers of reference links, by index into the links. */
  readonly #references = new Map<number, string>();
  #frontmatter: Span | null = null;
  #leaf = -1;
  #listDepth = 0;
  /** Never more than a handful: links do not nest, and an HTML element ends the open one of its kind. */
  #openTexts: OpenText[] = [];
  #linkDepth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Starts a direct child of the document. */
  addBlock(kind: BlockKind, span: Span): void {
    this.#blocks.push({kind, ...span});
    if (kind === 'frontmatter') this.#frontmatter ??= span;
  }

  openLeaf(kind: Leaf['kind'], span: Span): void {
    this.#leaf = this.#leaves.length;
    this.#leaves.push({kind, block: this.#blocks.length - 1, ...(kind === 'cell' ? this.#trimCell(span) : span)});
  }

  closeLeaf(): void {
    this.#leaf = -1;
    this.#openTexts = [];
  }

  openHeading(span: Span, depth: Heading['depth'], isTop: boolean): void {
    this.openLeaf('heading', span);
    this.#openText('heading', (text) => this.#headings.push({depth, text, slug: this.#slugger.slug(text), top: isTop, ...span}));
  }

  closeHeading(): void {
    this.#closeText('heading');
    this.closeLeaf();
  }

  openList(): void {
    this.#listDepth++;
  }

  closeList(): void {
    this.#listDepth--;
  }

  addItem(span: Span, beginsWithParagraph: boolean): void {
    this.#items.push({depth: this.#listDepth, leaf: beginsWithParagraph ? this.#leaves.length : -1, ...span});
  }

  addText(span: Span, value: string): void {
    this.#collect(value);
    if (this.#linkDepth === 0) this.#texts.push({value, leaf: this.#leaf, ...span});
  }

  addBreak(): void {
    this.#collect('\n');
  }

  addCodeSpan(span: Span, source: string): void {
    const value = source.replace(/\r\n|[\r\n]/g, ' ');
    this.#collect(value);
    this.#codeSpans.push({value, content: this.#codeContent(span), isInLink: this.#linkDepth > 0, leaf: this.#leaf, ...span});
  }

  /** @param textEnd the offset after the link's text, when the parser tells */
  openLink(span: Span, url: string, textEnd: number | undefined): void {
    const opener = this.#text[span.start];
    if (opener === '[') {
      const destination = findInlineDestination(this.#text, textEnd ?? span.start + 1, span.end, url) ?? span;
      this.#openLink({kind: 'link', url, destination, ...span});
    } else {
      const destination = opener === '<' ? {start: span.start + 1, end: span.end - 1} : span;
      this.#openLink({kind: 'autolink', url, destination, ...span});
    }
  }

  openReference(span: Span, identifier: string): void {
    this.#references.set(this.#links.length, identifier);
    this.#openLink({kind: 'link', url: '', destination: span, ...span});
  }

  closeLink(): void {
    this.#linkDepth--;
    this.#closeText('link');
  }

  addImage(span: Span, url: string, alt: string): void {
    const destination = findInlineDestination(this.#text, span.start + 2, span.end, url) ?? span;
    this.#addImage({kind: 'image', url, destination, ...span}, alt);
  }

  addImageReference(span: Span, identifier: string, alt: string): void {
    this.#references.set(this.#links.length, identifier);
    this.#addImage({kind: 'image', url: '', destination: span, ...span}, alt);
  }

  addDefinition(span: Span, identifier: string, label: string, url: string): void {
    if (!this.#definitionOf.has(identifier)) this.#definitionOf.set(identifier, this.#definitions.length);
    const destination = findDefinitionDestination(this.#text, span.start, span.end) ?? span;
    this.#definitions.push({label, url, destination, isUsed: false, ...span});
  }

  addFence(span: Span, lang: string | null, meta: string | null, value: string): void {
    this.#fences.push({lang, meta, ...readFenceSource(this.#text, span.start, span.end, value), ...span});
  }

  /** A raw HTML block, or a single tag or comment within a leaf. */
  addHtml(span: Span): void {
    const isBlock = this.#leaf === -1;
    if (isBlock) this.openLeaf('html', span);
    for (const token of tokenizeHtml(this.#text.slice(span.start, span.end), span.start)) this.#addHtmlToken(token);
    if (isBlock) this.closeLeaf();
  }

  finish(): Facts {
    for (const [index, identifier] of this.#references) {
      const definitionIndex = this.#definitionOf.get(identifier) ?? -1;
      const definition = this.#definitions[definitionIndex];
      const link = this.#links[index];
      if (!definition || !link) continue;
      definition.isUsed = true;
      Object.assign(link, {definition: definitionIndex, url: definition.url, destination: definition.destination});
    }
    return {
      frontmatter: this.#frontmatter,
      blocks: this.#blocks,
      leaves: this.#leaves,
      headings: this.#headings,
      anchors: this.#anchors,
      links: this.#links,
      definitions: this.#definitions,
      codeSpans: this.#codeSpans,
      texts: this.#texts,
      items: this.#items,
      fences: this.#fences,
      comments: this.#comments,
    };
  }

  #addHtmlToken(token: HtmlToken): void {
    const {start, end} = token;
    if (token.type === 'comment') this.#comments.push({value: token.value, start, end});
    else if (token.type === 'text') this.#collect(resolveReferences(this.#text.slice(start, end)));
    else if (token.type === 'end') this.#closeText(token.name);
    else this.#addStartTag(token);
  }

  #addStartTag({name, attributes, start, end}: Extract<HtmlToken, {type: 'start'}>): void {
    const ids = new Map<string, Span>();
    for (const attribute of attributes) {
      const isAnchor = attribute.name === 'id' || (attribute.name === 'name' && name === 'a');
      if (isAnchor && attribute.value !== '' && !ids.has(attribute.value)) ids.set(attribute.value, attribute);
    }
    for (const [id, span] of ids) this.#anchors.push({id, start: span.start, end: span.end});

    const attributeOf = (wanted: string) => attributes.find((attribute) => attribute.name === wanted);
    const target = name === 'a' ? attributeOf('href') : name === 'img' ? attributeOf('src') : undefined;
    const link = target && {kind: 'html' as const, url: target.value, destination: {start: target.start, end: target.end}, start, end};
    if (link && name === 'img') this.#addImage(link, attributeOf('alt')?.value ?? '');
    if (name === 'a') {
      this.#closeText('a');
      if (link) this.#openLink(link, 'a');
    }
    if (/^h[1-6]$/.test(name)) {
      this.#closeText(name);
      this.#openText(name, (text) => this.#addHtmlHeading(text, {start, end}));
    }
  }

  /** GitHub gives headings of raw HTML an anchor too. Whether it counts white space at their ends is unknown: both are taken. */
  #addHtmlHeading(text: string, {start, end}: Span): void {
    const id = this.#slugger.slug(text);
    this.#anchors.push({id, start, end});
    const trimmed = slug(text.trim());
    if (trimmed !== slug(text)) this.#anchors.push({id: trimmed, start, end});
  }

  #openLink(link: Omit<Link, 'text' | 'leaf' | 'definition'>, name = 'link'): void {
    const added: Mutable<Link> = {...link, text: '', leaf: this.#leaf, definition: -1};
    this.#links.push(added);
    if (name === 'link') this.#linkDepth++;
    this.#openText(name, (text) => {
      added.text = text;
    });
  }

  #addImage(image: Omit<Link, 'text' | 'leaf' | 'definition'>, text: string): void {
    this.#links.push({...image, text, leaf: this.#leaf, definition: -1});
    for (const open of this.#openTexts) if (open.name === 'link' || open.name === 'a') open.text += text;
  }

  #openText(name: string, close: (text: string) => void): void {
    this.#openTexts.push({name, text: '', close});
  }

  /** Closes the innermost open text of this name; those opened inside it and left open end with it. */
  #closeText(name: string): void {
    const index = this.#openTexts.findLastIndex((open) => open.name === name);
    if (index === -1) return;
    for (const {text, close} of this.#openTexts.splice(index)) close(text);
  }

  #collect(text: string): void {
    for (const open of this.#openTexts) open.text += text;
  }

  /** The inside of a code span: without its backticks and the one space of padding that Markdown takes off each side. */
  #codeContent({start, end}: Span): Span {
    let left = start;
    while (this.#text[left] === '`') left++;
    const right = end - (left - start);
    const inner = this.#text.slice(left, right);
    const before = /^(?:\r\n|[ \r\n])/.exec(inner)?.[0].length ?? 0;
    const after = /(?:\r\n|[ \r\n])$/.exec(inner)?.[0].length ?? 0;
    const isPadded = before > 0 && after > 0 && /[^ \r\n]/.test(inner);
    return isPadded ? {start: left + before, end: right - after} : {start: left, end: right};
  }

  /** A table cell without the pipes around it and the space inside them. */
  #trimCell({start, end}: Span): Span {
    const cell = this.#text.slice(start, end);
    const before = /^\|?[ \t]*/.exec(cell)?.[0].length ?? 0;
    let right = cell.trimEnd().length;
    if (cell[right - 1] === '|' && cell[right - 2] !== '\\') right = cell.slice(0, right - 1).trimEnd().length;
    return right <= before ? {start: start + before, end: start + before} : {start: start + before, end: start + right};
  }
}
