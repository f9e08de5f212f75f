import type {DataTree, ParseData} from './data.ts';
import {Document} from './document.ts';
import {type Facts, NO_FACTS} from './facts.ts';
import {compareText} from './finding.ts';
import {basename, dirname, join, normalize} from './path.ts';
import type {Pulls} from './pulls.ts';
import type {Span} from './text.ts';

/** A file that is there but was not read, and why. */
export interface Unchecked {
  readonly path: string;
  /** Completes the sentence `Not checked: …`. */
  readonly reason: string;
  /** Whether it is a document that nobody saw the text of: binary, too large, not to be parsed. A link or a directory is none. */
  readonly isUnread?: boolean;
  /** Whether it counts as an error unless the conventions say otherwise: what was not looked at must not pass for right. */
  readonly isError?: boolean;
}

/** What the history says of ids that may be those of commits. */
export interface KnownCommits {
  /** In lower case, as the documents write them. */
  readonly asked: ReadonlySet<string>;
  /** Those of them that a commit has, or begins with. */
  readonly known: ReadonlySet<string>;
}

/** A pull request under check, as far as it matters what a squash merge makes of its commits. */
export interface Squash {
  /** The account that opened it; null when that is not known. */
  readonly opener: string | null;
}

export interface WorkspaceInput {
  readonly documents: readonly Document[];
  /** Every file of the repository, documents and all others, as repository-relative POSIX paths. */
  readonly files: readonly string[];
  readonly unchecked?: readonly Unchecked[];
  /** Further files that are no Markdown, as text; those that list documents in the manner of Markdown with their facts. */
  readonly texts?: readonly {readonly path: string; readonly text: string; readonly facts?: Facts}[];
  /** What reads YAML and JSON; null or absent where no convention asks for any. */
  readonly parseData?: ParseData | null;
  /** Whether nothing is known of the files that are not given, as in an editor. */
  readonly isPartial?: boolean;
  /** Null or absent when nobody asked. */
  readonly pulls?: Pulls | null;
  /** Null or absent when nobody asked, or there is no history to ask. */
  readonly commits?: KnownCommits | null;
  /** The files of the base revision, where there is one to compare with. */
  readonly baseFiles?: ReadonlySet<string> | null;
  /** Null or absent when no pull request is under check. */
  readonly squash?: Squash | null;
}

/** The configuration of a site generator, at the root or one directory below. */
const SITE_CONFIG =
  /^(?:[^/]+\/)?(?:hugo\.(?:ya?ml|toml|json)|mkdocs\.ya?ml|_config\.ya?ml|docusaurus\.config\.[cm]?[jt]s|astro\.config\.[cm]?[jt]s|book\.toml|antora\.yml|conf\.py|eleventy\.config\.[cm]?js|\.eleventy\.js|\.vitepress\/config\.[cm]?[jt]s)$/u;

/** Everything the rules may know of a repository at one moment. */
export class Workspace {
  readonly documents: ReadonlyMap<string, Document>;
  /** Files that are no Markdown and were read because the conventions ask for them. */
  readonly texts: ReadonlyMap<string, Document>;
  readonly files: ReadonlySet<string>;
  readonly directories: ReadonlySet<string>;
  readonly unchecked: readonly Unchecked[];
  /** Whether a file that is not here may be there. */
  readonly isPartial: boolean;
  readonly pulls: Pulls | null;
  readonly commits: KnownCommits | null;
  readonly baseFiles: ReadonlySet<string> | null;
  readonly squash: Squash | null;
  readonly #parseData: ParseData | null;
  readonly #data = new Map<Document, DataTree | null>();
  #byDirectory: Map<string, string[]> | undefined;
  #isSite: boolean | undefined;
  #directoryNames: ReadonlySet<string> | undefined;
  readonly #byLowerCase = new Map<string, string>();
  readonly #byBasename = new Map<string, string[]>();

