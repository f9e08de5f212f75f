import type {IndexPlace} from './conventions.ts';
import type {DataNode, DataScalar} from './data.ts';
import type {Document} from './document.ts';
import type {IndexEntry} from './index-entry.ts';
import {join, normalize} from './path.ts';
import type {Workspace} from './workspace.ts';

/** An entry of a YAML or JSON file, with the text that stands for it. */
export interface DataListing {
  readonly entry: IndexEntry;
  readonly node: DataScalar;
}

/** The documents that a YAML or JSON file lists: every text below the place's key that names a Markdown file, with its ending or without. */
export function readDataEntries(document: Document, workspace: Workspace, place: IndexPlace): DataListing[] {
  const root = workspace.dataOf(document)?.root ?? null;
  const found: DataListing[] = [];
  const start = root === null ? [] : place.entry.key === '' ? [root] : nodesAt(root, place.entry.key.split('.'));
  const pending: DataNode[] = [...start].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'map') pending.push(...node.entries.map(({value}) => value).reverse());
    else if (node.kind === 'list') pending.push(...[...node.items].reverse());
    else {
      const entry = entryOf(node, workspace, place);
      if (entry !== null) found.push({entry, node});
    }
  }
  return found;
}

function nodesAt(node: DataNode, keys: readonly string[]): DataNode[] {
  let nodes: DataNode[] = [node];
  for (const key of keys) {
    nodes = nodes.flatMap((parent) =>
      parent.kind === 'map' ? parent.entries.filter((entry) => entry.key === key).map(({value}) => value) : [],
    );
  }
  return nodes;
}

function entryOf(node: DataScalar, workspace: Workspace, place: IndexPlace): IndexEntry | null {
  const name = node.text.split('#')[0] ?? '';
  const path = name === '' || /^[a-z][\w+.-]*:/iu.test(name) ? null : normalize(join(place.base, name));
  if (path === null || path === '') return null;
  const hasEnding = /\.(?:md|markdown)$/iu.test(path);
  const target = hasEnding ? path : [`${path}.md`, `${path}/index.md`, `${path}/README.md`].find((other) => workspace.files.has(other));
  if (target === undefined) return null;
  const range = {start: node.start, end: node.end};
  return {range, form: 'data', path: target, exists: workspace.has(target), isForward: false, name, leaf: -1};
}
