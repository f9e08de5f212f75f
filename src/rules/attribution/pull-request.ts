import {type AttributionMarker, findDocumentMarkers, isMarkerLine, MARKER_NAMES} from '../../core/attribution.ts';
import type {AttributionConventions, AttributionScope} from '../../core/conventions.ts';
import type {Document} from '../../core/document.ts';
import {defineRule} from '../../core/rule.ts';

const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';

export default defineRule({
  id: 'attribution/pull-request',
  description: 'No line of a pull request title or body credits a coding tool; nor one of its comments, where they are checked.',
  rationale:
    'What a pull request says stays readable when its branch is gone, and a squash merge may copy title and body into the main branch.',
  severity: 'error',
  reads: 'pull-request',
  examples: [
    {
      name: 'a body that speaks about markers',
      files: {
        'pull-request:title': 'docs: forbid tool trailers in CLAUDE.md',
        'pull-request:body': `Commit body and text were scrubbed for attribution markers.\n\nThe guide names \`${TRAILER}\`:\n\n\`\`\`\n${TRAILER}\n\`\`\`\n`,
      },
      findings: [],
    },
    {
      name: 'a signature and a trailer at the end of a body',
      files: {'pull-request:body': `Why.\r\n\r\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\r\n\r\n${TRAILER}\r\n`},
      findings: [
        'pull-request:body:3:1: Unexpected attribution signature, line 3 of the pull request body',
        'pull-request:body:5:1: Unexpected attribution trailer, line 5 of the pull request body',
      ],
    },
    {
      name: 'where a reader does not look: a comment, and folded details',
      files: {
        'pull-request:body': `<!-- ${TRAILER} -->\n\n<details>\n<summary>More</summary>\nGenerated with <a href="https://cursor.com">Cursor</a>\n</details>\n`,
      },
      findings: [
        'pull-request:body:1:6: Unexpected attribution trailer, line 1 of the pull request body',
        'pull-request:body:5:1: Unexpected attribution signature, line 5 of the pull request body',
      ],
    },
    {
      name: 'a title',
      files: {'pull-request:title': '🤖 Generated with Claude Code'},
      findings: ['pull-request:title:1:1: Unexpected attribution signature in the pull request title'],
    },
  ],
  *check(document, {conventions: {attribution}}) {
    const part = document.path.slice('pull-request:'.length);
    const scope: AttributionScope = part === 'title' ? 'pr-title' : part === 'body' ? 'pr-body' : 'pr-comments';
    if (!attribution.scopes.includes(scope)) return;
    for (const {kind, start, end} of findMarkers(document, part, attribution)) {
      const {line} = document.lines.pointAt(start);
      yield {
        range: {start, end},
        message: `Unexpected ${MARKER_NAMES[kind]}${part === 'title' ? ' in' : `, line ${line} of`} ${nameOf(part)}`,
        help:
          part === 'body' ? 'Edit the body and delete the line; `docs-curator scrub` does it for a text' : 'Edit it and delete the line',
      };
    }
  },
});

function findMarkers(document: Document, part: string, attribution: AttributionConventions): readonly AttributionMarker[] {
  if (part !== 'title') return findDocumentMarkers(document, attribution);
  const isMarker = isMarkerLine(document.text, attribution);
  return isMarker ? [{kind: 'signature', isWhole: true, start: 0, end: document.text.length}] : [];
}

function nameOf(part: string): string {
  return part.startsWith('comment-') ? `comment ${part.slice('comment-'.length)}` : `the pull request ${part}`;
}
