// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of documents
import {expect, test} from 'vitest';
import {verdictOf} from '../verdict-of.ts';

test.each([
  ['js', ['import a from "b";', 'export const c = await a?.(`${d}`) ?? /[/"]/u;']],
  ['js', ['a: 1,', 'b() { return 2 },']],
  ['js', ['foo(...)', 'const a = { ... }', '...', 'const b = [..., 1];']],
  ['jsx', ["const a = <p>Don't {b} <c.d {...e} /></p>;"]],
  ['js', ['app.get("/", (req, res) => {', '  res.send();']],
  ['js', ['function a(b, [c]): d']],
  ['ts', ['declare module "*.svg" {', '  const a: B<C>;', '}']],
  ['ts', ['transform(code: string, id?: string): Promise<void>']],
  ['ts', ['type A = { [K in keyof B]?: C<K> } & D', 'const f = <T,>(a: T) => a satisfies E']],
  ['tsx', ['const a = (b: C) => <D<E> f={b as G} />']],
])('%s: nothing is said of %j', (label, lines) => {
  expect(verdictOf(label, ...lines)).toBeNull();
});

test.each([
  ['js', 'hard 1:4-1 missing `)` for `(`', ['foo("a";', 'bar();']],
  ['js', 'hard 1:10-1 missing partner of a `"`', ['foo("a", "b);', 'bar();']],
  ['js', 'hard 3:3-1 unexpected `)`', ['foo(function () {', '  bar();', '}));', 'baz();']],
  ['ts', 'hard 1:21-1 missing `]` for `[`', ['const a: number[] = [1, 2;', 'b(a);']],
])('%s: %s', (label, expected, lines) => {
  expect(verdictOf(label, ...lines)).toBe(expected);
});
