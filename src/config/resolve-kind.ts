import type {Chronology, Kind, ReferencePolicy, ScriptPolicy, SectionSchema} from '../core/conventions.ts';
import type {Severity} from '../core/finding.ts';
import {mergeDeep} from './merge.ts';
import type {Compiler} from './resolve.ts';
import {resolveMetadata} from './resolve-metadata.ts';
import type {ConfigFile} from './schema.ts';

export type RawKind = NonNullable<ConfigFile['kinds']>[number];

/** The id of the kind of all documents that no other includes. */
export const GENERAL = 'general';

/** All kinds in the order in which they are tried, and the one for the rest. */
export function resolveKinds(raw: readonly RawKind[], compiler: Compiler): {kinds: Kind[]; general: Kind} {
  const byId = new Map(raw.map((kind) => [String(kind.id), kind]));
  const rest = byId.get(GENERAL) ?? {id: GENERAL};
  return {
    kinds: raw.filter((kind) => kind !== rest).map((kind) => resolveKind(inherit(kind, byId), compiler)),
    general: resolveKind(rest, compiler),
  };
}

/** A kind with what it takes over from those it extends: everything but the choice of documents. */
export function inherit(kind: RawKind, byId: ReadonlyMap<string, RawKind>, seen: ReadonlySet<RawKind> = new Set([kind])): RawKind {
  const parent = byId.get(String(kind.extends ?? GENERAL));
  if (!parent || seen.has(parent)) return kind;
  const {include: _, when: __, ...settings} = inherit(parent, byId, new Set([...seen, parent]));
  return mergeDeep(settings, kind) as RawKind;
}

function resolveKind(raw: RawKind, compiler: Compiler): Kind {
  const {id, include = [], when = null, filename, location, line_width: width, must_be_in: indexes = []} = raw;
  const {expectation, optional} = compiler;
  const charset = typeof raw.charset === 'object' ? raw.charset : {allow: raw.charset ?? 'any'};
  return {
    id: String(id),
    include: [include].flat(),
    when,
    fileName: filename === undefined ? null : expectation(filename),
    location: location === undefined ? null : expectation(location),
    metadata: resolveMetadata(raw.metadata, compiler),
    sections: resolveSections(raw.sections ?? {}, compiler),
    references: resolveReferences(raw.refs ?? {}, compiler),
    charset:
      charset.allow === 'ascii' ? {allow: 'ascii', since: optional('except_before' in charset ? charset.except_before : undefined)} : null,
    chronologies: resolveChronologies(raw, compiler),
    lineWidth: width === undefined ? null : {max: width.max, except: (width.except ?? []) as NonNullable<Kind['lineWidth']>['except']},
    scripts: resolveScripts(raw.scripts ?? {}, compiler),
    indexPlaces: indexes.map(String),
  };
}

function resolveSections(raw: NonNullable<RawKind['sections']>, {pattern, optional, expectation}: Compiler): SectionSchema {
  const {numbering, item_state: state} = raw;
  return {
    required: (raw.required ?? []).map(expectation),
    recommended: (raw.recommended ?? []).map(expectation),
    isOrdered: raw.order ?? false,
    hasManualAnchors: raw.manual_anchors ?? false,
    subheading: raw.sub === undefined ? null : expectation(raw.sub),
    numbering: numbering
      ? {
          heading: pattern(numbering.heading),
          lead: optional(numbering.sub),
          reference: pattern(numbering.ref),
          qualified: optional(numbering.qualified),
          start: numbering.start ?? null,
          isContiguous: numbering.contiguous ?? false,
        }
      : null,
    itemState: state
      ? {
          section: optional(state.section),
          heading: pattern(state.heading),
          field: String(state.agree_with),
          done: state.done.map(String),
          claims: state.claims.map(String),
        }
      : null,
  };
}

function resolveReferences(raw: NonNullable<RawKind['refs']>, {pattern, optional}: Compiler): ReferencePolicy {
  const {existing = 'kinds', missing, plain_text: plain = false} = raw.doc_mention ?? {};
  const {severity, markers = []} = typeof missing === 'object' ? missing : {severity: missing};
  return {
    clickable: existing === 'link' ? 'all' : existing === 'any' ? 'none' : 'kinds',
    missing: (severity ?? null) as Severity | 'off' | null,
    markers: markers.map(pattern),
    isPlainTextRead: plain,
    paths: (raw.path_mention ?? []).map(({section, regex}) => ({section: optional(section), pattern: pattern(regex)})),
  };
}

function resolveChronologies(raw: RawKind, {pattern, optional}: Compiler): Chronology[] {
  const tables = (raw.tables ?? []).map(({section, columns = [], monotonic}): Chronology => {
    const time = {columns: columns.map(String), column: String(monotonic.column)};
    const order = monotonic.order === 'descending' ? 'descending' : 'ascending';
    return {section: optional(section), time, order, ignore: (monotonic.ignore ?? []).map(String)};
  });
  if (raw.append_log === undefined) return tables;
  const {table, sorted} = raw.append_log;
  return [...tables, {section: null, time: {row: pattern(table)}, order: sorted === 'descending' ? 'descending' : 'ascending', ignore: []}];
}

function resolveScripts(raw: NonNullable<RawKind['scripts']>, {pattern, optional}: Compiler): ScriptPolicy {
  const languages = Object.entries(raw.fences ?? {}).map(([name, value]) => {
    const {lang, when_contains: when} = typeof value === 'object' ? value : {lang: value, when_contains: undefined};
    return [name.toLowerCase(), {language: String(lang), when: optional(when)}] as const;
  });
  return {
    languages: Object.fromEntries(languages),
    skipped: (raw.skip ?? []).map((name) => String(name).toLowerCase()),
    placeholders: (raw.placeholders ?? []).map(pattern),
    sentinels: raw.extract
      ? {begin: pattern(raw.extract.begin), end: pattern(raw.extract.end), areNamesUnique: raw.extract.unique_names ?? false}
      : null,
  };
}
