import type {Span} from './text.ts';

/**
 * A regular expression of the conventions. `^` and `$` match at line ends. What a configuration brings is run by an engine that takes
 * linear time, what a preset brings by the language's own; rules see no difference.
 */
export interface Pattern {
  /** As it was written. */
  readonly source: string;
  /** Whether it matches anywhere in a text. */
  test(text: string): boolean;
  /** All matches from left to right, without overlaps and without empty ones. Offsets are 0-based UTF-16 offsets into the text. */
  matches(text: string): Iterable<PatternMatch>;
}

export interface PatternMatch extends Span {
  readonly text: string;
  /** The named groups that took part. */
  readonly groups: Readonly<Record<string, string>>;
  /** Where those groups stand. */
  readonly spans: Readonly<Record<string, Span>>;
}

/** What a text must match, with words for the message: `Unexpected …, expected <words>`. */
export interface Expectation {
  readonly pattern: Pattern;
  readonly expected: string;
}

/** The first match of a pattern; null when there is none. */
export function firstMatch(pattern: Pattern, text: string): PatternMatch | null {
  for (const match of pattern.matches(text)) return match;
  return null;
}

/** A pattern that this project wrote itself. */
export function nativePattern(regexp: RegExp): Pattern {
  const flags = new Set([...regexp.flags, 'm', 'u']);
  const tester = new RegExp(regexp.source, [...flags].join(''));
  let finder: RegExp | null = null;
  return {
    source: regexp.source,
    test: (text) => tester.test(text),
    *matches(text) {
      finder ??= new RegExp(regexp.source, [...new Set([...flags, 'g', 'd'])].join(''));
      for (const match of text.matchAll(finder)) {
        if (match[0] === '') continue;
        const groups: Record<string, string> = {};
        const spans: Record<string, Span> = {};
        for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
          if (range === undefined) continue;
          groups[name] = text.slice(...range);
          spans[name] = {start: range[0], end: range[1]};
        }
        yield {start: match.index, end: match.index + match[0].length, text: match[0], groups, spans};
      }
    },
  };
}
