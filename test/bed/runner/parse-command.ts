import {CaselessMap, foldCase} from './caseless-map.ts';
import type {RuleSet} from './rules.ts';

/** A workflow command as written in a log line. */
export interface Command {
  readonly name: string;
  readonly syntax: 'V1' | 'V2';
  readonly properties: CaselessMap;
  readonly data: string;
}

/** Char.IsWhiteSpace of .NET: unlike JavaScript's it has NEL and lacks the byte order mark. */
const dotnetSpace = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;
const v1Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

/**
 * Reads one line as the runner does: the `::` syntax first, then the `##[` syntax.
 *
 * The runner compares `::` and `##[` by culture, which also matches past ignorable characters such as U+200B, but then
 * cuts at fixed offsets, so no name read that way is ever a known one; code units are enough here.
 *
 * @param isKnown whether a command of that name is registered at the moment.
 */
export function parseCommand(line: string, isKnown: (name: string) => boolean, rules: RuleSet): Command | null {
  return parseV2(line, isKnown, rules) ?? parseV1(line, isKnown, rules);
}

/** @returns whether two command names are the same to the runner. */
export function isSameCommand(a: string, b: string, rules: RuleSet): boolean {
  return rules.has('command.caseless') ? foldCase(a) === foldCase(b) : a === b;
}

/** Trims as `string.Trim()` of .NET does. */
export function trimDotnet(text: string): string {
  let end = text.length;
  while (end > 0 && dotnetSpace.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(dotnetSpace, '');
}

function parseV2(line: string, isKnown: (name: string) => boolean, rules: RuleSet): Command | null {
  let text = rules.has('v2.trim') ? line.replace(dotnetSpace, '') : line.trimStart();
  if (!rules.has('v2.start')) text = text.slice(Math.max(text.indexOf('::'), 0));
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const {name, rest} = splitName(text.slice(2, end));
  if (!isKnown(name)) return null;
  const properties = readProperties(trimDotnet(rest), ',', rules.has('v2.properties') ? propertyEscapes : dataEscapes, rules);
  return {name, syntax: 'V2', properties, data: decode(text.slice(end + 2), rules.has('v2.data') ? dataEscapes : [])};
}

function parseV1(line: string, isKnown: (name: string) => boolean, rules: RuleSet): Command | null {
  const start = line.indexOf('##[');
  if (start < 0 || (start > 0 && !rules.has('v1.anywhere'))) return null;
  const end = line.indexOf(']', start);
  if (end < 0) return null;
  const {name, rest} = splitName(line.slice(start + 3, end));
  if (!isKnown(name)) return rules.has('v1.first') ? null : parseV1(line.slice(start + 3), isKnown, rules);
  const escapes = rules.has('v1.unescape') ? v1Escapes : [];
  return {name, syntax: 'V1', properties: readProperties(rest, ';', escapes, rules), data: decode(line.slice(end + 1), escapes)};
}

function splitName(info: string): {name: string; rest: string} {
  const space = info.indexOf(' ');
  return space < 0 ? {name: info, rest: ''} : {name: info.slice(0, space), rest: info.slice(space + 1)};
}

function readProperties(text: string, separator: string, escapes: Escapes, rules: RuleSet): CaselessMap {
  const properties = new CaselessMap(rules.has('command.caseless-keys'));
  for (const property of text.split(separator)) {
    const [name, value] = splitProperty(property, rules);
    if (name && (value || !rules.has('command.equals'))) properties.set(name, decode(value, escapes));
  }
  return properties;
}

/** A split in two that drops empty entries eats the `=` before the name and those before the value. */
function splitProperty(property: string, rules: RuleSet): [string, string] {
  const text = rules.has('command.equals') ? property.replace(/^=+/, '') : property;
  const equals = text.indexOf('=');
  if (equals < 0) return [text, ''];
  const value = text.slice(equals + 1);
  return [text.slice(0, equals), rules.has('command.equals') ? value.replace(/^=+/, '') : value];
}

type Escapes = readonly (readonly [string, string])[];

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((unescaped, [escaped, token]) => unescaped.replaceAll(escaped, token), text);
}
