import type {ScriptPolicy} from '../core/conventions.ts';
import type {Document} from '../core/document.ts';
import type {Fence} from '../core/facts.ts';
import type {Span} from '../core/text.ts';
import {COMMON_MARKERS, findMarkers, pairMarkers} from './block-markers.ts';
import {BlockText} from './block-text.ts';
import {OPT_OUT} from './opt-out.ts';
import {type ShellMode, shellModeOf, shellWordOf} from './shell-languages.ts';

/** A part of a document that is to be read as shell. */
export interface ShellBlock {
  readonly fence: Fence;
  readonly content: BlockText;
  readonly mode: ShellMode;
  /** The language word in the info string; null where there is none. */
  readonly label: Span | null;
}

/** The shell blocks of a document: fences that are shell by their name, and what stands between markers. */
export function findShellBlocks(document: Document, policy: ScriptPolicy): ShellBlock[] {
  return document.facts.fences.flatMap((fence) => blocksOf(document, fence, policy));
}

/** Whether a document may have a shell block: what decides that the parser is loaded. */
export function mayHaveShell(document: Document, policy: ScriptPolicy): boolean {
  return document.facts.fences.some((fence) => {
    if (fence.isIndented || isSkipped(fence, policy)) return false;
    return modeOf(fence, null, policy) !== null || (mayHaveMarkers(fence) && fence.lines.some(({text}) => /BEGIN|END/u.test(text)));
  });
}

/** Whether scripts stand between markers in a fence: where nothing says that it holds another language. */
export function mayHaveMarkers({isIndented, isClosed, lang}: Fence): boolean {
  return !isIndented && isClosed && (wordOf(lang) === '' || shellModeOf(lang) !== null);
}

function blocksOf(document: Document, fence: Fence, policy: ScriptPolicy): ShellBlock[] {
  if (fence.isIndented || !fence.isClosed || isSkipped(fence, policy)) return [];
  const content = new BlockText(fence.lines);
  if (mayHaveMarkers(fence)) {
    const {pairs} = pairMarkers(findMarkers(content.text, policy.sentinels ?? COMMON_MARKERS));
    if (pairs.length > 0) {
      return pairs.map(({begin, end}) => ({fence, content: content.between(begin.end, end.start), mode: 'script', label: null}));
    }
  }
  const mode = modeOf(fence, content.text, policy);
  return mode === null ? [] : [{fence, content, mode, label: labelOf(document, fence)}];
}

/** The mode of a fence; where the text decides and is not given, as if it had decided for a shell. */
function modeOf({lang}: Fence, text: string | null, {languages}: ScriptPolicy): ShellMode | null {
  const configured = languages[wordOf(lang).toLowerCase()];
  if (configured === undefined) return shellModeOf(lang);
  return text === null || configured.when === null || configured.when.test(text) ? shellModeOf(configured.language) : null;
}

function isSkipped({lang}: Fence, {skipped}: ScriptPolicy): boolean {
  return skipped.includes(wordOf(lang).toLowerCase());
}

/** The word of a fence's language; empty where it has none. */
function wordOf(lang: string | null): string {
  return lang === OPT_OUT ? '' : shellWordOf(lang);
}

function labelOf(document: Document, {opening, lang}: Fence): Span | null {
  const word = wordOf(lang);
  const marks = /^[ \t]*[`~]+[ \t]*/u.exec(document.slice(opening))?.[0].length ?? 0;
  const start = opening.start + marks;
  if (word === '') return null;
  return document.text.startsWith(word, start) ? {start, end: start + word.length} : opening;
}
