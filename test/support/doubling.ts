import {Document} from '../../src/core/document.ts';
import {lint} from '../../src/core/lint.ts';
import type {Rule} from '../../src/core/rule.ts';
import {Workspace} from '../../src/core/workspace.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';
import {conventionsFor} from './conventions.ts';

const parse = await createParser();

/**
 * How many times longer a rule takes for a text eight times as long, the best of three runs each; parsing does not count. Below 8 ms the
 * clock tells nothing, and it counts as 8.
 */
export function growthOf(rule: Rule, make: (size: number) => string, path: string, config: string, size = 1_000): number {
  const conventions = conventionsFor({config});
  const measure = (text: string) => {
    const facts = parse(text);
    const times = [1, 2, 3].map(() => {
      const document = new Document(path, text, facts);
      const workspace = new Workspace({documents: [document], files: [path]});
      const start = performance.now();
      lint(workspace, conventions, [rule]);
      return performance.now() - start;
    });
    return Math.max(8, Math.min(...times));
  };
  const short = measure(make(size));
  return measure(make(size * 8)) / short;
}
