import type {Conventions} from './conventions.ts';
import {decode, readTarget} from './link-target.ts';
import {basename} from './path.ts';
import type {ProsePiece} from './prose.ts';
import {fileNameIds} from './registry.ts';
import type {Workspace} from './workspace.ts';

const DOCUMENT = /\.(?:md|markdown)$/iu;
const MAX_NAME_LENGTH = 512;

/** The file that a name means, with or without an ending: `b.md`, `cases/b.md`, `ops-recovery`, or an id such as `phase-06`. Null for none. */
export function resolveDocumentName(name: string, from: string, workspace: Workspace, conventions: Conventions): string | null {
  if (name.length > MAX_NAME_LENGTH || !/^[\p{L}\p{N}]|^\.{1,2}\//u.test(name)) return null;
  const bare = name.replace(/#.*$/u, '');
  const found = workspace.resolveMention(from, DOCUMENT.test(bare) ? bare : `${bare}.md`, conventions.roots);
  if (found !== null) return found;
  for (const registry of conventions.registries) {
    const files = registry.type === 'file-name' ? fileNameIds(registry, workspace).get(bare) : undefined;
    if (files?.length === 1) return files[0] ?? null;
  }
  return null;
}

/** The document that a link or a code span names; null where it is none of this repository, undefined where it names no document at all. */
export function documentOfPiece(
  piece: ProsePiece,
  from: string,
  workspace: Workspace,
  conventions: Conventions,
): string | null | undefined {
  if (piece.kind === 'code') {
    const name = decode(piece.code.value.trim());
    if (/\s/u.test(name)) return undefined;
    return resolveDocumentName(name, from, workspace, conventions) ?? (DOCUMENT.test(name.replace(/#.*$/u, '')) ? null : undefined);
  }
  if (piece.kind !== 'link') return undefined;
  const target = readTarget(from, piece.link.url);
  if (target.kind !== 'internal') return null;
  // A link within the page leads to a section of this very document.
  return workspace.documents.has(target.path) || !DOCUMENT.test(basename(target.path)) ? target.path : null;
}
