import {expect, test} from 'vitest';
import {verdictOf} from '../verdict-of.ts';

test.each([
  [['# syntax=docker/dockerfile:1', 'ARG A=1', 'FROM a:$A AS b', 'RUN c \\', '  # why', '  && d', 'CMD ["e", "f"]']],
  [['RUN <<EOF', 'nothing is an instruction here', 'EOF', 'copy a b']],
  [['FROM <image>', '...', 'RUN [ -f a ] && b', 'ENTRYPOINT ["a", ...]']],
])('%j', (lines) => {
  expect(verdictOf('dockerfile', ...lines)).toBeNull();
});

test.each([
  ['hard 2:1-4 unexpected instruction `RUNN`, expected `RUN`', ['FROM a', 'RUNN b']],
  ['hard 2:5-10 unexpected text, expected a JSON array', ['FROM a', 'CMD ["b", \'c\']']],
  ['soft 1:1-1 unexpected instruction `$`', ['$ docker build .']],
])('%s', (expected, lines) => {
  expect(verdictOf('dockerfile', ...lines)).toBe(expected);
});
