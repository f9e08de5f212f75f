import type {Document} from '../../core/document.ts';
import type {Edit} from '../../core/finding.ts';
import {readTarget} from '../../core/link-target.ts';
import {linkTo} from '../../core/link-to.ts';
import {markersOf} from '../../core/mention.ts';
import {findNames} from '../../core/plain-name.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'reference/stale-forward',
  description: 'No reference announces as still to come a document that exists.',
  rationale: 'A marker that outlives its document tells the reader not to look for what is already there.',
  severity: 'error',
  examples: [
    {
      name: 'announced and not there yet',
      files: {'docs/addon-a-guide.md': '# A\n\n`addon-b-guide.md` (TBD), `addon-c-guide.md`（planned, PR #7）\n'},
      findings: [],
    },
    {
      name: 'everyday use of the words',
      files: {
        'docs/addon-a-guide.md': '# A\n\n[b](addon-b-guide.md) (pending pods), [b](addon-b-guide.md)（planned maintenance）\n',
        'docs/addon-b-guide.md': '# B\n',
      },
      findings: [],
    },
    {
      name: 'marker on an existing document',
      files: {'docs/addon-a-guide.md': '# A\n\n见 `addon-b-guide.md`（PR #13 待 land）。\n', 'docs/addon-b-guide.md': '# B\n'},
      findings: ['docs/addon-a-guide.md:3:3: Unexpected forward marker `PR #13 待 land`: `docs/addon-b-guide.md` exists'],
    },
    {
      name: 'marker left behind on a link',
      files: {'docs/addon-a-guide.md': '# A\n\n[b](addon-b-guide.md)（TBD，单独 PR 跟进）\n', 'docs/addon-b-guide.md': '# B\n'},
      findings: ['docs/addon-a-guide.md:3:1: Unexpected forward marker `TBD，单独 PR 跟进`: `docs/addon-b-guide.md` exists'],
    },
  ],
  *check(document, {workspace, conventions, kind}) {
    const found = (start: number, end: number, marker: string, target: string, edits: Edit[]) => ({
      range: {start, end},
      message: `Unexpected forward marker ${quote(marker, 32)}: ${quote(target, 48)} exists`,
      help: 'Remove the marker, and name the document by a link',
      fix: {kind: 'safe' as const, edits},
    });
    for (const mention of findNames(document, workspace, conventions)) {
      const {target, marker, range} = mention;
      if (target === null || !marker || target === document.path) continue;
      const edits = [removal(document, marker.span)];
      if (kind.references.clickable !== 'none') edits.push({path: document.path, ...range, text: linkTo(document, mention)});
      edits.sort((a, b) => a.start - b.start);
      yield found(range.start, range.end, marker.text, target, edits);
    }
    const markers = markersOf(conventions, kind);
    for (const link of document.facts.links) {
      if (link.kind !== 'link') continue;
      const target = readTarget(document.path, link.url);
      if (target.kind !== 'internal' || !workspace.files.has(target.path) || !/\.(?:md|markdown)$/iu.test(target.path)) continue;
      const marker = markers.find(document, link, document.facts.leaves[link.leaf] ?? link);
      if (marker) yield found(link.start, link.end, marker.text, target.path, [removal(document, marker.span)]);
    }
  },
});

function removal(document: Document, span: {readonly start: number; readonly end: number}): Edit {
  return {path: document.path, ...span, text: ''};
}
