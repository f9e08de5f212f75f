import fc from 'fast-check';
import {expect, test} from 'vitest';
import {blankElisions, maskPlaceholders} from '../../src/scripts/mask-shell.ts';

test('what stands for a value becomes a word', () => {
  expect(maskPlaceholders('a <pod> <x|y> <变量> <z-1>..<z>')).toBe('a _pod_ _x_y_ _变量_ _z_1_.._z_');
  expect(maskPlaceholders("a <team's pod> --id=<<my id>>")).toBe('a _team_s_pod_ --id=__my_id__');
  expect(maskPlaceholders('a < pod >\nb')).toBe('a __pod__\nb');
  expect(maskPlaceholders('set -e\r\necho <😀>\r')).toBe('set -e \necho ____ ');
  expect(maskPlaceholders('a {{ b.c }} {% d %}')).toBe('a ___b_c___ ___d___');
});

test.each([
  'sort <in >out',
  'sort < in > out',
  'diff <(sort a) <(sort b)',
  'cat <<EOF >out\nx\nEOF',
  'cat <<EOF>>out\nx\nEOF',
  'wc -l <<<"$x" >out',
  'cmd 2>&1 <&3 >/dev/null',
  'a <"x" >"y"',
])('redirections stay: %s', (text) => {
  expect(maskPlaceholders(text)).toBe(text);
});

test('only lines that are nothing but an ellipsis are blanked', () => {
  expect(blankElisions('a\n  ...\n…\n(...)\n# ...\nb ...\n')).toBe('a\n     \n \n     \n# ...\nb ...\n');
});

const noise = fc.array(
  fc.constantFrom(
    '<',
    '>',
    '<<',
    '{{',
    '}}',
    '{%',
    '%}',
    '<%',
    '%>',
    '|',
    "'",
    '"',
    ' ',
    '\n',
    '\r',
    '...',
    '…',
    'a',
    'é',
    '变',
    '😀',
    '\ud800',
    '$',
  ),
  {maxLength: 60},
);

test('masks keep the length and the line feeds of any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        noise.map((parts) => parts.join('')),
      ),
      (text) => {
        for (const masked of [maskPlaceholders(text), blankElisions(text)]) {
          expect(masked.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length));
        }
      },
    ),
  );
});
