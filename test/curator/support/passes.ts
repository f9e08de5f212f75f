import type {Item, Pass} from '../../../src/curator/pass.ts';
import type {PassFinding} from '../../../src/curator/pass-report.ts';
import type {PassSurroundings} from '../../../src/curator/pass-view.ts';
import {rules} from '../../../src/rules/index.ts';

const GUIDE = 'docs/addon-runtime-contract-preflight-guide.md';
const INDEX = 'docs/SKILL-INDEX.md';
const MIRROR = 'addon-idc-image-registry-mirror-guide.md';
const SCHEMA = 'addon-kb-schema-version-preflight-guide.md';
const SMOKE = 'addon-smoke-test-pre-flight-checklist-guide.md';
const HEADS = ['7ad984b5c1d2e3f405162738495a6b7c8d9eaf01', '3f2a9c41b5d60718293a4b5c6d7e8f9011223344'] as const;

const finding = (given: Partial<PassFinding> & Pick<PassFinding, 'ruleId' | 'line' | 'message'>): PassFinding => ({
  severity: 'error',
  path: GUIDE,
  endLine: given.line,
  help: null,
  subject: null,
  section: null,
  identity: {target: '', line: '', heading: ''},
  now: [],
  fixed: null,
  after: null,
  ...given,
});

const item = (id: string, findings: readonly PassFinding[], given: Partial<Item> = {}): Item => {
  const [first] = findings;
  return {
    id,
    ruleId: first?.ruleId ?? '',
    state: 'open',
    findings,
    last: {
      path: first?.path ?? GUIDE,
      lines: findings.map(({line}) => line),
      target: first?.identity.target ?? '',
      subject: first?.subject ?? null,
    },
    since: 1,
    changed: 1,
    decision: null,
    ...given,
  };
};

const done = (id: string, ruleId: string, target: string, lines: readonly number[], given: Partial<Item> = {}): Item => ({
  ...item(id, []),
  ruleId,
  state: 'fixed',
  changed: 2,
  last: {path: GUIDE, lines, target, subject: null},
  ...given,
});

const entry = (section: string, line: number, text: string): PassFinding =>
  finding({
    ruleId: 'index/missing-entry',
    path: INDEX,
    line,
    message: `Missing entry for \`${GUIDE}\` under \`${section}\``,
    help: `Add after line ${line}, and read over the description: ${text}`,
    subject: GUIDE,
    section,
    fixed: {kind: 'suggested', lines: [text]},
    after: line,
  });

const clickable = (line: number): PassFinding =>
  finding({
    ruleId: 'reference/not-clickable',
    line,
    message: `Unexpected code span \`${MIRROR}\`, expected a link`,
    help: `Write [\`${MIRROR}\`](${MIRROR})`,
    identity: {target: `\`${MIRROR}\``, line: `- 参见 \`${MIRROR}\` §1`, heading: 'Layer 2'},
    now: [`- 参见 \`${MIRROR}\` §1`],
    fixed: {kind: 'safe', lines: [`- 参见 [\`${MIRROR}\`](${MIRROR}) §1`]},
  });

const unmarked = (line: number, name: string, pull: number): PassFinding =>
  finding({
    ruleId: 'reference/unmarked-forward',
    severity: 'warning',
    line,
    message: `Missing marker on \`${name}\`, which open pull request ${pull} adds`,
    help: `Add \`(planned, PR #${pull})\` after the name`,
    identity: {target: `\`${name}\``, line: '', heading: ''},
    now: [`\`${name}\``],
    fixed: {kind: 'safe', lines: [`\`${name}\` (planned, PR #${pull})`]},
  });

const task = (line: number, text: string): PassFinding =>
  finding({
    ruleId: 'pull-request/open-tasks',
    severity: 'info',
    path: 'pull-request:body',
    line,
    message: `Unexpected open task \`${text}\`, expected it done`,
    help: 'Do it and tick it, or take it out of the pull request',
  });

const TASKS = [
  task(61, 'MariaDB line: inline patch'),
  task(62, 'Oracle line: review'),
  task(63, 'SQL Server line: fold in'),
  task(64, 'Curator structural pass'),
  task(65, 'Cross-line review'),
  task(66, 'Cross-link to the schema guide'),
  task(67, 'Cross-link to the smoke guide'),
  task(68, 'Squash-merge after all LGTMs'),
];

