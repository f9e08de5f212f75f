import {isMap, isScalar, isSeq, parseDocument} from 'yaml';
import {quote} from '../core/quote.ts';

/** A YAML file as plain data, and where everything in it stands. */
export interface YamlTree {
  readonly value: unknown;
  /** The 0-based offset of the value at a path, or of its key; of the nearest value above it when there is none. */
  offsetOf(path: readonly PropertyKey[], ofKey?: boolean): number;
}

interface Place {
  readonly at: number;
  readonly key: number;
  readonly children: Map<PropertyKey, Place>;
}

/**
 * Reads one YAML document. `true`, `false` and whole numbers become what they are, every other scalar stays text; keys without a value
 * are left out. `fail` is told what is wrong first, and must throw. Aliases, tags and repeated keys are wrong.
 */
export function readYaml(text: string, fail: (at: number, message: string) => never): YamlTree {
  const document = parseDocument(text, {schema: 'failsafe', version: '1.2', prettyErrors: false, uniqueKeys: false});
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem?.code === 'RESOURCE_EXHAUSTION') fail(problem.pos[0], 'Unexpected depth, expected a few levels');
  if (problem?.code === 'MULTIPLE_DOCS') fail(problem.pos[0], 'Unexpected second document, expected one');
  if (problem) fail(problem.pos[0], problem.message.replace(/\.$/u, ''));
  const root: Place = {at: 0, key: 0, children: new Map()};
  const {contents} = document;
  return {
    value: contents === null || contents === undefined ? {} : (convert(contents, root, fail) ?? {}),
    offsetOf(path, ofKey = false) {
      let place = root;
      for (const key of path) {
        const child = place.children.get(key);
        if (child === undefined) return place.at;
        place = child;
      }
      return ofKey ? place.key : place.at;
    },
  };
}

function convert(node: unknown, place: Place, fail: (at: number, message: string) => never): unknown {
  const at = startOf(node, place.at);
  if (isMap(node)) {
    const value: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = startOf(pair.key, at);
      if (!isScalar(pair.key))
        return fail(key, `Unexpected ${isMap(pair.key) ? 'map' : isSeq(pair.key) ? 'list' : 'alias'} as a key, expected a word`);
      const name = String(pair.key.value ?? '');
      if (place.children.has(name)) return fail(key, `Unexpected second key ${quote(name)}, expected one`);
      const child: Place = {at: startOf(pair.value, key), key, children: new Map()};
      place.children.set(name, child);
      const converted = convert(pair.value, child, fail);
      if (converted !== undefined)
        Object.defineProperty(value, name, {value: converted, enumerable: true, configurable: true, writable: true});
    }
    return value;
  }
  if (isSeq(node)) {
    return node.items.map((item, index) => {
      const start = startOf(item, at);
      const child: Place = {at: start, key: start, children: new Map()};
      place.children.set(index, child);
      return convert(item, child, fail) ?? '';
    });
  }
  if (isScalar(node)) return scalarOf(node.value, node.type === 'PLAIN');
  // An alias could stand for more than anyone can hold in memory.
  return node === null || node === undefined ? undefined : fail(at, 'Unexpected alias, expected the value itself');
}

function scalarOf(value: unknown, isPlain: boolean): unknown {
  const text = String(value ?? '');
  if (!isPlain) return text;
  if (text === '' || text === 'null' || text === '~') return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^(?:0|[1-9]\d{0,14})$/u.test(text) ? Number(text) : text;
}

function startOf(node: unknown, before: number): number {
  return (node as {range?: readonly number[] | null} | null)?.range?.[0] ?? before;
}
