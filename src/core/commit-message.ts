import {cutLine, linesOf, type TextLine} from './lines.ts';
import {findTrailerBlock, isTrailerLine, type LineRange} from './trailer-block.ts';

export interface MessageParagraph {
  readonly lines: readonly TextLine[];
  /** Whether git takes it for the trailers of the message, or of one of the messages that a squash merge strung together. */
  readonly isTrailerBlock: boolean;
}

/** Below it git drops everything: `commit --verbose` puts the patch there. */
const SCISSORS = /^\S+ -{24} >8 -{24}\s*$/mu;
const RULER = /^[-*=_]{3,}$/u;
const SQUASH_RULER = /^-{3,}$/u;
/** A bullet as GitHub writes it before the subject of a squashed commit. */
const SQUASHED = /^\* +/u;
const BULLET = /^[-*+]\s/u;

/**
 * The paragraphs of a commit message that speak for themselves. Quotes, fenced and indented examples and bullets are left out
 * and end a paragraph, as blank lines and rulers do: a squash merge strings the bodies of many commits together with them.
 *
 * @param isDraft whether it is still to be committed: then what git will drop is left out, comments and what is below the scissors
 */
export function readMessage(message: string, isDraft = false): readonly MessageParagraph[] {
  const end = (isDraft ? SCISSORS.exec(message)?.index : undefined) ?? message.length;
  const lines = linesOf(message, {start: 0, end}).filter(({text, indent}) => !isDraft || indent > 0 || !text.startsWith('#'));
  const fenced = findFenced(lines);
  const paragraphs: MessageParagraph[] = [];
  for (const {from, to, hasTitle} of findSections(lines)) {
    const block = findTrailerBlock(lines, {from, to}, hasTitle);
    // What git would take for trailers all the same is shown, not used, when it stands in a fence.
    const trailers = block !== null && !fenced.has(block.from) ? block : null;
    paragraphs.push(...readParagraphs(lines, {from, to: trailers?.from ?? to}, fenced));
    if (trailers !== null) paragraphs.push({lines: lines.slice(trailers.from, trailers.to), isTrailerBlock: true});
  }
  return paragraphs;
}

function readParagraphs(lines: readonly TextLine[], {from, to}: LineRange, fenced: ReadonlySet<number>): MessageParagraph[] {
  const paragraphs: MessageParagraph[] = [];
  let current: TextLine[] = [];
  const close = (): void => {
    if (current.length > 0) paragraphs.push({lines: current, isTrailerBlock: false});
    current = [];
  };
  for (let index = from; index < to; index++) {
    const line = lines[index] as TextLine;
    const isExample = fenced.has(index) || line.text.startsWith('>') || (line.indent >= 4 && current.length === 0);
    if (line.text !== '' && !isExample && !BULLET.test(line.text) && !RULER.test(line.text)) {
      current.push(line);
      continue;
    }
    close();
    if (isExample || !isBulletUsed(lines, index)) continue;
    paragraphs.push({lines: [cutLine(line, SQUASHED.exec(line.text)?.[0].length ?? 0)], isTrailerBlock: false});
  }
  close();
  return paragraphs;
}

/**
 * Whether a bullet is no item of a list that speaks of trailers, but one that was put before a trailer: the subject of a squashed commit,
 * or a line among trailers.
 */
function isBulletUsed(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index] as TextLine;
  const bullet = SQUASHED.exec(line.text);
  if (line.indent > 0 || bullet === null || !isTrailerLine(cutLine(line, bullet[0].length))) return false;
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if ([before, after].some((other) => other !== undefined && isTrailerLine(other))) return true;
  const isAlone = (before?.text ?? '') === '' && (after?.text ?? '') === '';
  return isAlone && /\(#\d+\)$/u.test(lines[0]?.text ?? '') && !/[:：]$/u.test(lines[index - 2]?.text ?? '');
}

/** The messages that a squash merge strung together, each from its bullet on, and what stands below its ruler; one when there was none. */
function findSections(lines: readonly TextLine[]): (LineRange & {readonly hasTitle: boolean})[] {
  const sections: (LineRange & {hasTitle: boolean})[] = [];
  let from = 0;
  let hasTitle = true;
  for (const [index, {text, indent}] of lines.entries()) {
    const isRuler = SQUASH_RULER.test(text);
    if (indent > 0 || !(isRuler || (SQUASHED.test(text) && lines[index - 1]?.text === ''))) continue;
    if (index > from) sections.push({from, to: index, hasTitle});
    hasTitle = !isRuler;
    from = isRuler ? index + 1 : index;
  }
  return [...sections, {from, to: lines.length, hasTitle}];
}

/** The lines of fenced examples. A fence that is never closed is none: a message is seldom checked as Markdown by its author. */
function findFenced(lines: readonly TextLine[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: {mark: string; index: number} | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = /^(?:`{3,}|~{3,})/u.exec(line.text)?.[0];
    if (mark === undefined) continue;
    if (open === null) open = {mark, index};
    else if (mark.startsWith(open.mark) && line.text === mark) {
      for (let at = open.index; at <= index; at++) fenced.add(at);
      open = null;
    }
  }
  return fenced;
}
