import type {CuratorConventions} from '../core/conventions.ts';
import {join} from '../core/path.ts';
import {firstMatch} from '../core/pattern.ts';
import {decodeText} from '../sources/decode.ts';

/** A convention as a repository writes it down. */
export interface FoundQuote {
  readonly quote: string;
  /** Path of the document, from the top of the repository. */
  readonly document: string;
  /** The heading above it, without its marks; null when there is none. */
  readonly section: string | null;
}

const MAX_BYTES = 1_000_000;
/** A longer line is no sentence that people quote. */
const MAX_LINE = 400;

/** Finds the lines that rules are based on, in the documents below `root` as `readFile` has them. A rule whose line is not found has no quote. */
export async function findQuotes(
  sources: CuratorConventions['sources'],
  wanted: ReadonlySet<string>,
  readFile: (path: string, limit: number) => Promise<Uint8Array | null>,
  root = '',
): Promise<Record<string, FoundQuote>> {
  const texts = new Map<string, Promise<string | null>>();
  const read = (path: string) => {
    const text = texts.get(path) ?? readFile(path, MAX_BYTES).then(toText, () => null);
    texts.set(path, text);
    return text;
  };
  const quotes: Record<string, FoundQuote> = {};
  for (const [ruleId, {document, match}] of Object.entries(sources)) {
    const text = wanted.has(ruleId) ? await read(document) : null;
    const found = text === null ? null : firstMatch(match, text);
    if (text === null || found === null) continue;
    const start = text.lastIndexOf('\n', found.start - 1) + 1;
    const line = text.slice(start, (text.indexOf('\n', found.start) + 1 || text.length + 1) - 1);
    const quote = line.replace(/^\s*(?:>\s*|[-*+]\s+|\d+[.)]\s+)*/u, '').trim();
    if (quote !== '' && quote.length <= MAX_LINE)
      quotes[ruleId] = {quote, document: join(root, document), section: findHeading(text.slice(0, start))};
  }
  return quotes;
}

function toText(bytes: Uint8Array | null): string | null {
  const decoded = bytes === null ? null : decodeText(bytes);
  return decoded !== null && 'text' in decoded ? decoded.text.replaceAll('\r\n', '\n') : null;
}

/** The last heading of a text; one in a fence is none. */
function findHeading(text: string): string | null {
  let heading: string | null = null;
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const [, mark = null] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? [];
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark !== null) fence = mark;
    else heading = /^#{1,6}\s+(.+?)\s*#*\s*$/u.exec(line)?.[1] ?? heading;
  }
  return heading;
}
