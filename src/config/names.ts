import {explainUnknown} from '../core/explain-unknown.ts';
import {GENERAL} from './resolve-kind.ts';
import type {ConfigFile} from './schema.ts';

interface WrongName {
  /** Keys and indexes from the top of the file. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The first name in a file that stands for something the file, merged with its preset, does not have; null when there is none. */
export function findWrongName(file: ConfigFile, merged: ConfigFile): WrongName | null {
  const kindIds = [...(merged.kinds ?? []).map(({id}) => String(id)), GENERAL];
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
  }
  for (const [id, registry] of Object.entries(file.registries ?? {})) {
    const needed =
      {heading: ['file', 'define'], filename: ['glob', 'define'], 'git-commit': [], 'github-pull': []}[String(registry.type)] ?? [];
    const missing = needed.find((key) => registry[key as keyof typeof registry] === undefined);
    if (missing !== undefined)
      return {path: ['registries', id], message: `Missing key \`${missing}\` of a registry of the type \`${registry.type}\``};
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
