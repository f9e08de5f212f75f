import type {Rule, RuleExample} from '../core/rule.ts';
import type {Explained} from './reply.ts';

/** A rule of a registry, or what the tool says of its own work. */
export type Explainable = Pick<Rule, 'id' | 'description' | 'rationale' | 'severity'> & Partial<Pick<Rule, 'examples'>>;

/** Longer examples explain less. */
const MAX_LINES = 20;

/** Tells what there is to say of a rule, with the shortest example of each kind; no example shows an attribution marker. */
export function explainRule(rule: Explainable, isMarker: (line: string) => boolean): Omit<Explained, 'quote' | 'item'> {
  const {id, severity, description, rationale, examples = []} = rule;
  const choose = (isGood: boolean) =>
    examples
      .filter(({findings}) => (findings.length === 0) === isGood)
      .map((example) => linesOf(example))
      .filter((lines) => lines !== null && lines.length <= MAX_LINES && !lines.some(isMarker))[0] ?? null;
  return {ruleId: id, severity, description, rationale, bad: choose(false), good: choose(true)};
}

/** The document that an example is about: the one that is found fault with, else its first; null where that is no document. */
function linesOf({files, findings}: RuleExample): string[] | null {
  const [first = ''] = findings;
  const path = Object.keys(files).find((name) => first.startsWith(`${name}:`)) ?? Object.keys(files)[0];
  const text = path === undefined || path.startsWith('commit:') ? undefined : files[path];
  return text === undefined ? null : text.replace(/\n$/u, '').split('\n');
}
