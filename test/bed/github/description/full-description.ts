import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {DESCRIPTION_SOURCE, type JsonObject} from './slice-description.ts';

const run = promisify(execFile);
const MODULES = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));
const {package: NAME, version: VERSION, member: MEMBER} = DESCRIPTION_SOURCE;
/** The one member of the package that is needed: 13 MB of the 385 that an installation takes. */
const KEPT = join(MODULES, '.cache', 'github-description', `${VERSION}.json`);

/**
 * GitHub's full description in the pinned version, when it is on this machine: from an installed package or from an earlier
 * {@link downloadFullDescription}. Null otherwise.
 */
export async function findFullDescription(): Promise<JsonObject | null> {
  const installed = join(MODULES, NAME);
  if (existsSync(join(installed, 'package.json'))) {
    const {version} = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {version: string};
    if (version === VERSION) return JSON.parse(await readFile(join(installed, MEMBER.slice('package/'.length)), 'utf8')) as JsonObject;
  }
  return existsSync(KEPT) ? (JSON.parse(await readFile(KEPT, 'utf8')) as JsonObject) : null;
}

/** Packs the pinned package from the registry (29 MB), keeps its one needed member below `node_modules/.cache`, and answers it. */
export async function downloadFullDescription(): Promise<JsonObject> {
  const folder = await mkdtemp(join(tmpdir(), 'github-description-'));
  try {
    const {stdout} = await run('npm', ['pack', `${NAME}@${VERSION}`, '--silent', '--pack-destination', folder]);
    await run('tar', ['-xzf', join(folder, basename(stdout.trim())), '-C', folder, MEMBER]);
    await mkdir(dirname(KEPT), {recursive: true});
    await rename(join(folder, MEMBER), KEPT).catch(async () => {
      await run('cp', [join(folder, MEMBER), KEPT]);
    });
    return JSON.parse(await readFile(KEPT, 'utf8')) as JsonObject;
  } finally {
    await rm(folder, {recursive: true});
  }
}
