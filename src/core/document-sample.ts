import type {Renames} from './compare.ts';
import type {Document} from './document.ts';
import {hashText} from './fingerprint.ts';
import {formOf} from './rule.ts';
import type {Workspace} from './workspace.ts';

/** Hashes of lines that only one document of its repository had, each of eight hexadecimal digits. */
export type Sample = readonly string[];

/** As many lines of a document are sampled. */
const MAX_LINES = 16;
/** Enough to tell lines apart; a whole document may stand on one line. */
const MAX_LINE_LENGTH = 300;
/** A document with this share of a sample is the one that it was taken from, under another name. */
const MIN_SHARE = 0.5;
/** An older sample is kept while the document has this share of it, so that the file of the baseline changes little. */
const FRESH_SHARE = 0.75;

/** The samples of those paths that are documents, in the order of the paths. */
export function sampleDocuments(paths: ReadonlySet<string>, workspace: Workspace, known: ReadonlyMap<string, Sample>): Map<string, Sample> {
  const samples = new Map<string, Sample>();
  const counts = paths.size === 0 ? new Map<string, number>() : countLines(workspace);
  for (const path of [...paths].sort()) {
    const document = workspace.documents.get(path);
    const older = known.get(path);
    if (document && (older === undefined || shareOf(older, hashLines(document)) < FRESH_SHARE)) {
      samples.set(path, thin(linesOf(document).filter((line) => counts.get(line) === 1)).map(hashLine));
    } else if (older) samples.set(path, older);
  }
  return samples;
}

/**
 * The sampled documents that are gone, with the document that each most likely is now: one that was not sampled and has at least half
 * of the lines. Boilerplate does not count, since it was never sampled.
 */
export function findRenamedDocuments(samples: ReadonlyMap<string, Sample>, workspace: Workspace): Renames {
  const gone = [...samples].filter(([path]) => !workspace.files.has(path));
  if (gone.length === 0) return new Map();
  const holders = new Map<string, string | null>();
  // A line that two of them had tells nothing.
  for (const [path, sample] of gone) for (const hash of new Set(sample)) holders.set(hash, holders.has(hash) ? null : path);
  const pairs: {readonly from: string; readonly to: string; readonly share: number}[] = [];
  for (const document of documentsOf(workspace)) {
    if (samples.has(document.path)) continue;
    const hits = new Map<string, number>();
    for (const hash of hashLines(document)) {
      const path = holders.get(hash) ?? null;
      if (path !== null) hits.set(path, (hits.get(path) ?? 0) + 1);
    }
    for (const [from, count] of hits) {
      const share = count / new Set(samples.get(from)).size;
      if (share >= MIN_SHARE) pairs.push({from, to: document.path, share});
    }
  }
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  for (const {from, to} of pairs.sort((a, b) => b.share - a.share)) {
    if (renames.has(from) || taken.has(to)) continue;
    renames.set(from, to);
    taken.add(to);
  }
  return renames;
}

function documentsOf({documents}: Workspace): Document[] {
  return [...documents.values()].filter(({path}) => formOf(path) === 'markdown');
}

/** In how many places of the workspace each line stands. */
function countLines(workspace: Workspace): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documentsOf(workspace)) for (const line of linesOf(document)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** The lines that say something, white space folded. */
function linesOf({text}: Document): string[] {
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.slice(0, MAX_LINE_LENGTH).replace(/\s+/gu, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function hashLines(document: Document): Set<string> {
  return new Set(linesOf(document).map(hashLine));
}

function hashLine(line: string): string {
  return hashText(line).slice(8);
}

/** At most so many of them, evenly from the first to the last. */
function thin(lines: readonly string[]): string[] {
  if (lines.length <= MAX_LINES) return [...lines];
  return Array.from({length: MAX_LINES}, (_, index) => lines[Math.floor((index * lines.length) / MAX_LINES)] ?? '');
}

function shareOf(sample: Sample, lines: ReadonlySet<string>): number {
  return sample.length === 0 ? 0 : sample.filter((hash) => lines.has(hash)).length / sample.length;
}
