import {expect, test} from 'vitest';
import {buildDocs} from '../pull-request/docs-world.ts';
import {headOf, pull} from '../pull-request/guides.ts';
import {startCurator} from './curator-world.ts';

const strict = `extends: general
curator:
  language: zh-CN
  sources:
    link/missing-target: {document: RULES.md, match: 'must lead somewhere'}
`;
const CONFIG = '.github/docs-curator.yml';
const broken = '# One\n\nSee [two](two.md).\n';

const description = {
  repository: {
    commits: [
      // Where the branches leave the base, broken links are nothing.
      {
        mark: 'start',
        on: 'main',
        message: 'Begin\n',
        files: {[CONFIG]: 'extends: general\nrules: {link/missing-target: off}\n', 'docs/a.md': '# A\n'},
      },
      headOf(1, {files: {'docs/one.md': broken}}),
      headOf(2, {
        files: {'docs/one.md': broken, [CONFIG]: 'extends: general\ncurator: {comment: off}\nrules: {link/missing-target: off}\n'},
      }),
      {mark: 'p3', on: 'topic-3', parents: ['start'], message: 'docs: add one\n', files: {'sub/docs/one.md': broken}},
      {
        mark: 'tip',
        on: 'main',
        parents: ['start'],
        message: 'Ask for more\n',
        files: {
          [CONFIG]: strict,
          'RULES.md': '# Rules\n\n## Links\n\n- A link must lead somewhere\n',
          [`sub/${CONFIG}`]: 'extends: general\ncurator: {comment: off}\n',
        },
      },
    ],
  },
  pulls: [pull(1), pull(2), pull(3)],
};
const built = await buildDocs(description);

test('the newest configuration of the base judges, and says how to speak', async () => {
  const world = await startCurator(description, built);
  await world.target(1);
  const [body = ''] = world.comments(1).map((comment) => comment.body);
  expect(body).toContain('需修复 1 处');
  expect(body).toContain('A link must lead somewhere');
  expect(body).toContain('RULES.md');
  expect(world.checks().map(({conclusion}) => conclusion)).toEqual(['failure']);
});

test('what the base gained meanwhile counts', async () => {
  const tip = {'docs/two.md': '# Two\n', [CONFIG]: 'extends: general\n'};
  const commits = description.repository.commits.map((commit) => (commit.mark === 'tip' ? {...commit, files: tip} : commit));
  const world = await startCurator({...description, repository: {commits}});
  expect((await world.target(1)).writes).toEqual(['checks/create']);
  expect(world.checks().map(({headSha, title}) => `${headSha}: ${title}`)).toEqual([`${world.shas.p1}: clean`]);
});

test('in a conflict the head is looked at by itself, by the rules of the base', async () => {
  const tip = {'docs/one.md': '# Another\n', [CONFIG]: 'extends: general\n'};
  const commits = description.repository.commits.map((commit) => (commit.mark === 'tip' ? {...commit, files: tip} : commit));
  const world = await startCurator({...description, repository: {commits}});
  await world.target(1);
  expect(world.comments(1)[0]?.body).toContain('1 fix needed before merge');
});

test('a configuration that the head brings along says nothing, and is noted', async () => {
  const world = await startCurator(description, built);
  await world.target(2);
  const [body = ''] = world.comments(2).map((comment) => comment.body);
  expect(body).toContain('link/missing-target');
  expect(body).toContain('tool/changed-config');
});

test('below a directory with a configuration of its own, that one counts', async () => {
  const world = await startCurator(description, built);
  const {writes} = await world.target(3, {with: {'working-directory': 'sub/docs'}});
  expect(writes).toEqual(['checks/create']);
  expect(world.checks().map(({conclusion, title}) => `${conclusion}: ${title}`)).toEqual(['failure: 1 to fix']);
});

test('a configuration that is not valid is no success', async () => {
  const repository = {
    ...description.repository,
    commits: description.repository.commits.map((commit) =>
      commit.mark === 'tip' ? {...commit, files: {[CONFIG]: 'curator: {language: fr}\n'}} : commit,
    ),
  };
  const world = await startCurator({...description, repository});
  const {step} = await world.target(1);
  expect(step.outcome).toBe('failure');
  expect(world.checks().map(({conclusion, title}) => `${conclusion}: ${title}`)).toEqual([
    "failure: could not finish: Unexpected language 'fr', expected 'auto', 'en' or 'zh-CN'",
  ]);
});
