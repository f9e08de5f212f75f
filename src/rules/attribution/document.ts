import {findDocumentMarkers, MARKER_NAMES} from '../../core/attribution.ts';
import {defineRule} from '../../core/rule.ts';

export default defineRule({
  id: 'attribution/document',
  description: 'No line of a document credits a coding tool. Documents may speak about such lines.',
  rationale: 'A signature pasted along with a text says nothing to its readers and credits an author who cannot answer for it.',
  severity: 'error',
  scope: 'document',
  examples: [
    {
      name: 'mentions: code, a quote, a list and bold prose',
      files: {
        'docs/a.md':
          '# A\n\nDrop `Co-Authored-By: Claude <noreply@anthropic.com>`.\n\n> Co-Authored-By: Claude <noreply@anthropic.com>\n\n- 🤖 Generated with Claude Code\n\n**Never use Co-Authored-By: Claude**\n\n```\nCo-Authored-By: Claude <noreply@anthropic.com>\n```\n',
      },
      findings: [],
    },
    {
      name: 'a signature at the end',
      files: {'docs/a.md': '# A\n\nText.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n'},
      findings: ['docs/a.md:5:1: Unexpected attribution signature, expected none in a document'],
    },
    {
      name: 'a trailer above a ruler, which makes it a heading',
      files: {'docs/a.md': '# A\n\nCo-authored-by: Cursor Agent <cursoragent@cursor.com>\n---\n'},
      findings: ['docs/a.md:3:1: Unexpected attribution trailer, expected none in a document'],
    },
  ],
  *check(document, {conventions}) {
    if (!conventions.attribution.scopes.includes('files')) return;
    for (const {kind, start, end} of findDocumentMarkers(document, conventions.attribution)) {
      yield {
        range: {start, end},
        message: `Unexpected ${MARKER_NAMES[kind]}, expected none in a document`,
        help: 'Delete the line, or put it in a code span or a fence if the text is about it',
      };
    }
  },
});
