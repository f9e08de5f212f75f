import {parser} from '@lezer/javascript';
import {pairingRepairs, type Unpaired} from '../bracket-repairs.ts';
import type {CheckText} from '../language.ts';
import {parseStrictly, parseTolerantly} from '../lezer-errors.ts';
import {toBlank} from '../mask-data.ts';
import type {ParseBudget} from '../parse-shell.ts';
import {applyRepair} from '../repair.ts';
import {describeUnpaired} from '../unpaired.ts';
import type {Verdict} from '../verdict.ts';

const MAX_UNPAIRED = 2;
const CLOSERS: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '${': '}'};
interface Language {
  /** Stops at the first error. */
  readonly strict: typeof parser;
  /** Finds a way on after each. */
  readonly tolerant: typeof parser;
}

/** A line that stands for code left out, that a site marks, or that is of another file. */
const ELSEWHERE = /^[ \t]*(?:\.{3,}|…+|⋮|<<<[ \t]*@?[\w./-].*|-{1,2}8<-{1,2}.*|\{\{[^}\n]*\}\}|[-+](?=[ \t]).*)[ \t]*;?[ \t]*$/gmu;
const ELLIPSIS = /(?:\.{3,}|…)(?=[ \t]*(?:[)\]},;:]|$))/gmu;

/** What an excerpt may be taken out of. */
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['async function* _() {', '\n}'],
  ['_({', '\n})'],
  ['class _ extends _ {', '\n}'],
  ['_(', '\n)'],
  ['_([', '\n])'],
];
const TYPE_FRAMES: typeof FRAMES = [
  ['interface _ {', '\n}'],
  ['type _ = ', ''],
  ['abstract class _ {', '\n}'],
];

/**
 * Judges JavaScript by what is certain: a quote or a bracket without a partner, where one more makes a program of the text. Everything
 * else that does not parse may be an excerpt, a signature or a dialect; nothing is said of it.
 */
export const checkJavaScript: CheckText = createCheck('jsx', FRAMES);
/** The same for TypeScript. */
export const checkTypeScript: CheckText = createCheck('ts', [...FRAMES, ...TYPE_FRAMES]);
/** The same for TypeScript with JSX. */
export const checkTsx: CheckText = createCheck('jsx ts', [...FRAMES, ...TYPE_FRAMES]);

function createCheck(dialect: string, frames: typeof FRAMES): CheckText {
  const language = {strict: parser.configure({dialect, strict: true}), tolerant: parser.configure({dialect})};
  return (text, budget) => check(text, language, frames, budget);
}

function check(text: string, language: Language, frames: typeof FRAMES, budget: ParseBudget): Verdict {
  const masked = text
    .replaceAll('\r', ' ')
    .replace(ELSEWHERE, toBlank)
    .replace(ELLIPSIS, (dots) => '_'.repeat(dots.length));
  for (const reading of new Set([text, masked])) {
    for (const frame of frames) {
      const parses = isProgram(reading, frame, language, budget);
      if (parses === null) return 'unchecked';
      if (parses) return null;
    }
  }
  const nodes = findUnpairedNodes(masked, language, budget);
  const quotes = findOddQuotes(masked, language, budget);
  // Quotes that one more mends are certain even where the rest was not looked into.
  const silence = nodes === null ? 'unchecked' : null;
  const unpaired = nodes !== null && nodes.length <= MAX_UNPAIRED ? [...nodes, ...quotes] : quotes;
  if (unpaired.length === 0 || unpaired.length > 2 * MAX_UNPAIRED) return silence;
  for (const mark of unpaired) {
    for (const repair of pairingRepairs(mark, masked)) {
      for (const frame of frames.slice(0, 3)) {
        const parses = isProgram(applyRepair(masked, repair), frame, language, budget);
        if (parses === null) return 'unchecked';
        if (parses) return {certainty: 'hard', ...describeUnpaired(mark)};
      }
    }
  }
  return silence;
}

/** Whether a text in a frame parses; null when the budget is spent. */
function isProgram(text: string, [before, after]: (typeof FRAMES)[number], language: Language, budget: ParseBudget): boolean | null {
  const framed = `${before}${text}${after}`;
  const parsed = parseStrictly(language.strict, framed, budget);
  return typeof parsed === 'object' ? findOpenString(parsed, framed) === null : parsed === 'unchecked' ? null : false;
}

/** The first string that its line does not close: the parser itself takes it for one that is. */
function findOpenString(tree: ReturnType<typeof parser.parse>, text: string): number | null {
  let found: number | null = null;
  tree.iterate({
    enter({name, from, to}) {
      if (found === null && name === 'String' && isOpenString(text.slice(from, to))) found = from;
      return found === null;
    },
  });
  return found;
}

function isOpenString(text: string): boolean {
  return /^["']/u.test(text) && (text.length < 2 || !text.endsWith(text[0] ?? ''));
}

/** The quotes and brackets that the parser found no partner for, strings and comments being what the parser takes for such; null when that takes too much. */
function findUnpairedNodes(text: string, language: Language, budget: ParseBudget): Unpaired[] | null {
  const tree = parseTolerantly(language.tolerant, text, budget);
  if (tree === null) return null;
  const unpaired: Unpaired[] = [];
  const open: {readonly at: number; readonly mark: string}[] = [];
  tree.iterate({
    enter({name, from, to}) {
      const mark = text.slice(from, to);
      if (name === 'String' && isOpenString(mark)) {
        unpaired.push({at: from, mark: mark[0] ?? '"', partner: mark[0] ?? '"'});
      } else if (name === 'InterpolationStart' || /^[([{]$/u.test(name)) {
        if (mark !== '') open.push({at: from, mark});
      } else if (name === 'InterpolationEnd' || /^[)\]}]$/u.test(name)) {
        if (mark === '') return;
        const matching = open.findLastIndex((opener) => CLOSERS[opener.mark] === mark);
        if (matching < 0) unpaired.push({at: from, mark, partner: mark === ')' ? '(' : mark === ']' ? '[' : '{'});
        else for (const opener of open.splice(matching).slice(1)) unpaired.push({...opener, partner: CLOSERS[opener.mark] ?? ''});
      }
    },
  });
  for (const opener of open) unpaired.push({...opener, partner: CLOSERS[opener.mark] ?? ''});
  return unpaired.sort((a, b) => a.at - b.at);
}

/** Quotes that stand in odd number on the line of the first error: the parser may take one that lacks its partner for anything. */
function findOddQuotes(text: string, language: Language, budget: ParseBudget): Unpaired[] {
  const parsed = parseStrictly(language.strict, text, budget);
  const at = typeof parsed === 'object' ? findOpenString(parsed, text) : parsed;
  if (at === null || at === 'unchecked') return [];
  const start = text.lastIndexOf('\n', Math.max(0, at) - 1) + 1;
  const next = text.indexOf('\n', start);
  const line = text.slice(start, next < 0 ? text.length : next);
  return ["'", '"'].flatMap((mark) => {
    const isOdd = line.split(mark).length % 2 === 0;
    return isOdd ? [{at: start + line.lastIndexOf(mark), mark, partner: mark}] : [];
  });
}
