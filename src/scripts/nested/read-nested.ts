import type {Document} from '../../core/document.ts';
import type {LazyModule} from '../../core/lazy-module.ts';
import {isUnlabelled, textOf} from '../shell-blocks.ts';
import {shellModeOf} from '../shell-languages.ts';
import {KINDS} from './kinds.ts';
import type {NestedKind} from './program.ts';

/** The parsers of what the shell blocks of a document may hold, by the words in their texts. */
export function* needsOfNested(document: Document): Iterable<LazyModule<unknown>> {
  const texts = document.facts.fences
    .filter(({isIndented, lang}) => !isIndented && (shellModeOf(lang) !== null || isUnlabelled(lang)))
    .map(({lines}) => textOf(lines).replace(/["'\\\n]/gu, ''));
  for (const {hint, check} of Object.values<NestedKind>(KINDS)) {
    if (check !== null && typeof check !== 'function' && texts.some((text) => hint.test(text))) yield check;
  }
}
