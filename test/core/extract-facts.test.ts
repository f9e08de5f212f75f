import type {Root} from 'mdast';
import {expect, test} from 'vitest';
import {extractFacts} from '../../src/core/extract-facts.ts';

const at = (start: number, end: number) => ({
  start: {line: 1, column: start + 1, offset: start},
  end: {line: 1, column: end + 1, offset: end},
});

test('a node without a position stands where the one before it ended', () => {
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        position: at(0, 9),
        children: [
          {type: 'text', value: 'a ', position: at(0, 2)},
          {type: 'link', url: 'mailto:b@c.dd', children: [{type: 'text', value: 'b@c.dd'}]},
        ],
      },
    ],
  };
  expect(extractFacts(root, 'a b@c.dd.').links).toEqual([
    {
      kind: 'autolink',
      url: 'mailto:b@c.dd',
      destination: {start: 2, end: 2},
      text: 'b@c.dd',
      leaf: 0,
      definition: -1,
      start: 2,
      end: 2,
    },
  ]);
});

test('depth is no matter: the walk keeps its own stack', () => {
  const depth = 200_000;
  const root: Root = {type: 'root', children: []};
  let parent: {children: unknown[]} = root;
  for (let level = 0; level < depth; level++) {
    const quote = {type: 'blockquote', position: at(level, depth + 1), children: []};
    parent.children.push(quote);
    parent = quote;
  }
  parent.children.push({
    type: 'paragraph',
    position: at(depth, depth + 1),
    children: [{type: 'text', value: 'a', position: at(depth, depth + 1)}],
  });
  const facts = extractFacts(root, `${'>'.repeat(depth)}a`);
  expect(facts.blocks).toEqual([{kind: 'blockquote', start: 0, end: depth + 1}]);
  expect(facts.leaves).toEqual([{kind: 'paragraph', block: 0, start: depth, end: depth + 1}]);
});

test('a reference to a definition that is not in the tree keeps its own place', () => {
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        position: at(0, 3),
        children: [{type: 'linkReference', identifier: 'a', label: 'a', referenceType: 'shortcut', position: at(0, 3), children: []}],
      },
    ],
  };
  expect(extractFacts(root, '[a]').links).toEqual([
    {kind: 'link', url: '', destination: {start: 0, end: 3}, text: '', leaf: 0, definition: -1, start: 0, end: 3},
  ]);
});

test('facts are plain JSON', () => {
  const facts = extractFacts({type: 'root', children: [{type: 'code', value: 'a', position: at(0, 7)}]}, '```\na\n```'.slice(0, 7));
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});
