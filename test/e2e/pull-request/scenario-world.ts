import type {DocsDescription} from './docs-world.ts';
import {guide, headOf, index, pull} from './guides.ts';

const HERE = 'addon-runtime-contract-preflight-guide.md';
const SCHEMA = '`addon-kb-schema-version-preflight-guide.md`';
const SMOKE = '`addon-smoke-test-pre-flight-checklist-guide.md`';
const MIRROR = 'addon-idc-image-registry-mirror-guide.md';
const RUNNER = 'addon-host-runner-job-pattern-guide.md';
const linked = (name: string) => `[\`${name}\`](${name})`;

/** What is on the base, as far as the guide names it. */
const ON_MAIN = [
  'addon-chart-vs-kb-schema-skew-diagnosis-guide.md',
  RUNNER,
  MIRROR,
  'addon-multi-ns-registry-scan-preflight-guide.md',
  'addon-soak-test-result-classification-guide.md',
  'addon-test-script-preflight-guide.md',
  'addon-vcluster-kb-install-preflight-guide.md',
];

/** A guide of so many lines with sentences on some of them. */
function guideOf(lines: number, status: string, sentences: Readonly<Record<number, string>>): string {
  const all = guide('Runtime contract preflight', '', status).split('\n').slice(0, 7);
  for (let line = all.length + 1; line <= lines; line++) all.push(sentences[line] ?? (line % 2 === 0 ? `Check ${line}.` : ''));
  return `${all.join('\n')}\n`;
}

const FAMILY = {
  20: ON_MAIN.filter((name) => name !== MIRROR && name !== RUNNER)
    .map((name) => `- ${linked(name)}`)
    .join(' '),
};

const FIRST = guideOf(652, 'stable', {
  ...FAMILY,
  78: `The schema side is checked in ${SCHEMA}.`,
  498: `The list before a smoke test is ${SMOKE}.`,
  519: `Images come from a mirror: \`${MIRROR}\`.`,
  645: `- \`${MIRROR}\``,
});

const LAST = guideOf(710, 'draft (v1)', {
  ...FAMILY,
  81: `The schema side is checked in ${SCHEMA} (planned, PR #70).`,
  552: `The list before a smoke test is ${SMOKE} (planned, PR #71).`,
  574: `Images come from a mirror: ${linked(MIRROR)}.`,
  576: `Jobs run as ${linked(RUNNER)} says, with images of ${linked(MIRROR)}.`,
  577: `Before that comes ${SMOKE} (planned, PR #71).`,
  702: `- ${linked(MIRROR)}`,
});

const half = (names: readonly string[]) => names.map((name) => `- ${linked(name)}\n`).join('');
const SCENARIO_ONLY = `# Index\n\n## 按场景找文档\n\n${half([...ON_MAIN, HERE])}\n## 文档全列表\n\n${half(ON_MAIN)}`;

const BODY = [
  'A preflight of three layers.',
  'Commit body and PR text were scrubbed for generated-content attribution markers before curator review (msg=4284b1d7).',
  '## Test plan',
  '- [x] links of the family of five\n- [ ] cross-links after both PR land\n- [ ] Squash-merge after all 3 line LGTMs',
].join('\r\n\r\n');

const path = `docs/${HERE}`;
const BRANCH = 'runtime-contract';

/**
 * A guide is added by five commits while two other pull requests add what it names: the first commit alone (pull request 72), and all
 * five (73).
 */
export const SCENARIO: DocsDescription = {
  repository: {
    commits: [
      {
        mark: 'start',
        on: 'main',
        message: 'docs: begin\n',
        files: {
          'docs/SKILL-INDEX.md': index(...ON_MAIN),
          ...Object.fromEntries(ON_MAIN.map((name) => [`docs/${name}`, guide(name, 'Words.')])),
        },
      },
      headOf(70, {files: {'docs/addon-kb-schema-version-preflight-guide.md': guide('Schema', 'Words.')}}),
      headOf(71, {files: {'docs/addon-smoke-test-pre-flight-checklist-guide.md': guide('Smoke', 'Words.')}}),
      headOf(72, {on: BRANCH, message: 'docs(preflight): add the runtime contract guide\n', files: {[path]: FIRST}}),
      {mark: 'c2', on: BRANCH, message: 'docs(preflight): list it by scenario\n', files: {'docs/SKILL-INDEX.md': SCENARIO_ONLY}},
      {
        mark: 'c3',
        on: BRANCH,
        message: 'docs(preflight): fold in four cases\n',
        files: {[path]: FIRST.replace('Check 40.', 'Check 40 twice.')},
      },
      {
        mark: 'c4',
        on: BRANCH,
        message: 'docs(preflight): a line on MariaDB\n',
        files: {[path]: FIRST.replace('Check 42.', `See \`${RUNNER}\`.`)},
      },
      {
        mark: 'p73',
        on: BRANCH,
        message: 'docs(preflight): mend what the curator found\n\nDoctrine B 5-pattern grep on this commit: clean.\n',
        files: {[path]: LAST, 'docs/SKILL-INDEX.md': index(...ON_MAIN, HERE)},
      },
    ],
  },
  pulls: [
    pull(70),
    pull(71),
    pull(72, {title: 'docs: add runtime contract preflight guide', body: BODY}),
    pull(73, {title: 'docs: add runtime contract preflight guide', body: BODY}),
  ],
};
