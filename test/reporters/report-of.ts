import type {Finding} from '../../src/core/finding.ts';
import type {Report} from '../../src/core/report.ts';
import {LineIndex} from '../../src/core/text.ts';

/** A report on documents given as path to text. */
export function reportOf(documents: Readonly<Record<string, string>>, findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const textOf = (path: string) => documents[path] ?? null;
  return {
    head: null,
    base: null,
    documents: Object.keys(documents).length,
    findings,
    accepted: [],
    suppressed: [],
    baselined: 0,
    textOf,
    ...more,
  };
}

/** An error at 1:1 of `docs/a.md`, but for what is given. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    id: '00000000000000aa',
    ruleId: 'area/rule',
    severity: 'error',
    path: 'docs/a.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: 'Missing `x`',
    help: null,
    subject: null,
    section: null,
    fix: null,
    identity: {target: '', line: '', heading: ''},
    ...more,
  };
}

/** The place of the first occurrence of `needle` in `text`. */
export function placeOf(text: string, needle: string): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const offset = text.indexOf(needle);
  if (offset < 0) throw new Error(`No ${JSON.stringify(needle)} in the text`);
  const lines = new LineIndex(text);
  const start = lines.pointAt(offset);
  const end = lines.pointAt(offset + needle.length);
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column};
}

/** Every text that has misled a terminal, a runner or a Markdown renderer somewhere. None of it may act. */
export const HOSTILE = [
  '@octocat and @github/team',
  '#1',
  'GH-1',
  'owner/repo#1',
  'closes #1',
  'fixes GH-12',
  '0123456789abcdef0123456789abcdef01234567',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '--> <b>bold</b>',
  '</details>',
  '<details><summary>more</summary>',
  '[text](https://example.com/)',
  '![image](https://example.com/a.png)',
  '[ref]: https://example.com/',
  '<https://example.com/>',
  'https://example.com/',
  'www.example.com',
  'someone@example.com',
  '`',
  '``',
  '` @octocat `',
  'a``b```c````d',
  '```suggestion',
  '~~~',
  '| cell | cell |',
  'a\\|b',
  '**bold** _em_ ~~gone~~',
  '# heading',
  '- item',
  '1) item',
  '> quote',
  '---',
  '$x$ and $`y`$',
  ':tada:',
  '[^1]',
  '&copy; &#64;octocat',
  '\\`',
  'right\u202Eleft\u2066\u2069',
  'zero\u200Bwidth\uFEFF',
  '\u001B[31mred\u001B]8;;https://example.com/\u0007',
  'line\n::error file=x::forged',
  'line\r::add-mask::docs',
  '\n\n# heading\n\n<script>',
  '::error::forged',
  ' \t\u00A0::stop-commands::x',
  '##[error]forged',
  'mid ##[add-mask]docs',
  '##[set-output name=errors]0',
  '\uD800 lone \uDC00',
  '\u2028\u2029\u0085',
  '  ',
] as const;