const TITLE = 'Runtime contract preflight：chart 与 runtime 的三层漂移';
const BASE = {
  number: 1,
  pull: {number: 72, head: HEADS[0], isDraft: false, isFork: false, baseBranch: 'main', author: 'weicao'},
  report: {
    version: 1,
    head: HEADS[0],
    base: '47317b0aa1b2c3d4e5f60718293a4b5c6d7e8f90',
    prefix: '',
    documents: 54,
    changed: 1,
    commits: 3,
    scripts: {parsed: 4, of: 4},
    hanShare: 0.5,
    findings: [],
    omitted: 0,
    accepted: [],
    renames: {},
    added: null,
    deleted: null,
  },
  language: 'en',
  forwards: [],
  unmatched: [],
  isRestarted: false,
  isHeld: false,
} as const;

/** Pull request 72 as it was when the human curator first looked at it. */
export const FIRST: Pass = {
  ...BASE,
  items: [
    item('F1', [
      entry(
        '3. 环境 ready 前 / 环境层撞坑',
        46,
        `- [\`addon-runtime-contract-preflight-guide.md\`](addon-runtime-contract-preflight-guide.md) — ${TITLE}`,
      ),
      entry('文档全列表（详细描述）', 118, `- [\`${GUIDE}\`](addon-runtime-contract-preflight-guide.md) — ${TITLE}`),
    ]),
    item('F2', [
      finding({
        ruleId: 'metadata/new-document-status',
        line: 4,
        message: 'Unexpected `Status` `stable` of a new document, expected `draft`',
        help: 'Write `draft`; raise it when others have used the document',
        identity: {target: 'stable', line: '> **Status**: stable', heading: ''},
        now: ['> **Status**: stable'],
        fixed: {kind: 'suggested', lines: ['> **Status**: draft']},
      }),
    ]),
    item('F3', [clickable(519), clickable(645)]),
    item('N1', TASKS),
  ],
  forwards: [
    {accepted: null, finding: unmarked(78, SCHEMA, 70)},
    {accepted: null, finding: unmarked(498, SMOKE, 71)},
  ],
  history: [{number: 1, head: HEADS[0], open: 3}],
};

/** The same after the fixes, as the last commit of the pull request has them. */
export const SECOND: Pass = {
  ...BASE,
  number: 2,
  pull: {...BASE.pull, head: HEADS[1]},
  report: {...BASE.report, head: HEADS[1], changed: 2, commits: 5},
  items: [
    done('F1', 'index/missing-entry', '', [46, 118], {last: {path: INDEX, lines: [46, 118], target: '', subject: GUIDE}}),
    done('F2', 'metadata/new-document-status', 'stable', [4]),
    done('F3', 'reference/not-clickable', `\`${MIRROR}\``, [519, 645]),
    done('F4', 'reference/not-clickable', `\`${MIRROR}\``, [574], {since: 2}),
    done('F5', 'reference/not-clickable', '`addon-host-runner-job-pattern-guide.md`', [576], {since: 2}),
    item('N1', TASKS),
    item('N2', [unmarked(78, SCHEMA, 70)], {since: 2, changed: 2}),
  ],
  forwards: [
    {accepted: null, finding: unmarked(78, SCHEMA, 70)},
    ...[552, 577].map((line) => ({
      accepted: {kind: 'forward-declaration', path: GUIDE, line, target: SMOKE, evidence: 'pull request 71, open'} as const,
      finding: null,
    })),
  ],
  history: [
    {number: 1, head: HEADS[0], open: 3},
    {number: 2, head: HEADS[1], open: 0},
  ],
};

