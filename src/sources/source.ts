import type {Commit} from '../core/commit.ts';
import type {Unchecked} from '../core/workspace.ts';

/** A file that looks like a document, as text. */
export interface SourceDocument {
  /** Repository-relative POSIX path, or `commit:<sha>`. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** For a commit message: the commit. */
  readonly commit?: Commit;
}

/** Everything a source knows of a root at one moment. Paths are relative to the root, in code unit order. */
export interface SourceContent {
  /** Every file, documents and all others; also submodules and symbolic links. */
  readonly files: readonly string[];
  readonly documents: readonly SourceDocument[];
  /** Further files that were asked for, as text; absent when none were. */
  readonly texts?: readonly SourceDocument[];
  /** What looks like a document, or was asked for, and could not be read as text. */
  readonly unchecked: readonly Unchecked[];
  /** Commit that the documents were read from; null for a working tree or outside git. */
  readonly head: string | null;
}

/** Names further files to read, of all that there are. */
export type ChooseFiles = (files: readonly string[]) => ReadonlySet<string>;

/** The choice of none. */
export const chooseNone: ChooseFiles = () => new Set();

/** One place that documents come from: the working tree, or a revision. Errors are `ToolError`. */
export interface Source {
  /** Reads the whole root: all documents, and the further files that `choose` names of those there are. */
  read(choose?: ChooseFiles): Promise<SourceContent>;
  /** The bytes of one regular file of the root, at most `limit` of them; null when there is none. Throws when it may not be read. */
  readFile(path: string, limit: number): Promise<Uint8Array | null>;
  /**
   * The path under which the file or directory at a path of the root is known: a symbolic link that leads to another place in the root
   * is followed. Null when nothing stands there.
   */
  resolve(path: string): Promise<string | null>;
  /** Puts new texts in the place of documents; not there where nothing can be written, as in a revision. */
  readonly write?: (changes: readonly TextChange[]) => Promise<void>;
}

/** A new text for a document. Neither text has a byte order mark. */
export interface TextChange {
  readonly path: string;
  /** The text as it was read. */
  readonly before: string;
  readonly after: string;
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
