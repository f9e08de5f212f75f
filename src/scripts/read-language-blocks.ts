import type {Document} from '../core/document.ts';
import type {Fence} from '../core/facts.ts';
import type {LazyModule, LoadedModules} from '../core/lazy-module.ts';
import type {Language} from './language.ts';
import {languageOf} from './languages.ts';
import {isNestedTooDeeply} from './nesting.ts';
import {hasOptOut} from './opt-out.ts';
import {ParseBudget} from './parse-shell.ts';
import {textOf} from './shell-blocks.ts';
import type {Verdict} from './verdict.ts';

/** A block longer than this many UTF-16 code units gets no verdict. */
const MAX_LENGTH = 100_000;
/** All blocks of one document together cost no more than this many UTF-16 code units of parsing: about two seconds at the worst. */
const DOCUMENT_ALLOWANCE = 1_500_000;

/** A fenced block in a language that is no shell. */
export interface LanguageBlock {
  readonly fence: Fence;
  readonly language: Language;
  readonly verdict: Verdict;
  /** Whether its fence asks not to be checked: nothing is said of it, and a verdict of null means that it asks in vain. */
  readonly isOptedOut: boolean;
}

/** The parsers of the languages that a document has blocks of. */
export function* needsOfLanguages(document: Document): Iterable<LazyModule<unknown>> {
  for (const fence of document.facts.fences) {
    const language = isReadable(fence) ? languageOf(fence.lang) : null;
    if (language !== null) yield language.module;
  }
}

const cache = new WeakMap<Document, readonly LanguageBlock[]>();

/** Every block of a document in one of our languages, judged once however many rules ask. */
export function readLanguageBlocks(document: Document, modules: LoadedModules): readonly LanguageBlock[] {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
  const blocks: LanguageBlock[] = [];
  for (const fence of document.facts.fences) {
    const language = isReadable(fence) ? languageOf(fence.lang) : null;
    if (language === null) continue;
    const text = textOf(fence.lines);
    const check = modules.get(language.module);
    const isBounded = text.length <= MAX_LENGTH && !isNestedTooDeeply(text);
    const verdict = isBounded ? check(text, new ParseBudget(40_000 + 40 * text.length, allowance)) : 'unchecked';
    blocks.push({fence, language, verdict, isOptedOut: hasOptOut(fence)});
  }
  cache.set(document, blocks);
  return blocks;
}

function isReadable({isIndented, isClosed}: Fence): boolean {
  return !isIndented && isClosed;
}
