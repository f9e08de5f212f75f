import {existsSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import type {VFile} from 'vfile';
import {Document} from '../core/document.ts';
import type {Finding} from '../core/finding.ts';
import {sidecarOf} from '../core/further-files.ts';
import {createKindOf} from '../core/kind.ts';
import {LoadedModules} from '../core/lazy-module.ts';
import {lint} from '../core/lint.ts';
import {prepare} from '../core/prepare.ts';
import type {Rule} from '../core/rule.ts';
import {Workspace} from '../core/workspace.ts';
import {loadDataParser} from '../parsers/load-data-parser.ts';
import {createParser, type ParseFacts} from '../parsers/parse-facts.ts';
import {rules} from '../rules/index.ts';
import {decodeText, MAX_DOCUMENT_BYTES} from '../sources/decode.ts';
import {readSmallFile} from '../sources/safe-read.ts';
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
  const options = {today: new Date().toISOString().slice(0, 10), known: rules};
  // What stands in a file beside the document has no place in this one.
  const findings = lint(workspace, conventions, [rule], modules, options).findings.filter(({path}) => path === document.path);
  return {document, findings};
}

async function readFile(file: VFile): Promise<Read> {
  parser ??= createParser();
  const parse = await parser;
  const location = resolve(file.cwd, file.path ?? 'document.md');
  const place = await findPlace(dirname(location), resolve(file.cwd));
  const path = relative(place.root, location).split(sep).join('/');
  const text = String(file).replace(/^\uFEFF/u, '');
  const document = new Document(path, text, parse(text));
  // Kinds may depend on files, and a document's fields may stand in one beside it; nothing else of the repository is looked at.
  const files = place.conventions.kinds.flatMap(({when}) => (when !== null && existsSync(join(place.root, when)) ? [when] : []));
  const parseData = await loadDataParser(place.conventions);
  const texts = readSidecar(place, path, new Set(files));
  const workspace = new Workspace({documents: [document], files: [path, ...files], texts, parseData, isPartial: true});
  return {...place, document, workspace};
}

function readSidecar({root, conventions}: Place, path: string, files: ReadonlySet<string>): {path: string; text: string}[] {
  const {metadata} = createKindOf(conventions, {files}).kindOf(path);
  const sidecar = metadata && sidecarOf(path, metadata);
  const bytes = sidecar && readSmallFile(join(root, sidecar), sidecar, MAX_DOCUMENT_BYTES, root);
  const decoded = bytes ? decodeText(bytes) : null;
  return sidecar && decoded && 'text' in decoded ? [{path: sidecar, text: decoded.text}] : [];
}
