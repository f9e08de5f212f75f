import {compareText} from '../core/finding.ts';
import {type Decoded, decodeDocument, explainSize, MAX_DOCUMENT_BYTES} from '../sources/decode.ts';
import type {SourceContent} from '../sources/source.ts';

/** Reads a document from standard input, and no more of it than a document may have. */
export async function readInput(input: AsyncIterable<Uint8Array>): Promise<Decoded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_DOCUMENT_BYTES) break;
  }
  const reason = explainSize(size);
  return reason === null ? decodeDocument(Buffer.concat(chunks)) : {reason};
}

/** The content with a text, or with what became of it, in the place of whatever stood at a path. */
export function placeDocument(
  content: SourceContent,
  path: string,
  decoded: {readonly text: string} | {readonly reason: string},
): SourceContent {
  const documents = content.documents.filter((document) => document.path !== path);
  const unchecked = content.unchecked.filter((entry) => entry.path !== path);
  if ('text' in decoded) documents.push({path, text: decoded.text});
  else unchecked.push({path, reason: decoded.reason, isUnread: true});
  return {...content, documents, unchecked, files: [...new Set([...content.files, path])].sort(compareText)};
}
