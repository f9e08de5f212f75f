import {isMap, isScalar, isSeq, parseDocument} from 'yaml';
import {quote} from '../core/quote.ts';

/** A value of a YAML file: all scalars as plain text, every value with its 0-based offset. */
export type YamlValue =
  | {readonly kind: 'map'; readonly at: number; readonly entries: readonly YamlEntry[]}
  | {readonly kind: 'list'; readonly at: number; readonly items: readonly YamlValue[]}
  | {readonly kind: 'text'; readonly at: number; readonly text: string};

export interface YamlEntry {
  readonly key: string;
  /** Where the key stands. */
  readonly at: number;
  readonly value: YamlValue;
}

/** Reads one YAML document; null when it is empty. `fail` is told what is wrong first, and must throw. Aliases, tags and repeated keys are wrong. */
export function readYaml(text: string, fail: (at: number, message: string) => never): YamlValue | null {
  const document = parseDocument(text, {schema: 'failsafe', version: '1.2', prettyErrors: false, uniqueKeys: false});
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem?.code === 'RESOURCE_EXHAUSTION') fail(problem.pos[0], 'Unexpected depth, expected at most a list in a mapping');
  if (problem) fail(problem.pos[0], problem.message.replace(/\.$/u, ''));
  return document.contents === null || document.contents === undefined ? null : convert(document.contents, 0, fail);
}

function convert(node: unknown, before: number, fail: (at: number, message: string) => never): YamlValue {
  const at = (node as {range?: readonly number[] | null} | null)?.range?.[0] ?? before;
  if (isMap(node)) {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const {key, value} of node.items) {
      const name = convert(key, at, fail);
      if (name.kind !== 'text') return fail(name.at, `Unexpected ${name.kind} as a key, expected a word`);
      if (seen.has(name.text)) return fail(name.at, `Unexpected second key ${quote(name.text)}, expected one`);
      seen.add(name.text);
      entries.push({key: name.text, at: name.at, value: convert(value, name.at, fail)});
    }
    return {kind: 'map', at, entries};
  }
  if (isSeq(node)) return {kind: 'list', at, items: node.items.map((item) => convert(item, at, fail))};
  if (isScalar(node)) return {kind: 'text', at, text: String(node.value ?? '')};
  // An alias could stand for more than anyone can hold in memory.
  return node === null ? {kind: 'text', at, text: ''} : fail(at, 'Unexpected alias, expected the value itself');
}
