import {describe, expect, test} from 'vitest';
import missingField from '../../../src/rules/metadata/missing-field.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const PATH = 'docs/addon-tls-guide.md';

describe('metadata/missing-field', () => {
  test('one finding a field, each where its line belongs', () => {
    expect(
      linesOf(missingField, {[PATH]: '# TLS\r\n\r\nText.\r\n\r\n> **Status**：draft\r\n> **Applies to KB version**：1.0.x\r\n'}),
    ).toEqual([
      `${PATH}:5:5 error Missing field \`Audience\` in the metadata block, expected at its beginning`,
      `${PATH}:5:5 error Missing field \`Applies to\` in the metadata block, expected after \`Status\``,
    ]);
  });

  test('no block is one finding, of another rule', () => {
    expect(linesOf(missingField, {[PATH]: '# TLS\n\n> **Date**: today\n'})).toEqual([]);
  });

  test('the optional field, other letter case, repeated and unknown fields', () => {
    const text =
      '# TLS\n\n> **AUDIENCE**: dev\n> **status**: draft\n> **Owner**: x\n> **Status**: y\n> **Applies To**: any\n> **applies to kb version**: 1\n';
    expect(linesOf(missingField, {[PATH]: text})).toEqual([]);
  });

  test('an empty field is there', () => {
    const text = '# TLS\n\n> **Audience**:\n> **Status**: draft\n> **Applies to**: any\n> **Applies to KB version**: 1\n';
    expect(linesOf(missingField, {[PATH]: text})).toEqual([]);
  });

  test('the help is a line to paste', () => {
    const text = '# TLS\n\n> **Audience**: dev\n> **Applies to**: any\n> **Applies to KB version**: 1\n';
    expect(findingsOf(missingField, {[PATH]: text}).map(({help}) => help)).toEqual([
      'Insert, with your own words for what stands in angle brackets:\n> **Status**: <stable | draft | superseded>',
    ]);
  });
});
