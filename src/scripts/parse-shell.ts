import type {HereDoc, ParsedScript, SyntaxNode} from 'unbash';

type Parser = Pick<typeof import('unbash'), 'forEachChild' | 'parse'>;

let parser: Parser | null = null;

/** Loads the parser: some hundred kilobytes that only a document with a shell script needs. Resolves at once when it is there. */
export async function loadShellParser(): Promise<void> {
  parser ??= await import('unbash');
}

function loaded(): Parser {
  if (parser === null) throw new Error('The shell parser is asked before it is loaded');
  return parser;
}

/** One syntax error as the parser words it, and where, as a 0-based UTF-16 offset. */
export interface ParseFault {
  readonly message: string;
  readonly at: number;
  /** The here-document that does not end, when that is the error. */
  readonly hereDocument?: HereDoc;
}

export interface ParsedShell {
  readonly script: ParsedScript;
  /** In the order of their offsets; empty when the text is a script. */
  readonly faults: readonly ParseFault[];
}

/** Substitutions inside substitutions are looked into this deep: each level costs another pass over the same text. */
const MAX_DEPTH = 8;
const SUBSTITUTIONS: ReadonlySet<string> = new Set([
  'ArithmeticExpansion',
  'CommandExpansion',
  'ParameterExpansion',
  'ProcessSubstitution',
]);

/** How much text may still be parsed, in UTF-16 code units: what keeps repeated parsing linear. */
export class ParseBudget {
  #left: number;
  /** What it is part of: the budget of a block takes from the budget of its document. */
  readonly #whole: ParseBudget | null;

  constructor(units: number, whole: ParseBudget | null = null) {
    this.#left = units;
    this.#whole = whole;
  }

  /** Whether more was asked for than there was. */
  get isSpent(): boolean {
    return this.#left < 0 || this.#whole?.isSpent === true;
  }

  /** Takes the cost of one parse; false when there is not enough left. */
  take(text: string): boolean {
    return this.spend(text.length + 1);
  }

  /** Takes what costs as much as parsing so many UTF-16 code units; false when there is not enough left. */
  spend(units: number): boolean {
    this.#left -= units;
    this.#whole?.spend(units);
    return !this.isSpent;
  }
}

/** Parses a text as `readShell` does; null when the budget is spent. */
export function parseShell(text: string, budget: ParseBudget): ParsedShell | null {
  return budget.take(text) ? readShell(text) : null;
}

/**
 * Parses a text as a Bash script, errors inside substitutions included. A here-document that only the end of the text ends
 * is an error here, though Bash merely warns of it.
 */
export function readShell(text: string): ParsedShell {
  const script = loaded().parse(text);
  const faults: ParseFault[] = [];
  visit(script, (node, base) => {
    if (node.type === 'Script') for (const error of node.errors ?? []) faults.push({message: error.message, at: base ?? error.pos});
    if (node.type === 'HereDoc' && node.closing === undefined)
      faults.push({message: 'unterminated here-document', at: base ?? node.pos, hereDocument: node});
    // The parser takes `for (a; b; c)` with one parenthesis, which no shell does.
    if (node.type === 'ArithmeticFor' && base === null && !/^for\s*\(\(/u.test(text.slice(node.pos, node.pos + 99))) {
      faults.push({message: "unexpected token '('", at: text.indexOf('(', node.pos)});
    }
  });
  faults.sort((a, b) => a.at - b.at);
  return {script, faults};
}

/** Calls back for every node; `base` is the offset to use instead of the node's own where those count in a decoded copy. */
export function visit(script: ParsedScript, callback: (node: SyntaxNode, base: number | null) => void): void {
  const stack: {node: SyntaxNode; base: number | null; depth: number}[] = [{node: script, base: null, depth: 0}];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const {node, base, depth} = entry;
    callback(node, base);
    if (depth > MAX_DEPTH) continue;
    const below = SUBSTITUTIONS.has(node.type) ? depth + 1 : depth;
    loaded().forEachChild(node, (child) => {
      stack.push({node: child, base: base ?? (child.type === 'Script' && child.source !== undefined ? node.pos : null), depth: below});
    });
  }
}
