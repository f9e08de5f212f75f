import type {Renames} from '../core/compare.ts';
import type {Conventions} from '../core/conventions.ts';
import type {Document} from '../core/document.ts';
import {createKindOf} from '../core/kind.ts';
import type {LoadedModules} from '../core/lazy-module.ts';
import type {ChangeFacts} from '../core/report.ts';
import {formOf, type Rule} from '../core/rule.ts';
import type {Workspace} from '../core/workspace.ts';
import {readLanguageBlocks} from '../scripts/read-language-blocks.ts';
import {readShellBlocks} from '../scripts/read-shell-blocks.ts';

/** Two states of the documents that were linted, and what lies between them. */
export interface ComparedStates {
  readonly base: Workspace;
  readonly head: Workspace;
  /** The files that the change adds or writes to. */
  readonly changed: ReadonlySet<string>;
  readonly renames: Renames;
  readonly conventions: Conventions;
  readonly rules: readonly Rule[];
  /** What the rules needed. */
  readonly modules: LoadedModules;
}

/** Counts what a comment says of a change besides its findings. */
export function describeChange({base, head, changed, renames, conventions, rules, modules}: ComparedStates): ChangeFacts {
  const {kindOf, isIgnored} = createKindOf(conventions, head);
  const isRead = ({path}: Document) => formOf(path) === 'markdown' && !isIgnored(path);
  const documents = [...head.documents.values()].filter((document) => isRead(document) && changed.has(document.path));
  const renamed = new Set(renames.values());
  const isDocument = (path: string) => formOf(path) === 'markdown';
  const scripts = {parsed: 0, of: 0};
  // Without its rule nobody has loaded the parsers.
  const areScriptsRead = rules.some(({id}) => id === 'script/syntax') && conventions.severities['script/syntax'] !== 'off';
  for (const document of areScriptsRead ? documents : []) {
    const kind = kindOf(document.path);
    for (const {verdict, isOptedOut} of [...readShellBlocks(document, kind), ...readLanguageBlocks(document, kind, modules)]) {
      if (isOptedOut) continue;
      scripts.of++;
      if (verdict === null) scripts.parsed++;
    }
  }
  return {
    documents: documents.length,
    added: head.documentPaths.filter((path) => isDocument(path) && !base.files.has(path) && !renamed.has(path)),
    deleted: base.documentPaths.filter((path) => isDocument(path) && !head.files.has(path) && !renames.has(path)),
    renames,
    scripts,
    hanShare: measureHan(documents),
  };
}

/** Share of Han characters among the letters of running text; code, links' destinations and HTML are no prose. */
function measureHan(documents: readonly Document[]): number {
  let han = 0;
  let letters = 0;
  for (const {value} of documents.flatMap(({facts}) => facts.texts)) {
    han += value.match(/\p{Script=Han}/gu)?.length ?? 0;
    letters += value.match(/\p{L}/gu)?.length ?? 0;
  }
  return letters === 0 ? 0 : han / letters;
}
