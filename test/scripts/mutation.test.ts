import {expect, test} from 'vitest';
import {checkShell} from '../../src/scripts/check-shell.ts';
import {loadShellParser, readShell} from '../../src/scripts/parse-shell.ts';
import {hasBash, isRefused} from './bash.ts';
import {SCRIPTS} from './fixtures.ts';

await loadShellParser();

/** What is deleted; of the first kinds the place can be told, while what lacks its end is wrong from its beginning. */
const DECIDABLE: readonly RegExp[] = [/"/g, /'/g, /`/g, /\]\]/g, /\bthen\b/g, /\bdo\b/g];
const OTHERS: readonly RegExp[] = [/\(/g, /\)/g, /[{}]/g, /\bfi\b/g, /\bdone\b/g, /\besac\b/g, /^EOF$/gm];
/** How many places of a kind are tried in one script: what keeps the number of processes small. */
const PLACES = 40;
const MIN_HARD = 0.97;
const MIN_NEAR = 0.9;

interface Mutant {
  readonly name: string;
  readonly text: string;
  /** 1-based line of the deletion, where it tells the line of the error; null otherwise. */
  readonly line: number | null;
}

function* mutantsOf(script: string, name: string): Iterable<Mutant> {
  for (const pattern of [...DECIDABLE, ...OTHERS]) {
    const matches = [...script.matchAll(pattern)];
    const step = Math.max(1, Math.ceil(matches.length / PLACES));
    for (const [index, match] of matches.entries()) {
      if (index % step !== 0) continue;
      const line = lineOf(script, match.index);
      yield {
        name: `${name}: ${match[0]} in line ${line}`,
        text: script.slice(0, match.index) + script.slice(match.index + match[0].length),
        line: DECIDABLE.includes(pattern) ? line : null,
      };
    }
  }
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

if (!hasBash) console.error('mutation.test: no bash here, its verdicts are not compared');

test('says nothing of clean scripts', () => {
  for (const script of SCRIPTS) expect(checkShell(script, 'script'), script).toBe(null);
});

if (hasBash) {
  test('nor does Bash', () => {
    expect(SCRIPTS.filter(isRefused)).toEqual([]);
  });

  test('finds a deletion wherever it makes Bash refuse the script, near its place, and nothing where it does not', () => {
    const mutants = SCRIPTS.flatMap((script, index) => [...mutantsOf(script, `script ${index}`)]);
    const refused = mutants.filter(({text}) => isRefused(text));
    const names = (list: readonly Mutant[]) => list.map(({name}) => name);

    expect(names(mutants.filter((mutant) => readShell(mutant.text).faults.length > 0 !== refused.includes(mutant)))).toEqual([]);

    const judged = mutants.map((mutant) => ({mutant, verdict: checkShell(mutant.text, 'script')}));
    const found = judged.flatMap(({mutant, verdict}) => (verdict === null || verdict === 'unchecked' ? [] : [{mutant, verdict}]));
    expect(names(found.map(({mutant}) => mutant))).toEqual(names(refused));
    expect(refused.length).toBeGreaterThan(150);

    const soft = names(found.filter(({verdict}) => !verdict.isTypo).map(({mutant}) => mutant));
    expect(1 - soft.length / refused.length, soft.join('\n')).toBeGreaterThanOrEqual(MIN_HARD);

    const decidable = found.filter(({mutant}) => mutant.line !== null);
    const far = decidable.filter(({mutant, verdict}) => Math.abs(lineOf(mutant.text, verdict.start) - (mutant.line ?? 0)) > 1);
    expect(decidable.length).toBeGreaterThan(100);
    expect(1 - far.length / decidable.length, names(far.map(({mutant}) => mutant)).join('\n')).toBeGreaterThanOrEqual(MIN_NEAR);
  });
}
