import {describe, expect, test} from 'vitest';
import {codeSpan, renderMessage} from '../../src/reporters/markdown.ts';

describe('a code span', () => {
  test.each([
    ['plain', '`plain`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`', '`` ` ``'],
    ['`a', '`` `a ``'],
    [' a ', '`  a  `'],
    [' a', '` a`'],
    ['   ', '`   `'],
    ['', '` `'],
    ['a\nb', '`a\\u{a}b`'],
    ['a\u202Eb', '`a\\u{202e}b`'],
  ])('%j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });
});

describe('a message', () => {
  test.each([
    ['Unexpected `done` for Status, expected `stable` or `draft`', 'Unexpected `done` for Status, expected `stable` or `draft`'],
    ["Did you mean `a`? Else drop it (it's 12 lines): `b`", "Did you mean `a`? Else drop it (it's 12 lines): `b`"],
    ['Unexpected `a|b`', 'Unexpected `a|b`'],
  ])('keeps its words: %j', (message, expected) => {
    expect(renderMessage(message)).toBe(expected);
  });

  test.each([
    ['Unexpected `a` @octocat `b`', '`` Unexpected `a` @octocat `b` ``'],
    ['Unexpected GH-1', '`Unexpected GH-1`'],
    ['Unexpected 01234567', '`Unexpected 01234567`'],
    ['Unexpected `a', '``Unexpected `a``'],
    ['Unexpected ``', '``` Unexpected `` ```'],
    ['Write [`a`](b)', '``Write [`a`](b)``'],
    ['See www.example.com', '`See www.example.com`'],
    ['1) one', '`1) one`'],
    ['参见', '`参见`'],
  ])('is one code span: %j', (message, expected) => {
    expect(renderMessage(message)).toBe(expected);
  });
});
