import {expect, test} from 'vitest';
import {parseArguments} from '../../src/cli/parse-arguments.ts';
import {localFix} from '../../src/curator/local-fix.ts';

test.each(['safe', 'all'] as const)('the command for one’s own machine that makes %s fixes is one that the command line takes', (kind) => {
  const [program, ...words] = localFix('main', kind).split(' ');
  const args = parseArguments(words);
  expect([program, args.verb.name, args.valueOf('fix'), args.valueOf('base')]).toEqual(['docs-curator', 'pr', kind, 'origin/main']);
});