  constructor(input: WorkspaceInput) {
    this.documents = new Map(input.documents.map((document) => [document.path, document]));
    this.texts = new Map((input.texts ?? []).map(({path, text, facts = NO_FACTS}) => [path, new Document(path, text, facts)]));
    this.#parseData = input.parseData ?? null;
    this.files = new Set(input.files);
    this.unchecked = input.unchecked ?? [];
    this.isPartial = input.isPartial ?? false;
    this.pulls = input.pulls ?? null;
    this.commits = input.commits ?? null;
    this.baseFiles = input.baseFiles ?? null;
    this.squash = input.squash ?? null;
    const directories = new Set<string>(['']);
    for (const file of input.files) {
      for (let folder = dirname(file); folder !== '' && !directories.has(folder); folder = dirname(folder)) {
        directories.add(folder);
      }
      push(this.#byBasename, basename(file), file);
    }
    this.directories = directories;
    for (const path of [...input.files, ...directories]) this.#byLowerCase.set(path.toLowerCase(), path);
  }

  /** Whether a site generator builds pages from the documents: it has routes of its own, which no file shows. */
  get isSite(): boolean {
    this.#isSite ??= [...this.files].some((file) => SITE_CONFIG.test(file));
    return this.#isSite;
  }

  /** The Markdown documents, those that could not be read among them. */
  get documentPaths(): readonly string[] {
    const unread = this.unchecked.filter(({path, isUnread}) => isUnread === true && this.files.has(path)).map(({path}) => path);
    return [...new Set([...this.documents.keys(), ...unread])].sort(compareText);
  }

  /**
   * The YAML front matter of a document, or the whole of a further file, as data; spans are offsets into the document's text.
   * Null when there is no front matter, or nobody to read it.
   */
  dataOf(document: Document): DataTree | null {
    let data = this.#data.get(document);
    if (data === undefined) {
      const isFurther = this.texts.get(document.path) === document;
      const span = isFurther ? {start: 0, end: document.text.length} : frontmatterOf(document);
      data = span && (this.#parseData?.(document.slice(span), span.start) ?? null);
      this.#data.set(document, data);
    }
    return data;
  }

  /** The text of a document or a further file; null when it was not read. */
  textOf(path: string): string | null {
    return (this.documents.get(path) ?? this.texts.get(path))?.text ?? null;
  }

  /** Whether a file or a directory stands at this path, letter case included. */
  has(path: string): boolean {
    return this.files.has(path) || this.directories.has(path);
  }

  /** The path that differs from this one by letter case alone, or null. */
  caseVariant(path: string): string | null {
    const found = this.#byLowerCase.get(path.toLowerCase());
    return found === undefined || found === path ? null : found;
  }

  /** Whether the path lies below a symbolic link or a submodule, where nothing is known. */
  isUnknown(path: string): boolean {
    for (let folder = dirname(path); folder !== ''; folder = dirname(folder)) {
      if (this.files.has(folder)) return true;
    }
    return false;
  }

  /** The files that lie in a directory itself, not below it. */
  filesIn(directory: string): readonly string[] {
    if (!this.#byDirectory) {
      this.#byDirectory = new Map();
      for (const file of this.files) push(this.#byDirectory, dirname(file), file);
    }
    return this.#byDirectory.get(directory) ?? [];
  }

  /** All files of this base name, in path order of the source. */
  withBasename(name: string): readonly string[] {
    return this.#byBasename.get(name) ?? [];
  }

  /**
   * The file that a mention such as `addon-x-guide.md` or `cases/y.md` in document `from` means:
   * relative to the document, then in the roots, then by a base name that only one file has. Null when there is none.
   */
  resolveMention(from: string, mention: string, roots: readonly string[]): string | null {
    for (const base of [dirname(from), ...roots]) {
      const path = normalize(join(base, mention));
      if (path !== null && this.files.has(path)) return path;
    }
    const namesakes = this.withBasename(basename(mention));
    return namesakes.length === 1 && !this.#isForeign(mention) ? (namesakes[0] ?? null) : null;
  }

  /** Whether a name with directories begins with one that is nowhere here: then it is a file of another repository. */
  #isForeign(mention: string): boolean {
    const first = mention.split('/').find((part) => part !== '' && part !== '.' && part !== '..') ?? '';
    if (first === basename(mention)) return false;
    this.#directoryNames ??= new Set([...this.directories].map(basename));
    return !this.#directoryNames.has(first);
  }
}

/** The lines between the two lines of dashes. */
function frontmatterOf({text, facts}: Document): Span | null {
  const {frontmatter} = facts;
  if (frontmatter === null || !text.startsWith('---', frontmatter.start)) return null;
  const start = frontmatter.start + (/^.*(?:\r\n?|\n)?/u.exec(text.slice(frontmatter.start, frontmatter.end))?.[0].length ?? 0);
  return {start, end: Math.max(start, text.lastIndexOf('---', frontmatter.end))};
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
