import {describe, expect, test} from 'vitest';
import {type ForwardDeclaration, judgeForward} from '../../src/core/forward-declaration.ts';
import {findForwardQuestion} from '../../src/core/forward-question.ts';
import {findMentions} from '../../src/core/mention.ts';
import type {RuleExample} from '../../src/core/rule.ts';
import {preflight} from '../support/conventions.ts';
import {workspaceOf} from '../support/lint-files.ts';

type Known = RuleExample['pulls'];
const FROM = 'docs/addon-a-guide.md';
const PATH = 'docs/addon-b-guide.md';

/** What is said of the one mention of a document. */
function judge(text: string, pulls?: Known): ForwardDeclaration | undefined {
  const workspace = workspaceOf({[FROM]: `# A\n\n${text}\n`}, pulls ? {pulls} : {});
  const [document] = workspace.documents.values();
  const [mention] = document ? findMentions(document, workspace, preflight) : [];
  return mention && judgeForward(mention, FROM, workspace, preflight);
}

const pull = (number: number, added: readonly string[] = [], isDraft = false) => ({number, added, isDraft});
const MARKED = '`addon-b-guide.md` (planned, PR #71)';

describe('a marker with a number', () => {
  test.each<[string, Known, ForwardDeclaration]>([
    ['open, adds exactly that path', {open: [pull(71, [PATH])]}, {kind: 'accepted', evidence: 'pull request 71, open'}],
    ['open, and another adds it too', {open: [pull(70, [PATH]), pull(71, [PATH])]}, {kind: 'accepted', evidence: 'pull request 71, open'}],
    [
      'open, adds a single file of that name elsewhere',
      {open: [pull(71, ['docs/cases/addon-b-guide.md'])]},
      {kind: 'accepted', evidence: 'pull request 71, open'},
    ],
    [
      'open, does not add it, another does',
      {open: [pull(71, ['docs/other.md']), pull(72, [PATH])]},
      {kind: 'other-pull', number: 71, pull: pull(72, [PATH])},
    ],
    ['not known to be open, another adds it', {open: [pull(72, [PATH])]}, {kind: 'other-pull', number: 71, pull: pull(72, [PATH])}],
    ['open, nobody adds it', {open: [pull(71)]}, {kind: 'not-added', pull: pull(71)}],
    ['a draft, nobody adds it', {open: [pull(71, [], true)]}, {kind: 'not-added', pull: pull(71, [], true)}],
    ['merged without it', {open: [], closed: {71: 'merged'}}, {kind: 'not-open', number: 71, state: 'merged'}],
    ['closed', {open: [], closed: {71: 'closed'}}, {kind: 'not-open', number: 71, state: 'closed'}],
    ['an issue, or nothing', {open: [], closed: {71: 'none'}}, {kind: 'not-open', number: 71, state: 'none'}],
    ['not asked for', {open: []}, {kind: 'accepted', evidence: 'pull request 71, not verified'}],
    ['nobody asked', undefined, {kind: 'accepted', evidence: 'marker `planned, PR #71`, not verified'}],
  ])('%s', (_, pulls, expected) => {
    expect(judge(MARKED, pulls)).toEqual(expected);
  });

  test('open, adds the path in another directory than the one it names', () => {
    const added = pull(71, ['docs/cases/pg/x-case.md']);
    expect(judge('`cases/x-case.md` (planned, PR #71)', {open: [added]})).toEqual({
      kind: 'misplaced',
      pull: added,
      path: 'docs/cases/pg/x-case.md',
    });
  });

  test('open, adds two files of that name, neither where the name leads', () => {
    const added = pull(71, ['a/addon-b-guide.md', 'b/addon-b-guide.md']);
    expect(judge(MARKED, {open: [added]})).toEqual({kind: 'misplaced', pull: added, path: 'a/addon-b-guide.md'});
  });
});

describe('a marker without a number', () => {
  test.each<[string, Known, ForwardDeclaration]>([
    ['an open one adds it', {open: [pull(71, [PATH])]}, {kind: 'unnamed', pull: pull(71, [PATH]), isMarked: true}],
    ['nobody adds it', {open: [pull(71)]}, {kind: 'accepted', evidence: 'marker `TBD`'}],
    ['nobody asked', undefined, {kind: 'accepted', evidence: 'marker `TBD`, not verified'}],
  ])('%s', (_, pulls, expected) => {
    expect(judge('`addon-b-guide.md` (TBD)', pulls)).toEqual(expected);
  });
});

describe('no marker', () => {
  test.each<[string, Known, ForwardDeclaration]>([
    [
      'exactly one open pull request adds it',
      {open: [pull(71, [PATH]), pull(72)]},
      {kind: 'unnamed', pull: pull(71, [PATH]), isMarked: false},
    ],
    ['two add it', {open: [pull(71, [PATH]), pull(72, [PATH])]}, {kind: 'missing'}],
    ['none adds it', {open: [pull(71)]}, {kind: 'missing'}],
    ['nobody asked', undefined, {kind: 'missing'}],
  ])('%s', (_, pulls, expected) => {
    expect(judge('See `addon-b-guide.md`.', pulls)).toEqual(expected);
  });
});

describe('the question', () => {
  const ask = (files: Readonly<Record<string, string>>) => findForwardQuestion(workspaceOf({}), workspaceOf(files), preflight, new Map());

  test('names each number of an open mention once, ascending', () => {
    const text = '`b.md` (planned, PR #72)\n\n`c.md` (planned, PR #9)\n\n`d.md` (planned, PR #72)\n\n`a.md` (planned, PR #1)\n';
    expect(ask({'a.md': text})).toEqual({isWanted: true, numbers: [9, 72]});
  });

  test('is not asked for words about a change, nor when all that is named exists', () => {
    const nobody = {isWanted: false, numbers: []};
    expect(ask({'commit:1': 'See `b.md` (planned, PR #71)', 'pull-request:body': '`c.md` (PR #71 pending)'})).toEqual(nobody);
    expect(ask({'a.md': 'See `a.md`.'})).toEqual(nobody);
  });
});
