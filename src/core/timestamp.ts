/** A date, a time, or both, as a number that orders them: of two of the same form the later one is greater. Null for anything else. */
export function readTimestamp(text: string): {readonly form: 'date' | 'time' | 'both'; readonly value: number} | null {
  const match =
    /^[~≈\s*_`]*(?:(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[T\s]*(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(?:Z|UTC|CST|[+-]\d{2}:?\d{2})?[\s*_`]*$/u.exec(
      text,
    );
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null;
  const [, year, month, day, hour, minute, second] = match;
  const date = year === undefined ? 0 : (Number(year) * 13 + Number(month)) * 32 + Number(day ?? 0);
  const time = hour === undefined ? 0 : (Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0);
  const form = year === undefined ? 'time' : hour === undefined ? 'date' : 'both';
  return {form, value: date * 86_400 + time};
}
