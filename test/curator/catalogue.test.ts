import {describe, expect, test} from 'vitest';
import {TOOL_RULES} from '../../src/core/tool-rules.ts';
import {EN} from '../../src/curator/catalogue/en.ts';
import {MESSAGES_EN} from '../../src/curator/catalogue/messages-en.ts';
import {MESSAGES_ZH_CN} from '../../src/curator/catalogue/messages-zh-cn.ts';
import {PHRASES_ZH_CN} from '../../src/curator/catalogue/phrases-zh-cn.ts';
import {RULES_EN} from '../../src/curator/catalogue/rules-en.ts';
import {RULES_ZH_CN} from '../../src/curator/catalogue/rules-zh-cn.ts';
import {ZH_CN} from '../../src/curator/catalogue/zh-cn.ts';
import {rules} from '../../src/rules/index.ts';

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
/** Names in braces; in English those that only choose a word count too. */
const namesIn = (text: string) => sorted([...text.matchAll(/\{(\w+)[^}]*\}/gu)].map(([, name = '']) => name));
const placesIn = (text: string) => sorted(text.match(/\{\d\}|<[a-z]+>/gu) ?? []);
const codeIn = (text: string): readonly string[] => text.match(/`[^`]*`/gu) ?? [];
const ids = sorted([...rules, ...TOOL_RULES].map(({id}) => id));
const HALF_WIDTH = /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}/u;
const NO_SPACE = /\p{Script=Han}[`A-Za-z0-9]|[`A-Za-z0-9]\p{Script=Han}/u;
/** Code out of a Chinese text, its edges kept; a placeholder gets its spaces when it is filled. */
const outline = (text: string) => text.replace(/`[^`]*`/gu, '``').replace(/\{\w+\}|<[a-z]+>/gu, '');

describe('the sentences of the curator', () => {
  test('are the same in both languages', () => {
    expect(sorted(Object.keys(ZH_CN))).toEqual(sorted(Object.keys(EN)));
  });

  test.each(Object.keys(EN) as (keyof typeof EN)[])('have the same values in both: %s', (key) => {
    // What is only counted in English may go unsaid in Chinese, never the other way round.
    const [english, chinese] = [namesIn(EN[key]), namesIn(ZH_CN[key])];
    const shown = sorted([...EN[key].matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name));
    expect(chinese.filter((name) => !english.includes(name))).toEqual([]);
    expect(shown.filter((name) => !chinese.includes(name))).toEqual([]);
  });
});

describe('the rules', () => {
  test('have words in both languages', () => {
    expect({en: sorted(Object.keys(RULES_EN)), zh: sorted(Object.keys(RULES_ZH_CN))}).toEqual({en: ids, zh: ids});
  });

  test('have reasons in Chinese', () => {
    expect(Object.entries(RULES_ZH_CN).filter(([, [, , why]]) => !why?.endsWith('。'))).toEqual([]);
  });

  test('have short titles', () => {
    expect(Object.values(RULES_EN).filter(([title]) => title.length > 60 || /[.`*]/u.test(title))).toEqual([]);
    expect(Object.values(RULES_ZH_CN).filter(([title]) => title.length > 30 || /[。`*]/u.test(title))).toEqual([]);
  });
});

describe('the sentences of rules', () => {
  const pairs = [
    ...Object.entries(MESSAGES_ZH_CN),
    ...Object.entries(MESSAGES_EN),
    ...Object.values(PHRASES_ZH_CN).flatMap((group) => Object.entries(group)),
  ];

  test.each(pairs)('keep every value: %s', (key, translation) => {
    expect(placesIn(translation).filter((place) => !placesIn(key).includes(place))).toEqual([]);
    // `it` chooses a word in English alone.
    expect(placesIn(key).filter((place) => place !== '<it>' && !placesIn(translation).includes(place))).toEqual([]);
    expect(codeIn(translation).filter((code) => !codeIn(key).includes(code))).toEqual([]);
  });

  test('are said otherwise in English only where they are known', () => {
    expect(Object.keys(MESSAGES_EN).filter((key) => !Object.hasOwn(MESSAGES_ZH_CN, key))).toEqual([]);
  });

  test('count values in the order of the key', () => {
    const isCounted = (key: string) => (key.match(/\{\d\}/gu) ?? []).every((place, index) => place === `{${index + 1}}`);
    expect(
      [...Object.keys(MESSAGES_ZH_CN), ...Object.values(PHRASES_ZH_CN).flatMap((group) => Object.keys(group))].filter(
        (key) => !isCounted(key),
      ),
    ).toEqual([]);
  });
});

describe('Chinese', () => {
  const texts = [
    ...Object.values(ZH_CN),
    ...Object.values(RULES_ZH_CN).flat(),
    ...Object.values(MESSAGES_ZH_CN),
    ...Object.values(PHRASES_ZH_CN).flatMap((group) => Object.values(group)),
  ].filter((text): text is string => text !== undefined);

  test('has full-width punctuation', () => {
    expect(texts.filter((text) => HALF_WIDTH.test(outline(text)))).toEqual([]);
  });

  test('has a space between Han characters and code, words or numbers', () => {
    expect(texts.filter((text) => text.split(/\{\w+\}|<[a-z]+>/u).some((part) => NO_SPACE.test(outline(part))))).toEqual([]);
  });
});
