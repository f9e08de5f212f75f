import type {Kind, ScriptPolicy} from '../core/conventions.ts';
import type {Document} from '../core/document.ts';
import type {Fence} from '../core/facts.ts';
import type {LazyModule, LoadedModules} from '../core/lazy-module.ts';
import {BlockText} from './block-text.ts';
import type {Language} from './language.ts';
import {languageOf} from './languages.ts';
import {maskMatches} from './mask-shell.ts';
import {isNestedTooDeeply} from './nesting.ts';
import {hasOptOut} from './opt-out.ts';
import {ParseBudget} from './parse-shell.ts';
import {isSkipped, wordOf} from './shell-blocks.ts';
import type {Verdict} from './verdict.ts';

/** A block longer than this many UTF-16 code units gets no verdict. */
const MAX_LENGTH = 100_000;
/** All blocks of one document together cost no more than this many UTF-16 code units of parsing: about two seconds at the worst. */
const DOCUMENT_ALLOWANCE = 1_500_000;

/** A fenced block in a language that is no shell. */
export interface LanguageBlock {
  readonly fence: Fence;
  readonly content: BlockText;
  readonly language: Language;
  readonly verdict: Verdict;
  /** Whether its fence asks not to be checked: findings about it are hidden, and that it could not be checked is not worth saying. */
  readonly isOptedOut: boolean;
}

/** The parsers of the languages that a document has blocks of. */
export function* needsOfLanguages({facts}: Document, {scripts}: Kind): Iterable<LazyModule<unknown>> {
  for (const fence of facts.fences) {
    const language = readAs(fence, null, scripts);
    if (language !== null) yield language.module;
  }
}

const known = new WeakMap<ScriptPolicy, WeakMap<Document, readonly LanguageBlock[]>>();

/** Every block of a document in one of our languages with its verdict, read once however many rules ask. */
export function readLanguageBlocks(document: Document, {scripts}: Kind, modules: LoadedModules): readonly LanguageBlock[] {
  const ofPolicy = known.get(scripts) ?? new WeakMap<Document, readonly LanguageBlock[]>();
  known.set(scripts, ofPolicy);
  const blocks = ofPolicy.get(document) ?? [...judge(document, scripts, modules)];
  ofPolicy.set(document, blocks);
  return blocks;
}

function* judge({facts}: Document, policy: ScriptPolicy, modules: LoadedModules): Iterable<LanguageBlock> {
  const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
  for (const fence of facts.fences) {
    if (readAs(fence, null, policy) === null) continue;
    const content = new BlockText(fence.lines);
    const language = readAs(fence, content.text, policy);
    if (language === null) continue;
    const isBounded = content.text.length <= MAX_LENGTH && !isNestedTooDeeply(content.text);
    const text = policy.placeholders.reduce(maskMatches, content.text);
    const budget = new ParseBudget(40_000 + 40 * text.length, allowance);
    const verdict = isBounded ? modules.get(language.module)(text, budget) : 'unchecked';
    yield {fence, content, language, verdict, isOptedOut: hasOptOut(fence)};
  }
}

/** What a fence is read as; where the text decides and is not given, as if it had decided for the language. */
function readAs(fence: Fence, text: string | null, policy: ScriptPolicy): Language | null {
  if (fence.isIndented || !fence.isClosed || isSkipped(fence, policy)) return null;
  const configured = policy.languages[wordOf(fence.lang).toLowerCase()];
  if (configured === undefined) return languageOf(fence.lang);
  return text === null || configured.when === null || configured.when.test(text) ? languageOf(configured.language) : null;
}
