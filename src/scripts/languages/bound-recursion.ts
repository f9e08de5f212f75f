import type {CheckText} from '../language.ts';

/** The same check, for a parser whose recursion has no bound of its own: what nests too deep for the machine is not checked. */
export function boundRecursion(check: CheckText): CheckText {
  return (text, budget) => {
    try {
      return check(text, budget);
    } catch (error) {
      if (error instanceof RangeError) return 'unchecked';
      throw error;
    }
  };
}
