import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {checkShell} from '../../src/scripts/check-shell.ts';
import {loadShellParser} from '../../src/scripts/parse-shell.ts';
import {shellModeOf} from '../../src/scripts/shell-languages.ts';

await loadShellParser();

const isFault = (verdict: ReturnType<typeof checkShell>) => verdict !== null && verdict !== 'unchecked' && verdict.isTypo;

interface Label {
  readonly repo: string;
  readonly path: string;
  readonly line: number;
  readonly lang: string;
  readonly text: string;
  readonly verdict: string;
  readonly note: string;
}

const file = fileURLToPath(new URL('../../../shared/labels/scripts.jsonl', import.meta.url));
const isThere = existsSync(file);
if (!isThere) console.error('labels.test: no labelled fences beside the project, they are not scored');

const labels: readonly Label[] = isThere
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Label)
  : [];

/** A broken document inside a here-document is not the shell's to complain of. */
const isBroken = ({verdict, note}: Label) => verdict === 'invalid' && !note.includes('shell is valid');
const place = ({repo, path, line}: Label) => `${repo}/${path}:${line}`;

function isFound({lang, text}: Label): boolean {
  const mode = shellModeOf(lang);
  return mode !== null && isFault(checkShell(text.replaceAll('\r\n', '\n'), mode));
}

test('of labelled fences of real documents exactly the broken scripts are found', () => {
  expect(labels.filter(isFound).map(place)).toEqual(labels.filter(isBroken).map(place));
});
