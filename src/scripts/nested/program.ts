import type {LazyModule} from '../../core/lazy-module.ts';
import type {CheckText} from '../language.ts';
import type {WordText} from './word-text.ts';

/** One kind of program, template or document that shell commands are given. */
export interface NestedKind {
  /** As messages name it. */
  readonly name: string;
  /** Is in the text of every script that has one, quotes and backslashes left out. */
  readonly hint: RegExp;
  /** What judges it, or the module that does; null for shell, whose text is read like a script of its own. */
  readonly check: CheckText | LazyModule<CheckText> | null;
  /** Whether the verdict holds with fillers in the text: one in a value of a document changes nothing, one in an expression may. */
  readonly allowsFillers: boolean;
}

export interface NestedProgram extends WordText {
  readonly kind: NestedKind;
}
