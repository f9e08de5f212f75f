import type {Document} from '../core/document.ts';
import type {LazyModule} from '../core/lazy-module.ts';
import {memoize} from '../core/memoize.ts';
import {COMMON_MARKERS} from './block-markers.ts';
import {checkShell, type ShellVerdict} from './check-shell.ts';
import {hasOptOut} from './opt-out.ts';
import {loadShellParser, ParseBudget} from './parse-shell.ts';
import {findShellBlocks, mayHaveShell, type ShellBlock, textOf} from './shell-blocks.ts';

/** The searches for typos in one document cost no more than this many UTF-16 code units of parsing: about a second at the worst. */
const DOCUMENT_ALLOWANCE = 1_500_000;

/** The parser for shells; what uses it finds it without asking the context. */
export const SHELL_PARSER: LazyModule<void> = {name: 'unbash', load: loadShellParser};

/** The parser, where a document may have a shell block. */
export function* needsOfShell(document: Document): Iterable<LazyModule<unknown>> {
  if (mayHaveShell(document)) yield SHELL_PARSER;
}

export interface JudgedBlock {
  readonly block: ShellBlock;
  readonly verdict: ShellVerdict;
  /** Whether its fence asks not to be checked: nothing is said of it, and a verdict of null means that it asks in vain. */
  readonly isOptedOut: boolean;
}

/** Every shell block of a document with its verdict, read once however many rules ask. */
export const readShellBlocks = memoize((document): readonly JudgedBlock[] => {
  const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
  return findShellBlocks(document, COMMON_MARKERS).map((block) => ({
    block,
    verdict: checkShell(textOf(block.lines), block.mode, allowance),
    isOptedOut: hasOptOut(block.fence),
  }));
});
