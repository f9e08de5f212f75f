import type {KnownCommits, Unchecked} from '../core/workspace.ts';

/** A file that looks like a document, as text. */
export interface SourceDocument {
  /** Repository-relative POSIX path, or `commit:<sha>`. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
}

/** Everything a source knows of a root at one moment. Paths are relative to the root, in code unit order. */
export interface SourceContent {
  /** Every file, documents and all others; also submodules and symbolic links. */
  readonly files: readonly string[];
  readonly documents: readonly SourceDocument[];
  /** What looks like a document and could not be read as one. */
  readonly unchecked: readonly Unchecked[];
  /** Commit that the documents were read from; null for a working tree or outside git. */
  readonly head: string | null;
  /** What the history says of the ids that the documents name; absent when nobody asked. */
  readonly commits?: KnownCommits | null;
}

/** One place that documents come from: the working tree, or a revision. Errors are `ToolError`. */
export interface Source {
  /** Reads the whole root. */
  read(): Promise<SourceContent>;
  /** The bytes of one regular file of the root, at most `limit` of them; null when there is none. Throws when it may not be read. */
  readFile(path: string, limit: number): Promise<Uint8Array | null>;
  /**
   * The path under which the file or directory at a path of the root is known: a symbolic link that leads to another place in the root
   * is followed. Null when nothing stands there.
   */
  resolve(path: string): Promise<string | null>;
}

/** Whether a path is one of a document, by its extension in any letter case. */
export function isDocumentPath(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

/** Directories with the name of a document: nothing in them is hidden, but the name promises a text. */
export function findDirectoriesNamedAsDocuments(files: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const file of files) {
    for (const {index, 0: match} of file.matchAll(/\.(?:md|markdown)\//giu)) found.add(file.slice(0, index + match.length - 1));
  }
  return [...found];
}

/** Completions of `Not checked: …`, the same in every source. */
export const REASONS = {
  directory: 'a directory, not a file',
  special: 'neither a file nor a directory, such as a pipe or a device',
  submodule: 'a submodule, not a file',
  sparse: 'outside the sparse checkout',
  linkLoop: 'a symbolic link in a loop',
  linkOutside: 'a symbolic link that leads out of the repository',
  linkMissing: 'a symbolic link to a file that does not exist',
  linkDirectory: 'a symbolic link to a directory',
  linkNoDocument: 'a symbolic link to a file that is not checked under its own name',
} as const;
