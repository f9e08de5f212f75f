import {realpathSync} from 'node:fs';
import {dirname as parentOf, relative, resolve, sep} from 'node:path';
import {dirname, join} from '../core/path.ts';
import {ToolError} from '../core/tool-error.ts';
import {findCheckout, hasEntry, hidesBareRepository} from './checkout.ts';
import {createFileSystemSource} from './file-system.ts';
import {demandGit, locateRepository, NOT_A_REPOSITORY, NOT_INSTALLED, type Repository, runGit} from './git.ts';
import {createTreeSource, holdsPath, openTree, type Tree} from './git-tree.ts';
import type {Source, SourceContent} from './source.ts';

/** Where the configuration of a root stands, relative to the root; also what makes a directory a root. */
export const CONFIG_PATH = '.github/docs-curator.yml';

const NO_GIT = 'git is not installed, so files that git ignores are read as well';
const BARE = 'A bare repository inside a checkout is read as the folder that it is';

/** Where the baseline of a root stands, relative to the root. */
export const BASELINE_PATH = '.github/docs-curator-baseline.jsonl';

/** A source together with where the person who asked for it stands. */
export interface OpenedSource {
  readonly source: Source;
  /** Absolute path of the root; null when there is no working tree. Also the directory to run git in, where there is one. */
  readonly root: string | null;
  /** The root, relative to the top of its repository; `''` when it is the top, or outside git. */
  readonly rootInRepository: string;
  /** The start directory, relative to the root. */
  readonly prefix: string;
  readonly repository: Repository | null;
  /** What a person should know about how the source is read: sentences without a full stop. */
  readonly notes: readonly string[];
}

/**
 * Opens what an existing start directory belongs to: the revision `tree`, else the working tree, else, without one, `HEAD`.
 * The root is the nearest directory, from the start directory up to git's top level, that holds a configuration; else the top level;
 * outside git, where there is no configuration above either, the start directory. Where `root` is given (relative to the top level), that is the root instead. Throws a `ToolError`
 * when there is no such revision, or git refuses to read the repository.
 */
export async function openSource(start: string, tree: string | null, root: string | null = null): Promise<OpenedSource> {
  const directory = realpathSync.native(start);
  const located = await locateRepository(directory);
  const repository = located === 'no-git' ? null : located;
  if (repository !== null && (tree !== null || repository.topLevel === null)) {
    return openRevision(directory, tree, root, repository);
  }
  if (tree !== null) throw new ToolError(`Cannot read revision \`${tree}\`: ${located === 'no-git' ? NOT_INSTALLED : NOT_A_REPOSITORY}`);
  const topLevel = repository?.topLevel ?? findCheckout(directory) ?? findConfigured(directory) ?? directory;
  const location = root === null ? findRoot(directory, topLevel) : resolve(topLevel, root);
  return {
    source: createFileSystemSource(location, repository !== null),
    root: location,
    rootInRepository: repository === null ? '' : toPosix(relative(topLevel, location)),
    prefix: toPosix(relative(location, directory)),
    repository,
    notes: [...(located === 'no-git' && hasEntry(join(topLevel, '.git')) ? [NO_GIT] : []), ...noteBare(directory)],
  };
}

async function openRevision(
  directory: string,
  revision: string | null,
  wanted: string | null,
  repository: Repository,
): Promise<OpenedSource> {
  const {topLevel} = repository;
  const start = topLevel === null ? '' : toPosix(relative(topLevel, directory));
  const isEmpty = revision === null && (await runGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).kind === 'failed';
  const tree: Tree = isEmpty ? {directory, commit: null, entries: new Map()} : await openTree(directory, revision ?? 'HEAD');
  const root = wanted ?? (await findTreeRoot(tree, start));
  const source = createTreeSource(tree, root);
  return {
    source: isEmpty ? {...source, read: () => readNothing(directory, source)} : source,
    root: topLevel === null ? null : resolve(topLevel, root),
    rootInRepository: root,
    prefix: start.slice(root === '' ? 0 : root.length + 1),
    repository,
    notes: noteBare(directory),
  };
}

function noteBare(directory: string): string[] {
  const checkout = findCheckout(directory);
  return checkout !== null && hidesBareRepository(checkout, directory) ? [BARE] : [];
}

/** A repository without commits has no documents; one where only `HEAD` names none has, and somebody must say which are meant. */
async function readNothing(directory: string, source: Source): Promise<SourceContent> {
  const references = await demandGit('read the repository', directory, ['for-each-ref', '--count=1']);
  if (references.length > 0) throw new ToolError('`HEAD` names no commit, name a revision with `--tree`');
  return source.read();
}

async function findTreeRoot(tree: Tree, start: string): Promise<string> {
  for (let folder = start; folder !== ''; folder = dirname(folder)) if (await holdsPath(tree, join(folder, CONFIG_PATH))) return folder;
  return '';
}

function findRoot(start: string, topLevel: string): string {
  for (let folder = start; folder !== topLevel; folder = parentOf(folder)) {
    if (hasEntry(join(folder, CONFIG_PATH))) return folder;
    if (folder === parentOf(folder)) break;
  }
  return topLevel;
}

/** The nearest directory, from the start up, that holds a configuration. */
function findConfigured(start: string): string | null {
  for (let folder = start; ; folder = parentOf(folder)) {
    if (hasEntry(join(folder, CONFIG_PATH))) return folder;
    if (folder === parentOf(folder)) return null;
  }
}

function toPosix(path: string): string {
  return path.replaceAll(sep, '/');
}
