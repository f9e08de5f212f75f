import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium on this machine: the one that `CHROMIUM_PATH` names, or the first on the `PATH`; null where there is none, which is said on stderr. */
export const browserPath: string | null = findBrowser();

function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = named ? [named] : folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = candidates.find((path) => existsSync(path)) ?? null;
  if (found === null) process.stderr.write('There is no Chromium here: what the HTML report does in a browser is not tested\n');
  return found;
}
