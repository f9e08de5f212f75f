import {expect, test} from 'vitest';
import {commandLikeness} from '../../src/scripts/command-like.ts';

test.each([
  ['NAME=value', 'strong'],
  ['  export PATH="$HOME/bin', 'strong'],
  ['if [ -f a ]; then', 'strong'],
  ['start() {', 'strong'],
  ['echo hello', 'strong'],
  ['./run.sh --all', 'strong'],
  ['kubectl get pods -A', 'strong'],
  ['cat a | sort', 'strong'],
  ['done)', 'strong'],
  ['docker ps', 'plain'],
  ['scripts/run.sh', 'plain'],
  ['NAME   READY   STATUS', 'none'],
  ['ERROR: cannot read a', 'none'],
  ['1) first', 'none'],
  ['name: value', 'none'],
  ['x = 1', 'none'],
  ['x := run()', 'none'],
  ['if match(x):', 'none'],
  ['while (x) {', 'none'],
  ['mysql> select 1;', 'none'],
  ['| where x', 'none'],
  ['"key": "value",', 'none'],
  ['', 'none'],
])('%j is %s', (line, likeness) => {
  expect(commandLikeness(line)).toBe(likeness);
});
