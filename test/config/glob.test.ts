import picomatch from 'picomatch';
import {expect, test} from 'vitest';
import {checkGlob} from '../../src/config/glob.ts';

/** What a file system can hold, made so that a matcher tries everything. */
const PATHS = ['a/'.repeat(2000), `${'a'.repeat(255)}/`.repeat(15)].map((path) => `${path}b`);

const GLOBS = [
  '**/{docs,notes}/**/*.{md,markdown}',
  'docs/{a,b}-*.md',
  '*a*/*a/*a/*a/*a/x',
  '**/*a*/*a/**/*a/x',
  '**a*/**a/x',
  '{a,a,a,a,a,a}{a,a,a,a,a,a}{a,a,a,a,a,a}x',
  '{*a,*a}{b,b}/**/{a,*}/**/x',
  '**/{a,aa,aaa}*{a,aa,aaa}*{a,aa,aaa}x',
  '[a]*[a]*/**/[a]*[a]x',
  '?*?*/**/?*?x',
  '{a/,a/a/}{a/,a/a/}**/{a/,a/a/}**/x',
  '{1..9}/**',
];

test.each(GLOBS)('%s is matched in time', (glob) => {
  expect(checkGlob(glob)).toBeNull();
  const matches = picomatch([glob], {dot: true});
  const start = performance.now();
  for (const path of PATHS) expect(matches(path)).toBe(false);
  expect(performance.now() - start).toBeLessThan(3000);
});
