import type {ParseBudget} from './parse-shell.ts';

/** What is used of a parser; one that is strict throws at the first error and does not look for a way on, which costs a hundred times more. */
interface StrictParser {
  parse(text: string): unknown;
}

/** The offset of the first error of a text; null when it parses, `unchecked` when the budget is spent. */
export function findError(parser: StrictParser, text: string, budget: ParseBudget): number | 'unchecked' | null {
  if (!budget.take(text)) return 'unchecked';
  try {
    parser.parse(text);
    return null;
  } catch (error) {
    const at = error instanceof SyntaxError ? /^No parse at (\d+)$/u.exec(error.message)?.[1] : undefined;
    if (at === undefined) throw error;
    return Math.min(Number(at), text.length);
  }
}
