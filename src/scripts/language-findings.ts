import type {Document} from '../core/document.ts';
import type {RuleFinding} from '../core/finding.ts';
import {quote} from '../core/quote.ts';
import type {RuleContext} from '../core/rule.ts';
import {readLanguageBlocks} from './read-language-blocks.ts';
import {labelOf} from './shell-blocks.ts';

/** What does not parse and is certainly a typo; says also which blocks were passed over. */
export function* findBrokenBlocks(
  document: Document,
  {kind, modules, skip}: Pick<RuleContext, 'kind' | 'modules' | 'skip'>,
): Iterable<RuleFinding> {
  for (const {fence, content, language, verdict, isOptedOut} of readLanguageBlocks(document, kind, modules)) {
    if (verdict === null) continue;
    if (verdict === 'unchecked') {
      if (!isOptedOut) skip({range: fence.opening, reason: `the ${language.name} is too large or too intricate`});
    } else if (verdict.certainty === 'hard') {
      const message = `${language.name} does not parse: ${verdict.problem}`;
      yield {range: content.toSource(verdict), message, help: verdict.help};
    }
  }
}

/** What does not parse and may as well be something else than its label says. */
export function* findMislabelledBlocks(document: Document, {kind, modules}: Pick<RuleContext, 'kind' | 'modules'>): Iterable<RuleFinding> {
  for (const {fence, content, language, verdict} of readLanguageBlocks(document, kind, modules)) {
    if (verdict === null || verdict === 'unchecked' || verdict.certainty === 'hard') continue;
    const named = labelOf(document, fence);
    const range = named ?? fence.opening;
    const {line} = document.lines.pointAt(content.toSource(verdict).start);
    const label = guessLabel(content.text);
    yield {
      range,
      message: `Text of a ${named === null ? 'code' : quote(document.slice(named), 40)} block does not parse as ${language.name}`,
      help: `Label it \`${label}\`; if it is to be ${language.name}, mend line ${line}: ${verdict.problem}`,
    };
  }
}

/** The label that would fit a text, by the marks of the commonest mistakes. */
function guessLabel(text: string): string {
  if (/^[ \t]*(?:[$%❯➜][ \t]|[\w.-]+@[\w.-]+[:~ ][^\n]{0,60}[$#][ \t])/mu.test(text)) return 'console';
  if (/^(?:@@ |\+\+\+ |--- \S+[^\n]*\n\+\+\+ )/mu.test(text) || /^\+[ \t]*\S[^\n]*$/mu.test(text)) return 'diff';
  if (/^[ \t]*(?:cat|curl|echo|helm|kubectl|oc|sudo|export)[ \t]+[-\w<./]/u.test(text)) return 'bash';
  if (/^\[[\w. -]+\][ \t]*\n[\w.-]+[ \t]*=/mu.test(text)) return 'ini';
  if (/^\s*[{[]/u.test(text) && /[}\]]\s*$/u.test(text)) return 'js';
  return 'text';
}
