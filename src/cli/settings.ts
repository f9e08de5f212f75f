import {LEVELS} from '../config/levels.ts';
import type {Conventions} from '../core/conventions.ts';
import {explainUnknown} from '../core/explain-unknown.ts';
import type {Severity} from '../core/finding.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import type {Arguments} from './parse-arguments.ts';
import type {Terminal} from './terminal.ts';

/**
 * The conventions with what `--only ID` and then `--rule ID=SEVERITY` say on top. What the tool says of its own work stays on.
 *
 * @throws ToolError for a rule or severity that does not exist
 */
export function applyRuleOptions(conventions: Conventions, args: Arguments, ruleIds: readonly string[]): Conventions {
  const severities: Record<string, Severity | 'off'> = {...conventions.severities};
  const only = args.valuesOf('only').flatMap((wanted) => namedBy(wanted, ruleIds));
  if (only.length > 0) for (const id of ruleIds) if (!only.includes(id) && !id.startsWith('tool/')) severities[id] = 'off';
  for (const setting of args.valuesOf('rule')) {
    const equals = setting.indexOf('=');
    if (equals < 0) throw new ToolError(`Unexpected value ${quote(setting)} of \`--rule\`, expected \`ID=SEVERITY\``);
    const id = setting.slice(0, equals);
    if (!ruleIds.includes(id)) throw new ToolError(explainUnknown('rule', id, ruleIds));
    severities[id] = expectWord('severity', setting.slice(equals + 1), LEVELS);
  }
  return {...conventions, severities};
}

/** The rules that an id or an area such as `link/*` stands for. */
function namedBy(wanted: string, ruleIds: readonly string[]): readonly string[] {
  const area = /^[\w-]+\/(?=\*$)/u.exec(wanted)?.[0];
  const named = ruleIds.filter((id) => (area === undefined ? id === wanted : id.startsWith(area)));
  if (named.length === 0) throw new ToolError(explainUnknown('rule', wanted, ruleIds));
  return named;
}

/** The number after `--max-warnings`, or null. Throws a `ToolError` when it is no whole number. */
export function readMaxWarnings(value: string | null): number | null {
  if (value === null) return null;
  if (!/^\d{1,9}$/u.test(value)) throw new ToolError(`Unexpected value ${quote(value)} of \`--max-warnings\`, expected a whole number`);
  return Number(value);
}

/** The word itself when it is a known one; else throws a `ToolError` that names the nearest. */
export function expectWord<Word extends string>(what: string, word: string, known: readonly Word[]): Word {
  const found = known.find((candidate) => candidate === word);
  if (found === undefined) throw new ToolError(explainUnknown(what, word, known));
  return found;
}

/** Whether to color what goes to the terminal's output: `--no-color`, then `FORCE_COLOR`, then `NO_COLOR`, then what the output is. */
export function wantsColor(args: Arguments, terminal: Terminal): boolean {
  const {FORCE_COLOR, NO_COLOR, TERM} = terminal.environment;
  if (args.isOn('no-color')) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return args.valueOf('output') === null && terminal.output.isTerminal && TERM !== 'dumb';
}
