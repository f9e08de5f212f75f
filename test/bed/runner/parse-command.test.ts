import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseCommand} from './parse-command.ts';
import {rulesWithout} from './rules.ts';

// The cases of the runner's own ActionCommandL0, told in other words.
type Told = {syntax: 'V1' | 'V2'; properties?: Record<string, string>; data?: string} | null;

function tell(line: string): Told {
  const command = parseCommand(line, (name) => name.toLowerCase() === 'lint', rulesWithout());
  return command && {syntax: command.syntax, properties: command.properties.toRecord(), data: command.data};
}

const none = {properties: {}, data: ''};

describe('the ##[ syntax', () => {
  test.each<[string, Told]>([
    ['##[lint rule=r;]text', {syntax: 'V1', properties: {rule: 'r'}, data: 'text'}],
    ['##[lint]', {syntax: 'V1', ...none}],
    ['##[lint rule=%3B=%0D=%0A=%5D;]%3B+%0D+%0A+%5D', {syntax: 'V1', properties: {rule: ';=\r=\n=]'}, data: ';+\r+\n+]'}],
    ['##[lint rule=%253B=%250D=%250A=%255D;]%253B+%255D', {syntax: 'V1', properties: {rule: '%3B=%0D=%0A=%5D'}, data: '%3B+%5D'}],
    ['##[lint rule=;path=;]', {syntax: 'V1', ...none}],
    ['12:30 > ##[lint rule=r]text', {syntax: 'V1', properties: {rule: 'r'}, data: 'text'}],
    ['##[lint  rule=r; path=p]', {syntax: 'V1', properties: {' rule': 'r', ' path': 'p'}, data: ''}],
    ['##[lint rule=%0a]%3b', {syntax: 'V1', properties: {rule: '%0a'}, data: '%3b'}],
    ['##[ lint]', null],
    ['##[lint', null],
    ['## [lint]', null],
    ['#\u200b#[lint]', null],
    ['##[\u200blint]', null],
    ['##\\[lint]', null],
  ])('%j', (line, expected) => {
    expect(tell(line)).toEqual(expected);
  });
});

describe('the :: syntax', () => {
  test.each<[string, Told]>([
    ['::lint rule=r,::text', {syntax: 'V2', properties: {rule: 'r'}, data: 'text'}],
    ['::lint::', {syntax: 'V2', ...none}],
    ['::lint rule=;=%2C=%0D=%0A=]=%3A,::;+%0D+%0A+]+:+,', {syntax: 'V2', properties: {rule: ';=,=\r=\n=]=:'}, data: ';+\r+\n+]+:+,'}],
    ['::lint rule=%252C=%250D=%253A,::%250A', {syntax: 'V2', properties: {rule: '%2C=%0D=%3A'}, data: '%0A'}],
    ['::lint rule=,path=,::', {syntax: 'V2', ...none}],
    ['::lint rule=r::', {syntax: 'V2', properties: {rule: 'r'}, data: ''}],
    ['   ::lint rule=r,::text', {syntax: 'V2', properties: {rule: 'r'}, data: 'text'}],
    ['::lint   rule=r  ::a::b', {syntax: 'V2', properties: {rule: 'r'}, data: 'a::b'}],
    ['::Lint::', {syntax: 'V2', ...none}],
    ['\u3000\u0085::lint::', {syntax: 'V2', ...none}],
    ['\ufeff::lint::', null],
    ['\u200b::lint::', null],
    [':\u200b:lint::', null],
    ['::\u200blint::', null],
    ['- ::lint rule=r,::text', null],
    ['::lint:', null],
    ['::lint', null],
    [':: lint::', null],
    ['::other::##[lint]x', {syntax: 'V1', properties: {}, data: 'x'}],
    ['::lint::##[lint]x', {syntax: 'V2', properties: {}, data: '##[lint]x'}],
  ])('%j', (line, expected) => {
    expect(tell(line)).toEqual(expected);
  });
});

test('case is folded in ASCII only', () => {
  const isMask = (name: string): boolean => name === 'add-mask';
  expect(parseCommand('::add-mas\u212a::x', isMask, rulesWithout())).toBeNull();
});

test('a line without :: and ##[ is never a command', () => {
  const line = fc.string({unit: 'binary'}).filter((text) => !text.includes('::') && !text.includes('##['));
  fc.assert(fc.property(line, (text) => parseCommand(text, () => true, rulesWithout()) === null));
});
