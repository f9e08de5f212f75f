import {existsSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import type {VFile} from 'vfile';
import {Document} from '../core/document.ts';
import type {Finding} from '../core/finding.ts';
import {LoadedModules} from '../core/lazy-module.ts';
import {lint} from '../core/lint.ts';
import {prepare} from '../core/prepare.ts';
import type {Rule} from '../core/rule.ts';
import {Workspace} from '../core/workspace.ts';
import {createParser, type ParseFacts} from '../parsers/parse-facts.ts';
import {findPlace, type Place} from './conventions.ts';

/** A file as the rules see it. */
export interface LintedFile {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

interface Read extends Place {
  readonly workspace: Workspace;
  readonly document: Document;
}

let parser: Promise<ParseFacts> | null = null;
const reads = new WeakMap<VFile, Promise<Read>>();
const modules = new LoadedModules();

/**
 * What one rule says of one file, which is all that it sees. The text is parsed by this tool, once a file, not by remark: which
 * extensions a project gives to remark must not decide what is found.
 */
export async function lintFile(file: VFile, rule: Rule): Promise<LintedFile> {
  let reading = reads.get(file);
  if (reading === undefined) {
    reading = readFile(file);
    reads.set(file, reading);
  }
  const {workspace, document, conventions} = await reading;
  await prepare(workspace, conventions, [rule], modules);
  return {document, findings: lint(workspace, conventions, [rule], modules).findings};
}

async function readFile(file: VFile): Promise<Read> {
  parser ??= createParser();
  const parse = await parser;
  const location = resolve(file.cwd, file.path ?? 'document.md');
  const place = await findPlace(dirname(location), resolve(file.cwd));
  const path = relative(place.root, location).split(sep).join('/');
  const text = String(file).replace(/^\uFEFF/u, '');
  const document = new Document(path, text, parse(text));
  // Kinds may depend on files; nothing else of the repository is looked at.
  const files = place.conventions.kinds.flatMap(({when}) => (when !== null && existsSync(join(place.root, when)) ? [when] : []));
  return {...place, document, workspace: new Workspace({documents: [document], files: [path, ...files]})};
}
