import {describe, expect, test} from 'vitest';
import type {Fault} from '../../bed/github/faults.ts';
import {buildDocs, listAccepted, listFindings, startDocs} from './docs-world.ts';
import {guide, headOf, index, pull} from './guides.ts';

const TEXT = '[x](missing-picture.png)\n\n`addon-network-guide.md` (planned, PR #70)\n\n`addon-dropped-guide.md` (planned, PR #76)';
const DESCRIPTION = {
  repository: {
    commits: [
      {mark: 'start', on: 'main', message: 'docs: begin\n', files: {'docs/SKILL-INDEX.md': index()}},
      headOf(1, {
        message: 'docs: plan\n\nCo-authored-by: Copilot <copilot@example.com>\n',
        files: {'docs/SKILL-INDEX.md': index('addon-plan-guide.md'), 'docs/addon-plan-guide.md': guide('Plan', TEXT)},
      }),
      headOf(70, {files: {'docs/addon-network-guide.md': guide('Network', 'Wires.')}}),
      headOf(76, {files: {'docs/addon-dropped-guide.md': guide('Dropped', 'Words.')}}),
    ],
  },
  pulls: [pull(1), pull(70), pull(76, {isClosed: true})],
};
const built = await buildDocs(DESCRIPTION);
const sha = built.shas.p1;

/** The reads that the check makes on a shallow checkout, and what they are for. */
const READS = {
  'pulls/list-commits': {path: '/repos/guild/docs/pulls/1/commits', for: 'the commit messages'},
  'pulls/list': {path: '/repos/guild/docs/pulls', for: 'what other pull requests add'},
  'pulls/list-files': {path: '/repos/guild/docs/pulls/70/files', for: 'what other pull requests add'},
  'pulls/get': {path: '/repos/guild/docs/pulls/76', for: 'what other pull requests add'},
} as const;
type Read = keyof typeof READS;

const OWN = ['error docs/addon-plan-guide.md:8 link/missing-target: Link target `docs/missing-picture.png` does not exist'];
const EXPIRED = [
  'error docs/addon-plan-guide.md:12 reference/expired-forward: Unexpected forward marker: pull request 76 was closed without a merge',
];
const TRAILER = [
  `error commit:${sha}:3 attribution/commit: Unexpected attribution trailer, line 3 of commit ${sha?.slice(0, 7)}`,
  `warning commit:${sha}:3 attribution/squash-forecast: Unexpected co-author in a squash merge, copied from line 3 of commit ${sha?.slice(0, 7)}`,
];
const VERIFIED = ['docs/addon-plan-guide.md:10 addon-network-guide.md: pull request 70, open'];
const UNVERIFIED = [
  'docs/addon-plan-guide.md:10 addon-network-guide.md: marker `planned, PR #70`, not verified',
  'docs/addon-plan-guide.md:12 addon-dropped-guide.md: marker `planned, PR #76`, not verified',
];

/** A fault, how often it hits, why nothing is learned (null: all of it is, in the end), and how many seconds the run may take. */
const FAULTS: readonly (readonly [title: string, fault: Fault, times: number, reason: string | null, seconds: number])[] = [
  ['403 secondary with a short retry-after', {kind: 'secondary-limit', retryAfterSeconds: 1}, 1, null, 20],
  ['403 secondary without a retry-after', {kind: 'secondary-limit'}, 1, 'GitHub answered with status 403', 20],
  ['403 primary', {kind: 'primary-limit', resetAfterSeconds: 3000}, 1, 'GitHub answered with status 403', 20],
  ['429', {kind: 'too-many-requests', retryAfterSeconds: 1}, 1, null, 20],
  ['a burst of 502', {kind: 'status', status: 502}, 2, null, 30],
  ['resets', {kind: 'reset'}, 9, 'GitHub did not answer', 30],
  ['a hang', {kind: 'hang'}, 9, 'GitHub did not answer in time', 60],
  ['404 for lack of permission', {kind: 'not-found'}, 1, 'GitHub answered with status 404', 20],
];

const CASES = (Object.keys(READS) as Read[]).flatMap((read) =>
  FAULTS.map(([title, fault, times, reason, seconds]) => ({read, title, fault, times, reason, seconds})),
);
const worlds = await Promise.all(CASES.map(() => startDocs(DESCRIPTION, built)));

/** Few runs at once, save those that do nothing but wait. */
let lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve(), Promise.resolve()];
const runs = CASES.map(({read, fault, times}, at) => {
  const go = async () => {
    const start = performance.now();
    const checked = await worlds[at]?.check(1, {shape: 'depth-2', faults: [{path: READS[read].path, times, fault}]});
    return {checked, seconds: (performance.now() - start) / 1000};
  };
  const [lane, ...others] = lanes;
  const run = fault.kind === 'hang' || !lane ? go() : lane.then(go);
  run.catch(() => undefined);
  if (fault.kind !== 'hang') lanes = [...others, run.catch(() => undefined)];
  return run;
});

/** What a run reports when a read came to nothing for a reason; null when it did not. */
function expected(read: Read, reason: string | null) {
  const isLost = (...reads: readonly Read[]) => reason !== null && reads.includes(read);
  const notChecked = reason === null ? [] : [`warning pull-request:body:1 tool/not-checked: Not checked: ${READS[read].for}, ${reason}`];
  return {
    findings: [
      ...(isLost('pulls/list-commits') ? [] : TRAILER),
      ...OWN,
      ...(isLost('pulls/list', 'pulls/list-files', 'pulls/get') ? [] : EXPIRED),
      ...notChecked,
    ],
    accepted: isLost('pulls/list', 'pulls/list-files', 'pulls/get') ? UNVERIFIED : VERIFIED,
  };
}

describe('what GitHub does not answer is not checked, and all else is', () => {
  test.each(CASES.map((each, at) => [each.title, each.read, at] as const))('%s at %s', async (_, read, at) => {
    const each = CASES[at];
    const {checked, seconds} = (await runs[at]) ?? {};
    if (!each || !checked) throw new Error('There is no such run');
    const isNone = each.fault.kind === 'not-found' && read === 'pulls/get';
    const {findings, accepted} = expected(read, isNone ? null : each.reason);
    const none = 'there is no pull request 76';
    expect(listFindings(checked)).toEqual(
      isNone ? findings.map((line) => line.replace('pull request 76 was closed without a merge', none)) : findings,
    );
    expect(listAccepted(checked)).toEqual(accepted);
    // The run fails for its own findings, never for the network.
    const errors = findings.filter((line) => line.startsWith('error ')).length;
    expect(checked.annotations.at(-1)).toBe(
      `error: ${errors} errors, ${findings.length - errors} ${findings.length - errors === 1 ? 'warning' : 'warnings'}, 0 infos in 2 documents${findings.some((line) => line.startsWith('error commit:')) ? ' and 1 commit' : ''}`,
    );
    expect(seconds).toBeLessThan(each.seconds);
  });
});
