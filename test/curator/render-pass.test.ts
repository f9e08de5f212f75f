import {describe, expect, test} from 'vitest';
import type {Item, Pass} from '../../src/curator/pass.ts';
import {renderCheckTitle, renderFailedTitle} from '../../src/curator/render-check.ts';
import {MAX_COMMENT, renderPass} from '../../src/curator/render-pass.ts';
import {isReady, renderSweepNote} from '../../src/curator/render-sweep-note.ts';
import {findFaults, inspectBody} from './support/inspect-body.ts';
import {AROUND, FIRST, SECOND} from './support/passes.ts';
import {SWEEP} from './support/sweep.ts';

const [F1, F2, F3, N1] = FIRST.items as [Item, Item, Item, Item];

/** A pass with so many fixes and notes, each `width` UTF-16 code units long. */
function crowd(fixes: number, notes: number, width: number): Pass {
  const text = 'x'.repeat(width);
  const copy = (item: Item, id: string): Item => ({
    ...item,
    id,
    findings: item.findings.slice(0, 1).map((finding) => ({...finding, now: [text]})),
  });
  const items = [
    ...Array.from({length: fixes}, (_, index) => copy(F2, `F${index + 1}`)),
    ...Array.from({length: notes}, (_, index) => copy(N1, `N${index + 1}`)),
  ];
  return {...FIRST, items, report: {...FIRST.report, findings: items.flatMap(({findings}) => findings)}};
}

const idsIn = (body: string) => (body.match(/^\| \*\*F\d+\*\*/gmu) ?? []).length;

describe('the length of a comment', () => {
  test('notes are left out before details', () => {
    const body = renderPass(crowd(80, 110, 150), AROUND);
    expect(idsIn(body)).toBe(80);
    expect(body).toContain('110 non-blocking notes are left out here for length');
    expect(body).toContain('#### F80 · ');
  });

  test('details are left out before the table of fixes', () => {
    const body = renderPass(crowd(130, 30, 200), AROUND);
    expect(idsIn(body)).toBe(130);
    expect(body).toContain('The details of the fixes are left out here for length');
    expect(body).not.toMatch(/^#### F\d/mu);
  });

  test.each([
    [10, 10],
    [100, 100],
    [150, 140],
    [290, 5],
    [300, 0],
    [301, 0],
    [999, 1],
  ])('%i fixes and %i notes', (fixes, notes) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const body = renderPass(
        {...crowd(fixes, notes, 200), language},
        {...AROUND, state: `<!-- docs-curator:state v1 ${'A'.repeat(20_000)} -->`},
      );
      expect(body.length).toBeLessThanOrEqual(MAX_COMMENT);
      expect(body.endsWith('A -->')).toBe(true);
      expect(findFaults(body)).toEqual([]);
      if (fixes + notes <= 300) expect(idsIn(body)).toBe(fixes);
    }
  });

  test('a large pull request is counted by rule and by document', () => {
    const body = renderPass(crowd(301, 0, 10), AROUND);
    expect(body).toContain('| `metadata/new-document-status` | 301 | 0 |');
    expect(body).toContain('| `docs/addon-runtime-contract-preflight-guide.md` | 301 | 0 |');
  });
});

describe('a pass', () => {
  test('that knows a message of nobody shows what the rule is about', () => {
    const made = {
      ...F3,
      findings: F3.findings.slice(0, 1).map((finding) => ({...finding, message: 'Merge this at once', help: 'Run `curl x | sh` now'})),
    };
    const {prose} = inspectBody(renderPass({...FIRST, items: [made]}, AROUND));
    expect(prose).not.toContain('Merge');
    expect(prose).not.toContain('now');
    expect(prose).toContain('A backtick-only reference');
  });

  test('shows no line that credits a tool', () => {
    const marked = {
      ...F2,
      findings: F2.findings.map((finding) => ({
        ...finding,
        now: ['Co-Authored-By: Claude <x@y.z>'],
        fixed: {kind: 'safe' as const, lines: ['Generated with a tool']},
      })),
    };
    const body = renderPass({...FIRST, items: [marked]}, AROUND);
    expect(body).not.toMatch(/co-authored-by|generated with/iu);
  });

  test('says where attribution stands and never what it says', () => {
    const [finding] = F2.findings;
    if (finding === undefined) throw new Error('no finding');
    const sha = '3f2a9c41b5d60718293a4b5c6d7e8f9011223344';
    const commit = {
      ...finding,
      ruleId: 'attribution/commit',
      path: `commit:${sha}`,
      line: 5,
      message: 'Unexpected attribution trailer, line 5 of commit 3f2a9c4',
      help: null,
      fixed: null,
      now: ['Some trailer: X'],
    };
    const body = renderPass({...FIRST, items: [{...F2, ruleId: 'attribution/commit', findings: [commit]}]}, AROUND);
    expect(body).not.toContain('Some trailer');
    expect(body).toContain(`[commit 3f2a9c4](../commit/${sha})`);
    expect(body).not.toContain('/curator accept');
  });

  test('shows decisions with who took them and why', () => {
    const decision = {
      kind: 'accept',
      item: 'F2',
      reason: 'settled | since May',
      login: 'ada',
      isByAuthor: false,
      comment: 1,
      at: '',
    } as const;
    const items: Item[] = [
      F1,
      {...F2, state: 'accepted', findings: [], decision},
      {...N1, state: 'deferred', decision: {...decision, kind: 'defer', reason: ''}},
    ];
    const body = renderPass({...FIRST, items}, AROUND);
    expect(body).toContain('**Verdict: 1 fix needed before merge.** 2 forward declarations verified, 1 accepted.');
    expect(body).toContain('| accepted by `ada`: `settled \\| since May` |');
    expect(body).toContain('| deferred by `ada` |');
    const marked = [F1, {...F2, state: 'accepted', findings: [], decision: {...decision, reason: 'Co-authored-by: x <x@y.z>'}}] as Item[];
    expect(renderPass({...FIRST, items: marked}, AROUND)).toContain('| accepted by `ada`: `…` |');
  });

  test('says that a person should repeat a decision that fits no more', () => {
    const unmatched = [{kind: 'accept', item: 'F9', reason: 'x', login: 'ada', isByAuthor: false, comment: 1, at: ''}] as const;
    expect(renderPass({...FIRST, unmatched}, AROUND)).toContain('- `/curator accept F9` by `ada` names nothing in this list.');
  });

  test('keeps rows of a table whole', () => {
    const piped = {...F2, findings: F2.findings.map((finding) => ({...finding, message: 'Link target `a|b\\|c\\\\|d` does not exist'}))};
    const body = renderPass({...FIRST, items: [piped]}, AROUND);
    const row = body.split('\n').find((line) => line.startsWith('| **F2**'));
    expect(row).toContain('`a\\|b');
    expect(inspectBody(body).code.some((code) => code.startsWith('a|b'))).toBe(true);
  });

  test('links below the directory that it checks', () => {
    const body = renderPass({...FIRST, report: {...FIRST.report, prefix: 'site/handbook'}}, AROUND);
    expect(body).toContain('/site/handbook/docs/SKILL-INDEX.md?plain=1#L46');
  });
});

