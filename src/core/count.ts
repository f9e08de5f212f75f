import type {Span} from './text.ts';

/** A number of things that a text speaks of: `29 files`, `下面 7 条`, `three hooks`. */
export interface Count {
  readonly value: number;
  /** Where the number stands in the text that was searched, without what is counted. */
  readonly number: Span;
  /** What is counted, as far as the words beside it tell; in English up to four words. */
  readonly noun: string;
}

const DIGITS = '零一二三四五六七八九十';
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const CHINESE =
  /(?<![\d.,:=第一二两三四五六七八九十/-])(?<!第 ?)(?<number>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:大|小)?(?:个|条|类|项|种|步|点|层|份|篇|组|处|节)(?=(?<noun>[^\s\d，。；：:、,.;（()）！？!?|「」“”"]{0,24}(?:\s[A-Za-z][\w-]{0,30}){0,2}))/gu;
const ENGLISH =
  /(?<![\w.,:=#/§$+~-])(?<![\w#] ?[#=] ?)(?<number>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?=(?<noun>[A-Za-z][\w-]{1,30}(?:\s[A-Za-z][\w-]{1,30}){0,3}))/giu;
/** The number is no count of all: a part, an estimate, a place in an order. */
const NOT_ALL_BEFORE =
  /(?:前|后|头|末|另外?|其余|其他|其它|其中|任意?|每|各|约|近|至少|最多|超过|不到|上述|除|再|又|还有|多|同|共用|first|last|next|or|to|other|another|any|every|each|about|around|roughly|nearly|over|than|least|most|up to|all but|only|remaining|previous|step|section|version|level|phase|page|line|row|column|chapter|table|figure|appendix|part|day|week|port|rule|tier|layer)\s?(?:的\s?)?$/iu;
const NOT_ALL_AFTER = /^(?:of|or|and|to|more|other|others|additional|times|x|percent|ways? to)\b|^(?:以上|以下|左右|或|到|至|多|之一)/iu;

/** The counts of a text, from left to right. Numbers that say `some of`, `about` or `the first` are none. */
export function findCounts(text: string): Count[] {
  const found: Count[] = [];
  for (const pattern of [CHINESE, ENGLISH]) {
    for (const match of text.matchAll(pattern)) {
      const {number = '', noun = ''} = match.groups ?? {};
      const value = readNumber(number);
      const start = match.index;
      if (value === null || value < 2) continue;
      if (NOT_ALL_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || NOT_ALL_AFTER.test(noun)) continue;
      found.push({value, noun: noun.trim(), number: {start, end: start + number.length}});
    }
  }
  return found.sort((a, b) => a.number.start - b.number.start);
}

/** A numeral in digits, in English words up to twelve, or in Chinese up to ninety-nine; null for anything else. */
export function readNumber(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const word = WORDS.indexOf(text.toLowerCase());
  if (word >= 0) return word;
  const match = /^(?<tens>[一二两三四五六七八九])?(?<ten>十)?(?<ones>[一二两三四五六七八九])?$/u.exec(text);
  if (!match?.groups || text === '') return null;
  const digit = (character: string | undefined) => (character === '两' ? 2 : DIGITS.indexOf(character ?? ''));
  const {tens, ten, ones} = match.groups;
  if (ten === undefined) return tens !== undefined && ones !== undefined ? null : digit(tens ?? ones);
  return (tens === undefined ? 1 : digit(tens)) * 10 + (ones === undefined ? 0 : digit(ones));
}
