/** One command of a session, with the offsets of its lines in the session's text. */
export interface SessionCommand {
  /** Offset of the command's first character, after its prompt. */
  readonly start: number;
  /** End of the prompt line and of the lines that a backslash joins to it. */
  readonly end: number;
  /** Where the next prompt or the text ends: the command may go on until here if it is not complete. */
  readonly limit: number;
  /** False for `#` and `%`, which can be a comment and a part of a command as well. */
  readonly isCertain: boolean;
}

const PROMPT =
  /^[ \t]*(?:\([\w.-]{1,40}\)[ \t]+)?(?:\[[^\]\n]{1,80}\][ \t]?[$#%]|[\w.-]{1,60}@[\w.-]{1,60}(?:[: ][^\s$#%]{0,80})?[ \t]?[$#%]|(?:ba|z|k)?sh-[\d.]{1,10}[$#]|~?\/?[\w./-]{0,60}[ \t]?\$|[❯➜])(?=[ \t]|$)[ \t]*/u;
const PERCENT = /^%[ \t]+(?=[a-z./~])/u;
const ROOT = /^#[ \t]+(?=[a-z./~])/u;
/** Of a program that is no shell: `mysql> `, `127.0.0.1:6379> `, `db=# `, `>>> `. */
const FOREIGN_PROMPT =
  /^[ \t]*(?:[A-Za-z][\w.-]{0,40}(?:[:@][\w.:@-]{1,60})?|\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})(?:\([^()\s]{1,20}\)|[ \t]?\[[^\][\n]{1,40}\])?(?:[ \t]?>|=[>#])[ \t]+\S|^[ \t]*>>>[ \t]/mu;
const SECOND_PROMPT = /^[ \t]*>(?:[ \t]|$)/u;

/**
 * The commands of a terminal session, empty when the text has no prompt. Where nothing else prompts, a `%` that the text begins with
 * is a prompt, comments aside, and so is a `#`, if allowed.
 */
export function findCommands(text: string, allowsRoot: boolean): SessionCommand[] {
  const lines = text.split('\n');
  const starts = lines.map(() => 0);
  for (let index = 1; index < lines.length; index++) starts[index] = (starts[index - 1] ?? 0) + (lines[index - 1] ?? '').length + 1;
  const isCertain = lines.some((line) => PROMPT.test(line));
  const [first = ''] = lines.filter((line) => line.trim() !== '');
  const [command = ''] = lines.filter((line) => /^\s*[^\s#]/u.test(line));
  const others = [...(PERCENT.test(command) ? [PERCENT] : []), ...(allowsRoot && ROOT.test(first) ? [ROOT] : [])];
  const patterns = isCertain ? [PROMPT] : others;
  const prompts = lines.map(
    (line) => patterns.map((pattern) => pattern.exec(line)?.[0].length).find((length) => length !== undefined) ?? null,
  );
  const commands: SessionCommand[] = [];
  let next = lines.length;
  for (let index = lines.length - 1; index >= 0; index--) {
    const prompt = prompts[index];
    if (prompt === null || prompt === undefined) continue;
    let last = index;
    while (last + 1 < next && continues(lines[last] ?? '')) last++;
    const end = (starts[last] ?? 0) + (lines[last] ?? '').length;
    const limit = next < lines.length ? (starts[next] ?? 0) - 1 : text.length;
    if (prompt < (lines[index] ?? '').length) commands.push({start: (starts[index] ?? 0) + prompt, end, limit, isCertain});
    next = index;
  }
  return commands.reverse();
}

/** Whether a line has the prompt of a program that is no shell, such as a database's client. */
export function hasForeignPrompt(text: string): boolean {
  return FOREIGN_PROMPT.test(text);
}

/** A session's command without the second prompts `> ` that its lines begin with, the first line excepted. */
export interface StrippedCommand {
  readonly text: string;
  /** The offset in the session that an offset in `text` stands for. */
  toSource(offset: number): number;
}

/** Takes the second prompts out of a part of a session; a here-document's last line would not count with blanks in their place. */
export function stripSecondPrompts(session: string, start: number, end: number): StrippedCommand {
  const lines: string[] = [];
  const shifts: {readonly from: number; readonly by: number}[] = [];
  let length = 0;
  let by = start;
  for (const [index, line] of session.slice(start, end).split('\n').entries()) {
    const prompt = index === 0 ? '' : (SECOND_PROMPT.exec(line)?.[0] ?? '');
    by += prompt.length;
    if (prompt !== '' || index === 0) shifts.push({from: length, by});
    lines.push(line.slice(prompt.length));
    length += line.length - prompt.length + 1;
  }
  return {text: lines.join('\n'), toSource: (offset) => offset + (shifts.findLast(({from}) => from <= offset)?.by ?? start)};
}

/** The end of the lines with a second prompt that follow an offset without a gap; the offset itself when there is none. */
export function endOfSecondPrompts(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const next = text.indexOf('\n', end + 1);
    const lineEnd = next < 0 || next > limit ? limit : next;
    if (!SECOND_PROMPT.test(text.slice(end + 1, lineEnd))) break;
    end = lineEnd;
  }
  return end;
}

function continues(line: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\\[ \t\r]*$/u.test(line);
}
