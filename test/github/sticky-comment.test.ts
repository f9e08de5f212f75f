import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {createClient} from '../../src/github/client.ts';
import {findOwnIdentity} from '../../src/github/identity.ts';
import {findStickies, hideComment, type Saved, type Sticky, type StickyPlace, saveSticky} from '../../src/github/sticky-comment.ts';
import type {Fault} from '../bed/github/faults.ts';
import {operationsOf} from '../bed/github/request-log.ts';
import {GUIDES_REPOSITORY as R, useGuides} from '../bed/github/start-guides.ts';
import {ACTIONS_BOT, addComment, editComment} from '../bed/github/state.ts';

const guides = useGuides();
const connect = (token = 'write-token') =>
  createClient({token, apiUrl: guides().github.url, retryAfterBaseMilliseconds: 1, attemptMilliseconds: 2000, isPaced: false});
const marker = '<!-- docs-curator:pass pr=72 -->';
const place: StickyPlace = {...R, number: 72, own: {login: ACTIONS_BOT.login, slug: 'github-actions'}, marker};
const body = `${marker}\n### Pass 1\n`;
const at = '2026-02-01T00:00:00Z';
let from = 0;

beforeEach(() => {
  guides().github.state.comments.length = 0;
  from = guides().github.requests.length;
});
afterEach(() => {
  expect(guides().github.faults.left()).toEqual([]);
});

const add = (text: string, user: string = ACTIONS_BOT.login) => addComment(guides().github.state, {issue: 72, user, body: text, at});
const texts = () =>
  guides().github.state.comments.map(({user, body: text, minimized}) => `${user}: ${text}${minimized === null ? '' : ` (${minimized})`}`);
const find = () => findStickies(connect(), place);
const save = async (text: string, given: {seen?: Sticky | null; isCurrent?: () => Promise<boolean>} = {}): Promise<Saved> => {
  const {seen = (await find())[0] ?? null, isCurrent = async () => true} = given;
  return saveSticky(connect(), place, text, seen, isCurrent);
};
const writes = () => operationsOf(guides().github.requests.slice(from), true).filter((operation) => operation !== 'graphql');

test('the token tells whom it acts as, unless that is a person', async () => {
  expect(await findOwnIdentity(connect())).toEqual(place.own);
  expect(await findOwnIdentity(connect('writer-token'))).toBeNull();
});

describe('our comment', () => {
  test.each([
    ['of another account', () => add(body, 'mallory')],
    ['of another bot', () => add(body, 'other-app[bot]')],
    ['of a person called like the bot', () => add(body, 'github-actions')],
    ['with the marker further down', () => add(`See:\n${body}`)],
    ['with a longer marker', () => add(`${marker} -->\n`)],
    ['of another pull request', () => add(body.replace('72', '70'))],
  ])('is none %s', async (_, write) => {
    write();
    expect(await find()).toEqual([]);
    expect(await save(body)).toBe('created');
    expect(texts().slice(1)).toEqual([`${ACTIONS_BOT.login}: ${body}`]);
  });

  test('is found on any page, the oldest first', async () => {
    for (let count = 0; count < 130; count++) add('Another', 'writer');
    const [first, second] = [add(body), add(body)];
    expect((await find()).map(({id}) => id)).toEqual([first.id, second.id]);
    await hideComment(connect(), (await find())[1] as Sticky, 'DUPLICATE');
    expect((await find()).map(({isHidden}) => isHidden)).toEqual([false, true]);
    expect(texts().at(-1)).toBe(`${ACTIONS_BOT.login}: ${body} (duplicate)`);
  });

  test('says whether somebody else changed it', async () => {
    const comment = add(body);
    editComment(comment, {user: ACTIONS_BOT.login, body, at});
    expect((await find()).map(({isEdited}) => isEdited)).toEqual([false]);
    editComment(comment, {user: 'writer', body, at});
    expect((await find()).map(({isEdited}) => isEdited)).toEqual([true]);
  });
});

describe('a write', () => {
  test('changes the text in place, and the same text not at all', async () => {
    expect([await save(body), await save(body), await save(`${body}More\n`)]).toEqual(['created', 'unchanged', 'updated']);
    expect(writes()).toEqual(['issues/create-comment', 'issues/update-comment']);
    expect(texts()).toEqual([`${ACTIONS_BOT.login}: ${body}More\n`]);
  });

  test('is left when the head moved on', async () => {
    add(body);
    expect(await save(`${body}Old\n`, {isCurrent: async () => false})).toBe('outdated');
    expect(writes()).toEqual([]);
  });

  test('is left when the comment is not what the text was made from', async () => {
    const comment = add(body);
    const [seen = null] = await find();
    editComment(comment, {user: 'writer', body: `${body}By hand\n`, at});
    expect(await save(`${body}New\n`, {seen})).toBe('changed');
    guides().github.state.comments.length = 0;
    expect(await save(`${body}New\n`, {seen})).toBe('changed');
    add(body);
    expect(await save(`${body}New\n`, {seen: null})).toBe('changed');
    expect(writes()).toEqual([]);
  });

  const faults: readonly Fault[] = [{kind: 'status', status: 502}, {kind: 'reset'}, {kind: 'cut-body'}];
  test.each(faults.flatMap((fault) => (['before', 'after'] as const).map((when) => [fault.kind, when, fault] as const)))(
    'that fails with %s %s it happened leaves exactly one comment',
    async (_, when, fault) => {
      guides().github.faults.add({method: 'POST', path: /\/issues\/72\/comments$/u, when, fault});
      expect(await save(body)).toBe('created');
      expect(texts()).toEqual([`${ACTIONS_BOT.login}: ${body}`]);
      guides().github.faults.add({method: 'PATCH', when, fault});
      expect(await save(`${body}More\n`)).toBe('updated');
      expect(texts()).toEqual([`${ACTIONS_BOT.login}: ${body}More\n`]);
    },
  );

  test('that GitHub does not keep is an error', async () => {
    add(body);
    guides().github.faults.add({method: 'PATCH', times: 3, fault: {kind: 'silent-keep'}});
    await expect(save(`${body}More\n`)).rejects.toThrow('GitHub keeps another text than it was given');
  });

  test('that is refused is an error at once', async () => {
    const client = connect('fork-token');
    await expect(saveSticky(client, place, body, null, async () => true)).rejects.toThrow('Resource not accessible by integration');
    expect(writes()).toEqual(['issues/create-comment']);
  });

  test('of two runs at once leaves the older comment to be written again', async () => {
    const rival = {kind: 'meanwhile', run: () => void add(`${body}Rival\n`)} as const;
    guides().github.faults.add({method: 'POST', path: /\/issues\/72\/comments$/u, fault: rival});
    expect(await save(body)).toBe('changed');
    expect((await find()).map((sticky) => sticky.body)).toEqual([`${body}Rival\n`, body]);
  });
});
