import {linkedPlaces} from '../../core/linked-place.ts';
import {findNearest} from '../../core/nearest.ts';
import {basename, dirname} from '../../core/path.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

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
  ],
  *check(document, {workspace, conventions}) {
    for (const {target, range, isEntry, isUnused} of linkedPlaces(document, workspace, conventions)) {
      if (target.kind !== 'internal' || isEntry || workspace.has(target.path) || workspace.caseVariant(target.path) !== null) continue;
      if (workspace.isUnknown(target.path)) continue;
      const withEnding = ['.md', '.markdown', '/README.md'].find((ending) => workspace.files.has(target.path + ending));
      const message = `Link target ${quote(target.path)} does not exist`;
      if (withEnding !== undefined) {
        yield {range, message, severity: 'warning', help: `Link to \`${basename(target.path)}${withEnding}\`: GitHub adds no ending`};
        continue;
      }
      const nearest = suggest(target.path, workspace.files);
      yield {
        range,
        message,
        help: nearest === null ? 'Correct the path, or remove the link' : `Did you mean \`${nearest}\`?`,
        ...(isUnused && {severity: 'info' as const}),
      };
    }
  },
});

/** The same base name elsewhere, else the most similar name in the same directory. */
function suggest(path: string, files: ReadonlySet<string>): string | null {
  const siblings: string[] = [];
  for (const file of files) {
    if (basename(file) === basename(path)) return file;
    if (dirname(file) === dirname(path)) siblings.push(file);
  }
  return findNearest(path, siblings);
}
