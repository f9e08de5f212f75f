import {type ParseArgsConfig, parseArgs} from 'node:util';
import {findNearest} from '../core/nearest.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {OPTIONS, type Option, VERBS, type Verb} from './options.ts';

/** What a command line asks for. */
export interface Arguments {
  readonly verb: Verb;
  /** Whether the verb was named, not merely meant. */
  readonly isVerbNamed: boolean;
  readonly operands: readonly string[];
  /** Whether a switch is on. */
  isOn(name: string): boolean;
  /** The value of an option, the last one given; null when it was not given. */
  valueOf(name: string): string | null;
  /** All values of a repeatable option. */
  valuesOf(name: string): readonly string[];
}

/** Parses a command line, without the program's own name. Throws a `ToolError` at the first word that is wrong. */
export function parseArguments(given: readonly string[]): Arguments {
  const words = fillImplied(given);
  const options = Object.fromEntries(OPTIONS.map((option) => [option.name, describe(option)]));
  const {tokens} = parseArgs({args: [...words], options, allowPositionals: true, strict: false, tokens: true});
  const first = tokens.find(({kind}) => kind !== 'option');
  const named = first?.kind === 'positional' ? VERBS.find(({name}) => name === first.value) : undefined;
  const verb = named ?? (VERBS[0] as Verb);
  for (const token of tokens) if (token.kind === 'option') check(token, verb);
  // What a strict parser refuses was found above, and said in our own words.
  const {values, positionals} = parseArgs({args: [...words], options, allowPositionals: true});
  const operands = positionals.slice(named ? 1 : 0);
  const extra = operands[verb.maxOperands];
  if (extra !== undefined) throw new ToolError(`Unexpected operand ${quote(extra)}, expected ${verb.operands || 'none'}`);
  const asList = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  return {
    verb,
    isVerbNamed: named !== undefined,
    operands,
    isOn: (name) => values[name] === true,
    valueOf: (name) => asList(name).at(-1) ?? null,
    valuesOf: asList,
  };
}

/** Gives options that may stand without a value the one that is meant. */
function fillImplied(words: readonly string[]): string[] {
  const end = words.indexOf('--');
  return words.map((word, index) => {
    const option = end < 0 || index < end ? OPTIONS.find(({name, implied}) => implied !== undefined && word === `--${name}`) : undefined;
    return option ? `${word}=${option.implied}` : word;
  });
}

function describe({short, value, isRepeatable}: Option): NonNullable<ParseArgsConfig['options']>[string] {
  return {type: value === undefined ? 'boolean' : 'string', multiple: isRepeatable === true, ...(short === undefined ? {} : {short})};
}

function check(
  token: {readonly name: string; readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined},
  verb: Verb,
): void {
  const option = OPTIONS.find(({name}) => name === token.name);
  const known = [...verb.options, 'help', 'version'];
  if (!option) {
    const nearest = findNearest(
      token.rawName,
      known.map((name) => `--${name}`),
    );
    throw new ToolError(`Unexpected option ${quote(token.rawName)}${nearest === null ? '' : `; did you mean \`${nearest}\`?`}`);
  }
  if (!known.includes(option.name)) throw new ToolError(`Unexpected option \`${token.rawName}\` for \`${verb.name}\``);
  if (option.value === undefined) {
    if (token.value !== undefined) throw new ToolError(`Unexpected value for \`${token.rawName}\`, expected none`);
  } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-')) {
    throw new ToolError(`Missing ${option.value} after \`${token.rawName}\``);
  }
}
