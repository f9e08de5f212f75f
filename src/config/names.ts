import {explainUnknown} from '../core/explain-unknown.ts';
import {findNearest} from '../core/nearest.ts';
import {quote} from '../core/quote.ts';
import {findWrongField} from './field-names.ts';
import {GENERAL, inherit, type RawKind} from './resolve-kind.ts';
import type {ConfigFile} from './schema.ts';

export interface WrongName {
  /** Keys and indexes from the top of the file. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The first name in a file that stands for something the file, merged with its preset, does not have; null when there is none. */
export function findWrongName(file: ConfigFile, merged: ConfigFile): WrongName | null {
  const byId = new Map((merged.kinds ?? []).map((kind) => [String(kind.id), kind]));
  const kindIds = [...new Set([...byId.keys(), GENERAL])];
  const indexIds = (merged.indexes ?? []).map(({id}) => String(id));
  const twice = findTwice(file);
  if (twice) return twice;
  for (const [index, kind] of (file.kinds ?? []).entries()) {
    const at = ['kinds', index];
    if (kind.extends !== undefined && !kindIds.includes(String(kind.extends))) {
      return {path: [...at, 'extends'], message: explainUnknown('kind', String(kind.extends), kindIds)};
    }
    for (const [place, id] of (kind.must_be_in ?? []).entries()) {
      if (!indexIds.includes(String(id)))
        return {path: [...at, 'must_be_in', place], message: explainUnknown('index', String(id), indexIds)};
    }
    const whole = byId.get(String(kind.id)) ?? kind;
    const wrong = findWrongParent(whole, byId) ?? findWithoutInclude(whole, byId) ?? findWrongField(kind, inherit(whole, byId));
    if (wrong) return {path: [...at, ...wrong.path], message: wrong.message};
  }
  const wrongIndex = findWrongIndex(file, merged, byId);
  if (wrongIndex) return wrongIndex;
  for (const [id, registry] of Object.entries(file.registries ?? {})) {
    const needed =
      {heading: ['file', 'define'], filename: ['glob', 'define'], 'git-commit': [], 'github-pull': []}[String(registry.type)] ?? [];
    const missing = needed.find((key) => registry[key as keyof typeof registry] === undefined);
    if (missing !== undefined)
      return {path: ['registries', id], message: `Missing key \`${missing}\` of a registry of the type \`${registry.type}\``};
  }
  return null;
}

/** A kind that, over others, starts from itself. */
function findWrongParent(kind: RawKind, byId: ReadonlyMap<string, RawKind>): WrongName | null {
  const seen = new Set<RawKind>();
  for (let next: RawKind | undefined = kind; next?.extends !== undefined; next = byId.get(String(next.extends))) {
    if (seen.has(next))
      return {path: ['extends'], message: `Unexpected kind ${quote(String(kind.extends))}, expected one that does not start from this one`};
    seen.add(next);
  }
  return null;
}

/** A kind of no documents, unless others start from it. */
function findWithoutInclude({id, include}: RawKind, byId: ReadonlyMap<string, RawKind>): WrongName | null {
  const name = String(id);
  if (include !== undefined || name === GENERAL || [...byId.values()].some((other) => String(other.extends) === name)) return null;
  const nearest = findNearest(
    name,
    [...byId.keys(), GENERAL].filter((other) => other !== name),
  );
  const advice = nearest === null ? '' : `; did you mean the kind \`${nearest}\`?`;
  return {path: ['id'], message: `Missing key \`include\` of the kind ${quote(name)}${advice}`};
}

function findWrongIndex(file: ConfigFile, merged: ConfigFile, byId: ReadonlyMap<string, RawKind>): WrongName | null {
  const fields = [...new Set([...byId.values()].flatMap((kind) => Object.keys(inherit(kind, byId).metadata?.fields ?? {})))];
  for (const [place, {id, columns = {}}] of (file.indexes ?? []).entries()) {
    const {entry} = merged.indexes?.find((index) => index.id === id) ?? {};
    if (entry?.form === 'plain' && entry.regex === undefined) {
      return {path: ['indexes', place, 'entry'], message: 'Missing key `regex` of the entry form `plain`'};
    }
    const unknown = Object.entries(columns).find(([, field]) => !fields.includes(String(field)));
    if (unknown) {
      return {path: ['indexes', place, 'columns', unknown[0]], message: explainUnknown('field', String(unknown[1]), fields)};
    }
  }
  return null;
}

function findTwice(file: ConfigFile): WrongName | null {
  for (const key of ['kinds', 'indexes', 'families'] as const) {
    const seen = new Set<string>();
    for (const [index, {id}] of (file[key] ?? []).entries()) {
      if (seen.has(String(id))) return {path: [key, index, 'id'], message: `Unexpected second id \`${id}\`, expected one`};
      seen.add(String(id));
    }
  }
  return null;
}
