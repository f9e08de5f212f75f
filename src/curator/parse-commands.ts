import {findLastStart} from '../core/bisect.ts';
import type {Facts} from '../core/facts.ts';
import {trimMarks} from '../core/text.ts';
import type {Command} from './command.ts';
import type {Language} from './pass.ts';

/** No longer comment is read for commands, and no more commands of one comment. */
const MAX_LENGTH = 65_536;
const MAX_COMMANDS = 3;
/** What follows in the line of a command is not read. */
const MAX_LINE = 2000;
/** A reason is cut there; it is shown in a table. */
const MAX_REASON = 300;
const MIN_REASON = 10;

/** Chinese input methods put full-width blanks and marks between words. */
const GAP = String.raw`[\s:：,，、;；。]`;
const LINE = new RegExp(String.raw`^[ \u3000]{0,3}/curator(?:${GAP}+(?<words>.*))?$`, 'isu');
const MENTION = /^[ \u3000]{0,3}\/curator/imu;
const WORD = new RegExp(String.raw`^(?<word>[^\s:：,，、;；。]*)${GAP}*(?<rest>.*)$`, 'su');
const GAPS = new RegExp(`${GAP}+`, 'u');
/** What people put around a name. */
const MARKS = '.`!！?？()（）';
const ITEM = /^[fn][1-9]\d{0,5}$/iu;

const LANGUAGES: Readonly<Record<string, Language>> = {en: 'en', zh: 'zh-CN', 'zh-cn': 'zh-CN'};

/**
 * Reads the first commands of a comment, at most three: lines of its own text that begin with `/curator`, in any letter case. What stands
 * in code, in a quote, in a list, in a link or within HTML is none, since it is mostly somebody else's or hidden; nor is anything in a
 * comment that `parse` throws at. Linear in time.
 */
export function parseCommands(body: string, parse: (text: string) => Facts): Command[] {
  // Most comments are none of ours, and parsing takes time.
  if (body.length > MAX_LENGTH || !MENTION.test(body)) return [];
  const isOwn = findOwnText(body, parse);
  const commands: Command[] = [];
  for (const {0: line, index} of body.matchAll(/[^\r\n]+/gu)) {
    if (commands.length === MAX_COMMANDS) break;
    const text = line.trimEnd();
    const match = LINE.exec(text);
    if (match && isOwn(index + text.indexOf('/'))) commands.push(readCommand((match.groups?.words ?? '').slice(0, MAX_LINE)));
  }
  return commands;
}

/** Tells whether a place is in a paragraph or a heading of the text itself, outside code and comments. */
function findOwnText(body: string, parse: (text: string) => Facts): (at: number) => boolean {
  let facts: Facts;
  try {
    facts = parse(body);
  } catch {
    // Too intricate to be parsed: nobody writes a command like that.
    return () => false;
  }
  const {leaves, blocks, texts} = facts;
  const runs = texts.filter(({leaf}) => {
    const {kind, block} = leaves[leaf] ?? {kind: null, block: -1};
    return (kind === 'paragraph' || kind === 'heading') && blocks[block]?.kind === kind;
  });
  return (at) => at < (findLastStart(runs, at)?.end ?? 0);
}

function readCommand(text: string): Command {
  const {word, rest} = splitWord(text);
  const verb = bare(word).toLowerCase();
  const words = rest
    .normalize('NFKC')
    .split(GAPS)
    .map(bare)
    .filter((one) => one !== '');
  const [first = ''] = words;
  const item = ITEM.test(first) ? first.toUpperCase() : null;
  const invalid = (expected: string): Command => ({verb: 'invalid', expected});
  switch (verb) {
    case 'recheck':
    case 'scrub':
    case 'hold':
    case 'unhold':
    case 'help':
      return {verb};
    case 'fix':
      if (!words.every((one) => ITEM.test(one))) return invalid('/curator fix F1 F2');
      return {verb, items: [...new Set(words.map((one) => one.toUpperCase()))]};
    case 'explain':
      return first === '' ? invalid('/curator explain F1') : {verb, about: first};
    case 'accept': {
      const reason = splitWord(rest)
        .rest.replace(/^[-–—\s]+/u, '')
        .trim();
      if (item === null || weigh(reason) < MIN_REASON) return invalid('/curator accept F1 <reason of at least 10 characters>');
      return {verb, item, reason: reason.slice(0, MAX_REASON).toWellFormed()};
    }
    case 'unaccept':
    case 'defer':
      return item === null ? invalid(`/curator ${verb} ${verb === 'defer' ? 'N1' : 'F1'}`) : {verb, item};
    case 'lang': {
      const key = first.toLowerCase();
      const language = Object.hasOwn(LANGUAGES, key) ? LANGUAGES[key] : undefined;
      return language === undefined ? invalid('/curator lang en|zh') : {verb, language};
    }
    default:
      return {verb: 'invalid', expected: null};
  }
}

/** The first word of a text in its plain form, and what follows it as it is. */
function splitWord(text: string): {readonly word: string; readonly rest: string} {
  const {word = '', rest = ''} = WORD.exec(text)?.groups ?? {};
  return {word: word.normalize('NFKC'), rest};
}

/** A word without marks around it. */
function bare(word: string): string {
  let start = 0;
  while (start < word.length && MARKS.includes(word.charAt(start))) start++;
  return trimMarks(word.slice(start), MARKS);
}

/**
 * How much a reason says, in letters: a character of Chinese, Japanese or Korean counts as two, since it is half a word where a letter is a
 * fifth, so that five of them are enough. Blanks at the ends and characters that nobody sees count nothing.
 */
function weigh(reason: string): number {
  const visible = reason.replace(/[\p{Cc}\p{Cf}\p{M}\u2800\u3164\u115F\u1160\uFFA0]/gu, '').trim();
  const wide = visible.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return [...visible].length + wide;
}
