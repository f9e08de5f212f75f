import type {Facts} from '../core/facts.ts';
import type {Command} from './command.ts';
import type {Language} from './pass.ts';

/** No longer comment is read for commands. */
const MAX_LENGTH = 65_536;
/** A reason is cut there; it is shown in a table. */
const MAX_REASON = 300;
const MIN_REASON = 10;

const LINE = /^[ ]{0,3}\/curator(?:[ \t]+(?<words>.*))?$/iu;
const ITEM = /^[fn][1-9]\d{0,5}$/iu;

const LANGUAGES: Readonly<Record<string, Language>> = {en: 'en', zh: 'zh-CN', 'zh-cn': 'zh-CN'};

/**
 * Reads the commands of a comment: lines of its own text that begin with `/curator`, in any letter case. What stands in code, in a quote,
 * in a list or in an HTML comment is none, since it is mostly somebody else's. `parse` throws nothing that a caller should catch here.
 */
export function parseCommands(body: string, parse: (text: string) => Facts): Command[] {
  // Most comments are none of ours, and parsing takes time.
  if (body.length > MAX_LENGTH || !/^[ ]{0,3}\/curator/imu.test(body)) return [];
  const {leaves, blocks, codeSpans, comments} = parse(body);
  const own = leaves.filter(({kind, block}) => (kind === 'paragraph' || kind === 'heading') && blocks[block]?.kind === kind);
  const hidden = [...codeSpans, ...comments];
  const commands: Command[] = [];
  let start = 0;
  for (const line of body.split(/(?<=\n)/u)) {
    const text = line.replace(/\s+$/u, '');
    const at = start + (text.length - text.trimStart().length);
    start += line.length;
    const match = LINE.exec(text);
    const isOwn =
      match && own.some((leaf) => leaf.start <= at && at < leaf.end) && !hidden.some((span) => span.start <= at && at < span.end);
    if (isOwn) commands.push(readCommand((match.groups?.words ?? '').trim()));
  }
  return commands;
}

function readCommand(text: string): Command {
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/u.exec(text) ?? [];
  const verb = word.toLowerCase();
  const words = rest.split(/[\s,]+/u).filter((one) => one !== '');
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
    case 'explain': {
      const about = first.replace(/^`+|`+$/gu, '');
      return about === '' ? invalid('/curator explain F1') : {verb, about};
    }
    case 'accept': {
      const reason = rest.slice(first.length).trim();
      if (item === null || [...reason].length < MIN_REASON) return invalid('/curator accept F1 <reason of at least 10 characters>');
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
