import {Document} from '../../src/core/document.ts';
import type {Finding} from '../../src/core/finding.ts';
import {type FixResult, fixFindings} from '../../src/core/fix.ts';
import {lint} from '../../src/core/lint.ts';
import type {OpenPull} from '../../src/core/pulls.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {rules} from '../../src/rules/index.ts';
import {preflight} from '../support/conventions.ts';
import {modules} from '../support/lint-files.ts';

export type Files = Readonly<Record<string, string>>;

/** What surrounds the files and stays as it is: parsed once. */
export interface Surroundings {
  readonly documents: readonly Document[];
  /** Paths of files that are only there. */
  readonly files: readonly string[];
  readonly pulls: readonly Pick<OpenPull, 'number' | 'added'>[];
}

export const NOTHING: Surroundings = {documents: [], files: [], pulls: []};

const parse = await createParser();

const toDocuments = (files: Files): Document[] => Object.entries(files).map(([path, text]) => new Document(path, text, parse(text)));

export function surround(texts: Files, files: readonly string[], pulls: Surroundings['pulls']): Surroundings {
  return {documents: toDocuments(texts), files, pulls};
}

/** Everything all rules say of a small repository. */
export function lintAll(files: Files, {documents, files: others, pulls}: Surroundings = NOTHING): readonly Finding[] {
  const all = [...documents, ...toDocuments(files)];
  const open = new Map(pulls.map(({number, added}) => [number, {number, added, isDraft: false}]));
  const workspace = new Workspace({documents: all, files: [...others, ...all.map(({path}) => path)], pulls: {open, closed: new Map()}});
  return lint(workspace, preflight, rules, modules).findings;
}

/** The files after their fixes. */
export async function fixFiles(
  files: Files,
  surroundings: Surroundings = NOTHING,
  kinds: 'safe' | 'all' = 'safe',
): Promise<FixResult & {readonly files: Files}> {
  const result = await fixFindings({
    findings: lintAll(files, surroundings),
    textOf: (path) => files[path] ?? null,
    relint: async (changed) => lintAll({...files, ...Object.fromEntries(changed)}, surroundings),
    isWanted: ({fix}) => fix !== null && (kinds === 'all' || fix.kind === 'safe'),
  });
  return {...result, files: {...files, ...Object.fromEntries(result.changes.map(({path, after}) => [path, after]))}};
}
