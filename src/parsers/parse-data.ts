import {isAlias, isMap, isScalar, isSeq, parseDocument} from 'yaml';
import type {DataNode, DataTree} from '../core/data.ts';
import type {Span} from '../core/text.ts';

/** A longer text is generated, and would take seconds. In UTF-16 code units. */
const MAX_LENGTH = 500_000;

/**
 * Reads YAML, and JSON as the YAML that it is. Nothing in it is resolved: every scalar is text, tags such as those of site generators
 * are passed over, and an alias stands for its own name, not for what may be more than anyone can hold in memory.
 */
export function parseData(text: string, start = 0): DataTree {
  if (text.length > MAX_LENGTH) return fail(start, `it has more than ${MAX_LENGTH.toLocaleString('en')} characters`);
  const document = parseDocument(text, {schema: 'failsafe', version: '1.2', prettyErrors: false, uniqueKeys: false, logLevel: 'silent'});
  const error = document.errors[0];
  if (error) {
    const message = error.code === 'RESOURCE_EXHAUSTION' ? 'it is nested too deeply' : toLine(error.message);
    return fail(start + error.pos[0], message);
  }
  return {root: document.contents === null ? null : convert(document.contents, {start: 0, end: 0}, text, start), problem: null};
}

function fail(at: number, message: string): DataTree {
  return {root: null, problem: {at, message}};
}

function toLine(message: string): string {
  return message.replace(/\s+/gu, ' ').replace(/\.$/u, '').trim();
}

/** @param empty where a value that is not there would stand */
function convert(node: unknown, empty: Span, text: string, start: number): DataNode {
  const span = spanOf(node, text) ?? empty;
  const range = {start: start + span.start, end: start + span.end};
  if (isMap(node)) {
    const entries = node.items.map(({key, value}) => {
      const keySpan = spanOf(key, text) ?? {start: span.start, end: span.start};
      const after = text.startsWith(':', keySpan.end) ? keySpan.end + 1 : keySpan.end;
      return {
        key: isScalar(key) ? String(key.value ?? '') : '',
        keySpan: {start: start + keySpan.start, end: start + keySpan.end},
        value: convert(value, {start: after, end: after}, text, start),
      };
    });
    return {kind: 'map', entries, ...range};
  }
  if (isSeq(node))
    return {kind: 'list', items: node.items.map((item) => convert(item, {start: span.start, end: span.start}, text, start)), ...range};
  if (isAlias(node)) return {kind: 'scalar', text: `*${node.source}`, ...range};
  return {kind: 'scalar', text: isScalar(node) ? String(node.value ?? '') : '', ...range};
}

/** A node without the blanks and line ends behind it. */
function spanOf(node: unknown, text: string): Span | null {
  const range = (node as {range?: readonly number[] | null} | null)?.range;
  const [start = 0, valueEnd = 0] = range ?? [];
  if (!range) return null;
  let end = valueEnd;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return {start, end};
}
