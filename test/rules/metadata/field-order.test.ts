import {describe, expect, test} from 'vitest';
import fieldOrder from '../../../src/rules/metadata/field-order.ts';
import {findingsOf, linesOf} from '../../support/lint-files.ts';

const PATH = 'docs/addon-tls-guide.md';

function fixed(text: string): string | null {
  const fix = findingsOf(fieldOrder, {[PATH]: text})[0]?.fix;
  if (!fix) return null;
  return fix.edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, {start, end, text: next}) => now.slice(0, start) + next + now.slice(end), text);
}

describe('metadata/field-order', () => {
  test('the field that moved is named, not those it passed', () => {
    const text = '# TLS\n\n> **Status**: draft\n> **Audience**: dev\n> **Applies to**: any\n> **Applies to KB version**: 1\n';
    expect(linesOf(fieldOrder, {[PATH]: text})).toEqual([
      `${PATH}:4:5 warning Unexpected place of field \`Audience\`, expected at the beginning`,
    ]);
  });

  test('a field left out breaks no order', () => {
    expect(linesOf(fieldOrder, {[PATH]: '# TLS\n\n> **Audience**: dev\n> **Applies to KB version**: 1\n'})).toEqual([]);
  });

  test('the fix keeps line ends, breaks, long values and unknown fields in place', () => {
    expect(
      fixed('# TLS\r\n\r\n> **Status**: draft\\\r\n> **Owner**: x  \r\n> **Audience**: dev,\r\n> test\r\n> **Applies to**：any\r\n'),
    ).toBe('# TLS\r\n\r\n> **Audience**: dev,\r\n> test\\\r\n> **Owner**: x  \r\n> **Status**: draft\r\n> **Applies to**：any\r\n');
  });

  test('a repeated field is not moved about', () => {
    const text = '# TLS\n\n> **Status**: draft\n> **Audience**: dev\n> **Status**: stable\n';
    expect(linesOf(fieldOrder, {[PATH]: text})).toHaveLength(1);
    expect(fixed(text)).toBeNull();
  });
});
