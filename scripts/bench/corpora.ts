import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';

/** Documents that everybody reads. */
export interface Corpus {
  readonly name: string;
  readonly directory: string;
  readonly documents: number;
  readonly megabytes: number;
}

const BUNDLE = resolve('../shared/corpus/kubeblocks-addon-docs.bundle');
/** So often the documents are copied into folders beside one another: links within a copy stay as they are. */
const COPIES = [11, 172];

/** The paths that were given, else the corpus beside the project and its copies, else this project. */
export function findCorpora(paths: readonly string[], scratch: string): readonly Corpus[] {
  if (paths.length > 0)
    return paths.map((path) => describe(basename(resolve(path)), copy(path, join(scratch, 'given', basename(resolve(path))), 0)));
  if (!existsSync(BUNDLE)) return [describe('this project', copy(resolve('docs'), join(scratch, 'docs'), 0))];
  const once = join(scratch, 'once');
  git(scratch, 'clone', '--quiet', '--branch', 'main', BUNDLE, once);
  return [
    describe('corpus', once),
    ...COPIES.map((times) => describe(`corpus × ${times}`, copy(once, join(scratch, `times-${times}`), times))),
  ];
}

/** A repository of documents that link to one another, some hundred of them wrongly: `count` files of `bytes` bytes together. */
export function generateLarge(directory: string, count = 100_000, bytes = 1_000_000_000): Corpus {
  const perFolder = 500;
  const filler = 'Some words about `things` that *stand* here, with a [link](#part-1) and more.\n';
  const lines = Math.floor(bytes / count / filler.length);
  for (let index = 0; index < count; index++) {
    const folder = join(directory, `part-${Math.floor(index / perFolder)}`);
    if (index % perFolder === 0) mkdirSync(folder, {recursive: true});
    const next = index % 1000 === 999 ? 'gone.md' : `page-${index % perFolder === perFolder - 1 ? index : index + 1}.md`;
    const text = [`# Page ${index}\n\n[next](${next})\n\n## Part 1\n\n`];
    for (let line = 0; line < lines; line++) text.push(line % 8 === 7 ? `\n### Section ${line}\n\n` : '', filler);
    writeFileSync(join(folder, `page-${index}.md`), text.join(''));
  }
  commit(directory);
  return describe('generated', directory);
}

/** Copies the files of a folder as one repository, `times` times side by side; 0 means once, at its root. */
function copy(from: string, to: string, times: number): string {
  const filter = (path: string) => !/(?:^|\/)(?:\.git|node_modules)$/u.test(path);
  if (times === 0) cpSync(from, to, {recursive: true, filter});
  for (let index = 0; index < times; index++) cpSync(from, join(to, `copy-${index}`), {recursive: true, filter});
  commit(to);
  return to;
}

function commit(directory: string): void {
  git(directory, 'init', '--quiet');
  git(directory, 'add', '--all');
  git(directory, '-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgSign=false', 'commit', '--quiet', '-m', 'All');
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, {cwd, stdio: ['ignore', 'ignore', 'inherit']});
}

function describe(name: string, directory: string): Corpus {
  const paths = readdirSync(directory, {recursive: true, encoding: 'utf8'}).filter((path) => /\.(?:md|markdown)$/iu.test(path));
  const bytes = paths.reduce((sum, path) => sum + statSync(join(directory, path)).size, 0);
  return {name, directory, documents: paths.length, megabytes: bytes / 1e6};
}
