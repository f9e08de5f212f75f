import {isScalar, type ParsedNode, parseAllDocuments, visit} from 'yaml';
import {maskData} from '../mask-data.ts';
import type {ParseBudget} from '../parse-shell.ts';
import type {Verdict} from '../verdict.ts';
import {boundRecursion} from './bound-recursion.ts';
import {describeYamlError, type YamlError} from './yaml-errors.ts';

const MAX_TYPOS = 3;
/** A text with more errors than these is no YAML with a typo, and each error takes the parser time. */
const MAX_ERRORS = 30;
/** A line of a block collection: a key with its colon, or an item. */
const KEY = /^\s*(?:- +)*(?:[\w$./*~-][^:#{}[\]"'`]{0,80}|"[^"]*"|'[^']*')\s*:(?:\s|$)/u;
const ITEM = /^\s*-(?:\s|$)/u;
/** A word, and perhaps another: a key that lacks its colon, and no sentence. */
const NO_COLON = /^(\s*(?:- +)?[A-Za-z_][\w./-]*)(?:[ \t]+\S+)?[ \t]*$/u;
const TIGHT = /^\s*(?:- +)*[A-Za-z_][\w./-]*:(?=[^\s:/])/u;
const MIN_KEYS = 2;
/** A value that says in words what belongs there. */
const PROSE =
  /^\s*(?:- +)*[\w.-]+:[ \t]+(?![[{"'&*!|>])(?:(?!#)[^\s:]+[ \t]+){4}|^\s*(?:- +)*[\w.-]+:[ \t]+(?:[`(（]|[^\n:]{0,40}[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])/u;
/** What `kubectl describe` prints: headings in capitals, values in a column. */
const DESCRIPTION = /^\s*[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*:(?: {2,}\S|\s*$)/u;
const TEMPLATE_CONTROL = /\{\{-?\s*(?:if|else|end|range|with|define|include|template|block)\b|\{\{-?\s*\/\*|\{%-?\s*\w/u;

/** Judges YAML: one document or several, a fragment, with what documentation leaves out. */
export const checkYaml = boundRecursion(check);

function check(text: string, budget: ParseBudget): Verdict {
  const masked = maskData(text);
  const lifted = liftSeparators(masked);
  for (const reading of new Set([text.replaceAll('\r', ' '), masked, lifted])) {
    const errors = readYaml(reading, budget);
    if (errors === null) return 'unchecked';
    if (errors.length === 0) return null;
  }
  const sections = splitSections(lifted, text);
  if (sections.length > 1) {
    const results = sections.map((section) => readYaml(section, budget));
    if (results.includes(null)) return 'unchecked';
    if (results.every((errors) => errors?.length === 0)) return null;
  }
  const errors = readYaml(lifted, budget) ?? [];
  const [error] = errors;
  if (error !== undefined && errors.length > MAX_ERRORS) return soften(lifted, text, error);
  return findColon(lifted, budget) ?? findTypo(lifted, text, budget);
}

/** The errors of a text in the order of their places; null when the budget is spent. */
export function readYaml(text: string, budget: ParseBudget): readonly YamlError[] | null {
  if (!budget.take(text)) return null;
  // Keys are compared below: the parser's own comparison takes the square of their number.
  const documents = parseAllDocuments<ParsedNode>(text, {logLevel: 'silent', prettyErrors: false, uniqueKeys: false});
  const errors: YamlError[] = [];
  for (const document of documents) {
    for (const {code, message, pos} of document.errors) errors.push({code, message, start: pos[0], end: pos[1]});
    if (errors.length > 0) continue;
    visit(document, {
      Map: (_, map) => {
        const seen = new Set<string>();
        for (const {key} of map.items) {
          if (!isScalar(key) || !key.range) continue;
          const name = `${key.type === 'PLAIN' ? '' : '"'}${String(key.value)}`;
          const [start, end] = key.range;
          if (seen.has(name) && name !== '<<' && !isAlternative(text, start))
            errors.push({code: 'DUPLICATE_KEY', message: name, start, end});
          seen.add(name);
        }
      },
    });
  }
  // Errors are dear: a text that is full of them pays for its time.
  for (let extra = Math.min(4, errors.length / 100); extra >= 1; extra--) budget.take(text);
  return errors.sort((a, b) => a.start - b.start);
}

/** A key after a blank line or a comment shows another way to say it. */
function isAlternative(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  return start === 0 || above.trim() === '' || /^\s*(?:- )?#/u.test(above);
}

/** An indented `---` in a block that is indented as a whole. */
function liftSeparators(text: string): string {
  return text.replace(/^([ \t]+)(---|\.\.\.)[ \t]*$/gmu, (_, indent: string, mark: string) => mark + ' '.repeat(indent.length));
}

/** Parts that need not belong together: what stands left of where its part began, or after a gap that was left out. */
function splitSections(masked: string, text: string): string[] {
  const sections: string[][] = [[]];
  let indent = -1;
  let gap: 'none' | 'blank' | 'elision' = 'none';
  const written = text.split('\n');
  for (const [index, line] of masked.split('\n').entries()) {
    const content = line.search(/\S/u);
    const isNoise = content < 0 || line[content] === '#';
    if (!isNoise && indent >= 0 && (content < indent || gap === 'elision' || (gap === 'blank' && content <= indent))) {
      sections.push([]);
      indent = -1;
    }
    if (!isNoise && indent < 0) indent = content;
    if (!isNoise) gap = 'none';
    else if (line.trim() !== written[index]?.trim()) gap = 'elision';
    else if (gap === 'none') gap = 'blank';
    sections.at(-1)?.push(line);
  }
  return sections.map((section) => section.join('\n')).filter((section) => section.trim() !== '');
}

/** A line that had to go, and the error that it takes away. */
interface Removed {
  readonly line: string;
  readonly error: YamlError;
}

/** Blanks one line after the other until the rest parses; the lines that had to go are what is wrong. */
function findTypo(masked: string, text: string, budget: ParseBudget): Verdict {
  let current = masked;
  const removed: Removed[] = [];
  for (let errors = readYaml(current, budget); ; ) {
    if (errors === null) return 'unchecked';
    const [error] = errors;
    if (error === undefined) break;
    if (removed.length === MAX_TYPOS) return soften(masked, text, removed[0]?.error ?? error);
    let best: {
      readonly text: string;
      readonly line: string;
      readonly errors: readonly YamlError[];
      readonly reach: number;
    } | null = null;
    for (const line of linesAt(current, error)) {
      const tried = current.slice(0, line.start) + ' '.repeat(line.end - line.start) + current.slice(line.end);
      const result = readYaml(tried, budget);
      if (result === null) return 'unchecked';
      const reach = result[0]?.start ?? Number.POSITIVE_INFINITY;
      if (best === null || reach > best.reach) best = {text: tried, line: current.slice(line.start, line.end), errors: result, reach};
    }
    if (best === null || best.reach <= error.start) return soften(masked, text, removed[0]?.error ?? error);
    removed.push({line: best.line, error});
    current = best.text;
    errors = best.errors;
  }
  const first = removed[0];
  if (first === undefined) return null;
  const keys = countKeys(current);
  const described = current.split('\n').filter((line) => DESCRIPTION.test(line)).length;
  const isProse = removed.every(({line}) => PROSE.test(line) && !/^\s*(?:- +)*[\w.-]+:[ \t]+`[^`]*`\s*$/u.test(line));
  const isYaml = keys >= 2 && described * 2 < keys && !isProse && !TEMPLATE_CONTROL.test(text);
  if (!isYaml || !removed.every(({line}) => KEY.test(line) || ITEM.test(line) || /["'[\]{}]/u.test(line))) {
    return soften(masked, text, first.error);
  }
  return {certainty: 'hard', ...describeYamlError(first.error, masked)};
}

/** A key without its colon, if the colon makes YAML of the text. */
function findColon(masked: string, budget: ParseBudget): Verdict {
  const [error] = readYaml(masked, budget) ?? [];
  if (error === undefined || countKeys(masked) < MIN_KEYS) return null;
  for (const {start, end} of linesAt(masked, error)) {
    const line = masked.slice(start, end);
    const tight = TIGHT.exec(line)?.[0];
    const key = tight ?? NO_COLON.exec(line)?.[1];
    if (key === undefined) continue;
    const result = readYaml(
      `${masked.slice(0, start + key.length)}${tight === undefined ? ':' : ' '}${masked.slice(start + key.length)}`,
      budget,
    );
    if (result === null) return 'unchecked';
    if (result.length > 0) continue;
    const colon = {start: start + key.length - 1, end: start + key.length};
    if (tight !== undefined) return {certainty: 'hard', ...colon, problem: 'missing blank after `:`', help: 'Write `key: value`'};
    const range = {start: start + key.search(/[A-Za-z_]/u), end: start + key.length};
    return {certainty: 'hard', ...range, problem: 'missing `:` after a key', help: 'Write `key: value`'};
  }
  return null;
}

function countKeys(text: string): number {
  return text.split('\n').filter((line) => KEY.test(line)).length;
}

function soften(masked: string, text: string, error: YamlError): Verdict {
  if (TEMPLATE_CONTROL.test(text)) return null;
  return {certainty: 'soft', ...describeYamlError(error, masked)};
}

/** The line of an error, the one with content before it, and the one after. */
function linesAt(text: string, {start}: YamlError): {readonly start: number; readonly end: number}[] {
  const places: {start: number; end: number}[] = [];
  const add = (at: number) => {
    const from = text.lastIndexOf('\n', at - 1) + 1;
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    if (text.slice(from, end).trim() !== '' && !places.some((place) => place.start === from)) places.push({start: from, end});
    return {from, end};
  };
  const here = add(Math.min(start, text.length));
  let before = here.from;
  for (let steps = 0; before > 0 && steps < 20 && places.length < 2; steps++) before = add(before - 1).from;
  if (here.end < text.length) add(here.end + 1);
  return places;
}
