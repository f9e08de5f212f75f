import {resolve} from 'node:path';
import type {Conventions} from '../core/conventions.ts';
import {ToolError} from '../core/tool-error.ts';
import {decodeText} from '../sources/decode.ts';
import {CONFIG_PATH} from '../sources/open.ts';
import {readNamedFile} from '../sources/safe-read.ts';
import type {Source} from '../sources/source.ts';
import {conventionsOf, DEFAULT_PRESET} from './presets/index.ts';

/** What a configuration is easily called; it would have no effect, and nobody would see why. */
const MISNAMED = [
  CONFIG_PATH.replace(/\.yml$/u, '.yaml'),
  'docs-curator.yml',
  'docs-curator.yaml',
  '.docs-curator.yml',
  '.docs-curator.yaml',
];

/** A configuration is a page of text; what is larger is none. */
const MAX_CONFIG_BYTES = 64_000;

/** Where a configuration is looked for. */
export interface ConfigPlace {
  readonly source: Pick<Source, 'readFile' | 'resolve'>;
  /** Absolute path of the root; null when there is no working tree. */
  readonly root: string | null;
}

/**
 * The conventions of a source: from `file` where one is named (relative to `start`, always from disk), else from the configuration
 * in the root, read from the same revision as the documents, else the default preset. Throws a `ToolError` when the file is not there,
 * is no configuration, or is a link that leads out of the root.
 */
export async function loadConfig(
  opened: ConfigPlace,
  file: string | null,
  start: string,
  ruleIds: readonly string[],
): Promise<Conventions> {
  const bytes = file === null ? await opened.source.readFile(CONFIG_PATH, MAX_CONFIG_BYTES) : readNamed(opened.root, file, start);
  const path = file ?? CONFIG_PATH;
  if (bytes === null) {
    for (const name of MISNAMED) {
      if ((await opened.source.resolve(name)) !== null) throw new ToolError(`Unexpected name \`${name}\`, expected \`${CONFIG_PATH}\``);
    }
    return conventionsOf(DEFAULT_PRESET);
  }
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw new ToolError(`Cannot read \`${path}\`: ${decoded.reason}`);
  // The YAML parser is loaded only where there is something to parse.
  const {parseConfig} = await import('./parse.ts');
  return parseConfig(decoded.text, path, ruleIds);
}

function readNamed(root: string | null, file: string, start: string): Uint8Array {
  const bytes = readNamedFile(resolve(start, file), file, MAX_CONFIG_BYTES, root);
  if (bytes === null) throw new ToolError(`Cannot read \`${file}\`: it does not exist`);
  return bytes;
}
