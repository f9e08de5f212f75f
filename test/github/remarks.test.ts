import {afterEach, expect, test} from 'vitest';
import {createClient} from '../../src/github/client.ts';
import {createCollaboratorReader} from '../../src/github/permissions.ts';
import {isAnswered, react} from '../../src/github/reactions.ts';
import {listRemarks, readRemark} from '../../src/github/remarks.ts';
import {findReply, type Reply, replyOnce} from '../../src/github/replies.ts';
import type {Role} from '../bed/github/entities.ts';
import {operationsOf} from '../bed/github/request-log.ts';
import {GUIDES_REPOSITORY as R, useGuides} from '../bed/github/start-guides.ts';
import {addComment, editComment, findUser} from '../bed/github/state.ts';

const guides = useGuides();
const connect = (token = 'write-token') =>
  createClient({token, apiUrl: guides().github.url, retryAfterBaseMilliseconds: 1, attemptMilliseconds: 2000, isPaced: false});
afterEach(() => guides().github.faults.clear());

const AT = '2026-03-01T10:00:00Z';
const OWN = 'github-actions[bot]';
const isOwn = (login: string) => login === OWN;
const say = (user: string, body: string, issue = 70) => addComment(guides().github.state, {issue, user, body, at: AT});
const bodiesOf = (issue: number) =>
  guides()
    .github.state.comments.filter((comment) => comment.issue === issue)
    .map(({body}) => body);

test('what somebody may do is asked once for each account, whatever the letter case', async () => {
  const {state} = guides().github;
  const roles: readonly Role[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];
  for (const role of roles) state.roles.set(findUser(state, `is-${role}`).login, role);
  const from = guides().github.requests.length;
  const read = createCollaboratorReader(connect(), R);
  for (const role of roles) expect(await read(`is-${role}`)).toMatchObject({permission: role, id: expect.any(Number), name: null});
  await read('IS-WRITE');
  expect(operationsOf(guides().github.requests.slice(from))).toHaveLength(roles.length);
  expect(await read('nobody-at-all')).toEqual({permission: 'none', id: null, name: null});
  // A token that may not ask is no answer.
  await expect(createCollaboratorReader(connect('stranger-token'), R)('is-write')).rejects.toThrow();
});

test('a role that an organization made up counts as what it is built on', async () => {
  const client = connect();
  client.hook.after('request', (response) => {
    const {data} = response as {data: Record<string, unknown>};
    if (data.role_name === 'read') Object.assign(data, {role_name: 'doc-keeper', permission: 'write', user: {id: 7, name: ' '}});
  });
  expect(await createCollaboratorReader(client, R)('is-read')).toEqual({permission: 'write', id: 7, name: null});
});

test('all comments of all pages, oldest first; what was edited and who is no person is known', async () => {
  for (let count = 1; count <= 130; count++) say('writer', `Comment ${count}`, 71);
  editComment(say('writer', 'Before', 71), {user: 'writer', body: 'After', at: '2026-03-01T10:00:01Z'});
  say('renovate[bot]', '/curator fix', 71);
  say('writer', '<!-- docs-curator:pass pr=71 -->\n/curator fix', 71);
  const remarks = await listRemarks(connect(), R, 71);
  expect(remarks).toHaveLength(133);
  expect(remarks[0]).toMatchObject({login: 'writer', body: 'Comment 1', isBot: false, isEdited: false, at: AT});
  expect(remarks.slice(-3)).toMatchObject([{body: 'After', isEdited: true}, {isBot: true}, {isBot: true}]);
  expect(await readRemark(connect(), R, remarks[0]?.id ?? 0)).toEqual(remarks[0]);
  expect(await readRemark(connect(), R, 1)).toBeNull();
});

test('a reaction is given once, and tells a second run that the first one came to its end', async () => {
  const {id} = say('writer', '/curator fix');
  const client = connect();
  await react(client, R, id, 'seen');
  expect(await isAnswered(client, R, id, OWN)).toBe(false);
  guides().github.faults.add({method: 'POST', path: /reactions$/u, when: 'after', fault: {kind: 'status', status: 502}});
  await react(client, R, id, 'committed');
  await react(client, R, id, 'committed');
  expect(await isAnswered(client, R, id, OWN)).toBe(true);
  expect(await isAnswered(client, R, id, 'writer')).toBe(false);
  const given = guides()
    .github.state.reactions.filter(({subject}) => subject === `comment ${id}`)
    .map(({content}) => content);
  expect(given).toEqual(['eyes', 'rocket']);
});

const reply = (name: string): Reply => ({mark: `<!-- docs-curator:reply ${name} -->`, body: `<!-- docs-curator:reply ${name} -->\nText`});

test('a reply is written once, whoever else copies its mark', async () => {
  say('mallory', reply('one').body, 72);
  expect(await replyOnce(connect(), R, 72, reply('one'), isOwn)).toBe(true);
  expect(await replyOnce(connect(), R, 72, reply('one'), isOwn)).toBe(false);
  expect(bodiesOf(72)).toEqual([reply('one').body, reply('one').body]);
  const remarks = await listRemarks(connect(), R, 72);
  expect(findReply(remarks, reply('one').mark, isOwn)).toMatchObject({login: OWN});
  expect(findReply(remarks, '<!-- docs-curator:reply on', isOwn)).toBeNull();
});

test.each([{kind: 'status', status: 502}, {kind: 'reset'}] as const)(
  'a reply that was written and answered with %o is not written again',
  async (fault) => {
    const name = `after-${fault.kind}`;
    guides().github.faults.add({method: 'POST', path: /comments$/u, when: 'after', fault});
    expect(await replyOnce(connect(), R, 74, reply(name), isOwn)).toBe(true);
    expect(bodiesOf(74).filter((body) => body.includes(name))).toHaveLength(1);
  },
);

test('a reply that was not written is written, and a refusal is final', async () => {
  guides().github.faults.add({method: 'POST', path: /comments$/u, fault: {kind: 'status', status: 502}});
  expect(await replyOnce(connect(), R, 73, reply('before'), isOwn)).toBe(true);
  await expect(replyOnce(connect('fork-token'), R, 73, reply('refused'), isOwn)).rejects.toMatchObject({status: 403});
  expect(bodiesOf(73)).toEqual([reply('before').body]);
});
