import type {Conventions} from '../core/conventions.ts';
import type {ParseData} from '../core/data.ts';
import {needsData} from '../core/further-files.ts';

/** Loads what reads YAML and JSON, where the conventions have a use for it; else null, since it takes as long to load as all rules. */
export async function loadDataParser(conventions: Conventions): Promise<ParseData | null> {
  return needsData(conventions) ? (await import('./parse-data.ts')).parseData : null;
}
