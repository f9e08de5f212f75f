import {resolve} from 'node:path';
import type {Baseline} from '../core/baseline.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {decodeText} from '../sources/decode.ts';
import {BASELINE_PATH, type OpenedSource} from '../sources/open.ts';
import {readNamedFile} from '../sources/safe-read.ts';

/** Some ten thousand findings. */
const MAX_BASELINE_BYTES = 10_000_000;

/** A baseline and what it is called. */
export interface LoadedBaseline {
  readonly path: string;
  /** Null when the file does not exist. */
  readonly recorded: Baseline | null;
}

/** The baseline of a source, as `loadBaseline` reads it. Throws a `ToolError` when one is named and does not exist, too. */
export async function demandBaseline(opened: OpenedSource, file: string | null, start: string): Promise<LoadedBaseline> {
  const loaded = await loadBaseline(opened, file, start);
  if (file === null || loaded.recorded !== null) return loaded;
  const command = `docs-curator lint --init-baseline --baseline ${file}`;
  throw new ToolError(`Missing baseline ${quote(file)}, record one with ${quote(command)}`);
}

/**
 * The baseline of a source: from `file` where one is named (relative to `start`, always from disk), else from the root, read from the same
 * revision as the documents. Throws a `ToolError` when the file is no baseline, or is a link that leads out of the root.
 */
export async function loadBaseline({source, root}: OpenedSource, file: string | null, start: string): Promise<LoadedBaseline> {
  const path = file ?? BASELINE_PATH;
  const bytes =
    file === null
      ? await source.readFile(BASELINE_PATH, MAX_BASELINE_BYTES)
      : readNamedFile(resolve(start, file), file, MAX_BASELINE_BYTES, root);
  if (bytes === null) return {path, recorded: null};
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw new ToolError(`Cannot read \`${path}\`: ${decoded.reason}`);
  // Most repositories have none.
  const {parseBaseline} = await import('../core/baseline-file.ts');
  return {path, recorded: parseBaseline(decoded.text, path)};
}
