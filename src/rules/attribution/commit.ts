import {findMessageMarkers} from '../../core/attribution.ts';
import {defineRule} from '../../core/rule.ts';

const commit = 'commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445';

export default defineRule({
  id: 'attribution/commit',
  description: 'No line of a commit message credits a coding tool.',
  rationale: 'A trailer credits an author who cannot answer for the change, and a squash merge copies it into the main branch for good.',
  severity: 'error',
  reads: 'commit',
  examples: [
    {
      name: 'people as co-authors',
      files: {
        [commit]:
          'Explain TLS\n\nText.\n\nCo-authored-by: Claude Monet <claude@monet.example>\nSigned-off-by: Devin Booker <devin@example.com>\n',
      },
      findings: [],
    },
    {
      name: 'a message about trailers',
      files: {
        [commit]:
          'Forbid trailers in CLAUDE.md\n\nLines such as `Co-Authored-By: Claude <noreply@anthropic.com>` are rejected:\n\n    Co-Authored-By: Claude <noreply@anthropic.com>\n',
      },
      findings: [],
    },
    {
      name: 'a trailer and a signature',
      files: {
        [commit]:
          'Explain TLS\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
      },
      findings: [
        `${commit}:3:1: Unexpected attribution signature, line 3 of commit 1b2c3d4`,
        `${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`,
      ],
    },
    {
      name: 'a trailer in the middle of a squashed message',
      files: {
        [commit]:
          'Explain TLS (#7)\n\n* Explain TLS\n\nco-authored-by: GitHub Copilot <copilot@github.com>\n\n* Fix a link\n\n---------\n\nCo-authored-by: Mia Chen <mia@example.com>\n',
      },
      findings: [`${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`],
    },
  ],
  *check(document, {conventions}) {
    const sha = document.path.slice('commit:'.length, 'commit:'.length + 7);
    for (const {kind, start, end} of findMessageMarkers(document.text, conventions.attribution)) {
      yield {
        range: {start, end},
        message: `Unexpected attribution ${kind}, line ${document.lines.pointAt(start).line} of commit ${sha}`,
        help: 'Reword the commit and delete the line: a squash merge copies commit messages into the base branch',
      };
    }
  },
});
