import {loadConfig} from '../config/load.ts';
import {type Scrubbed, scrub} from '../core/scrub.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds} from '../core/tool-rules.ts';
import {openSource} from '../sources/open.ts';
import {findStart} from '../sources/start.ts';
import {explainParseError} from '../use-cases/scrub-pull-request.ts';
import type {Arguments} from './parse-arguments.ts';
import {say} from './say.ts';
import {readInput} from './standard-input.ts';
import type {Terminal} from './terminal.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Runs `scrub` and answers with the exit code: 1 when a line holds a marker and other words, which is left for a person. The text goes to
 * the output in any case; what was removed is said on the messages' stream.
 */
export async function runScrub(args: Arguments, terminal: Terminal): Promise<number> {
  const start = findStart(terminal.directory, args.valueOf('directory'));
  const [{rules}, {createParser}] = await Promise.all([import('../rules/index.ts'), import('../parsers/parse-facts.ts')]);
  const {attribution} = await loadConfig(await openSource(start, null), args.valueOf('config'), start, listRuleIds(rules));
  const chunks: Uint8Array[] = [];
  const read = await readInput(remember(terminal.input, chunks));
  if ('reason' in read) throw new ToolError(`Cannot read the standard input: ${read.reason}`);
  const parse = await createParser();
  const [first] = chunks;
  const mark = first?.[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? BYTE_ORDER_MARK : '';
  let scrubbed: Scrubbed;
  try {
    scrubbed = scrub(read.text, attribution, parse);
  } catch (error) {
    // Who pipes the text on must not lose it.
    await terminal.output.write(mark + read.text);
    throw explainParseError(error, 'the standard input');
  }
  const {text, removed, refused} = scrubbed;
  await terminal.output.write(mark + text);
  // What a workflow prints is shown by GitHub, where no marker may stand.
  const isPublic = terminal.environment.GITHUB_ACTIONS === 'true';
  for (const line of removed) await say(terminal, `- ${line.line}: ${isPublic ? line.name : line.text}`);
  for (const line of refused) await say(terminal, `Line ${line.line} holds ${addArticle(line.name)} and other words, it is left as it is`);
  return refused.length > 0 ? 1 : 0;
}

function addArticle(name: string): string {
  return `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`;
}

async function* remember(input: AsyncIterable<Uint8Array>, chunks: Uint8Array[]): AsyncIterable<Uint8Array> {
  for await (const chunk of input) {
    if (chunks.length === 0) chunks.push(chunk);
    yield chunk;
  }
}
