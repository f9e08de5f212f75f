import {findLastStart} from './bisect.ts';
import type {Document} from './document.ts';
import {explainUnknown} from './explain-unknown.ts';
import type {Comment} from './facts.ts';
import type {RuleFinding} from './finding.ts';
import {findNearest} from './nearest.ts';
import {quote} from './quote.ts';
import {type RuleName, type Suppression, VERBS, type Verb} from './suppression.ts';
import type {Span} from './text.ts';
import {TOOL} from './tool.ts';

/** The end of a range: `enable`, with the rules that it ends the suppression of, or with none for all. */
export interface Enabling extends Span {
  readonly verb: 'enable';
  readonly rules: readonly RuleName[];
}

/** What the tool says of a comment that does not do what it was written for. */
export interface SuppressionFault {
  readonly ruleId: 'tool/invalid-suppression' | 'tool/suppression-without-reason' | 'tool/expired-suppression';
  readonly found: RuleFinding;
}

/** What a comment may name and what day it is. */
export interface SuppressionTerms {
  /** All ids there are. */
  readonly ruleIds: readonly string[];
  /** Those of them that a comment can suppress, and their areas. */
  readonly names: ReadonlySet<string>;
  /** The date as `YYYY-MM-DD`; null when nothing expires. */
  readonly today: string | null;
}

type Reading = Suppression | Enabling | SuppressionFault;

/** UTF-16 code units after the verb: a list of rules, a sentence and a date. */
const MAX_LENGTH = 2000;
/** What other linters call it. */
const FOREIGN_VERB = /^(?:disable|enable|ignore|suppress)/u;
/** In front of the reason. GitHub shows a comment within a paragraph as text when it holds `--`, so there a dash stands for it. */
const SEPARATOR = /(?:^|\s)-{2,}|[—–]+/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const DATE_AT_END = /\buntil:?\s+(\d[\d./-]{3,20})$/iu;

/** Reads a comment: null when it does not speak to this tool. A comment with a fault hides nothing. */
export function readComment(document: Document, comment: Comment, terms: SuppressionTerms): Reading | null {
  const opening = readOpening(document, comment, terms);
  if (opening === null || 'found' in opening) return opening;
  const {verb, rest} = opening;
  if (!document.slice(comment).endsWith('-->')) {
    const range = {start: comment.start, end: opening.rest.start};
    return invalid(range, 'Missing end `-->` of a comment that suppresses findings', 'Close the comment on its line');
  }
  if (rest.end - rest.start > MAX_LENGTH) {
    const message = `Unexpected length of a comment that suppresses findings, expected at most ${MAX_LENGTH.toLocaleString('en')} characters`;
    return invalid({start: comment.start, end: rest.start}, message, 'Give the reason in a sentence');
  }
  const separator = SEPARATOR.exec(document.slice(rest));
  const head = {start: rest.start, end: separator === null ? rest.end : rest.start + separator.index};
  const rules = readRules(document, head, terms);
  if ('found' in rules) return rules;
  if (verb === 'enable') return {verb, rules: rules.names, start: comment.start, end: comment.end};
  if (rules.names.length === 0) {
    const message = `Missing rule in a suppression, expected its id, such as ${quote(`${verb} link/missing-target`)}`;
    return invalid({start: comment.start, end: head.end}, message, 'Name each rule that is to be silent');
  }
  const tail = {start: separator === null ? rest.end : head.end + separator[0].length, end: rest.end};
  if (separator?.[0].includes('--') && !isBlock(document, comment)) {
    const range = {start: tail.start - separator[0].trim().length, end: tail.start};
    const message = 'Unexpected `--` within a paragraph, expected `—`: GitHub shows a comment with `--` as text there';
    return invalid(range, message, 'Write `—` before the reason');
  }
  return withReason(document, comment, {verb, rules: rules.names}, tail, terms);
}

function withReason(
  document: Document,
  comment: Comment,
  {verb, rules}: Pick<Suppression, 'verb' | 'rules'>,
  tail: Span,
  {today}: SuppressionTerms,
): Reading {
  const {reason, until} = readReason(document.slice(tail));
  const listed = rules.map(({name}) => name).join(', ');
  if (until !== null && !isDate(until)) {
    const message = `Unexpected date ${quote(until, 40)} of a suppression, expected a day as \`YYYY-MM-DD\``;
    return invalid(find(document, tail, until), message, 'Write the last day on which it is to hold');
  }
  if (!/[\p{L}\p{N}]/u.test(reason) || /^<[^<>]*>$/u.test(reason)) {
    const message = `Missing reason in the suppression of ${quote(listed, 44)}, which hides nothing without one`;
    const help = `Say why, as in \`${verb} ${listed} ${isBlock(document, comment) ? '--' : '—'} <reason>\``;
    return {ruleId: 'tool/suppression-without-reason', found: {range: comment, message, help}};
  }
  if (until !== null && today !== null && today > until) {
    const message = `Unexpected suppression of ${quote(listed, 50)} past its last day \`${until}\``;
    const help = 'It hides nothing any more: mend the finding and remove the comment, or set another day';
    return {ruleId: 'tool/expired-suppression', found: {range: find(document, tail, until), message, help}};
  }
  const {line} = document.lines.pointAt(comment.start);
  return {verb, path: document.path, line, rules, reason, until, start: comment.start, end: comment.end};
}

