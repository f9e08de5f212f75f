import {expect, test} from 'vitest';
import {rules} from '../../src/rules/index.ts';
import {PARSERS} from '../support/parsers.ts';

/** So many times longer than satteri must mdast take, at least: less than half of what was measured. */
const LEAST: Readonly<Record<string, number>> = {'satteri, native': 12, 'satteri, WebAssembly': 12};

/** The Markdown of all examples, which holds all that documents hold. */
const text = rules
  .flatMap(({examples}) => examples.flatMap(({files}) => Object.entries(files)))
  .flatMap(([path, document]) => (path.endsWith('.md') ? [document] : []))
  .join('\n\n');

/** Milliseconds of the processor for one pass, the best of a few, which leaves out compiling and cleaning up. */
function timeOf(parse: (text: string) => unknown): number {
  const once = () => {
    const start = process.cpuUsage();
    parse(text);
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return Math.min(...Array.from({length: 8}, once));
}

test('satteri is many times faster than mdast', () => {
  const times = new Map(PARSERS.map(({name, parse}) => [name, timeOf(parse)]));
  const reference = times.get('mdast') ?? Number.NaN;
  for (const [name, least] of Object.entries(LEAST)) {
    const time = times.get(name);
    if (time === undefined) continue;
    expect({name, ratio: reference / time, isFast: reference / time > least}).toMatchObject({name, isFast: true});
  }
});
