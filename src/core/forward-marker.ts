import type {ForwardMarkerWords} from './conventions.ts';
import type {Document} from './document.ts';
import type {Span} from './text.ts';

/** A note beside a mention that says its document is still to come, such as `(TBD)` or `(planned, PR #71)`. */
export interface ForwardMarker {
  /** What to delete to take the note away: with its brackets where it is alone in them, else with the comma before it. */
  readonly span: Span;
  /** The note without brackets and outer punctuation. */
  readonly text: string;
  /** The pull request it names, or null. */
  readonly pullRequest: number | null;
}

const OPENERS = '(（[【';
const CLOSERS = ')）]】';
/** How far a bracket is followed; a longer one is a sentence, not a marker. */
const MAX_LENGTH = 160;
const PULL_REQUEST = /(?:\bPR|\bpull request|#)\s*#?(\d{1,7})/iu;

/** Recognises the notes of one repository. */
export class ForwardMarkers {
  readonly #atStart: RegExp;
  readonly #trailing: RegExp;
  readonly #bare: RegExp;
  readonly #awaiting: RegExp;

  constructor({notes, words}: ForwardMarkerWords) {
    const note = alternatives(notes);
    const word = alternatives(words);
    const any = alternatives([...notes, ...words]);
    const pull = '(?:PR|pull request)\\s*#?\\d{1,7}';
    const wordEnd = `(?=\\s*$|\\s*[,，:：;；—–-]|\\s+(?:in\\s+|by\\s+)?(?:${pull}|#\\d))`;
    const awaited = `${pull}\\s*(?:待|未合|pending|to land|not merged)`;
    this.#atStart = new RegExp(`^\\s*(?:(?:${note})(?![a-z])|(?:${word})${wordEnd}|${awaited})`, 'iu');
    this.#trailing = new RegExp(`[,，;；]\\s*(?:${any})\\s*$`, 'iu');
    const clause = '[^.。;；|()（）\\n]{0,60}';
    const dashed = `(?:—|–|--?)\\s*(?:${note})(?![a-z])${clause}`;
    const plain = `(?:${note})(?=\\s*(?:$|[,，。.;；:：)）\\]】—–-]))${clause}`;
    this.#bare = new RegExp(`^\\s*(?:${dashed}|${plain}|(?:${word})\\s+${pull})`, 'iu');
    this.#awaiting = new RegExp(`(?<![a-z])(?:${any}|待|等[^，。；]{1,40}[后後]|waiting|awaiting|once|until)(?![a-z])`, 'iu');
  }

  /** Whether words speak of something that is still to come. */
  isAwaiting(words: string): boolean {
    return this.#awaiting.test(words);
  }

  /** The note that belongs to the mention at `span`, searched no further than `limit`; null when there is none. */
  find(document: Document, span: Span, limit: Span): ForwardMarker | null {
    return this.#after(document.text, span.end, limit.end) ?? this.#before(document.text, span.start, limit.start);
  }

  #after(text: string, from: number, limit: number): ForwardMarker | null {
    const rest = text.slice(from, Math.min(limit, from + MAX_LENGTH));
    const spaces = rest.length - rest.trimStart().length;
    if (OPENERS.includes(rest.charAt(spaces)) && spaces < rest.length) {
      const close = closing(rest, spaces);
      if (close < 0) return null;
      const inner = rest.slice(spaces + 1, close);
      if (this.#atStart.test(inner)) return marker(inner, {start: from, end: from + close + 1});
      const tail = this.#trailing.exec(inner);
      return tail && marker(tail[0], {start: from + spaces + 1 + tail.index, end: from + close});
    }
    const open = /^\s*[,，;；]\s*/u.exec(rest);
    if (open) {
      const close = [...rest].findIndex((character) => CLOSERS.includes(character));
      const inner = close < 0 ? '' : rest.slice(open[0].length, close);
      if (close >= 0 && inner.length < 60 && this.#atStart.test(inner)) return marker(inner, {start: from, end: from + close});
      return null;
    }
    const bare = this.#bare.exec(rest);
    return bare && marker(bare[0], {start: from, end: from + bare[0].length});
  }

  /** `（TBD）：` right before the mention: the note stands on the name of the entry, the mention follows. */
  #before(text: string, until: number, limit: number): ForwardMarker | null {
    const lead = text.slice(Math.max(limit, until - MAX_LENGTH), until);
    const match = /[（(]([^（()）]{1,80})[)）]\s*[:：]\s*$/u.exec(lead);
    if (!match || !this.#atStart.test(match[1] ?? '')) return null;
    const start = until - lead.length + match.index;
    return marker(match[1] ?? '', {start, end: start + match[0].lastIndexOf(match[0].includes('）') ? '）' : ')') + 1});
  }
}

/** Offset of the bracket that closes the one at `open`, or -1. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (OPENERS.includes(text.charAt(index))) depth++;
    else if (CLOSERS.includes(text.charAt(index)) && --depth === 0) return index;
  }
  return -1;
}

function marker(text: string, span: Span): ForwardMarker {
  const number = PULL_REQUEST.exec(text)?.[1];
  return {span, text: text.replace(/^[\s,，;；—–-]+|\s+$/gu, ''), pullRequest: number === undefined ? null : Number(number)};
}

function alternatives(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|') || '(?!)';
}
