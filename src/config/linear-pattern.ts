import {RE2JS} from 're2js';
import type {Pattern} from '../core/pattern.ts';
import type {Span} from '../core/text.ts';

/**
 * A pattern out of a configuration, which may come with a stranger's pull request: RE2's engine takes time linear in the text whatever
 * the pattern, and stays synchronous, where a worker that is killed would have to be asked asynchronously. It knows no lookaround and no
 * back-references. `names` are its named groups. Throws an `Error` whose message says what it does not understand.
 */
export function linearPattern(source: string): Pattern & {readonly names: readonly string[]} {
  const compiled = compile(source);
  const names = Object.keys(compiled.namedGroups());
  return {
    source,
    names,
    test: (text) => compiled.matcher(text).find(),
    *matches(text) {
      const matcher = compiled.matcher(text);
      while (matcher.find()) {
        const [start, end] = [matcher.start(), matcher.end()];
        if (start === end) continue;
        const groups: Record<string, string> = {};
        const spans: Record<string, Span> = {};
        for (const name of names) {
          const group = matcher.group(name);
          if (group === null) continue;
          groups[name] = group;
          spans[name] = {start: matcher.start(name), end: matcher.end(name)};
        }
        yield {start, end, text: text.slice(start, end), groups, spans};
      }
    },
  };
}

/** A longer pattern is not one that a person keeps in order; a repetition of repetitions could still fill the memory. */
const MAX_PATTERN = 1_000;

function compile(source: string): RE2JS {
  if (source.length > MAX_PATTERN) throw new Error(`more than ${MAX_PATTERN} characters`);
  if (/\(\?<?[=!]/u.test(source.replace(/\\./gu, ''))) throw new Error('no lookaround, which takes more than linear time');
  if (/\\[1-9]/u.test(source.replace(/\\\\/gu, ''))) throw new Error('no back-references, which take more than linear time');
  try {
    return RE2JS.compile(source, RE2JS.MULTILINE);
  } catch (error) {
    throw new Error(`a regular expression (${String((error as Error).message).replace(/^error parsing regexp: |: `.*$/gsu, '')})`);
  }
}
