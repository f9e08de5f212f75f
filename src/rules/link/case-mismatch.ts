import {decode, encodeDestination} from '../../core/link-target.ts';
import {linkedPlaces} from '../../core/linked-place.ts';
import {relative} from '../../core/path.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'link/case-mismatch',
  description: 'Relative links spell their target in its own letter case.',
  rationale: 'The link works on a laptop whose disk ignores letter case and is a 404 page on GitHub.',
  severity: 'error',
  examples: [
    {name: 'same letter case', files: {'a.md': '# A\n\n[b](docs/Setup.md)\n', 'docs/Setup.md': '# S\n'}, findings: []},
    {
      name: 'other letter case',
      files: {'a.md': '# A\n\n[b](docs/setup.md#s)\n', 'docs/Setup.md': '# S\n'},
      findings: ['a.md:3:5: Unexpected letter case in `docs/setup.md`, expected `docs/Setup.md`'],
    },
  ],
  *check(document, {workspace, conventions}) {
    for (const {target, range} of linkedPlaces(document, workspace, conventions)) {
      if (target.kind !== 'internal' || workspace.has(target.path)) continue;
      const right = workspace.caseVariant(target.path);
      if (right === null) continue;
      const written = document.slice(range);
      const path = written.startsWith('/') ? `/${right}` : relative(document.path, right);
      const fixed = rewrite(written, range.start, right);
      yield {
        range,
        message: `Unexpected letter case in ${quote(fromDifference(target.path, right), 44)}, expected ${quote(fromDifference(right, target.path), 44)}`,
        help: `Write \`${path}\``,
        ...(fixed !== null && {fix: {kind: 'safe', edits: [{path: document.path, start: range.start, ...fixed}]}}),
      };
    }
  },
});

/** The path of a destination with its names in the right letter case, all else as written; null where it is written in a roundabout way. */
function rewrite(written: string, start: number, right: string): {readonly end: number; readonly text: string} | null {
  // Escapes and character references hide where the path ends.
  if (/[\\&]/u.test(written)) return null;
  const path = written.replace(/[?#].*$/su, '');
  const names = right.split('/').reverse();
  const parts = path.split('/').reverse();
  for (const [index, part] of parts.entries()) {
    if (part === '' || part === '.') continue;
    if (part === '..') break;
    const name = names.shift();
    if (name === undefined || decode(part).toLowerCase() !== name.toLowerCase()) return null;
    if (decode(part) !== name) parts[index] = encodeDestination(name);
  }
  return {end: start + path.length, text: parts.reverse().join('/')};
}

/** A long path from the directory on in which it first differs from the other, so that a message shows the difference. */
function fromDifference(path: string, other: string): string {
  if (path.length <= 44) return path;
  let index = 0;
  while (index < path.length && path[index] === other[index]) index++;
  const start = path.lastIndexOf('/', index) + 1;
  return start === 0 ? path : `…/${path.slice(start)}`;
}
