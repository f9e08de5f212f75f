import type {Span} from './text.ts';

/**
 * What one document says of itself: a function of its text alone, plain JSON, and free of any convention.
 * All spans are UTF-16 offsets into the text; lists are in document order.
 */
export interface Facts {
  readonly frontmatter: Span | null;
  /** The direct children of the document. */
  readonly blocks: readonly Block[];
  /** The blocks that hold inline content, at any depth. */
  readonly leaves: readonly Leaf[];
  readonly headings: readonly Heading[];
  /** `id` attributes of any HTML element, `name` attributes of `<a>`, and what GitHub makes of headings in raw HTML. */
  readonly anchors: readonly Anchor[];
  readonly links: readonly Link[];
  readonly definitions: readonly Definition[];
  readonly codeSpans: readonly CodeSpan[];
  readonly texts: readonly TextRun[];
  readonly items: readonly ListItem[];
  readonly fences: readonly Fence[];
  /** HTML comments, each with the text between its delimiters. */
  readonly comments: readonly Comment[];
}

/** The facts of a text that is no Markdown, such as a commit message. */
export const NO_FACTS: Facts = {
  frontmatter: null,
  blocks: [],
  leaves: [],
  headings: [],
  anchors: [],
  links: [],
  definitions: [],
  codeSpans: [],
  texts: [],
  items: [],
  fences: [],
  comments: [],
};

export type BlockKind =
  | 'blockquote'
  | 'code'
  | 'definition'
  | 'footnoteDefinition'
  | 'heading'
  | 'html'
  | 'list'
  | 'paragraph'
  | 'table'
  | 'thematicBreak'
  | 'frontmatter';

export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Leaf extends Span {
  readonly kind: 'cell' | 'heading' | 'html' | 'paragraph';
  /** Index into `blocks` of the top-level block that holds this leaf. */
  readonly block: number;
}

export interface Heading extends Span {
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** Text content as GitHub counts it for anchors: code and link text kept; images, HTML and comments dropped. */
  readonly text: string;
  /** The anchor GitHub gives it, duplicates numbered (`setup`, `setup-1`). */
  readonly slug: string;
  /** Whether the heading is a direct child of the document, not inside a quote or a list. */
  readonly top: boolean;
}

export interface Anchor extends Span {
  readonly id: string;
}

export interface Link extends Span {
  readonly kind: 'link' | 'image' | 'autolink' | 'html';
  /** The destination as CommonMark reads it: escapes and character references resolved, percent-encoding kept. */
  readonly url: string;
  /** The destination's characters in the source (in the definition, for a reference link). */
  readonly destination: Span;
  /** Text content of the link; the alternative text of an image. */
  readonly text: string;
  /** Index into `leaves`, or -1 outside any leaf. */
  readonly leaf: number;
  /** Index into `definitions` for reference links, else -1. */
  readonly definition: number;
}

export interface Definition extends Span {
  readonly label: string;
  readonly url: string;
  readonly destination: Span;
  readonly isUsed: boolean;
}

export interface CodeSpan extends Span {
  readonly value: string;
  /** Where `value` stands in the source, delimiters and padding outside. */
  readonly content: Span;
  readonly isInLink: boolean;
  /** Index into `leaves`, or -1. */
  readonly leaf: number;
}

/** A run of plain text outside code, links and HTML. */
export interface TextRun extends Span {
  readonly value: string;
  /** Index into `leaves`, or -1. */
  readonly leaf: number;
}

export interface ListItem extends Span {
  /** 1 for an item of a top-level list, 2 for an item of a list inside an item, and so on. */
  readonly depth: number;
  /** Index into `leaves` of the item's first paragraph, or -1 when the item does not begin with one. */
  readonly leaf: number;
}

export interface Fence extends Span {
  /** First word of the info string as written, or null. */
  readonly lang: string | null;
  /** The rest of the info string, or null. */
  readonly meta: string | null;
  /** Whether it is an indented code block, which has no fence marks and no info string. */
  readonly isIndented: boolean;
  /** False when the document or its container ended before a closing fence. */
  readonly isClosed: boolean;
  /** The opening fence line, container prefix excluded; for an indented block, its first line. */
  readonly opening: Span;
  /** Its content line by line as Markdown reads it; `start` is the offset where the line's `text` begins in the source. */
  readonly lines: readonly FenceLine[];
}

export interface FenceLine {
  readonly start: number;
  readonly text: string;
}

export interface Comment extends Span {
  readonly value: string;
}
