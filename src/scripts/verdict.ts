import type {Span} from '../core/text.ts';

/** What keeps a text from being what it claims to be: where, and a few words that complete `YAML does not parse: …`. */
export interface ScriptFault extends Span {
  readonly problem: string;
  /** An imperative. */
  readonly help: string;
}

/**
 * `hard`: the text is of its language and has a typo. `soft`: it does not parse, and it may as well be something else. Null when it
 * parses, or when documentation's habits explain why it does not. `unchecked` when a limit was reached first.
 */
export type Verdict = (ScriptFault & {readonly certainty: 'hard' | 'soft'}) | 'unchecked' | null;
