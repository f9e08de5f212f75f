import type {HereDoc, Word, WordPart} from 'unbash';

/** What a shell hands to a program: the text after quoting, and where each of its UTF-16 code units stands in the script. */
export interface WordText {
  readonly text: string;
  /** Offsets into the script, one a code unit of `text`, and one more for its end. */
  readonly offsets: readonly number[];
  /** Where, in `text`, a filler stands for what only the shell or the reader knows. */
  readonly fillers: readonly {readonly start: number; readonly end: number}[];
}

/** Characters of the script as it was parsed, and as the author wrote it: they differ where a placeholder was replaced. */
export interface ScriptText {
  readonly parsed: string;
  readonly written: string;
}

/** Escaped in double quotes and in here-documents. */
const IN_QUOTES = '"\\$`\n';
const IN_DOCUMENT = '\\$`\n';

class Builder {
  readonly #script: ScriptText;
  readonly #units: string[] = [];
  readonly #offsets: number[] = [];
  readonly #fillers: {start: number; end: number}[] = [];

  constructor(script: ScriptText) {
    this.#script = script;
  }

  /** Takes over a part of the script; a placeholder in it becomes a filler. */
  copy(start: number, end: number): void {
    const {parsed, written} = this.#script;
    for (let at = start; at < end; at++) {
      const isReplaced = parsed[at] !== written[at] && written[at] !== '\r';
      this.#add(isReplaced && parsed[at] !== ' ' ? 'X' : (parsed[at] ?? ''), at, isReplaced);
    }
  }

  /** Takes over a part in which a backslash escapes the characters given; null = every character. */
  unescape(start: number, end: number, escapable: string | null): void {
    const {parsed} = this.#script;
    for (let at = start; at < end; at++) {
      const next = parsed[at + 1];
      const isEscape = parsed[at] === '\\' && at + 1 < end && next !== undefined && (escapable === null || escapable.includes(next));
      if (isEscape && next === '\n') at++;
      else if (isEscape) this.copy(++at, at + 1);
      else this.copy(at, at + 1);
    }
  }

  /** Stands a filler for a part that only the shell can work out. */
  fill(start: number, end: number): void {
    for (let at = start; at < Math.max(end, start + 1); at++) this.#add('X', at, true);
  }

  #add(unit: string, at: number, isFiller: boolean): void {
    if (isFiller) {
      const last = this.#fillers.at(-1);
      if (last?.end === this.#units.length) last.end++;
      else this.#fillers.push({start: this.#units.length, end: this.#units.length + 1});
    }
    this.#units.push(unit);
    this.#offsets.push(at);
  }

  build(end: number): WordText {
    return {text: this.#units.join(''), offsets: [...this.#offsets, end], fillers: this.#fillers};
  }
}

/** The text of a word; null where its parts do not stand in the script as the parser says they do. */
export function readWord(word: Word, script: ScriptText): WordText | null {
  const builder = new Builder(script);
  if (!isInPlace(word, script)) return null;
  if (word.parts === undefined) builder.unescape(word.pos, word.end, null);
  else for (const part of word.parts) if (!addPart(part, builder, script, null)) return null;
  return builder.build(word.end);
}

/** The body of a here-document as the command reads it. */
export function readHereDocument({body, delimiter, operator}: HereDoc, script: ScriptText): WordText | null {
  if (delimiter === undefined || !isInPlace(body, script)) return null;
  const builder = new Builder(script);
  const parts = delimiter.quoted ? [] : (body.parts ?? []).filter(({type}) => type !== 'Literal');
  if (!parts.every((part) => isInPlace(part, script))) return null;
  for (let at = body.pos; at < body.end; ) {
    const next = script.parsed.indexOf('\n', at);
    const lineEnd = next < 0 || next >= body.end ? body.end : next + 1;
    if (operator === '<<-') while (at < lineEnd && script.parsed[at] === '\t') at++;
    let part = parts[0];
    while (part !== undefined && part.pos < lineEnd) {
      builder.unescape(at, Math.max(at, part.pos), IN_DOCUMENT);
      builder.fill(part.pos, part.end);
      at = part.end;
      parts.shift();
      part = parts[0];
    }
    if (at >= lineEnd) continue;
    if (delimiter.quoted) builder.copy(at, lineEnd);
    else builder.unescape(at, lineEnd, IN_DOCUMENT);
    at = lineEnd;
  }
  return builder.build(body.end);
}

function addPart(part: WordPart, builder: Builder, script: ScriptText, escapable: string | null): boolean {
  if (!isInPlace(part, script)) return false;
  if (part.type === 'SingleQuoted') builder.copy(part.pos + 1, part.end - 1);
  else if (part.type === 'AnsiCQuoted') {
    if (part.text.includes('\\')) return false;
    builder.copy(part.pos + 2, part.end - 1);
  } else if (part.type === 'DoubleQuoted') return part.parts.every((child) => addPart(child, builder, script, IN_QUOTES));
  else if (part.type === 'Literal' || part.type === 'Glob' || part.type === 'BraceExpansion' || part.type === 'ExtendedGlob') {
    builder.unescape(part.pos, part.end, escapable);
  } else builder.fill(part.pos, part.end);
  return true;
}

/** A position is trusted when the script holds the node's text there. */
function isInPlace({pos, end, text}: {readonly pos: number; readonly end: number; readonly text: string}, {parsed}: ScriptText): boolean {
  return parsed.slice(pos, end) === text;
}
