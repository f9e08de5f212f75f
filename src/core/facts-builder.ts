import GithubSlugger, {slug} from 'github-slugger';
import type {Anchor, Block, BlockKind, CodeSpan, Comment, Facts, Fence, Heading, Leaf, ListItem, TextRun} from './facts.ts';
import {readFenceSource} from './fence-lines.ts';
import {type HtmlToken, resolveReferences, tokenizeHtml} from './html-tokens.ts';
import {insideCell, insideCode} from './inner-span.ts';
import {findDefinitionDestination, findInlineDestination} from './link-destination.ts';
import {LinkFacts, type NewLink} from './link-facts.ts';
import {OpenTexts} from './open-texts.ts';
import type {Span} from './text.ts';

/** A link as its node or tag tells it, before it is known where it stands. */
type ToldLink = Omit<NewLink, 'leaf'>;

/** Gathers the facts of one document, told of its nodes in document order. All spans are offsets into its text. */
export class FactsBuilder {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  readonly #leaves: Leaf[] = [];
  readonly #headings: Heading[] = [];
  readonly #anchors: Anchor[] = [];
  readonly #links = new LinkFacts();
  readonly #codeSpans: CodeSpan[] = [];
  readonly #texts: TextRun[] = [];
  readonly #items: ListItem[] = [];
  readonly #fences: Fence[] = [];
  readonly #comments: Comment[] = [];
  readonly #slugger = new GithubSlugger();
  readonly #open = new OpenTexts();
  #frontmatter: Span | null = null;
  #leaf = -1;
  #listDepth = 0;
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
    this.#leaves.push({kind, block: this.#blocks.length - 1, ...(kind === 'cell' ? insideCell(this.#text, span) : span)});
  }

  closeLeaf(): void {
    this.#leaf = -1;
    this.#open.drop();
  }

  openHeading(span: Span, depth: Heading['depth'], isTop: boolean): void {
    this.openLeaf('heading', span);
    this.#open.open('heading', (text) => this.#headings.push({depth, text, slug: this.#slugger.slug(text), top: isTop, ...span}));
  }

  closeHeading(): void {
    this.#open.close('heading');
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
    this.#open.collect(value);
    if (this.#linkDepth === 0) this.#texts.push({value, leaf: this.#leaf, ...span});
  }

  addBreak(): void {
    this.#open.collect('\n');
  }

  addCodeSpan(span: Span, source: string): void {
    const value = source.replace(/\r\n|[\r\n]/g, ' ');
    this.#open.collect(value);
    this.#codeSpans.push({value, content: insideCode(this.#text, span), isInLink: this.#linkDepth > 0, leaf: this.#leaf, ...span});
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
    this.#openLink({kind: 'link', url: '', destination: span, ...span}, 'link', identifier);
  }

  closeLink(): void {
    this.#linkDepth--;
    this.#open.close('link');
  }

  addImage(span: Span, url: string, alt: string): void {
    const destination = findInlineDestination(this.#text, span.start + 2, span.end, url) ?? span;
    this.#addImage({kind: 'image', url, destination, ...span}, alt);
  }

  addImageReference(span: Span, identifier: string, alt: string): void {
    this.#addImage({kind: 'image', url: '', destination: span, ...span}, alt, identifier);
  }

  addDefinition(span: Span, identifier: string, label: string, url: string): void {
    const destination = findDefinitionDestination(this.#text, span.start, span.end) ?? span;
    this.#links.define(identifier, {label, url, destination, ...span});
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
    this.#links.resolve();
    return {
      frontmatter: this.#frontmatter,
      blocks: this.#blocks,
      leaves: this.#leaves,
      headings: this.#headings,
      anchors: this.#anchors,
      links: this.#links.links,
      definitions: this.#links.definitions,
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
    else if (token.type === 'text') this.#open.collect(resolveReferences(this.#text.slice(start, end)));
    else if (token.type === 'end') this.#open.close(token.name);
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
      this.#open.close('a');
      if (link) this.#openLink(link, 'a');
    }
    if (/^h[1-6]$/.test(name)) {
      this.#open.close(name);
      this.#open.open(name, (text) => this.#addHtmlHeading(text, {start, end}));
    }
  }

  /** GitHub gives headings of raw HTML an anchor too. Whether it counts white space at their ends is unknown: both are taken. */
  #addHtmlHeading(text: string, {start, end}: Span): void {
    const id = this.#slugger.slug(text);
    this.#anchors.push({id, start, end});
    const trimmed = slug(text.trim());
    if (trimmed !== slug(text)) this.#anchors.push({id: trimmed, start, end});
  }

  #openLink(link: ToldLink, name = 'link', identifier: string | null = null): void {
    const added = this.#links.add({...link, leaf: this.#leaf}, identifier);
    if (name === 'link') this.#linkDepth++;
    this.#open.open(name, (text) => {
      added.text = text;
    });
  }

  #addImage(image: ToldLink, text: string, identifier: string | null = null): void {
    this.#links.add({...image, leaf: this.#leaf}, identifier).text = text;
    this.#open.collectAlternative(text);
  }
}