/** The tool's name and the verb. */
function readOpening(
  document: Document,
  {start, value}: Comment,
  {names}: SuppressionTerms,
): {readonly verb: Verb; readonly rest: Span} | SuppressionFault | null {
  const [, indent = '', tool = '', gap = '', word = '', third = ''] = /^(\s*)(\S+)(?:(\s+)(\S+)(?:\s+([^\s,]+))?)?/u.exec(value) ?? [];
  const at = start + '<!--'.length + indent.length;
  const end = at + tool.length + gap.length + word.length;
  const verb = VERBS.find((known) => known === word);
  if (tool === TOOL.name && verb) return {verb, rest: {start: end, end: start + '<!--'.length + value.length}};
  const called = tool.toLowerCase().replace(/:$/u, '');
  const joined = called.startsWith(`${TOOL.name}-`) ? called.slice(TOOL.name.length + 1) : null;
  const meant = joined ?? (called === 'curator' || findNearest(called, [TOOL.name]) !== null ? word.toLowerCase() : '');
  const isMeant = nearestVerb(meant) !== null || FOREIGN_VERB.test(meant) || (meant !== '' && joined === null && names.has(third));
  if (!isMeant) return null;
  const range = {start: at, end: joined === null ? end : at + tool.length};
  const help = 'Write it in that form; as it stands it hides nothing';
  const expected = nearestVerb(meant) ?? 'disable-next-line';
  return invalid(range, `Unexpected ${quote(document.slice(range), 60)}, expected \`${TOOL.name} ${expected}\``, help);
}

function nearestVerb(word: string): Verb | null {
  const nearest = VERBS.includes(word as Verb) ? word : findNearest(word, VERBS);
  return nearest as Verb | null;
}

/** The rules before the reason: ids or areas, with commas or blanks between them. */
function readRules(document: Document, head: Span, {ruleIds, names}: SuppressionTerms): {readonly names: RuleName[]} | SuppressionFault {
  const found = new Map<string, RuleName>();
  for (const {0: name, index} of document.slice(head).matchAll(/[^\s,，、]+/gu)) {
    const span = {start: head.start + index, end: head.start + index + name.length};
    if (!names.has(name)) return invalid(span, explainName(name, ruleIds, names), 'Until then the comment hides nothing');
    if (!found.has(name)) found.set(name, {name, ...span});
  }
  return {names: [...found.values()]};
}

function explainName(name: string, ruleIds: readonly string[], names: ReadonlySet<string>): string {
  const known = ruleIds.includes(name);
  if (known && name.startsWith('tool/'))
    return `Unexpected rule ${quote(name)}: no comment can suppress what the tool says of its own work`;
  if (known) return `Unexpected rule ${quote(name)}: it reads no documents, so no comment in one can suppress it`;
  if (!name.includes('/'))
    return `Unexpected ${quote(name, 40)}, expected a rule such as \`link/missing-target\`, or \` -- \` and the reason`;
  return explainUnknown('rule', name, [...names]);
}

/** The reason and, where a part of it says `until`, the date, which need not be one. */
function readReason(text: string): {readonly reason: string; readonly until: string | null} {
  const parts = text.split(/[;；]/u).map((part) => part.trim());
  const dated = parts.findIndex((part, index) => /^until\b/iu.test(part) && (index === parts.length - 1 || /^until:?\s*\d/iu.test(part)));
  if (dated >= 0) {
    const until = (parts[dated] ?? '').replace(/^until:?\s*/iu, '');
    return {reason: parts.filter((_, index) => index !== dated).join('; '), until};
  }
  const reason = text.trim();
  const end = DATE_AT_END.exec(reason.slice(-40));
  if (end === null) return {reason, until: null};
  return {reason: reason.slice(0, reason.length - end[0].length).replace(/[\s,，.。(（]+$/u, ''), until: end[1] ?? ''};
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Where a word of the tail stands; the whole tail when it is empty. */
function find(document: Document, tail: Span, word: string): Span {
  const start = tail.start + document.slice(tail).lastIndexOf(word);
  return word === '' ? tail : {start, end: start + word.length};
}

/** Whether a comment is one of raw HTML between the paragraphs. */
export function isBlock({facts}: Document, {start, end}: Span): boolean {
  const leaf = findLastStart(facts.leaves, start);
  return leaf?.kind === 'html' && end <= leaf.end;
}

function invalid(range: Span, message: string, help: string): SuppressionFault {
  return {ruleId: 'tool/invalid-suppression', found: {range, message, help}};
}
