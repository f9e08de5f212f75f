import {expect, test} from 'vitest';
import {verdictOf} from '../verdict-of.ts';

test.each([
  [['flowchart LR', '  a["b (c)"] -->|d [e]| f[(g)] & h([i]) --> j{{k}}', '  subgraph l', '    m[/n\\] --> o>p]', '  end']],
  [['---', 'title: "A [b"', '---', '%%{init: {}}%%', 'graph TD', '  a -- call b(c) --> d((e))', '  click a call f(g)']],
  [['sequenceDiagram', '  loop every minute', '    a->>b: the end (of it', '  end', '  alt x', '  else y', '  end']],
  [['classDiagram', '  class A {', '    +b(c) d', '  }']],
  [['stateDiagram-v2', '  state A {', '    [*] --> B', '  }']],
  [['new-beta', '  a']],
  [['...']],
])('%j', (lines) => {
  expect(verdictOf('mermaid', ...lines)).toBeNull();
});

test.each([
  ['hard 1:1-9 unexpected type `flowchrat` of a diagram, expected `flowchart`', ['flowchrat LR', '  a --> b']],
  ['hard 2:3-8 missing `end` for `subgraph`', ['flowchart LR', '  subgraph a', '    b --> c']],
  ['hard 3:3-3 unexpected `end`', ['sequenceDiagram', '  a->>b: c', '  end']],
  ['hard 2:11-1 missing `}` for `{`', ['classDiagram', '  class A {', '    b']],
  ['hard 2:7-1 unexpected `(` in the text of a node', ['graph TD', '  a[b (c)] --> d']],
  ['soft 1:1-9 unexpected `component`, expected the type of a diagram', ['component A [b, c]']],
])('%s', (expected, lines) => {
  expect(verdictOf('mermaid', ...lines)).toBe(expected);
});
