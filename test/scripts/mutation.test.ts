import {expect, test} from 'vitest';
import {checkShell} from '../../src/scripts/check-shell.ts';
import {loadShellParser} from '../../src/scripts/parse-shell.ts';
import {hasBash, isRefused} from './bash.ts';
import {SCRIPTS} from './fixtures.ts';

await loadShellParser();

const DELETIONS: readonly RegExp[] = [
  ...[/"/g, /'/g, /\(/g, /\)/g, /[{}]/g, /`/g, /\]\]/g],
  ...[/\bfi\b/g, /\bdone\b/g, /\bthen\b/g, /\bdo\b/g, /\besac\b/g, /^EOF$/gm],
];
/** How many places of a kind are tried in one script: what keeps the number of processes small. */
const PLACES = 40;
const MIN_RECALL = 0.97;

function* mutantsOf(script: string): Iterable<{readonly name: string; readonly text: string}> {
  for (const pattern of DELETIONS) {
    const matches = [...script.matchAll(pattern)];
    const step = Math.max(1, Math.ceil(matches.length / PLACES));
    for (const [index, match] of matches.entries()) {
      if (index % step !== 0) continue;
      const line = script.slice(0, match.index).split('\n').length;
      yield {name: `${match[0]} in line ${line}`, text: script.slice(0, match.index) + script.slice(match.index + match[0].length)};
    }
  }
}

if (!hasBash) console.error('mutation.test: no bash here, its verdicts are not compared');

test('says nothing of clean scripts', () => {
  for (const script of SCRIPTS) expect(checkShell(script, 'script'), script).toBe(null);
});

if (hasBash) {
  test('nor does Bash', () => {
    expect(SCRIPTS.filter(isRefused)).toEqual([]);
  });

  test('finds a deletion wherever it makes Bash refuse the script, and nothing where it does not', () => {
    const missed: string[] = [];
    const wrong: string[] = [];
    let refused = 0;
    for (const [index, script] of SCRIPTS.entries()) {
      for (const {name, text} of mutantsOf(script)) {
        const verdict = checkShell(text, 'script');
        const isFound = verdict !== null && verdict !== 'unchecked';
        const isWrong = isRefused(text);
        if (isWrong) refused++;
        if (isWrong && !isFound) missed.push(`script ${index}: ${name}`);
        if (!isWrong && isFound) wrong.push(`script ${index}: ${name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(150);
    expect(1 - missed.length / refused, missed.join('\n')).toBeGreaterThanOrEqual(MIN_RECALL);
  });
}
