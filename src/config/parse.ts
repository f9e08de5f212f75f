import * as v from 'valibot';
import type {Conventions} from '../core/conventions.ts';
import {LineIndex} from '../core/text.ts';
import {ToolError} from '../core/tool-error.ts';
import {linearPattern} from './linear-pattern.ts';
import {mergeConfigs} from './merge.ts';
import {findWrongName} from './names.ts';
import {DEFAULT_PRESET, presets} from './presets/index.ts';
import {createCompiler, resolveConfig} from './resolve.ts';
import {type ConfigFile, createConfigSchema} from './schema.ts';
import {readYaml, type YamlTree} from './yaml.ts';

/**
 * Reads a configuration: data only, nothing in it is run. Throws a `ToolError` with the place
 * `path:line:column` (1-based) at the first thing that is wrong.
 *
 * @param path what messages call the file
 * @param ruleIds all ids that the file may name
 */
export function parseConfig(text: string, path: string, ruleIds: readonly string[]): Conventions {
  const lines = new LineIndex(text);
  const fail = (at: number, message: string): never => {
    const {line, column} = lines.pointAt(at);
    throw new ToolError(message, `${path}:${line}:${column}`);
  };
  const tree = readYaml(text, fail);
  const file = validate(tree, ruleIds, fail);
  const preset = file.extends ?? DEFAULT_PRESET;
  const config = mergeConfigs(presets[preset as keyof typeof presets], file);
  const wrong = findWrongName(file, config);
  if (wrong) fail(tree.offsetOf(wrong.path), wrong.message);
  return resolveConfig(config, String(preset), createCompiler(linearPattern), file);
}

function validate(tree: YamlTree, ruleIds: readonly string[], fail: (at: number, message: string) => never): ConfigFile {
  const result = v.safeParse(createConfigSchema(ruleIds), tree.value);
  if (result.success) return result.output as ConfigFile;
  const found = result.issues.map((issue) => locate(issue, tree));
  const first = found.reduce((earliest, other) => (other.at < earliest.at ? other : earliest));
  return fail(first.at, first.message);
}

/** A value that fits no form of a union is explained by the form that it comes nearest to: the one that gets deepest into it. */
function locate(issue: v.BaseIssue<unknown>, tree: YamlTree, before: readonly PropertyKey[] = []): {at: number; message: string} {
  const own = issue.path ?? [];
  const path = [...before, ...own.map(({key}) => key as PropertyKey)];
  const nested = (issue.issues ?? []).toSorted((a, b) => depthOf(b) - depthOf(a))[0];
  if (issue.type === 'union' && nested !== undefined && depthOf(nested) > 0) return locate(nested, tree, path);
  const last = own.at(-1);
  // A list where a mapping is expected is reported key by key.
  if (last?.type === 'object' && Array.isArray(last.input)) return {at: tree.offsetOf(path.slice(0, -1)), message: issue.message};
  return {at: tree.offsetOf(path, issue.expected === 'never'), message: issue.message};
}

/** How far into a value a form got before it failed; what is right in kind and wrong in content is as near as one key. */
function depthOf(issue: v.BaseIssue<unknown>): number {
  return (issue.path?.length ?? 0) * 2 + (issue.kind === 'validation' || issue.type === 'picklist' ? 1 : 0);
}
