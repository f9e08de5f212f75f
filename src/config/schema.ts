import type {Conventions} from '../core/conventions.ts';
import {explainUnknown, listWords} from '../core/explain-unknown.ts';
import type {Severity} from '../core/finding.ts';
import {quote} from '../core/quote.ts';
import {LineIndex} from '../core/text.ts';
import {ToolError} from '../core/tool-error.ts';
import {checkGlob} from './glob.ts';
import {LEVELS} from './levels.ts';
import {DEFAULT_PRESET, presets} from './presets/index.ts';
import {readYaml, type YamlEntry, type YamlValue} from './yaml.ts';

type Fail = (at: number, message: string) => never;
type Levels = Record<string, Severity | 'off'>;

/**
 * Reads a configuration: data only, nothing in it is run. Throws a `ToolError` with the place
 * `path:line:column` (1-based) at the first thing that is wrong.
 *
 * @param path what messages call the file
 * @param ruleIds all ids that the file may name
 */
export function parseConfig(text: string, path: string, ruleIds: readonly string[]): Conventions {
  const lines = new LineIndex(text);
  const fail: Fail = (at, message) => {
    const {line, column} = lines.pointAt(at);
    throw new ToolError(message, `${path}:${line}:${column}`);
  };
  let preset = DEFAULT_PRESET;
  let ignore: readonly string[] = [];
  const severities: Levels = {};
  const keys: Readonly<Record<string, (value: YamlValue) => void>> = {
    version: (value) => readWord(value, 'version', ['1'], fail),
    extends: (value) => {
      preset = readWord(value, 'preset', Object.keys(presets), fail);
    },
    ignore: (value) => {
      ignore = readGlobs(value, fail);
    },
    rules: (value) => {
      for (const entry of readEntries(value, 'rule', ruleIds, fail)) {
        severities[entry.key] = readWord(entry.value, 'severity', LEVELS, fail) as Severity | 'off';
      }
    },
  };
  const value = readYaml(text, fail);
  for (const entry of value ? readEntries(value, 'key', Object.keys(keys), fail) : []) keys[entry.key]?.(entry.value);
  const base = presets[preset] as Conventions;
  return {...base, ignore: [...base.ignore, ...ignore], severities: {...base.severities, ...severities}};
}

function readEntries(value: YamlValue, what: string, known: readonly string[], fail: Fail): readonly YamlEntry[] {
  if (value.kind === 'text' && value.text === '') return [];
  if (value.kind !== 'map') return fail(value.at, `Unexpected ${value.kind}, expected a mapping`);
  for (const {key, at} of value.entries) if (!known.includes(key)) return fail(at, explainUnknown(what, key, known));
  return value.entries;
}

function readGlobs(value: YamlValue, fail: Fail): readonly string[] {
  if (value.kind === 'text' && value.text === '') return [];
  if (value.kind !== 'list') return fail(value.at, `Unexpected ${value.kind}, expected a list of globs`);
  return value.items.map((item) => {
    if (item.kind !== 'text') return fail(item.at, `Unexpected ${item.kind}, expected a glob`);
    const expected = checkGlob(item.text);
    return expected === null ? item.text : fail(item.at, `Unexpected glob ${quote(item.text)}, expected ${expected}`);
  });
}

function readWord(value: YamlValue, what: string, known: readonly string[], fail: Fail): string {
  if (value.kind !== 'text') return fail(value.at, `Unexpected ${value.kind}, expected ${listWords(known)}`);
  return known.includes(value.text) ? value.text : fail(value.at, explainUnknown(what, value.text, known));
}
