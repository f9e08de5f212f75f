import {linkedPlaces} from '../../core/linked-place.ts';
import {findNearest, MAX_LOOKUPS} from '../../core/nearest.ts';
import {basename, dirname, relative} from '../../core/path.ts';
import {findAdder} from '../../core/pulls.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import type {Workspace} from '../../core/workspace.ts';

export default defineRule({
  id: 'link/missing-target',
  description: 'Relative links point at files that exist in the repository.',
  rationale: 'A dead cross-reference sends the reader to a 404 page at the moment the document is needed.',
  severity: 'error',
  examples: [
    {name: 'existing file', files: {'docs/a.md': '# A\n\n[b](b.md)\n', 'docs/b.md': '# B\n'}, findings: []},
    {
      name: 'directory, root and percent-encoding',
      files: {'docs/a.md': '# A\n\n[d](../docs/) [r](/docs/%E4%B8%AD.md)\n', 'docs/中.md': '# B\n'},
      findings: [],
    },
    {
      name: 'missing file',
      files: {'docs/a.md': '# A\n\n[b](b/c.md)\n', 'docs/b/d-guide.md': '# B\n'},
      findings: ['docs/a.md:3:5: Link target `docs/b/c.md` does not exist'],
    },
    {
      name: 'file name without its ending',
      files: {'docs/a.md': '# A\n\n[b](b)\n', 'docs/b.md': '# B\n'},
      findings: ['docs/a.md:3:5: Link target `docs/b` does not exist'],
    },
    {
      name: 'only an open pull request adds it',
      files: {'docs/a.md': '# A\n\n[b](b.md)\n'},
      pulls: {open: [{number: 71, added: ['docs/b.md']}]},
      findings: ['docs/a.md:3:5: Link target `docs/b.md` does not exist'],
    },
  ],
  *check(document, {workspace, conventions}) {
    let lookups = 0;
    for (const {target, range, link, isEntry, isUnused} of linkedPlaces(document, workspace, conventions)) {
      if (target.kind !== 'internal' || isEntry || workspace.has(target.path) || workspace.caseVariant(target.path) !== null) continue;
      if (workspace.isUnknown(target.path)) continue;
      const withEnding = ['.md', '.markdown', '/README.md'].find((ending) => workspace.files.has(target.path + ending));
      const message = `Link target ${quote(target.path)} does not exist`;
      if (withEnding !== undefined) {
        yield {range, message, severity: 'warning', help: `Link to \`${basename(target.path)}${withEnding}\`: GitHub adds no ending`};
        continue;
      }
      if (workspace.isSite && isRoute(document.slice(range))) continue;
      const adder = findAdder(workspace.pulls, target.path);
      const name = relative(document.path, target.path);
      if (adder !== null && link !== null && PLAIN_NAME.test(name)) {
        const text = `\`${name}${fragmentOf(target.fragment)}\` (planned, PR #${adder.number})`;
        const help = `Until pull request ${adder.number} is merged, write ${text}`;
        // Words of its own that the link has would be lost.
        const kind = [name, basename(name), target.path].includes(link.text) ? 'safe' : 'suggested';
        yield {range, message, help, fix: {kind, edits: [{path: document.path, start: link.start, end: link.end, text}]}};
        continue;
      }
      yield {
        range,
        message,
        help: advise(document.path, document.slice(range), target.path, ++lookups > MAX_LOOKUPS ? null : workspace),
        ...(isUnused && {severity: 'info' as const}),
      };
    }
  },
});

/** A path that a site generator maps to a page or to a file it serves from elsewhere. */
function isRoute(written: string): boolean {
  const path = written.replace(/[?#].*$/su, '');
  return path.startsWith('/') || path.endsWith('/');
}

/** A name that a code span holds as it is and that is known again as one of a document. */
const PLAIN_NAME = /^[\w./-]+\.md$/u;

/** The part of the document that is named, where a code span can hold it. */
function fragmentOf(fragment: string | null): string {
  return fragment !== null && /^[^\s`|]+$/u.test(fragment) ? `#${fragment}` : '';
}

/** What to do about it: an address that lacks its scheme, the same base name elsewhere, a similar name beside it. */
function advise(from: string, written: string, path: string, workspace: Workspace | null): string {
  if (/^[^/\s@]+@[^/\s@]+\.[a-z]{2,}$/iu.test(written)) return 'Write a mail address as `mailto:…`';
  if (/^@[a-z\d-]+$/iu.test(written)) return 'Write the full address of the account: `https://…`';
  if (/^(?:www\.|[a-z\d-]+\.(?:com|org|net|io|dev)\/)/iu.test(written)) return 'Begin the address with `https://`';
  const nearest = workspace && suggest(from, path, workspace);
  return nearest === null ? 'Correct the path, or remove the link' : `Did you mean \`${relative(from, nearest)}\`?`;
}

/** Among more names than these, some name is always similar. */
const MAX_SIBLINGS = 500;

/** The one document of the same base name, else the most similar name of the same ending in the same directory. */
function suggest(from: string, path: string, workspace: Workspace): string | null {
  const ending = /\.\w+$/u.exec(path)?.[0] ?? null;
  if (ending === null) return null;
  const namesakes = workspace.withBasename(basename(path)).filter((file) => file !== from);
  if (namesakes.length > 0) return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
  const siblings = new Map<string, string>();
  for (const file of workspace.filesIn(dirname(path))) {
    if (file !== from && file.endsWith(ending)) siblings.set(basename(file).slice(0, -ending.length), file);
  }
  const nearest = siblings.size > MAX_SIBLINGS ? null : findNearest(basename(path).slice(0, -ending.length), siblings.keys());
  return nearest === null ? null : (siblings.get(nearest) ?? null);
}
