import {TOOL} from '../core/tool.ts';
import {OPTIONS, type Option, VERBS} from './options.ts';

/** Columns of the help; what is longer goes on in the next line. */
const MAX_WIDTH = 140;

/** The text of `--help`, given the names of the formats there are. */
export function formatHelp(formats: readonly string[]): string {
  const [implied] = VERBS;
  return [
    `${TOOL.name} ${TOOL.version}: lints a Markdown docs repository the way its best human curator would`,
    '',
    'Usage:',
    ...columns(VERBS.map((verb) => [usage(verb.name, verb.operands), verb.description])),
    '',
    `Without a verb, \`${implied?.name}\` is meant. Write ./${VERBS.at(-1)?.name} for a path that has a verb's name.`,
    'The whole workspace is always read and, unless paths are given, reported: a subdirectory does not narrow it.',
    '',
    'Options:',
    ...columns(OPTIONS.map((option) => [name(option), describe(option, formats)])),
    '',
    'Exit codes: 0 no error finding, 1 some, 2 the tool could not do its job.',
    '',
  ].join('\n');
}

function usage(verb: string, operands: string): string {
  return [TOOL.name, verb, operands].join(' ').trimEnd();
}

function name({name, short, value, implied}: Option): string {
  const shownValue = value === undefined ? '' : implied === undefined ? ` ${value}` : `[=${value}]`;
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${shownValue}`;
}

/** Says which verbs take the option, unless all do. */
function describe(option: Option, formats: readonly string[]): string {
  const takers = VERBS.filter(({options}) => options.includes(option.name)).map(({name}) => name);
  const description = option.name === 'format' ? `${option.description}: ${formats.join(', ')}` : option.description;
  return takers.length === 0 ? description : `${description} (${takers.join(', ')})`;
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrap(right, MAX_WIDTH - width - 4).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`),
  );
}

/** Breaks a text at blanks into lines of at most `width` characters, as far as its words allow. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
