import {expect, test} from 'vitest';
import type {PullRemark} from '../../src/curator/command.ts';
import type {Permission} from '../../src/curator/command-rights.ts';
import {readDecisions} from '../../src/curator/decisions.ts';
import {parseCommands} from '../../src/curator/parse-commands.ts';
import {createParser} from '../../src/parsers/parse-facts.ts';

const parser = await createParser();
const ROLES: Readonly<Record<string, Permission>> = {writer: 'write', author: 'write', reader: 'read', triager: 'triage'};
let ids = 0;

const say = (login: string, body: string, more: Partial<PullRemark> = {}): PullRemark => {
  ids += 1;
  return {id: ids, login, isBot: false, body, at: '2026-05-05T10:00:00Z', isEdited: false, ...more};
};
const read = (remarks: readonly PullRemark[], canAuthorAccept = true) => {
  const {decisions, ...rest} = readDecisions({
    remarks,
    parse: (body) => parseCommands(body, parser),
    askerOf: (login) => ({permission: ROLES[login] ?? 'none', isAuthor: login === 'author', ownsHead: false}),
    canAuthorAccept,
  });
  return {...rest, decisions: decisions.map(({kind, item, login, reason}) => [kind, item, login, reason].join(' ').trim())};
};
const REASON = 'agreed with the team';

test('in order, all that were taken and not taken back', () => {
  const remarks = [
    say('writer', `/curator accept F1 ${REASON}\n/curator defer N2`),
    say('writer', `/curator accept F3 ${REASON}`),
    say('author', '/curator unaccept F1'),
    say('author', `/curator accept F1 another ${REASON}`),
  ];
  expect(read(remarks)).toEqual({
    decisions: ['defer N2 writer', `accept F3 writer ${REASON}`, `accept F1 author another ${REASON}`],
    isHeld: false,
    language: null,
  });
});

test('a comment that was edited, of a bot, or of somebody who may not has never been there', () => {
  const remarks = [
    say('writer', `/curator accept F1 ${REASON}`, {isEdited: true}),
    say('writer', '/curator hold', {isBot: true}),
    say('reader', `/curator accept F1 ${REASON}\n/curator hold`),
    say('triager', '/curator defer N1'),
    say('nobody', '/curator unaccept F2'),
    say('writer', `> /curator accept F1 ${REASON}`),
  ];
  expect(read(remarks)).toEqual({decisions: [], isHeld: false, language: null});
});

test('the author accepts only where the configuration lets them, and defers in any case', () => {
  const remarks = [say('author', `/curator accept F1 ${REASON}\n/curator defer N1`)];
  expect(read(remarks, false).decisions).toEqual(['defer N1 author']);
});

test('the last word on waiting and on the language counts', () => {
  expect(read([say('writer', '/curator hold\n/curator lang zh')])).toMatchObject({isHeld: true, language: 'zh-CN'});
  expect(read([say('writer', '/curator hold\n/curator lang zh'), say('nobody', '/curator unhold\n/curator lang en')])).toMatchObject({
    isHeld: true,
    language: 'en',
  });
  expect(read([say('writer', '/curator hold'), say('writer', '/curator unhold')])).toMatchObject({isHeld: false});
});
