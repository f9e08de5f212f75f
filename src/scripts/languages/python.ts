import {parser} from '@lezer/python';
import {findUnpaired, pairingRepairs} from '../bracket-repairs.ts';
import type {CheckText} from '../language.ts';
import {parseStrictly} from '../lezer-errors.ts';
import {toBlank} from '../mask-data.ts';
import {maskPlaceholders} from '../mask-shell.ts';
import type {ParseBudget} from '../parse-shell.ts';
import {applyRepair} from '../repair.ts';
import {describeUnpaired} from '../unpaired.ts';
import type {Verdict} from '../verdict.ts';

const TOKENS =
  /#[^\n]*|[a-zA-Z]{0,2}(?:"""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|"(?!"")(?:[^"\\\n]|\\[\s\S])*"|'(?!'')(?:[^'\\\n]|\\[\s\S])*')|(?<open>"""|'''|"[^\n]*|'[^\n]*)|(?<bracket>[()[\]{}])/gu;
const STRICT = parser.configure({strict: true});
const PROMPT = /^[ \t]*>>>(?= |$)/mu;
/** What notebooks, sessions of other shells and other languages than Python begin a line with. */
const NOTEBOOK = /^[ \t]*(?:[!%]{1,2}\w[^\n]*|In \[\d*\]:[^\n]*)$/gmu;
const ELSEWHERE = /^[ \t]*(?:In \[\d*\]:|Out\[\d*\]:|[$❯➜] \S|[^\s@]+@[^\s:~]+[:~]\S{0,200}[$#] )/mu;
const HEADER = /^[ \t]*(?:async[ \t]+)?(?:class|def|elif|else|except|finally|for|if|match|try|while|with)\b/u;
/** The head of a function, brackets in order, or of a class. */
const SIGNATURE = /^[^()]*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*(?:->[^\n]+)?$/u;
const MAX_UNPAIRED = 3;

/** Puts an indented text into a block of its own; offsets move by its length. */
const BLOCK = 'if 1:\n';

/** Judges Python: modules, fragments that are indented, and interactive sessions. */
export const checkPython: CheckText = (text, budget) => {
  // The parser loses its way after a `yield` that ends its line.
  const masked = maskPlaceholders(text)
    .replace(NOTEBOOK, toBlank)
    .replace(/\byield(?=[ \t]*(?:#[^\n]*)?$)/gmu, 'pass ');
  const source = PROMPT.test(masked) ? keepCommands(masked) : masked;
  const readings = new Set([
    text.replaceAll('\r', ' '),
    masked,
    source,
    `${BLOCK}${source}`,
    withBodies(source),
    `${BLOCK}${withBodies(source)}`,
  ]);
  for (const reading of readings) {
    const at = errorOf(reading, budget);
    if (at === 'unchecked') return at;
    if (at === null) return null;
  }
  return findTypo(source, budget);
};

/** The offset of the first error; the parser itself takes a string that its line does not close for one that it does. */
function errorOf(text: string, budget: ParseBudget): number | 'unchecked' | null {
  const parsed = parseStrictly(STRICT, text, budget);
  if (typeof parsed !== 'object') return parsed;
  return findUnpaired(text, TOKENS).find(({mark, partner}) => mark === partner)?.at ?? null;
}

/** What stands after the prompts of a session, indented by their width; output is blanked. */
function keepCommands(text: string): string {
  return text.replace(/^[^\n]*$/gmu, (line) => {
    const prompt = /^[ \t]*(?:>>>|\.\.\.)(?: |$)/u.exec(line)?.[0];
    return prompt === undefined ? toBlank(line) : toBlank(prompt) + line.slice(prompt.length);
  });
}

/** A comment alone in a body says what belongs there, and a header with nothing below it shows a signature. */
function withBodies(text: string): string {
  return text
    .replace(
      /(:[ \t]*(?:#[^\n]*)?\n(?:[ \t]*\n)*[ \t]+)#[^\n]*/gu,
      (all, before: string) => `${before}0${' '.repeat(all.length - before.length - 1)}`,
    )
    .replace(/^[ \t]*(?:async[ \t]+)?(?:class|def)\b[^\n]*(?=\s*$|\n(?:[ \t]*\n)*\S)/gmu, (line) =>
      SIGNATURE.test(line) ? toBlank(line) : line,
    );
}

function findTypo(text: string, budget: ParseBudget): Verdict {
  if (ELSEWHERE.test(text)) return soft(text, budget);
  const unpaired = findUnpaired(text, TOKENS);
  if (unpaired.length > MAX_UNPAIRED) return soft(text, budget);
  for (const mark of unpaired) {
    for (const repair of pairingRepairs(mark, text)) {
      const repaired = applyRepair(text, repair);
      for (const reading of [repaired, `${BLOCK}${repaired}`]) {
        const error = errorOf(reading, budget);
        if (error === 'unchecked') return error;
        if (error === null) return {certainty: 'hard', ...describeUnpaired(mark)};
      }
    }
  }
  return unpaired.length > 0 ? soft(text, budget) : (findComma(text, budget) ?? findColon(text, budget));
}

/** An item on a line of its own after one that lacks its comma. */
function findComma(text: string, budget: ParseBudget): Verdict {
  const at = errorOf(text, budget);
  if (at === 'unchecked' || at === null) return at;
  const before = trimComments(text.slice(0, at));
  if (!text.slice(before.length, at).includes('\n')) return null;
  const error = errorOf(`${before},${text.slice(before.length)}`, budget);
  if (error === 'unchecked') return error;
  const help = 'Add the comma after the item before';
  return error === null
    ? {certainty: 'hard', start: at, end: Math.min(text.length, at + 1), problem: 'missing `,` before an item', help}
    : null;
}

/** Without the white space and the comments at the end. */
function trimComments(text: string): string {
  for (let trimmed = text.trimEnd(); ; ) {
    const comment = trimmed.indexOf('#', trimmed.lastIndexOf('\n') + 1);
    // The line that is cut off may end in the middle of a string: only a whole one ends in a comment.
    if (comment < 0 || !text.includes('\n', trimmed.length)) return trimmed;
    trimmed = trimmed.slice(0, comment).trimEnd();
  }
}

/** A header that lacks its colon. */
function findColon(text: string, budget: ParseBudget): Verdict {
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.replace(/\s*(?:#.*)?$/u, '').length;
    if (HEADER.test(line) && text[end - 1] !== ':' && end > start) {
      const error = errorOf(`${text.slice(0, end)}:${text.slice(end)}`, budget);
      if (error === 'unchecked') return error;
      const help = 'Add `:` at the end of the header';
      if (error === null) return {certainty: 'hard', start: end - 1, end, problem: 'missing `:` at the end of a header', help};
    }
    start += line.length + 1;
  }
  return soft(text, budget);
}

function soft(text: string, budget: ParseBudget): Verdict {
  const at = errorOf(text, budget);
  if (at === 'unchecked' || at === null) return at;
  const start = Math.min(at, Math.max(0, text.length - 1));
  const help = 'Mend it, or label the block with what it is';
  return {certainty: 'soft', start, end: Math.min(text.length, start + 1), problem: 'unexpected text', help};
}
