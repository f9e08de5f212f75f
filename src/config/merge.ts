import type {ConfigFile} from './schema.ts';

type Listed = {readonly id: unknown};

/**
 * One configuration on top of another: mappings are merged key by key, kinds, indexes and families by their ids, everything else is
 * replaced. New kinds come first, since the first match wins; paths to ignore, markers and denied lines are added to those of the base.
 */
export function mergeConfigs(base: ConfigFile, over: ConfigFile): ConfigFile {
  const {markers: before = {}, attribution: attributionBefore = {}} = base;
  const {markers = {}, attribution = {}} = over;
  return {
    ...(mergeDeep(base, over) as ConfigFile),
    ignore: [...(base.ignore ?? []), ...(over.ignore ?? [])],
    markers: {
      notes: [...(before.notes ?? []), ...(markers.notes ?? [])],
      words: [...(before.words ?? []), ...(markers.words ?? [])],
      patterns: [...(before.patterns ?? []), ...(markers.patterns ?? [])],
    },
    attribution: {
      ...(mergeDeep(attributionBefore, attribution) as typeof attribution),
      deny: [...(attributionBefore.deny ?? []), ...(attribution.deny ?? [])],
    },
    kinds: mergeLists(over.kinds ?? [], base.kinds ?? [], 'first'),
    indexes: mergeLists(over.indexes ?? [], base.indexes ?? [], 'last'),
    families: mergeLists(over.families ?? [], base.families ?? [], 'last'),
  };
}

/** Merges what two values say; what is no mapping on both sides is replaced. */
export function mergeDeep(base: unknown, over: unknown): unknown {
  if (!isMapping(base) || !isMapping(over)) return over === undefined ? base : over;
  const merged: Record<string, unknown> = {...base};
  for (const [key, value] of Object.entries(over)) merged[key] = mergeDeep(base[key], value);
  return merged;
}

function mergeLists<T extends Listed>(over: readonly T[], base: readonly T[], place: 'first' | 'last'): T[] {
  const known = new Set(base.map(({id}) => id));
  const changes = new Map(over.map((item) => [item.id, item]));
  const changed = base.map((item) => mergeDeep(item, changes.get(item.id)) as T);
  const added = over.filter(({id}) => !known.has(id));
  return place === 'first' ? [...added, ...changed] : [...changed, ...added];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}
