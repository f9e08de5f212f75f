import {describe, expect, test} from 'vitest';
import type {Pass, PassState} from '../../src/curator/pass.ts';
import type {PassReport} from '../../src/curator/pass-report.ts';
import type {Saved, Sticky} from '../../src/github/sticky-comment.ts';
import {type CuratorPassRequest, type Memory, runCuratorPass} from '../../src/use-cases/curator-pass.ts';

const HEAD = 'a'.repeat(40);
const report = {version: 1, head: HEAD, base: 'b'.repeat(40), findings: [], omitted: 0} as unknown as PassReport;
const pull = {number: 7, head: HEAD, isDraft: false, isFork: false, baseBranch: 'main', author: 'writer'};
const state = (mark: string, number = 7) =>
  ({pull: number, since: mark, next: {F: mark.length, N: 1}, history: []}) as unknown as PassState;
const item = (id: string, of = 'open') => ({id, state: of}) as Pass['items'][number];

/** A desk that keeps one comment and one check run, and tells what was done. */
function desk(given: {
  readonly comments?: readonly Partial<Sticky>[];
  readonly check?: string;
  readonly checks?: readonly string[];
  readonly items?: Pass['items'];
  readonly comment?: CuratorPassRequest['comment'];
  readonly saved?: readonly Saved[];
  readonly isCurrent?: boolean;
  readonly head?: string;
}) {
  const done: string[] = [];
  const memories: Memory[] = [];
  const saved = [...(given.saved ?? [])];
  const comments = (given.comments ?? []).map((comment, id) => ({
    id,
    nodeId: `n${id}`,
    body: '',
    isEdited: false,
    isHidden: false,
    ...comment,
  }));
  const request: CuratorPassRequest = {
    report,
    pull: {...pull, head: given.head ?? HEAD},
    comment: given.comment ?? 'on-findings',
    run: 12,
    store: {
      findComments: async () => comments,
      saveComment: async (body, seen) => {
        done.push(`save ${seen?.id ?? 'new'}: ${body}`);
        return saved.shift() ?? 'updated';
      },
      hideDuplicate: async ({id}) => void done.push(`hide ${id}`),
      findCheckTexts: async () => given.checks ?? (given.check === undefined ? [] : [given.check]),
      saveCheck: async ({conclusion, title, text}) => {
        done.push(`check ${conclusion}: ${title}, ${text}`);
        return 'created';
      },
      isCurrent: async () => given.isCurrent ?? true,
    },
    readDecisions: async () => ({decisions: [], isHeld: false, language: null}),
    advance: async (memory) => {
      memories.push(memory);
      const pass = {pull, report, items: given.items ?? [item('F1')], forwards: [], unmatched: []} as unknown as Pass;
      return {pass, state: state('next')};
    },
    encode: ({since}) => `<${since}>`,
    decode: (text) => {
      if (text.includes('newer')) return 'newer';
      const [, mark, number = '7'] = /<(\w+?)(\d*)>$/u.exec(text) ?? [];
      return mark === undefined ? null : state(mark, Number(number || 7));
    },
    render: (_, block, run) => `[r](../actions/runs/${run}) ${block}`,
    describe: (_, hasComment) => ({title: hasComment ? 'short' : 'long', summary: ''}),
  };
  return {done, memories, run: () => runCuratorPass(request)};
}

describe('what is remembered', () => {
  test.each<[string, Parameters<typeof desk>[0], unknown]>([
    ['the comment', {comments: [{body: '<first>'}], check: '<second>'}, {state: state('first'), isLost: false}],
    [
      'the check run, when somebody edited the comment',
      {comments: [{body: '<first>', isEdited: true}], check: '<second>'},
      {state: state('second'), isLost: false},
    ],
    [
      'the check run, when the comment holds nothing',
      {comments: [{body: 'x'}], check: '<second>'},
      {state: state('second'), isLost: false},
    ],
    [
      'the check run, when the comment is of another pull request',
      {comments: [{body: '<first8>'}], check: '<second>'},
      {state: state('second'), isLost: false},
    ],
    ['the check run, when there is no comment', {check: '<second>'}, {state: state('second'), isLost: false}],
    [
      'of several check runs the one whose numbers have come farthest',
      {checks: ['<old>', '', '<latest>', '<later>']},
      {state: state('latest'), isLost: false},
    ],
    ['nothing, and that is known', {comments: [{body: 'x'}]}, {state: null, isLost: true}],
    ['nothing, since it is the first look', {}, {state: null, isLost: false}],
  ])('%s', async (_, given, memory) => {
    const {memories, run} = desk(given);
    await run();
    expect(memories).toEqual([memory]);
  });

  test.each([{comments: [{body: 'newer'}]}, {check: 'newer'}])('of a newer version is not written over: %j', async (given) => {
    const {done, run} = desk(given);
    expect((await run()).comment).toBe('newer');
    expect(done).toEqual([]);
  });
});

describe('what is written', () => {
  test('is a comment and a check run', async () => {
    const {done, run} = desk({saved: ['created']});
    expect(await run()).toMatchObject({comment: 'created', check: 'created', notes: []});
    expect(done).toEqual(['save new: [r](../actions/runs/12) <next>', 'check failure: short, <next>']);
  });

  test.each<[string, Parameters<typeof desk>[0], string]>([
    ['nothing to say', {items: []}, 'success'],
    ['a configuration without comments', {comment: 'off'}, 'failure'],
  ])('is the check run alone with %s', async (_, given, conclusion) => {
    const {done, run} = desk(given);
    expect((await run()).comment).toBe('silent');
    expect(done).toEqual([`check ${conclusion}: long, <next>`]);
  });

  test('is a comment without anything to say where one is wanted always, or one is there', async () => {
    expect((await desk({items: [], comment: 'always', saved: ['created']}).run()).comment).toBe('created');
    expect((await desk({items: [], comments: [{body: '<first>'}]}).run()).comment).toBe('updated');
  });

  test('is the same text for the same look of another run', async () => {
    const {done, run} = desk({comments: [{body: '[r](../actions/runs/3) <next>'}], saved: ['unchanged']});
    await run();
    expect(done[0]).toBe('save 0: [r](../actions/runs/3) <next>');
  });

  test('is made again from a comment that changed, and not for ever', async () => {
    const again = desk({comments: [{body: '<first>'}], saved: ['changed', 'changed', 'updated']});
    expect((await again.run()).comment).toBe('updated');
    expect(again.memories).toHaveLength(3);
    await expect(desk({saved: Array.from({length: 9}, () => 'changed')}).run()).rejects.toThrow('the comment keeps changing');
  });

  test('is nothing once the head moved on', async () => {
    for (const given of [{head: 'c'.repeat(40)}, {saved: ['outdated' as const]}, {items: [], isCurrent: false}]) {
      const {done, run} = desk(given);
      expect(await run()).toMatchObject({comment: 'outdated', check: null});
      expect(done.filter((line) => line.startsWith('check'))).toEqual([]);
    }
  });

  test('folds away what is there twice, once', async () => {
    const {done, run} = desk({comments: [{body: '<first>'}, {}, {isHidden: true}]});
    await run();
    expect(done.filter((line) => line.startsWith('hide'))).toEqual(['hide 1']);
  });
});

test('accepted fixes and notes fail nothing', async () => {
  const {done, run} = desk({items: [item('F1', 'accepted'), item('F2', 'fixed'), item('N1')]});
  await run();
  expect(done.at(-1)).toBe('check success: short, <next>');
});
