import {expect, test} from 'vitest';
import {parseArguments} from '../../src/cli/parse-arguments.ts';
import {localFix} from '../../src/curator/local-fix.ts';

test('the command for one’s own machine is one that the command line takes', () => {
  const [program, ...words] = localFix('main').slice(1, -1).split(' ');
  const args = parseArguments(words);
  expect([program, args.verb.name, args.valueOf('fix'), args.valueOf('base')]).toEqual(['docs-curator', 'pr', 'all', 'origin/main']);
});
