import type {Document} from '../../core/document.ts';
import type {Fix} from '../../core/finding.ts';
import {judgeForward} from '../../core/forward-declaration.ts';
import {findMentions, type Mention} from '../../core/mention.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'reference/unmarked-forward',
  description: 'A document that only an open pull request adds is named together with that pull request.',
  rationale: 'Until the other pull request is merged the name leads nowhere, and the reader cannot tell a plan from a typo.',
  severity: 'warning',
  silentWithout: 'pulls',
  examples: [
    {
      name: 'marked',
      files: {'docs/addon-a-guide.md': '# A\n\n`addon-b-guide.md` (planned, PR #71)\n'},
      pulls: {open: [{number: 71, added: ['docs/addon-b-guide.md']}]},
      findings: [],
    },
    {
      name: 'not marked',
      files: {'docs/addon-a-guide.md': '# A\n\nSee `addon-b-guide.md`.\n'},
      pulls: {open: [{number: 71, added: ['docs/addon-b-guide.md']}]},
      findings: ['docs/addon-a-guide.md:3:5: Missing marker on `addon-b-guide.md`, which open pull request 71 adds'],
    },
  ],
  *check(document, {workspace, conventions}) {
    for (const mention of findMentions(document, workspace, conventions)) {
      if (mention.target !== null || mention.isNamingExample) continue;
      const forward = judgeForward(mention, document.path, workspace, conventions);
      if (forward.kind !== 'unnamed') continue;
      const {number} = forward.pull;
      const marker = `(planned, PR #${number})`;
      if (forward.isMarked) {
        yield {
          range: mention.range,
          message: `Missing number in the marker on ${quote(mention.name, 56)}: open pull request ${number} adds it`,
          severity: 'info',
          help: `The marker could say \`${marker}\``,
          ...nameNumber(document, mention, marker),
        };
        continue;
      }
      yield {
        range: mention.range,
        message: `Missing marker on ${quote(mention.name, 60)}, which open pull request ${number} adds`,
        help: `Add \`${marker}\` after the name`,
        fix: {kind: 'safe', edits: [{path: document.path, start: mention.range.end, end: mention.range.end, text: ` ${marker}`}]},
      };
    }
  },
});

/** A marker that says nothing else gives way to one with the number. */
function nameNumber(document: Document, {marker}: Mention, text: string): {readonly fix?: Fix} {
  if (marker === null || !/^\s*[(（][\p{L}\s]+[)）]$/u.test(document.slice(marker.span))) return {};
  return {fix: {kind: 'suggested', edits: [{path: document.path, ...marker.span, text: ` ${text}`}]}};
}
