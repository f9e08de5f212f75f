import {firstMatch} from '../../core/pattern.ts';
import {quote} from '../../core/quote.ts';
import {defineRule} from '../../core/rule.ts';

const CONFIG = "extends: general\nkinds: [{id: runbook, include: runbooks/*.md, charset: {allow: ascii, except_before: '^## 2'}}]\n";

const OTHER = /[^\0-\x7f]/gu;

/** What typing programs make of ASCII, and what it was. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{
    '—': '--',
    '–': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '…': '...',
    '→': '->',
    '←': '<-',
    '⇒': '=>',
    '↔': '<->',
    '≥': '>=',
    '≤': '<=',
    '≠': '!=',
  },
  ...{'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", '\u00a0': ' ', '×': 'x', '•': '*', '✓': 'x', '′': "'", '″': '"'},
};

export default defineRule({
  id: 'structure/charset',
  description: 'Documents of a kind that is kept in ASCII hold nothing else.',
  rationale: 'A dash or a quote that a terminal shows as something else is pasted as something else.',
  severity: 'warning',
  scope: 'document',
  options: [{key: 'kinds[].charset', meaning: 'whether documents hold nothing but ASCII, and from which line on'}],
  examples: [
    {
      name: 'plain characters, and old text that is left as it is',
      config: CONFIG,
      files: {'runbooks/a.md': '# A\n\n## 1. Old — entry\n\n## 2. New -- entry\n'},
      findings: [],
    },
    {
      name: 'a dash from a typing program',
      config: CONFIG,
      files: {'runbooks/a.md': '# A\n\n## 2. New — entry\n\nOne → two “three”.\n'},
      findings: [
        'runbooks/a.md:3:11: Unexpected character `—` (U+2014), expected `--`',
        'runbooks/a.md:5:5: Unexpected character `→` (U+2192), expected `->`',
      ],
    },
  ],
  *check(document, {kind}) {
    if (kind.charset === null) return;
    const {lines, text} = document;
    const since = kind.charset.since === null ? null : firstMatch(kind.charset.since, text);
    // One finding a line: a line in another script would have one a character.
    for (let line = lines.pointAt(since?.start ?? 0).line; line <= lines.count; line++) {
      const {start, end} = lines.spanOf(line);
      const found = [...text.slice(start, end).matchAll(OTHER)];
      const [first] = found;
      const last = found.at(-1);
      if (first === undefined || last === undefined) continue;
      const range = {start: start + first.index, end: start + last.index + last[0].length};
      const plain = PLAIN[first[0]];
      const code = (first[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
      const fixed = text.slice(range.start, range.end).replace(OTHER, (character) => PLAIN[character] ?? character);
      yield {
        range,
        message: `Unexpected character ${quote(first[0])} (U+${code}), expected ${plain === undefined ? 'ASCII' : `\`${plain}\``}`,
        help: 'Write documents of this kind in ASCII',
        ...(fixed.search(OTHER) < 0 && {fix: {kind: 'safe' as const, edits: [{path: document.path, ...range, text: fixed}]}}),
      };
    }
  },
});
