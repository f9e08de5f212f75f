/** How much a line looks like a shell command: not at all, by its first word, or by what only a shell writes. */
export type Likeness = 'none' | 'plain' | 'strong';

const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]\s]*\])?\+?=(?![\s=])/u;
const GRAMMAR =
  /^(?:\[\[?|\(\(?|\{|!)(?=\s)|^\(\(?|^(?:if|then|elif|else|fi|for|while|until|select|do|done|case|esac|function|time)(?=[\s;)]|$)/u;
const BUILTIN =
  /^(?:[:.]|alias|cd|command|declare|echo|eval|exec|exit|export|hash|kill|let|local|mapfile|printf|popd|pushd|read|readonly|return|set|shift|shopt|source|test|trap|type|typeset|ulimit|umask|unset|wait)(?=[\s;&|)]|$)/u;
const FUNCTION = /^[\w.:-]+\s*\(\s*\)|^[\w.:-]+\)?\s*\(?\s*\{$/u;
const BARE_WORD = /^[a-z_][\w.+-]*(?=$|[\s;|&)]|[<>](?! ))/u;
const PATH = /^(?:[\w.-]+|~[\w-]*)?\/[^\s:,()]*(?=$|[\s;|&)])/u;
const EXPANSION = /^"?\$[\w{(]/u;
const CLOSER = /^(?:[)}]|["'`](?=[\s;)|&]|$)|fi\b|done\b|esac\b|;;|\]\])/u;
/** What follows the first word in other notations: a definition, an assignment with blanks, a key's colon, an arrow. */
const OTHER_NOTATION = /^\S+\s+(?:=|:=|\+=|==|=>|->|:)(?:\s|$)/u;
const OPENS_BLOCK_ELSEWHERE = /[^\s:]:$|^[^'"`$]*[^()\s]\s*\([^)]*\)\s*\{$/u;
const SHELL_MARK = /\s--?[A-Za-z]|\$[\w{(@#?*!]|\s(?:\|\|?|&&)\s+\S|(?:^|\s)[0-9&]?>{1,2}\s*[\w./$"&]|<<-?\s*['"]?\w|\\$|\s\.{0,2}\/\w/u;

/** Judges one line by its own characters; an indent does not count. */
export function commandLikeness(line: string): Likeness {
  const text = line.trim();
  if (ASSIGNMENT.test(text) || FUNCTION.test(text)) return 'strong';
  if (OPENS_BLOCK_ELSEWHERE.test(text) || OTHER_NOTATION.test(text)) return 'none';
  if (GRAMMAR.test(text) || BUILTIN.test(text) || CLOSER.test(text)) return 'strong';
  if (!BARE_WORD.test(text) && !PATH.test(text) && !EXPANSION.test(text)) return 'none';
  return SHELL_MARK.test(text) ? 'strong' : 'plain';
}
