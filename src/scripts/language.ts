import type {LazyModule} from '../core/lazy-module.ts';
import type {ParseBudget} from './parse-shell.ts';
import type {Verdict} from './verdict.ts';

/**
 * Judges the text of a block, whose lines end in LF; offsets are 0-based UTF-16 offsets into it. Pure, and never executes anything.
 * Every pass over a text is paid from the budget.
 */
export type CheckText = (text: string, budget: ParseBudget) => Verdict;

/** A language that blocks are labelled with, shells excepted. */
export interface Language {
  /** As messages name it. */
  readonly name: string;
  /** The labels that name it, in lower case, blanks between them. */
  readonly labels: string;
  /** Its parser and what we know of the language, loaded when a document has a block of it. */
  readonly module: LazyModule<CheckText>;
}
