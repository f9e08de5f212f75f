import type {CheckText} from '../../src/scripts/language.ts';
import {LANGUAGES, languageOf} from '../../src/scripts/languages.ts';
import {ParseBudget} from '../../src/scripts/parse-shell.ts';

const checks = new Map<string, CheckText>();
for (const {name, module} of LANGUAGES) checks.set(name, await module.load());

/** The verdict on a block by its label: `hard`, `soft`, `unchecked` or null, with what is said of which text. */
export function verdictOf(label: string, ...lines: string[]): string | null {
  const text = lines.join('\n');
  const check = checks.get(languageOf(label)?.name ?? '');
  if (check === undefined) throw new Error(`There is no language ${label}`);
  const verdict = check(text, new ParseBudget(40_000 + 40 * text.length));
  if (verdict === null || verdict === 'unchecked') return verdict;
  const {certainty, problem, start, end} = verdict;
  const line = text.slice(0, start).split('\n').length;
  return `${certainty} ${line}:${start - text.lastIndexOf('\n', start - 1)}-${end - start} ${problem}`;
}
