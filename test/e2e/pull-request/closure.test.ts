import {describe, expect, test} from 'vitest';
import {listAccepted, listFindings, startDocs} from './docs-world.ts';
import {guide, headOf, index, pull} from './guides.ts';

const PLAN = '`addon-network-guide.md` (TBD), `addon-storage-guide.md`（planned, PR #7）, [start](addon-start-guide.md#how)';
const OLD_LINES = ['[a](old.md)', '[b](old.md)', 'See `addon-start-guide.md`.'].join('\n\n');

/** Pull requests that never touch docs/addon-plan-guide.md, the index or docs/addon-moved-guide.md unless the title of the test says so. */
const docs = await startDocs({
  repository: {
    commits: [
      {
        mark: 'start',
        on: 'main',
        message: 'docs: begin\n',
        files: {
          'docs/SKILL-INDEX.md': index('addon-moved-guide.md', 'addon-plan-guide.md', 'addon-start-guide.md'),
          'docs/addon-moved-guide.md': guide('Moved', OLD_LINES, 'stable'),
          'docs/addon-plan-guide.md': guide('Plan', PLAN),
          'docs/addon-start-guide.md': guide('Start', '## How\n\nBegin.'),
          'docs/img/start.png': new Uint8Array([137, 80, 78, 71]),
          'README.md': '# Docs\n\n![start](docs/img/start.png) and [all of it](docs/)\n',
        },
      },
      headOf(1, {
        files: {
          'docs/addon-network-guide.md': guide('Network', 'Wires.'),
          'docs/SKILL-INDEX.md': index('addon-moved-guide.md', 'addon-network-guide.md', 'addon-plan-guide.md', 'addon-start-guide.md'),
        },
      }),
      headOf(2, {files: {'docs/SKILL-INDEX.md': index('addon-plan-guide.md', 'addon-start-guide.md')}}),
      headOf(3, {files: {'docs/addon-start-guide.md': guide('Start', '## How to begin\n\nBegin.')}}),
      headOf(4, {files: {'docs/img/start.png': null}}),
      headOf(5, {
        renames: {'docs/addon-moved-guide.md': 'docs/addon-arrived-guide.md'},
        files: {'docs/SKILL-INDEX.md': index('addon-arrived-guide.md', 'addon-plan-guide.md', 'addon-start-guide.md')},
      }),
      headOf(6, {
        renames: {'docs/addon-moved-guide.md': 'docs/addon-arrived-guide.md'},
        files: {
          'docs/SKILL-INDEX.md': index('addon-arrived-guide.md', 'addon-plan-guide.md', 'addon-start-guide.md'),
          'docs/addon-arrived-guide.md': guide('Arrived', `More.\n\n${OLD_LINES}\n\n[c](old.md)`, 'stable'),
        },
      }),
      headOf(7, {files: {'docs/addon-storage-guide.md': guide('Storage', 'Disks.')}}),
      headOf(8, {renames: {'docs/addon-moved-guide.md': 'docs/addon-arrived-guide.md'}}),
      headOf(9, {files: {'docs/addon-moved-guide.md': guide('Moved', OLD_LINES.split('\n\n').toReversed().join('\n\n'), 'stable')}}),
    ],
  },
  pulls: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => pull(number)),
});

const missing = (name: string, place: string) => `index/missing-entry: Missing entry for \`docs/${name}\` under \`${place}\``;

describe('what a change breaks in files that it does not touch', () => {
  test('a marker that it fulfils, and nothing of the other marker beside it', async () => {
    const checked = await docs.check(1);
    expect(listFindings(checked)).toEqual([
      'error docs/addon-plan-guide.md:8 reference/stale-forward: Unexpected forward marker `TBD`: `docs/addon-network-guide.md` exists',
    ]);
    expect(listAccepted(checked)).toEqual([]);
  });

  test('a marker with the number of this very pull request', async () => {
    expect(listFindings(await docs.check(7))).toEqual([
      `error docs/SKILL-INDEX.md:3 ${missing('addon-storage-guide.md', '按场景找文档')}`,
      `error docs/SKILL-INDEX.md:9 ${missing('addon-storage-guide.md', '文档全列表')}`,
      'error docs/addon-plan-guide.md:8 reference/stale-forward: Unexpected forward marker `planned, PR #7`: `docs/addon-storage-guide.md` exists',
    ]);
  });

  test('a document that a changed index no longer lists', async () => {
    expect(listFindings(await docs.check(2))).toEqual([
      `error docs/SKILL-INDEX.md:3 ${missing('addon-moved-guide.md', '按场景找文档')}`,
      `error docs/SKILL-INDEX.md:8 ${missing('addon-moved-guide.md', '文档全列表')}`,
    ]);
  });

  test('a link to a heading that it renames', async () => {
    expect(listFindings(await docs.check(3))).toEqual([
      'error docs/addon-plan-guide.md:8 link/missing-fragment: Fragment `#how` does not exist in `docs/addon-start-guide.md`',
    ]);
  });

  test('an image that it deletes', async () => {
    expect(listFindings(await docs.check(4))).toEqual([
      'error README.md:3 link/missing-target: Link target `docs/img/start.png` does not exist',
    ]);
  });

  test('an index that still lists what it renames, under the new name as well', async () => {
    expect(listFindings(await docs.check(8))).toEqual([
      `error docs/SKILL-INDEX.md:3 ${missing('addon-arrived-guide.md', '按场景找文档')}`,
      'error docs/SKILL-INDEX.md:5 index/dangling-entry: Index entry `docs/addon-moved-guide.md` does not exist',
      `error docs/SKILL-INDEX.md:9 ${missing('addon-arrived-guide.md', '文档全列表')}`,
      'error docs/SKILL-INDEX.md:11 index/dangling-entry: Index entry `docs/addon-moved-guide.md` does not exist',
    ]);
  });
});

describe('what was there before', () => {
  test('stays old in a renamed document, which is no new one either', async () => {
    expect(listFindings(await docs.check(5))).toEqual([]);
  });

  test('stays old in a document that is renamed and edited at once, where one more is new', async () => {
    expect(listFindings(await docs.check(6))).toEqual([
      'error docs/addon-arrived-guide.md:16 link/missing-target: Link target `docs/old.md` does not exist',
    ]);
  });

  test('stays old when its lines change places', async () => {
    expect(listFindings(await docs.check(9))).toEqual([]);
  });
});

test('annotations on lines of the change come before those on other lines', async () => {
  const {annotations} = await docs.check(8);
  expect(annotations.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'error docs/SKILL-INDEX.md:3:1 index/missing-entry:',
    'error docs/SKILL-INDEX.md:5:3 index/dangling-entry:',
    'error docs/SKILL-INDEX.md:9:1 index/missing-entry:',
    'error docs/SKILL-INDEX.md:11:3 index/dangling-entry:',
    'error: 4 errors,',
  ]);
});
