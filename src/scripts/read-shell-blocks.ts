import type {Kind, ScriptPolicy} from '../core/conventions.ts';
import type {Document} from '../core/document.ts';
import type {LazyModule} from '../core/lazy-module.ts';
import {checkShell, type ShellVerdict} from './check-shell.ts';
import {hasOptOut} from './opt-out.ts';
import {loadShellParser, ParseBudget} from './parse-shell.ts';
import {findShellBlocks, mayHaveShell, type ShellBlock} from './shell-blocks.ts';

/** The searches for typos in one document cost no more than this many UTF-16 code units of parsing: some tenths of a second, rarely more. */
const DOCUMENT_ALLOWANCE = 600_000;

/** The parser for shells; what uses it finds it without asking the context. */
export const SHELL_PARSER: LazyModule<void> = {name: 'unbash', load: loadShellParser};

/** The parser, where a document may have a shell block. */
export function* needsOfShell(document: Document, {scripts}: Kind): Iterable<LazyModule<unknown>> {
  if (mayHaveShell(document, scripts)) yield SHELL_PARSER;
}

export interface JudgedBlock {
  readonly block: ShellBlock;
  readonly verdict: ShellVerdict;
  /** Whether its fence asks not to be checked: findings about it are hidden, and that it could not be checked is not worth saying. */
  readonly isOptedOut: boolean;
}

const known = new WeakMap<ScriptPolicy, WeakMap<Document, readonly JudgedBlock[]>>();

/** Every shell block of a document with its verdict, read once however many rules ask. */
export function readShellBlocks(document: Document, {scripts}: Kind): readonly JudgedBlock[] {
  const ofPolicy = known.get(scripts) ?? new WeakMap<Document, readonly JudgedBlock[]>();
  known.set(scripts, ofPolicy);
  let blocks = ofPolicy.get(document);
  if (blocks === undefined) {
    const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
    blocks = findShellBlocks(document, scripts).map((block) => ({
      block,
      verdict: checkShell(block.content.text, block.mode, {allowance, placeholders: scripts.placeholders}),
      isOptedOut: hasOptOut(block.fence),
    }));
    ofPolicy.set(document, blocks);
  }
  return blocks;
}
