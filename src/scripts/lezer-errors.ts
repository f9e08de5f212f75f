import type {ParseBudget} from './parse-shell.ts';

/** What is used of a parser; one that is strict throws at the first error and does not look for a way on, which costs a hundred times more. */
interface StrictParser<Tree> {
  parse(text: string): Tree;
}

/** The tree of a text that parses; else the offset of its first error, or `unchecked` when the budget is spent. */
export function parseStrictly<Tree extends object>(
  parser: StrictParser<Tree>,
  text: string,
  budget: ParseBudget,
): Tree | number | 'unchecked' {
  if (!budget.take(text)) return 'unchecked';
  try {
    return parser.parse(text);
  } catch (error) {
    const at = error instanceof SyntaxError ? /^No parse at (\d+)$/u.exec(error.message)?.[1] : undefined;
    if (at === undefined) throw error;
    return Math.min(Number(at), text.length);
  }
}
