import {describe, expect, test} from 'vitest';
import {readTimestamp} from '../../src/core/timestamp.ts';

const orderOf = (text: string) => readTimestamp(text)?.value ?? Number.NaN;

describe('a time', () => {
  test.each([
    ['2026-01-30', 'date'],
    ['2026/1/3', 'date'],
    ['2026年1月30日', 'date'],
    ['2026-01', 'date'],
    ['09:58', 'time'],
    ['9:58:30', 'time'],
    ['**09:58**', 'time'],
    ['~10:02', 'time'],
    ['2026-01-30 09:58', 'both'],
    ['2026-01-30T09:58:01Z', 'both'],
    ['2026-01-30 09:58 UTC', 'both'],
  ])('%s is a %s', (text, form) => {
    expect(readTimestamp(text)?.form).toBe(form);
  });

  test.each(['', '...', 'later', '10', '2026', '10:2', 'v1.2.3', '10:02 - 10:05', 'T+5'])('%j is none', (text) => {
    expect(readTimestamp(text)).toBeNull();
  });

  test('later is greater', () => {
    const times = ['2025-12-31', '2026-01-01', '2026-02-01', '2026-02-28', '2026-03-01'];
    expect(times.map(orderOf)).toEqual(times.map(orderOf).sort((a, b) => a - b));
    expect(orderOf('09:58:59')).toBeLessThan(orderOf('09:59'));
  });
});
