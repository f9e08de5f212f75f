import {preflight} from '../../src/config/presets/preflight.ts';
import {Document} from '../../src/core/document.ts';
import type {Finding} from '../../src/core/finding.ts';
import {lint} from '../../src/core/lint.ts';
import type {Rule} from '../../src/core/rule.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';

const parseFacts = await createParser();

/** A workspace of texts by path; a path that does not end in `.md` is a file that is there and is no document. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const paths = Object.keys(files).filter((path) => !path.startsWith('commit:'));
  const documents = Object.entries(files)
    .filter(([path]) => path.startsWith('commit:') || /\.(?:md|markdown)$/iu.test(path))
    .map(([path, text]) => new Document(path, text, parseFacts(text)));
  return new Workspace({documents, files: paths});
}

/** Everything one rule says of a small repository. */
export function findingsOf(rule: Rule, files: Readonly<Record<string, string>>): readonly Finding[] {
  return lint(workspaceOf(files), preflight, [rule]).findings;
}

/** The same as lines: `path:line:column severity Message`. */
export function linesOf(rule: Rule, files: Readonly<Record<string, string>>): string[] {
  return findingsOf(rule, files).map(({path, line, column, severity, message}) => `${path}:${line}:${column} ${severity} ${message}`);
}
