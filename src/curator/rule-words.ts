import {RULES_EN} from './catalogue/rules-en.ts';
import {RULES_ZH_CN} from './catalogue/rules-zh-cn.ts';
import {code, type Markdown, trusted} from './markdown.ts';
import type {Language} from './pass.ts';
import {capital, type Speech} from './say.ts';

const RULES = {en: RULES_EN, 'zh-CN': RULES_ZH_CN} satisfies Record<Language, unknown>;

/** A convention as it is written down in a repository. Text of its documents. */
export interface Quote {
  readonly quote: string;
  /** Repository-relative path of the document that holds it. */
  readonly document: string;
  readonly section: string | null;
}

/** The heading of a rule's findings, and what they are in a few words. */
export function wordsOf(ruleId: string, {language, say}: Speech, count = 1): {readonly title: Markdown; readonly what: Markdown} {
  const words = Object.hasOwn(RULES[language], ruleId) ? RULES[language][ruleId] : undefined;
  if (words === undefined) return {title: say('rule.unknown'), what: say('rule.unknown')};
  const [one = '', many] = words[1].split('|');
  const several = many?.replace('{count}', String(count)) ?? say('what.places', {what: trusted(one), count});
  return {title: trusted(words[0]), what: capital(trusted(count > 1 ? several : one))};
}

/** Why a rule is there, in the language of a catalogue; null where the catalogue leaves that to the rule itself. */
export function reasonOf(ruleId: string, {language}: Speech): Markdown | null {
  const why = Object.hasOwn(RULES[language], ruleId) ? RULES[language][ruleId]?.[2] : undefined;
  return why === undefined ? null : trusted(why);
}

/** The id of a rule; it may have come with a report. */
export function ruleName(ruleId: string): Markdown {
  return code(ruleId, 60);
}
