import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {conventionsOf, DEFAULT_PRESET} from '../config/presets/index.ts';
import type {Conventions} from '../core/conventions.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {rules} from '../rules/index.ts';
import {decodeText} from '../sources/decode.ts';
import {CONFIG_PATH} from '../sources/open.ts';
import {isInside, readSmallFile} from '../sources/safe-read.ts';

const MAX_CONFIG_BYTES = 64_000;

/** The conventions that hold in a directory, and the root that they are of. */
export interface Place {
  readonly root: string;
  readonly conventions: Conventions;
}

/**
 * Finds the nearest directory that has a configuration, from a directory upwards to the top of its git checkout; without either, `fallback`. Throws a `ToolError`
 * when the configuration is none. Read for every document: an editor's process outlives many changes of it.
 */
export async function findPlace(directory: string, fallback: string): Promise<Place> {
  const root = findRoot(directory, fallback);
  const bytes = readSmallFile(join(root, CONFIG_PATH), CONFIG_PATH, MAX_CONFIG_BYTES, root);
  if (bytes === null) return {root, conventions: conventionsOf(DEFAULT_PRESET)};
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw new ToolError(`Cannot read \`${CONFIG_PATH}\`: ${decoded.reason}`);
  const {parseConfig} = await import('../config/parse.ts');
  return {root, conventions: parseConfig(decoded.text, CONFIG_PATH, listRuleIds(rules))};
}

function findRoot(start: string, fallback: string): string {
  let directory = resolve(start);
  for (let next = directory; ; next = dirname(directory)) {
    directory = next;
    if (existsSync(join(directory, CONFIG_PATH)) || existsSync(join(directory, '.git'))) return directory;
    if (dirname(directory) === directory) return isInside(fallback, start) ? fallback : start;
  }
}
