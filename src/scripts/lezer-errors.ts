import type {ParseBudget} from './parse-shell.ts';

/** What is used of a parser; one that is strict throws at the first error and does not look for a way on. */
interface StepwiseParser<Tree> {
  startParse(text: string): {advance(): Tree | null};
}

/** What the parser's types leave out: the readings it follows, each with its stack, and the steps since an error, counted down. */
interface Undeclared {
  readonly stacks?: readonly {readonly stack: ArrayLike<number>}[];
  readonly recovering?: number;
}

/** A text longer than this many UTF-16 code units that does not parse is not looked into. */
const MAX_RECOVERED = 20_000;
const MAX_STEPS_A_UNIT = 4;
/**
 * What a step in search of a way on costs at most, in UTF-16 code units of plain parsing: so much, and more the longer the text, since
 * it may look ahead to the end. Of 13,000 programs with and without a slip none took more than 950 such steps.
 */
const RECOVERY_STEP = {units: 50, lengthAUnit: 50};
/** The same for each reading beyond the first that the parser follows; programs have less than one for every unit. */
const UNITS_A_READING = 4;
/** So many entries on the stack of a reading cost as much as a unit, at every step. */
const ENTRIES_A_UNIT = 256;

/** The tree of a text that parses; else the offset of its first error, or `unchecked` when the budget is spent. */
export function parseStrictly<Tree extends object>(
  parser: StepwiseParser<Tree>,
  text: string,
  budget: ParseBudget,
): Tree | number | 'unchecked' {
  if (!budget.take(text)) return 'unchecked';
  const parse = parser.startParse(text);
  try {
    for (;;) {
      const tree = parse.advance();
      if (tree !== null) return tree;
      if (!budget.spend(costOf(parse))) return 'unchecked';
    }
  } catch (error) {
    const at = error instanceof SyntaxError ? /^No parse at (\d+)$/u.exec(error.message)?.[1] : undefined;
    if (at === undefined) throw error;
    return Math.min(Number(at), text.length);
  }
}

/** The tree of a text with errors; null when it is too long, or when finding a way on after each takes too much. */
export function parseTolerantly<Tree extends object>(parser: StepwiseParser<Tree>, text: string, budget: ParseBudget): Tree | null {
  if (text.length > MAX_RECOVERED || !budget.take(text)) return null;
  const parse = parser.startParse(text);
  const recoveryCost = RECOVERY_STEP.units + Math.floor(text.length / RECOVERY_STEP.lengthAUnit);
  for (let steps = MAX_STEPS_A_UNIT * text.length + 1000; steps > 0; steps--) {
    const tree = parse.advance();
    if (tree !== null) return tree;
    if (!budget.spend(isRecovering(parse) ? recoveryCost : costOf(parse))) return null;
  }
  return null;
}

/** What a step costs beyond the text it reads: the more readings are followed at once, and the deeper they are, the more. */
function costOf(parse: object): number {
  const {stacks = []} = parse as Undeclared;
  let cost = -UNITS_A_READING;
  for (const {stack} of stacks) cost += UNITS_A_READING + Math.floor(stack.length / ENTRIES_A_UNIT);
  return Math.max(0, cost);
}

/** Whether the parser looks for a way on after an error. */
function isRecovering(parse: object): boolean {
  const {recovering = 1} = parse as Undeclared;
  return recovering > 0;
}
