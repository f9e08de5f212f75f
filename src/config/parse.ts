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
  return resolveConfig(config, String(preset), createCompiler(linearPattern));
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
  const path = [...before, ...(issue.path ?? []).map(({key}) => key as PropertyKey)];
  const deeper = (issue.issues ?? []).filter((inner) => (inner.path?.length ?? 0) > 0 || inner.kind === 'validation');
  const nested = deeper.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  if (nested !== undefined && issue.type === 'union') return locate(nested, tree, path);
  return {at: tree.offsetOf(path, (issue as {readonly expected: string | null}).expected === 'never'), message: issue.message};
}
