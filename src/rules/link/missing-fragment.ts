import {anchorsOf, readmeOf} from '../../core/anchors.ts';
import type {Document} from '../../core/document.ts';
import type {Fix} from '../../core/finding.ts';
import {decode, encodeFragment} from '../../core/link-target.ts';
import {linkedPlaces} from '../../core/linked-place.ts';
import {findNearest, MAX_LOOKUPS} from '../../core/nearest.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';
import type {Span} from '../../core/text.ts';
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
      // The letter case of the path is another rule's business.
      const path = workspace.has(target.path) ? target.path : (workspace.caseVariant(target.path) ?? target.path);
      const there = shownAt(path, workspace);
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
          ...recase(document, range, wanted, sameButCase),
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

/** The same fragment in the anchor's letter case; a fragment that is written with escapes is left to people. */
function recase(document: Document, range: Span, wanted: string, right: string): {readonly fix?: Fix} {
  const written = document.slice(range);
  const fragment = written.slice(written.indexOf('#') + 1);
  const prefix = /^user-content-/u.exec(fragment)?.[0] ?? '';
  const start = range.end - fragment.length + prefix.length;
  if (fragment.slice(prefix.length) === wanted) return fixed(document, {start, end: range.end}, encodeFragment(right));
  const encoded = fragment.slice(prefix.length);
  return /^(?:[^%\\&]|%[\da-f]{2})+$/iu.test(encoded) && decode(encoded) === wanted
    ? fixed(document, {start, end: range.end}, encodeURIComponent(right))
    : {};
}

function fixed(document: Document, span: Span, text: string): {readonly fix: Fix} {
  return {fix: {kind: 'safe', edits: [{path: document.path, start: span.start, end: span.end, text}]}};
}

/** The document GitHub renders at a path: the file itself, or the README of a directory. */
function shownAt(path: string, workspace: Workspace): Document | undefined {
  if (!workspace.directories.has(path)) return workspace.documents.get(path);
  return readmeOf(path)
    .map((readme) => workspace.documents.get(readme))
    .find((document) => document !== undefined);
}
