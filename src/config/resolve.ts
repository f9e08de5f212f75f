import type {Conventions, Family, IndexPlace} from '../core/conventions.ts';
import type {Severity} from '../core/finding.ts';
import {dirname} from '../core/path.ts';
import {type Expectation, nativePattern, type Pattern} from '../core/pattern.ts';
import {quote} from '../core/quote.ts';
import type {PatternSource} from './forms.ts';
import {resolveAttribution} from './resolve-attribution.ts';
import {resolveCurator} from './resolve-curator.ts';
import {resolveKinds} from './resolve-kind.ts';
import {resolveRegistry} from './resolve-registry.ts';
import type {ConfigFile} from './schema.ts';

/** Makes patterns of what a configuration or a preset holds. */
export interface Compiler {
  pattern(source: PatternSource): Pattern;
  optional(source: PatternSource | undefined): Pattern | null;
  expectation(source: ExpectationSource): Expectation;
}

export type ExpectationSource = PatternSource | {readonly match: PatternSource; readonly expected: unknown};

/**
 * The conventions that a whole configuration, merged with its preset, stands for. The compiler of presets refuses text.
 *
 * @param own what of it the repository says itself
 */
export function resolveConfig(config: ConfigFile, preset: string, compiler: Compiler = presetCompiler, own: ConfigFile = {}): Conventions {
  const {kinds, general} = resolveKinds(config.kinds ?? [], compiler);
  const {notes = [], words = [], patterns = []} = config.markers ?? {};
  return {
    preset,
    kinds,
    general,
    indexes: (config.indexes ?? []).map((index) => resolveIndex(index, compiler, own.indexes?.some(({id}) => id === index.id) === true)),
    registries: Object.entries(config.registries ?? {}).map(([id, registry]) =>
      resolveRegistry(id, registry, compiler, own.registries?.[id]?.file !== undefined),
    ),
    families: (config.families ?? []).map(({id, parents, members, where, mutual}): Family => {
      return {id: String(id), parents, members, where: where === 'anywhere' ? 'anywhere' : 'intro', isMutual: mutual ?? false};
    }),
    roots: config.roots?.map(String) ?? [''],
    forwardMarkers: {notes: notes.map(String), words: words.map(String), patterns: patterns.map(compiler.pattern)},
    pullRequestTitle: config.pull_request?.title === undefined ? null : compiler.expectation(config.pull_request.title),
    attribution: resolveAttribution(config.attribution ?? {}, compiler),
    curator: resolveCurator(config.curator ?? {}, compiler),
    ignore: config.ignore ?? [],
    severities: (config.rules ?? {}) as Readonly<Record<string, Severity | 'off'>>,
  };
}

type RawIndex = NonNullable<ConfigFile['indexes']>[number];

function resolveIndex(index: RawIndex, {optional}: Compiler, isExpected: boolean): IndexPlace {
  const {id, file, section, entry, base, stale, missing, columns = {}} = index;
  return {
    id: String(id),
    file,
    isExpected,
    section: optional(section),
    title: String(index.title ?? (section === undefined ? file : sourceOf(section).replace(/^\^|\$$/gu, ''))),
    entry: {
      form: (entry?.form ?? 'link') as IndexPlace['entry']['form'],
      pattern: optional(entry?.regex),
      key: String(entry?.key ?? ''),
      prefix: entry?.prefix === undefined ? null : String(entry.prefix),
    },
    base: resolveBase(String(base ?? 'file'), file),
    stale: (stale ?? null) as Severity | 'off' | null,
    missing: (missing ?? null) as Severity | 'off' | null,
    columns: Object.fromEntries(Object.entries(columns).map(([heading, field]) => [heading, String(field)])),
  };
}

function resolveBase(base: string, file: string): string {
  if (base === 'file') return dirname(file);
  return base === 'root' ? '' : base.replace(/\/+$/u, '');
}

/** `linear` compiles what is text. */
export function createCompiler(linear: (source: string) => Pattern): Compiler {
  const pattern = (source: PatternSource) => (typeof source === 'string' ? linear(source) : nativePattern(source));
  return {
    pattern,
    optional: (source) => (source === undefined ? null : pattern(source)),
    expectation: (source) => {
      const isAlone = typeof source === 'string' || source instanceof RegExp;
      const match = isAlone ? source : source.match;
      return {pattern: pattern(match), expected: isAlone ? `a match of ${quote(sourceOf(match))}` : String(source.expected)};
    },
  };
}

function sourceOf(source: PatternSource): string {
  return typeof source === 'string' ? source : source.source;
}

/** For presets, which hold all their patterns as expressions. Throws a `TypeError` at one that is text. */
export const presetCompiler: Compiler = createCompiler((source) => {
  throw new TypeError(`A preset holds its patterns as expressions, not as text: ${source}`);
});
