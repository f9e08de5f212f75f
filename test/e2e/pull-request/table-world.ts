import type {DocsDescription} from './docs-world.ts';
import {guide, headOf, index, pull} from './guides.ts';

const NAMES = ['addon-backup-guide.md', 'addon-old-guide.md', 'addon-restart-guide.md'];
const OLD = guide('Old ways', 'See [the plan](plan.md).\n\nSee `addon-backup-guide.md`.\n\nStep one.\n\nStep two.\n\nStep three.');
const RESTART = guide('Restart', 'After [the backup](addon-backup-guide.md) comes the restart.');

/** One repository with two old findings, and a pull request for each row of the table. */
export const TABLE: DocsDescription = {
  repository: {
    commits: [
      {
        mark: 'start',
        on: 'main',
        message: 'docs: begin\n',
        files: {
          'README.md': '# Docs\n\nStart at [the index](docs/SKILL-INDEX.md).\n',
          'docs/SKILL-INDEX.md': index(...NAMES),
          'docs/addon-backup-guide.md': guide('Backup', 'Back up first.'),
          'docs/addon-old-guide.md': OLD,
          'docs/addon-restart-guide.md': RESTART,
        },
      },
      headOf(1, {files: {'docs/addon-restart-guide.md': `${RESTART}\nWait for it.\n`}}),
      headOf(2, {
        files: {
          'docs/addon-restart-guide.md': `${RESTART}\nSee [there](gone.md), \`addon-network-guide.md\` and \`addon-nowhere-guide.md\`.\n`,
        },
      }),
      headOf(3, {files: {'docs/addon-old-guide.md': OLD.replace('See [the plan]', 'Words above.\n\nSee [the plan]')}}),
      headOf(4, {files: {'docs/addon-backup-guide.md': null}}),
      headOf(5, {
        renames: {'docs/addon-old-guide.md': 'docs/addon-former-guide.md'},
        files: {
          'docs/SKILL-INDEX.md': index('addon-backup-guide.md', 'addon-former-guide.md', 'addon-restart-guide.md'),
          'docs/addon-former-guide.md': OLD.replace('Step two', 'Step 2'),
        },
      }),
      headOf(6, {
        files: {
          '.github/docs-curator.yml': 'version: 1\nignore: ["docs/**"]\nrules:\n  link/missing-target: off\n',
          'docs/addon-restart-guide.md': `${RESTART}\nSee [there](gone.md).\n`,
        },
      }),
      headOf(7, {files: {'README.md': '# Docs\n\nBegin at [the list](docs/list.md).\n'}}),
      headOf(8, {message: 'docs: nothing\n'}),
      headOf(20, {files: {'docs/addon-network-guide.md': guide('Network', 'Wires.')}}),
      {
        mark: 'tip',
        on: 'main',
        message: 'docs: go on\n',
        files: {'README.md': '# The docs\n\nStart with [the index](docs/SKILL-INDEX.md).\n'},
      },
    ],
  },
  pulls: [...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => pull(number)), pull(20)],
};

/** A pull request that changes as many files as GitHub lists of one, with one finding in the last. */
export const LARGE: DocsDescription = {
  repository: {
    commits: [
      {mark: 'start', on: 'main', message: 'docs: begin\n', files: {'README.md': '# Docs\n'}},
      headOf(9, {
        files: Object.fromEntries(
          Array.from({length: 3000}, (_, number) => [`notes/${String(number).padStart(4, '0')}.md`, `# Note ${number}\n\nText.\n`]).concat([
            ['notes/2999.md', '# Note 2999\n\n[x](missing-picture.png)\n'],
          ]),
        ),
      }),
      headOf(10, {files: {'docs/addon-plan-guide.md': guide('Plan', 'See `addon-a-guide.md` (TBD).')}}),
    ],
  },
  pulls: [pull(9), pull(10)],
};
