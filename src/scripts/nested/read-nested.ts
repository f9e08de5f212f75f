import type {Kind} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import type {LazyModule} from '../../core/lazy-module.ts';
import {findShellBlocks, mayHaveShell} from '../shell-blocks.ts';
import {KINDS} from './kinds.ts';
import type {NestedKind} from './program.ts';

/** The parsers of what the shell blocks of a document may hold, by the words in their texts. */
export function* needsOfNested(document: Document, {scripts}: Kind): Iterable<LazyModule<unknown>> {
  if (!mayHaveShell(document, scripts)) return;
  const texts = findShellBlocks(document, scripts).map(({content}) => content.text.replace(/["'\\\n]/gu, ''));
  for (const {hint, check} of Object.values<NestedKind>(KINDS)) {
    if (check !== null && typeof check !== 'function' && texts.some((text) => hint.test(text))) yield check;
  }
}
