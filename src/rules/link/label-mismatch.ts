import {readTarget} from '../../core/link-target.ts';
import {basename, dirname} from '../../core/path.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'link/label-mismatch',
  description: 'A link whose text is the name of a document leads to that document.',
  rationale: 'The reader goes by the name; a target that was renamed, or a pasted line that was changed by half, leads elsewhere.',
  severity: 'warning',
  examples: [
    {
      name: 'the name with a directory, without its ending, in code, with a fragment',
      files: {
        'docs/a.md':
          '[`docs/b-guide.md`](b-guide.md) [b-guide](b-guide.md) [b-guide.md#part](b-guide.md#part) [the guide](b-guide.md) [README.md](sub/)\n',
        'docs/b-guide.md': '# B\n\n## Part\n',
        'docs/sub/README.md': '# S\n',
      },
      findings: [],
    },
    {
      name: 'another document',
      files: {
        'docs/a.md': '[`b-guide.md`](c-guide.md) and [b-guide](c-guide.md)\n',
        'docs/b-guide.md': '# B\n',
        'docs/c-guide.md': '# C\n',
      },
      findings: [
        'docs/a.md:1:1: Unexpected link text `b-guide.md`, expected the name of its target `docs/c-guide.md`',
        'docs/a.md:1:32: Unexpected link text `b-guide`, expected the name of its target `docs/c-guide.md`',
      ],
    },
    {
      name: 'a name that the target no longer has',
      files: {'docs/a.md': '[old-name.md](new-name.md)\n', 'docs/new-name.md': '# N\n'},
      findings: ['docs/a.md:1:1: Unexpected link text `old-name.md`, expected the name of its target `docs/new-name.md`'],
    },
    {
      name: 'the namesake in another directory',
      files: {'a.md': '[pg/x.md](my/x.md)\n', 'pg/x.md': '# P\n', 'my/x.md': '# M\n'},
      findings: ['a.md:1:1: Unexpected link text `pg/x.md`, expected the name of its target `my/x.md`'],
    },
  ],
  *check(document, {workspace, conventions}) {
    for (const link of document.facts.links) {
      if (link.kind !== 'link') continue;
      const label = link.text.trim().replace(/#.*$/u, '');
      if (label.length > MAX_NAME || !NAME.test(label)) continue;
      const target = readTarget(document.path, link.url);
      if (target.kind !== 'internal' || target.path === document.path || !workspace.files.has(target.path)) continue;
      const resolve = (name: string) => workspace.resolveMention(document.path, name, conventions.roots);
      const hasEnding = ENDING.test(label);
      if (stem(label) === stem(target.path)) {
        // The same name: another document only where the text names that one by its directory.
        const other = hasEnding && label.includes('/') ? resolve(label) : null;
        const isTarget = other === null || other === target.path || `/${target.path}`.endsWith(`/${label.replace(/^(?:\.{1,2}\/)+/u, '')}`);
        if (isTarget) continue;
      } else if (isIndexOf(target.path, label)) continue;
      // Without its ending a name is one only where there is such a document.
      else if (!hasEnding && (!label.includes('-') || resolve(`${label}.md`) === null)) continue;
      yield {
        range: {start: link.start, end: link.end},
        message: `Unexpected link text ${quote(label, 32)}, expected the name of its target ${quote(target.path, 40)}`,
        help: 'Correct the text, or the target if the text is right',
      };
    }
  },
});

const MAX_NAME = 260;
const ENDING = /\.(?:md|markdown)$/iu;
const NAME = /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}._@+-]+\/)*[\p{L}\p{N}._@+-]+$/u;

function stem(path: string): string {
  return basename(path).replace(ENDING, '').toLowerCase();
}

/** Whether a path is the page of the directory that the text names. */
function isIndexOf(path: string, label: string): boolean {
  return /^(?:_?index|readme|skill)$/u.test(stem(path)) && stem(dirname(path)) === stem(label);
}
