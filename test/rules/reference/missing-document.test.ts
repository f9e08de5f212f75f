import {expect, test} from 'vitest';
import {lint} from '../../../src/core/lint.ts';
import missingDocument from '../../../src/rules/reference/missing-document.ts';
import {preflight} from '../../support/conventions.ts';
import {findingsOf, linesOf, workspaceOf} from '../../support/lint-files.ts';

const GUIDE = 'docs/addon-a-guide.md';

test('a case is known by its directory and its form', () => {
  const files = {[GUIDE]: '`cases/pg/gone-case.md` `cases/pg/notes.md` `cases/none/gone-case.md`\n', 'docs/cases/pg/x-case.md': ''};
  expect(linesOf(missingDocument, files)).toEqual([`${GUIDE}:1:1 error Document \`cases/pg/gone-case.md\` does not exist`]);
});

test('a routing file that names a guide is held to it', () => {
  expect(linesOf(missingDocument, {'CLAUDE.md': '| x | `addon-gone-guide.md` |\n|---|---|\n', [GUIDE]: ''})).toEqual([
    'CLAUDE.md:1:7 error Document `addon-gone-guide.md` does not exist',
  ]);
});

test.each([
  ['a stranger without docs of the family', {'README.md': 'Run `docs/setup.md` or `addon-gone-guide.md`.\n'}],
  ['a name in capitals stands for any name', {[GUIDE]: '`addon-X-guide.md`\n'}],
  ['a path of another machine', {[GUIDE]: '`/srv/docs/addon-gone-guide.md` `~/addon-gone-guide.md`\n'}],
  ['plain text that resembles no document', {[GUIDE]: 'See some-other-project-readme.md.\n'}],
  [
    'plain text that resembles two',
    {[GUIDE]: 'x-lost-lease-run.md\n', 'docs/cases/p/x-lost-lease-one-case.md': '', 'docs/cases/q/x-lost-lease-two-case.md': ''},
  ],
  ['plain text inside a link', {[GUIDE]: '[x-lost-lease-run.md](https://example.org)\n', 'docs/cases/p/x-lost-lease-one-case.md': ''}],
])('%s', (_name, files) => {
  expect(linesOf(missingDocument, files)).toEqual([]);
});

test('suggests the document that begins with the same words', () => {
  const files = {[GUIDE]: '`addon-probe-script-fork-guide.md`\n', 'docs/addon-probe-script-zombie-guide.md': ''};
  expect(findingsOf(missingDocument, files).map(({help}) => help)).toEqual([
    'Did you mean `docs/addon-probe-script-zombie-guide.md`? Else mark it as still to come: `(TBD)`',
  ]);
});

test('an announced document is accepted, with what was taken for the announcement', () => {
  const workspace = workspaceOf({[GUIDE]: '# A\n\n`addon-gone-guide.md`（待写：现场）\n'});
  expect(lint(workspace, preflight, [missingDocument])).toMatchObject({
    findings: [],
    accepted: [
      {kind: 'forward-declaration', path: GUIDE, line: 3, target: 'addon-gone-guide.md', evidence: 'marker `待写：现场`, not verified'},
    ],
  });
});

test.each([
  ['a name that stands for any', '`addon-xxx-guide.md` `addon-foo-guide.md` `addon-your-topic-guide.md`'],
  ['a former name', 'renamed `addon-old-guide.md` to [b](b.md), 原 `addon-older-guide.md` 已合并'],
  ['a document that was taken away', '`addon-old-guide.md` was removed, ~~`addon-older-guide.md`~~, `addon-oldest-guide.md` 已删除'],
  ['a file of the tools, not of the family', '`CLAUDE.md`, `AGENTS.md`, `README.md`'],
  ['other words for still to come', '`addon-x-guide.md`（计划中）, `addon-y-guide.md` (coming soon), `addon-z-guide.md`（尚未编写）'],
])('%s is not missing', (_name, text) => {
  expect(linesOf(missingDocument, {[GUIDE]: `# A\n\n${text}\n`})).toEqual([]);
});
