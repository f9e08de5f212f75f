import {anchorsOf, readmeOf} from '../../core/anchors.ts';
import type {Document} from '../../core/document.ts';
import {linkedPlaces} from '../../core/linked-place.ts';
import {findNearest, MAX_LOOKUPS} from '../../core/nearest.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import type {Workspace} from '../../core/workspace.ts';

/** `#L12`, `#L12-L20`, `#L3C1-L4C2` mark lines of a file; `#:~:text=` marks text; neither names an anchor. */
const NOT_AN_ANCHOR = /^(?:L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$|:~:)/u;
/** Anchors that GitHub's own pages have around a document. */
const PAGE_ANCHORS = new Set(['', 'top', 'readme']);

export default defineRule({
  id: 'link/missing-fragment',
  description: 'Link fragments name a heading, or an `id` or `name` of the target document.',
  rationale: 'A wrong fragment drops the reader at the top of a long document with no word that the section was renamed.',
  severity: 'error',
  examples: [
    {
      name: 'heading, duplicate heading, manual anchor',
      files: {
        'docs/a.md': '# A\n\n[1](b.md#步骤一-准备) [2](b.md#setup-1) [3](b.md#appendix-d) [4](#a)\n',
        'docs/b.md': '# B\n\n## 步骤一 准备\n\n## Setup\n\n## Setup\n\n<a name="appendix-d"></a>\n',
      },
      findings: [],
    },
    {
      name: 'renamed heading',
      files: {'docs/a.md': '# A\n\n[b](b.md#set-up)\n', 'docs/b.md': '# B\n\n## Setup\n'},
      findings: ['docs/a.md:3:5: Fragment `#set-up` does not exist in `docs/b.md`'],
    },
    {
      name: 'wrong letter case',
      files: {'docs/a.md': '# A\n\n[b](#Setup)\n\n## Setup\n'},
      findings: ['docs/a.md:3:5: Unexpected letter case in fragment `#Setup`, expected `#setup`'],
    },
  ],
  *check(document, {workspace, conventions}) {
    let lookups = 0;
    for (const {target, range, isUnused} of linkedPlaces(document, workspace, conventions)) {
      if (target.kind !== 'internal' || target.fragment === null || isUnused) continue;
      const wanted = target.fragment.replace(/^user-content-/u, '');
      const there = shownAt(target.path, workspace);
      if (workspace.isSite && there?.text.includes(`{#${wanted}}`)) continue;
      if (!there || PAGE_ANCHORS.has(wanted.toLowerCase()) || NOT_AN_ANCHOR.test(wanted)) continue;
      const anchors = anchorsOf(there);
      if (anchors.exact.has(wanted)) continue;
      const sameButCase = anchors.lowerCase.get(wanted.toLowerCase());
      if (sameButCase !== undefined) {
        yield {
          range,
          message: `Unexpected letter case in fragment ${quote(`#${wanted}`, 36)}, expected ${quote(`#${sameButCase}`, 36)}`,
          severity: 'warning',
          help: 'Write the fragment as the anchor is written: only GitHub forgives the difference',
        };
        continue;
      }
      const nearest = ++lookups > MAX_LOOKUPS ? null : findNearest(wanted.toLowerCase(), anchors.exact);
      yield {
        range,
        message: `Fragment ${quote(`#${wanted}`, 40)} does not exist in ${quote(there.path, 44)}`,
        help: nearest === null ? 'Name an existing heading, or drop the fragment' : `Did you mean \`#${nearest}\`?`,
      };
    }
  },
});

/** The document GitHub renders at a path: the file itself, or the README of a directory. */
function shownAt(path: string, workspace: Workspace): Document | undefined {
  if (!workspace.directories.has(path)) return workspace.documents.get(path);
  return readmeOf(path)
    .map((readme) => workspace.documents.get(readme))
    .find((document) => document !== undefined);
}
