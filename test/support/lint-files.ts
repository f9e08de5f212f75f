import type {Commit} from '../../src/core/commit.ts';
import {Document} from '../../src/core/document.ts';
import type {Finding} from '../../src/core/finding.ts';
import {LoadedModules} from '../../src/core/lazy-module.ts';
import {lint} from '../../src/core/lint.ts';
import {prepare} from '../../src/core/prepare.ts';
import type {Pulls} from '../../src/core/pulls.ts';
import {formOf, type Rule, type RuleExample} from '../../src/core/rule.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {parseData} from '../../src/parsers/parse-data.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {rules} from '../../src/rules/index.ts';
import {isDocumentPath} from '../../src/sources/source.ts';
import {conventionsFor, preflight} from './conventions.ts';

const parseFacts = await createParser();

/** A workspace of texts by path; a path that does not end in `.md` is a further file, such as YAML. */
export function workspaceOf(files: Readonly<Record<string, string>>, example: Partial<RuleExample> = {}): Workspace {
  const paths = Object.keys(files).filter((path) => !isPseudo(path));
  const documents = Object.entries(files)
    .filter(([path]) => isPseudo(path) || isDocumentPath(path))
    .map(([path, text]) => new Document(path, text, parseFacts(text), commitOf(path, example.people?.[path])));
  return new Workspace({
    squash: example.squash ?? null,
    documents,
    files: paths,
    commits: example.commits ? {asked: new Set(collectIds(files)), known: new Set(example.commits)} : null,
    texts: paths.filter((path) => !isDocumentPath(path)).map((path) => ({path, text: files[path] ?? ''})),
    parseData,
    pulls: example.pulls ? pullsOf(example.pulls) : null,
    baseFiles: example.baseFiles ? new Set(example.baseFiles) : null,
  });
}

/** All that looks like an id of a commit. */
function collectIds(files: Readonly<Record<string, string>>): string[] {
  return Object.values(files).flatMap((text) => text.match(/\b[0-9a-f]{7,40}\b/gu) ?? []);
}

function isPseudo(path: string): boolean {
  return ['commit', 'pull-request'].includes(formOf(path));
}

function commitOf(path: string, people: Pick<Commit, 'author' | 'committer'> | undefined): Commit | null {
  return people ? {sha: path.slice('commit:'.length), parents: [], ...people} : null;
}

function pullsOf({open, closed = {}}: NonNullable<RuleExample['pulls']>): Pulls {
  return {
    open: new Map(open.map((pull) => [pull.number, {isDraft: false, ...pull}])),
    closed: new Map(Object.entries(closed).map(([number, state]) => [Number(number), state])),
  };
}

/** Everything that the examples of the rules need, so that tests can lint at once. */
export const modules = new LoadedModules();
for (const {examples} of rules) for (const {files} of examples) await prepare(workspaceOf(files), preflight, rules, modules);

/** What all rules need for a workspace, and what the examples do. */
export async function preparedOf(workspace: Workspace): Promise<LoadedModules> {
  return prepare(workspace, preflight, rules, modules);
}

/** Everything one rule says of a small repository; `example` may bring a configuration of its own, or what else is known. */
export function findingsOf(rule: Rule, files: Readonly<Record<string, string>>, example: Partial<RuleExample> = {}): readonly Finding[] {
  return lint(workspaceOf(files, example), conventionsFor(example), [rule], modules).findings;
}

/** The same as lines: `path:line:column severity Message`. */
export function linesOf(rule: Rule, files: Readonly<Record<string, string>>, example: Partial<RuleExample> = {}): string[] {
  return findingsOf(rule, files, example).map(
    ({path, line, column, severity, message}) => `${path}:${line}:${column} ${severity} ${message}`,
  );
}
