import {expect, test} from 'vitest';
import {listAccepted, listFindings, startDocs} from './docs-world.ts';
import {SCENARIO} from './scenario-world.ts';

const docs = await startDocs(SCENARIO);
const PATH = 'docs/addon-runtime-contract-preflight-guide.md';
const MIRROR = 'addon-idc-image-registry-mirror-guide.md';
const CHAT =
  'warning pull-request:body:3 attribution/chat-residue: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow';
const TASKS = [
  'info pull-request:body:8 pull-request/open-tasks: Unexpected open task `cross-links after both PR land`, expected it done',
  'info pull-request:body:9 pull-request/open-tasks: Unexpected open task `Squash-merge after all 3 line LGTMs`, expected it done',
];
const missing = (line: number, place: string) =>
  `error docs/SKILL-INDEX.md:${line} index/missing-entry: Missing entry for \`${PATH}\` under \`${place}\``;
const unclickable = (line: number) => `error ${PATH}:${line} reference/not-clickable: Unexpected code span \`${MIRROR}\`, expected a link`;

test('pass 1: three things to mend at five places, two forward declarations to mark, no marker of a tool', async () => {
  const checked = await docs.check(72);
  expect(listFindings(checked)).toEqual([
    missing(3, '按场景找文档'),
    missing(13, '文档全列表'),
    `error ${PATH}:4 metadata/new-document-status: Unexpected \`Status\` \`stable\` of a new document, expected \`draft\``,
    `warning ${PATH}:78 reference/unmarked-forward: Missing marker on \`addon-kb-schema-version-preflight-guide.md\`, which open pull request 70 adds`,
    `warning ${PATH}:498 reference/unmarked-forward: Missing marker on \`addon-smoke-test-pre-flight-checklist-guide.md\`, which open pull request 71 adds`,
    unclickable(519),
    unclickable(645),
    CHAT,
    ...TASKS,
  ]);
  expect(listAccepted(checked)).toEqual([]);
  expect([checked.counts, checked.step.outcome]).toEqual(['5/3/2 of 9', 'failure']);
});

test('pass 2: nothing to mend but a trace of a chat, three forward declarations verified, the blockers still there', async () => {
  const checked = await docs.check(73);
  expect(listFindings(checked)).toEqual([CHAT, ...TASKS]);
  expect(listAccepted(checked)).toEqual([
    `${PATH}:81 addon-kb-schema-version-preflight-guide.md: pull request 70, open`,
    `${PATH}:552 addon-smoke-test-pre-flight-checklist-guide.md: pull request 71, open`,
    `${PATH}:577 addon-smoke-test-pre-flight-checklist-guide.md: pull request 71, open`,
  ]);
  expect([checked.counts, checked.step.outcome]).toEqual(['0/1/2 of 9', 'success']);
});
