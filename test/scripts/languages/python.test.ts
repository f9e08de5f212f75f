import {expect, test} from 'vitest';
import {verdictOf} from '../verdict-of.ts';

test.each([
  ['a module', ['import os', '', 'async def f(a: int = 1) -> str:', '    async with a as b:', "        return f'{a!r:>{b}}'"]],
  ['a fragment that is indented', ['    def f(self):', '        return 1']],
  ['what is left out', ['def f():', '    ...', 'x = [1, ...]']],
  ['a comment for a body', ['def f():', '    # as above', 'def g():', '    # …']],
  ['a signature', ['def f(a: int, b: str = "x") -> None']],
  ['a session', ['>>> for a in b:', '...     print(a)', '...', 'ValueError: (bad', '>>> c']],
  ['a notebook', ['%load_ext a', '!pip install b', 'c = 1']],
  ['placeholders', ['client = Client(<your key>)']],
  ['a bare yield', ['try:', '    yield', 'except A as e:', '    raise e']],
  ['new syntax', ['type A = list[A] | None', 'class B[T: A]: ...', 'match a:', '    case [1, *_]:', '        pass']],
])('is Python: %s', (_, lines) => {
  expect(verdictOf('python', ...lines)).toBeNull();
});

test.each([
  ['hard 1:6-1 missing `)` for `(`', ['print("a"', 'b = 1', 'c = 2']],
  ['hard 1:11-1 unexpected `)`', ['print("a"))', 'b = 1']],
  ['hard 1:5-1 missing partner of a `"`', ['a = "b', 'c = 1']],
  ['hard 1:10-1 missing `:` at the end of a header', ['for a in b', '    c()']],
  ['hard 3:5-1 missing `,` before an item', ['a = {', '    "b": 1', '    "c": 2,', '}']],
] as const)('is Python with a typo: %s', (expected, lines) => {
  expect(verdictOf('python', ...lines)).toBe(expected);
});

test('may be something else', () => {
  expect(verdictOf('python', 'a = 1 b')).toMatch(/^soft /u);
  expect(verdictOf('python', '$ python a.py', 'done (3 files')).toMatch(/^soft /u);
});