/** A change of several documents, with all that a pass can bring: scripts, commits, decisions, lines to add and to replace. */
export const THIRD: Pass = {
  ...BASE,
  number: 3,
  pull: {...BASE.pull, number: 81, isDraft: true},
  report: {...BASE.report, changed: 3, commits: 2, scripts: {parsed: 5, of: 6}, omitted: 12},
  items: [
    item('F1', [
      finding({
        ruleId: 'script/syntax',
        path: 'docs/addon-backup-guide.md',
        line: 88,
        endLine: 90,
        message: 'Shell script does not parse: missing `fi` for `if`',
        help: 'Add `fi` where the `if` ends',
        now: ['if kubectl get pods -n "$NS" | grep -q Running; then', '  echo ready', 'done'],
      }),
    ]),
    item('F2', [
      finding({
        ruleId: 'metadata/missing-field',
        path: 'docs/addon-restore-guide.md',
        line: 6,
        message: 'Missing field `Applies to KB version` in the metadata block, expected after `Applies to`',
        help: 'Insert, with your own words for what stands in angle brackets:\n> **Applies to KB version**: <applies to kb version>',
      }),
    ]),
    item(
      'F3',
      [11, 57].map((line) =>
        finding({
          ruleId: 'reference/missing-document',
          path: 'docs/addon-restore-guide.md',
          line,
          message: 'Document `addon-restor-guide.md` does not exist',
          help: 'Did you mean `addon-restore-guide.md`? Else mark it as still to come: `(TBD)`',
          identity: {target: '`addon-restor-guide.md`', line: '', heading: ''},
          now: ['See `addon-restor-guide.md`.'],
        }),
      ),
      {since: 3, changed: 3},
    ),
    item('F4', [
      finding({
        ruleId: 'attribution/commit',
        path: `commit:${HEADS[1]}`,
        line: 5,
        message: 'Unexpected attribution trailer, line 5 of commit 3f2a9c4',
        help: 'Reword the commit and delete the line: a squash merge copies commit messages into the base branch',
      }),
    ]),
    item('F5', [
      finding({
        ruleId: 'structure/sections',
        path: 'docs/addon-backup-guide.md',
        line: 30,
        message: 'Unexpected section number `4`, expected `3`',
        help: 'Number the sections without gaps, and correct what refers to them',
        now: ['## 4. Restore', '', 'Text.'],
        fixed: {kind: 'safe', lines: ['## 3. Restore', '', 'Text.']},
      }),
    ]),
    item('F6', [], {
      ruleId: 'metadata/new-document-status',
      state: 'accepted',
      last: {path: GUIDE, lines: [4], target: 'stable', subject: null},
      decision: {kind: 'accept', item: 'F6', reason: 'reviewed by both lines in April', login: 'ada', isByAuthor: true, comment: 9, at: ''},
    }),
    done('F7', 'link/missing-target', 'setup.md', [12], {state: 'gone', changed: 3}),
    item('N1', [
      finding({
        ruleId: 'script/label',
        severity: 'warning',
        path: 'docs/addon-backup-guide.md',
        line: 120,
        message: 'Unexpected output in a `bash` block, expected a script',
        help: 'Label it `text`; if it is to be run, mend line 121: unexpected `(`',
      }),
    ]),
  ],
  forwards: [
    {
      accepted: {kind: 'forward-declaration', path: GUIDE, line: 9, target: 'addon-dr-guide.md', evidence: 'marker `(TBD)`, not verified'},
      finding: null,
    },
    {
      accepted: {
        kind: 'forward-declaration',
        path: GUIDE,
        line: 10,
        target: 'addon-hot-guide.md',
        evidence: 'pull request 9, not verified',
      },
      finding: null,
    },
  ],
  history: [
    {number: 1, head: HEADS[1], open: 4},
    {number: 3, head: HEADS[0], open: 5},
  ],
  unmatched: [{kind: 'accept', item: 'F9', reason: 'older numbers', login: 'ada', isByAuthor: false, comment: 3, at: ''}],
  isRestarted: true,
  isHeld: true,
};

/** What else a comment shows. */
export const AROUND: PassSurroundings = {
  state: '<!-- docs-curator:state v1 fY9BDoIwEEXvMmtQ2qJAd5 -->',
  version: '1.0.0',
  config: '9f0c21',
  run: 4217,
  quotes: {
    'index/missing-entry': {
      quote: '新增 docs/*.md 必须同时更新 docs/SKILL-INDEX.md',
      document: 'CONTRIBUTING.md',
      section: '文件操作',
    },
    'reference/not-clickable': {
      quote: 'clickable markdown links, not backtick-only',
      document: 'CLAUDE.md',
      section: 'Mandatory conventions',
    },
  },
  rationales: Object.fromEntries(rules.map(({id, rationale}) => [id, rationale])),
  nows: new Map([
    ['F1', {path: INDEX, lines: [46, 119], text: null}],
    ['F2', {path: GUIDE, lines: [4], text: '> **Status**: draft (v1)'}],
    ['F3', {path: GUIDE, lines: [576, 702], text: null}],
  ]),
  isMarker: (line) => /^\s*(?:co-authored-by|generated (?:with|by)):?\s/iu.test(line),
};
