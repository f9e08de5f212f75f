import {escapeControl} from '../core/escape.ts';
import {explainUnknown} from '../core/explain-unknown.ts';
import type {RuleExample} from '../core/rule.ts';
import {type DocumentedRule, helpOf, switchOff} from '../core/rule-help.ts';
import {ToolError} from '../core/tool-error.ts';
import {listRuleIds, TOOL_RULES} from '../core/tool-rules.ts';
import {rules} from '../rules/index.ts';
import type {Arguments} from './parse-arguments.ts';
import type {Terminal} from './terminal.ts';

/** Runs `explain RULE` and answers with the exit code. */
export async function runExplain(args: Arguments, terminal: Terminal): Promise<number> {
  const [id] = args.operands;
  if (id === undefined) throw new ToolError('Missing RULE, such as `link/missing-target`; `docs-curator rules` lists them all');
  const known: readonly DocumentedRule[] = [...rules, ...TOOL_RULES];
  const rule = known.find((candidate) => candidate.id === id);
  if (!rule) throw new ToolError(explainUnknown('rule', id, listRuleIds(rules)));
  const help = helpOf(rule);
  const lines = [
    `${id} (${help.severity}: ${help.weight})`,
    '',
    help.description,
    help.rationale,
    ...help.examples.flatMap(formatExample),
    '',
    'Options, in the configuration file:',
    `  ${switchOff(id)}`,
    '    switches it off; info, warning and error set its severity',
    ...help.options.flatMap(({key, meaning}) => [`  ${key}`, `    ${meaning}`]),
    '',
    `When to switch it off: ${help.whenOff}`,
    ...(help.suppression === null ? [] : ['', 'To keep one finding, put above its line:', `  ${help.suppression}`]),
    '',
  ];
  await terminal.output.write(lines.join('\n'));
  return 0;
}

/** Runs `rules` and answers with the exit code. */
export async function runRules(_args: Arguments, terminal: Terminal): Promise<number> {
  const listed = [...rules, ...TOOL_RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.max(...listed.map(({id}) => id.length));
  const lines = listed.map(({id, severity, description}) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${description}\n`);
  await terminal.output.write(lines.join(''));
  return 0;
}

function formatExample({name, files, findings}: RuleExample): string[] {
  const texts = Object.entries(files).flatMap(([path, text]) => [
    `  ${path}`,
    ...text
      .replace(/\n$/u, '')
      .split('\n')
      .map((line) => `    ${line}`.trimEnd()),
  ]);
  const results = findings.map((finding) => `  → ${finding}`);
  return ['', `${findings.length === 0 ? 'Good' : 'Bad'}: ${name}`, ...[...texts, ...results].map(escapeControl)];
}
