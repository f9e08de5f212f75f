import type {Registry} from '../core/conventions.ts';
import type {Compiler} from './resolve.ts';
import type {ConfigFile} from './schema.ts';

type RawRegistry = NonNullable<ConfigFile['registries']>[string];

/** A registry as rules read it. */
export function resolveRegistry(id: string, raw: RawRegistry, {pattern, optional, expectation}: Compiler, isExpected: boolean): Registry {
  const base = {id, reference: pattern(raw.ref), range: optional(raw.range)};
  if (raw.type === 'git-commit') return {...base, type: 'commit'};
  if (raw.type === 'github-pull') return {...base, type: 'pull-request'};
  const define = optional(raw.define) ?? base.reference;
  if (raw.type === 'filename') {
    const include = raw.glob === undefined ? [] : [raw.glob].flat();
    return {...base, type: 'file-name', include, define, isUnique: raw.unique ?? false};
  }
  const [one, other] = Object.entries(raw.reciprocal ?? {}).map(([name, source]) => ({
    words: name.replaceAll('_', ' '),
    pattern: pattern(source),
  }));
  return {
    ...base,
    type: 'heading',
    file: raw.file ?? '',
    isExpected,
    define,
    repeatWhen: Object.fromEntries(Object.entries(raw.repeat_when ?? {}).map(([group, value]) => [group, String(value)])),
    needs: Object.fromEntries(Object.entries(raw.on ?? {}).map(([state, {require_line}]) => [state, expectation(require_line)])),
    reciprocal: one && other ? [one, other] : null,
    mayHaveGaps: raw.gaps !== 'report',
  };
}
