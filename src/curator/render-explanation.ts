import {code, fence, type Markdown, trusted} from './markdown.ts';
import type {Explained} from './reply.ts';
import {reasonOf, ruleName, wordsOf} from './rule-words.ts';
import type {Speech} from './say.ts';

/** Longest example that is shown, in lines. */
const MAX_EXAMPLE = 20;

/** What a rule is about, why it is there, and how it looks wrong and right. */
export function renderExplanation(explained: Explained, speech: Speech): string {
  const {ruleId, severity, description, rationale, quote, item, bad, good} = explained;
  const {say, text} = speech;
  const reason = reasonOf(ruleId, speech);
  const quoted = quote && say('detail.quote', {source: sourceOf(quote.document, quote.section, speech), quote: code(quote.quote)});
  const why = text([...(quoted ? [trusted(quoted + say('sentence.end'))] : []), reason ?? trusted(rationale)]);
  const about = item ?? ruleId;
  return [
    `#### ${wordsOf(ruleId, speech).title}`,
    // The description stands in the language of the rules; elsewhere the title and the reason say it.
    ...(reason === null ? [say('explain.holds', {text: trusted(description)})] : []),
    text([say('explain.why', {text: why}), say(`explain.severity.${severity}`), say('detail.rule', {rule: ruleName(ruleId)})]),
    ...exampleOf(say('explain.bad'), bad),
    ...exampleOf(say('explain.good'), good),
    ...(severity === 'error' && item !== null
      ? [say('explain.accept', {command: code(`/curator accept ${about} ${say('reason.placeholder')}`, 60)})]
      : []),
  ].join('\n\n');
}

function sourceOf(document: string, section: string | null, {say}: Speech): Markdown {
  const name = code(document, 80);
  return section === null ? name : say('detail.section', {document: name, section: code(section, 80)});
}

function exampleOf(title: Markdown, lines: readonly string[] | null): string[] {
  if (lines === null || lines.length === 0) return [];
  return [`**${title}**`, fence(lines.slice(0, MAX_EXAMPLE))];
}
