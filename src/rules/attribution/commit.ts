import {findMessageMarkers, isTool, MARKER_NAMES} from '../../core/attribution.ts';
import {shorten} from '../../core/commit.ts';
import {DRAFT_PREFIX} from '../../core/document.ts';
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
      name: 'a message that is still to be committed, with what git will drop',
      files: {
        'commit-msg:.git/COMMIT_EDITMSG':
          'Explain TLS\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n# Please enter the commit message for your changes.\n',
      },
      findings: ['commit-msg:.git/COMMIT_EDITMSG:3:1: Unexpected attribution trailer, line 3 of the commit message'],
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
  *check(document, {conventions: {attribution}}) {
    if (!attribution.scopes.includes('commit-messages')) return;
    const isDraft = document.path.startsWith(DRAFT_PREFIX);
    const where = isDraft ? 'the commit message' : `commit ${shorten(document.path.slice('commit:'.length))}`;
    for (const {kind, start, end} of findMessageMarkers(document.text, attribution, isDraft)) {
      yield {
        range: {start, end},
        message: `Unexpected ${MARKER_NAMES[kind]}, line ${document.lines.pointAt(start).line} of ${where}`,
        help: isDraft
          ? 'Delete the line and commit again: git keeps the message in the file that is named above'
          : 'Reword the commit and delete the line: a squash merge copies commit messages into the base branch',
      };
    }
    if (document.commit === null || attribution.commitIdentities === 'allow') return;
    for (const role of ['author', 'committer'] as const) {
      if (!isTool(document.commit[role], attribution)) continue;
      yield {
        range: {start: 0, end: document.text.search(/[\r\n]|$/u)},
        message: `Unexpected coding tool as ${role} of ${where}, expected a person`,
        help: 'Set `git config user.name` and `user.email`, `edit` it in a rebase, run `git commit --amend --no-edit --reset-author`',
      };
    }
  },
});
