import fc from 'fast-check';
import {expect, test} from 'vitest';
import {resolveReferences, tokenizeHtml} from '../../src/core/html-tokens.ts';

/** Tokens as the characters they cover, attributes as `name=value`. */
function shown(html: string) {
  return tokenizeHtml(html, 0).map((token) => {
    const source = html.slice(token.start, token.end);
    if (token.type === 'start') return [`<${token.name}`, ...token.attributes.map(({name, value}) => `${name}=${value}`), source];
    return token.type === 'end' ? [`</${token.name}`, source] : [token.type, source];
  });
}

test('tags, text and comments', () => {
  expect(shown('a<B C="d" e=\'f\' g=h i J = k>l</b ><!-- m -->n')).toEqual([
    ['text', 'a'],
    ['<b', 'c=d', 'e=f', 'g=h', 'j=k', '<B C="d" e=\'f\' g=h i J = k>'],
    ['text', 'l'],
    ['</b', '</b >'],
    ['comment', '<!-- m -->'],
    ['text', 'n'],
  ]);
});

test('a greater-than sign in a quoted value ends nothing', () => {
  expect(shown('<a b=">" c=\'>\'>')).toEqual([['<a', 'b=>', 'c=>', '<a b=">" c=\'>\'>']]);
});

test('slashes stand between attributes and inside unquoted values', () => {
  expect(shown('<a/href=b/c/><br/>')).toEqual([
    ['<a', 'href=b/c/', '<a/href=b/c/>'],
    ['<br', '<br/>'],
  ]);
});

test('what only looks like markup is text', () => {
  expect(shown('1 < 2 <3 </ 4 <')).toEqual([['text', '1 < 2 <3 </ 4 <']]);
});

test('declarations, instructions and CDATA are left out', () => {
  expect(shown('<!DOCTYPE html><?php a > ?><![CDATA[ <b> ]]>c').map(([kind]) => kind)).toEqual(['text', 'text']);
});

test('tags that GitHub filters are text, and what stands in them is HTML', () => {
  expect(shown('a<script x="<a id=b>">c</Script><xmp/>')).toEqual([
    ['text', 'a<script x="'],
    ['<a', 'id=b', '<a id=b>'],
    ['text', '">c</Script><xmp/>'],
  ]);
  for (const name of ['title', 'TextArea', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']) {
    expect(shown(`<${name}><a href=b>`).map(([kind]) => kind)).toEqual(['text', '<a']);
  }
  expect(shown('<titles><scripted>').map(([kind]) => kind)).toEqual(['<titles', '<scripted']);
});

test('a tag that never ends takes the rest with it', () => {
  for (const html of ['a<b c', 'a<b c="d>', 'a<b ', 'a</b']) expect(shown(html)).toEqual([['text', 'a']]);
});

test('character references of markup characters and numbers are resolved, others kept', () => {
  expect(resolveReferences('&amp;&lt;&GT;&quot;&#39;&#x4E2d;&nbsp;&amp &#0;&#xD800;&#x110000;')).toBe(
    '&<>"\'中&nbsp;&amp \ufffd\ufffd\ufffd',
  );
});

test('tokens lie in the text, one after the other, and move with the base', () => {
  const html = fc
    .array(fc.constantFrom('<', '>', '</', '<!--', '-->', '<!', '<?', '=', '"', "'", ' ', '/', 'a', 'script', '\n', '<a href="b">'), {
      maxLength: 30,
    })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(html, fc.nat(100), (source, base) => {
      const tokens = tokenizeHtml(source, base);
      let last = base;
      for (const {start, end} of tokens) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(base + source.length);
      expect(tokens).toHaveLength(tokenizeHtml(source, 0).length);
    }),
  );
});
