import type {CommitDescription} from '../../bed/fixtures/build-repository.ts';
import type {DocsDescription} from '../pull-request/docs-world.ts';
import {guide, headOf, index, pull} from '../pull-request/guides.ts';
import {SCENARIO} from '../pull-request/scenario-world.ts';

const SCHEMA = 'addon-kb-schema-version-preflight-guide.md';
const SMOKE = 'addon-smoke-test-pre-flight-checklist-guide.md';
const HERE = 'docs/addon-runtime-contract-preflight-guide.md';
const INDEX = 'docs/SKILL-INDEX.md';
const TRAILER = 'Co-Authored-By: Claude <noreply@anthropic.com>';

const CONFIG = `curator:
  commit_prefix: '[style-harmonize]'
  sources:
    index/missing-entry: {document: CONTRIBUTING.md, match: '新增'}
    reference/not-clickable: {document: CONTRIBUTING.md, match: 'link'}
`;
const CONTRIBUTING = `# Contributing

## 文件操作

- 每新增一篇文档，都要在索引的两处登记

## References

- Name another document by a link that can be clicked
`;

const TASKS = [
  'MariaDB line reads the table',
  'Oracle line reads the table',
  'SQL Server line reads the table',
  'Structural pass',
  'Cross-line review',
  'Link to the schema guide after it is merged',
  'Link both ways after both are merged',
  'Squash after three approvals',
];
const BODY = `A preflight of three layers.\r\n\r\n## Test plan\r\n\r\n${TASKS.map((task) => `- [ ] ${task}\r\n`).join('')}`;
const SWEPT = `Three layers.\r\n\r\n## Test plan\r\n\r\n- [ ] The second version, with its co-author\r\n- [ ] Renumber the sections\r\n\r\n${TRAILER}\r\n`;

/** Script blocks in the guide, from line 101 on: four of them, each of two lines and its fences. */
function withScripts(text: string): string {
  const lines = text.split('\n');
  for (let block = 0; block < 4; block++) {
    lines.splice(100 + block * 6, 4, '```bash', `kubectl get pods -n layer-${block}`, 'echo checked', '```');
  }
  return lines.join('\n');
}

/** The last commit leaves the mention of the schema guide without a marker, as its author did. */
function withoutMarker(text: string): string {
  return text.replace(' (planned, PR #70)', '');
}

function enrich(commit: CommitDescription): CommitDescription {
  const {files = {}, mark} = commit;
  const text = files[HERE];
  if (mark === 'start') return {...commit, files: {...files, '.github/docs-curator.yml': CONFIG, 'CONTRIBUTING.md': CONTRIBUTING}};
  return typeof text === 'string' ? {...commit, files: {...files, [HERE]: withoutMarker(withScripts(text))}} : commit;
}

const names = Object.keys(SCENARIO.repository.commits[0]?.files ?? {})
  .filter((path) => path !== INDEX)
  .map((path) => path.slice('docs/'.length));

/**
 * The two scenarios of the human curator in one world: pull request 72 adds a guide by five commits (`p72`, `c2` to `c4`, `p73`) and names
 * what 70 and 71 add; the commit and the body of 70 credit a tool.
 */
export const GOLDEN: DocsDescription = {
  repository: {
    commits: SCENARIO.repository.commits.map(enrich).map((commit): CommitDescription => {
      if (commit.mark === 'p70') {
        const files = {[`docs/${SCHEMA}`]: guide('Schema version preflight', 'Words.'), [INDEX]: index(...names, SCHEMA)};
        return headOf(70, {message: `docs(preflight): add the schema guide\n\nThree layers.\n\n${TRAILER}\n`, files});
      }
      if (commit.mark === 'p71') {
        const text = guide('Smoke test checklist', `The schema side is in \`${SCHEMA}\` (planned, PR #70).`);
        return headOf(71, {files: {[`docs/${SMOKE}`]: text, [INDEX]: index(...names, SMOKE)}});
      }
      return commit;
    }),
    // The branch is where the pull request begins.
    refs: {'refs/heads/runtime-contract': 'p72'},
  },
  pulls: [
    pull(70, {title: 'docs: add the schema version guide', body: SWEPT}),
    pull(71, {title: 'docs: add the smoke test checklist'}),
    pull(72, {title: 'docs: add runtime contract preflight guide', body: BODY, headBranch: 'runtime-contract'}),
  ],
};
