import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const MODULES = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));

/** One file of a package of the registry. */
export interface PackedFile {
  readonly package: string;
  readonly version: string;
  /** Path in the packed archive, which begins with `package/`. */
  readonly member: string;
}

/** Where a downloaded file is kept: the packages have hundreds of megabytes, of which one file is needed. */
function keptAt(file: PackedFile): string {
  return join(MODULES, '.cache', 'github-description', `${basename(file.package)}-${file.version}-${basename(file.member)}`);
}

/** The text of a packed file when it is on this machine, installed or from an earlier {@link downloadFile}; null otherwise. */
export async function findFile(file: PackedFile): Promise<string | null> {
  const installed = join(MODULES, file.package);
  if (existsSync(join(installed, 'package.json'))) {
    const {version} = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {version: string};
    if (version === file.version) return readFile(join(installed, file.member.slice('package/'.length)), 'utf8');
  }
  return existsSync(keptAt(file)) ? readFile(keptAt(file), 'utf8') : null;
}

/** Packs the pinned package from the registry, keeps the one file below `node_modules/.cache`, and answers its text. */
export async function downloadFile(file: PackedFile): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'github-description-'));
  try {
    const {stdout} = await run('npm', ['pack', `${file.package}@${file.version}`, '--silent', '--pack-destination', folder]);
    await run('tar', ['-xzf', join(folder, basename(stdout.trim())), '-C', folder, file.member]);
    await mkdir(dirname(keptAt(file)), {recursive: true});
    await copyFile(join(folder, file.member), keptAt(file));
    return readFile(keptAt(file), 'utf8');
  } finally {
    await rm(folder, {recursive: true});
  }
}