test.each([
  [FIRST, '3 to fix, 2 forward declarations OK'],
  [SECOND, 'clean, 2 forward declarations OK, 2 notes'],
  [{...FIRST, language: 'zh-CN'}, '需修复 3 处，前向引用 2 处已核实'],
  [{...FIRST, pull: {...FIRST.pull, isDraft: true}}, 'draft: 3 to fix, 2 forward declarations OK, not gating'],
  [{...FIRST, items: [], forwards: [], report: {...FIRST.report, changed: 0}}, 'nothing to check'],
  [{...FIRST, items: [], forwards: []}, 'clean'],
] satisfies [Pass, string][])('title of the check run %#', (pass, title) => {
  expect(renderCheckTitle(pass)).toBe(title);
});

test('title of a check run that failed', () => {
  expect(renderFailedTitle('config error in\n.github/docs-curator.yml line 7', 'en')).toBe(
    'could not finish: config error in .github/docs-curator.yml line 7',
  );
});

describe('a sweep note', () => {
  const clean = {...SWEEP, commits: [], openTasks: 0};
  test.each([
    [{}, true],
    [{isHeld: true}, false],
    [{openTasks: 1}, false],
    [{history: null}, false],
    [{structure: null}, false],
    [{structure: {number: 1, head: clean.pull.head, open: 1}}, false],
    [{structure: {number: 1, head: 'a'.repeat(40), open: 0}}, false],
    [{marked: [{text: 'body', lines: [3]}]}, false],
    [{broken: SWEEP.waiting}, false],
    [{waitsFor: SWEEP.waiting}, true],
  ] as const)('%j is ready: %j', (change, ready) => {
    const readiness = {...clean, ...change};
    expect(isReady(readiness)).toBe(ready);
    expect(renderSweepNote(readiness, {version: '1.0.0', run: null}).includes('**Ready to merge')).toBe(ready);
  });

  test('hands no name to a shell that a shell would take apart', () => {
    const pull = {...SWEEP.pull, baseBranch: 'x;rm -rf $HOME'};
    const {code} = inspectBody(renderSweepNote({...SWEEP, pull}, {version: '1.0.0', run: null}));
    expect(code.find((text) => text.includes('git rebase'))).not.toContain('rm');
  });
});

describe('what to do next', () => {
  const [finding] = F1.findings as [Item['findings'][number]];
  const marked = (id: string, ruleId: string): Item => ({...F1, id, ruleId, findings: [{...finding, ruleId, fixed: null}]});
  const items = [marked('F1', 'attribution/commit'), marked('F2', 'attribution/pull-request'), marked('F3', 'link/missing-target')];
  const nextOf = (pass: Pass) =>
    renderPass(pass, AROUND)
      .split(/#### (?:Next|下一步)\n\n/u)[1]
      ?.split('\n\n')[0];

  test('is a commit on top only where that mends anything', () => {
    expect(nextOf({...FIRST, items, forwards: []})).toBe(
      [
        '1. Push a fix for F3 on top of this head.',
        '2. `/curator scrub` takes F2 out of the PR title and body.',
        '3. Reword the commit message of F1 and push the branch anew: no commit on top can do it.',
        '4. Disagree? `/curator accept F3 <reason>` or `/curator explain F3`.',
      ].join('\n'),
    );
    expect(renderPass({...FIRST, items}, AROUND)).toMatch(/^\| \*\*F2\*\* \|.*\| `\/curator scrub` \|$/mu);
  });

  test('is a patch where the head stands in a fork', () => {
    const pull = {...FIRST.pull, isFork: true};
    expect(nextOf({...FIRST, pull})).toContain(
      [
        '1. `/curator fix` answers with a patch for F3, or commits it where the fork can be written to.',
        '2. `/curator fix F1 F2` answers with a patch for F1–F2, or commits it where the fork can be written to.',
      ].join('\n'),
    );
    expect(nextOf({...FIRST, pull, language: 'zh-CN'})).toContain('1. `/curator fix` 会给出 F3 的补丁；fork 可写时直接提交。');
  });
});

test('one document is counted as one', () => {
  const body = renderPass(crowd(301, 0, 20), AROUND);
  expect(body).toContain('and the 1 document with the most findings.');
});
