import type {RuleExample} from '../core/rule.ts';
import {type RuleHelp, switchOff} from '../core/rule-help.ts';
import {code, fence} from './page-markdown.ts';

/** A rule without its heading as Markdown; `keyUrl` leads to the keys of the configuration, null where there is no such page. */
export function ruleMarkdown(help: RuleHelp, keyUrl: string | null): string {
  const keyOf = (key: string) => (keyUrl === null ? code(key) : `[${code(key)}](${keyUrl})`);
  const options = [
    `- ${code(switchOff(help.id))} switches it off; \`info\`, \`warning\` and \`error\` set its severity`,
    ...help.options.map(({key, meaning}) => `- ${keyOf(key)}: ${meaning}`),
  ];
  return [
    help.description,
    help.rationale,
    `Severity: ${help.severity}: ${help.weight}.`,
    ...help.examples.flatMap(exampleBlocks),
    `**Options**\n\n${options.join('\n')}`,
    `**When to switch it off:** ${help.whenOff}`,
    ...(help.suppression === null ? [] : [`**To keep one finding:** ${code(help.suppression)}`]),
  ].join('\n\n');
}

function exampleBlocks(example: RuleExample): string[] {
  const isGood = example.findings.length === 0;
  return [
    `**${isGood ? 'Right' : 'Wrong'}: ${example.name}**`,
    ...(example.config === undefined ? [] : ['With this configuration:', fence('yaml', example.config)]),
    ...Object.entries(example.files).flatMap(([path, text]) => [
      `${fileName(path)}${authorOf(example, path)}:`,
      fence(isGood || path.endsWith('.md') ? languageOf(path) : 'text', text),
    ]),
    ...(isGood ? [] : ['Reported:', fence('text', example.findings.join('\n'))]),
  ];
}

/** The name of an example's file as HTML: in a code span it would be a reference to a document of this repository. */
function fileName(path: string): string {
  return `<code>${path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code>`;
}

/** Who wrote a commit, where the example says so. */
function authorOf({people}: RuleExample, path: string): string {
  const author = people?.[path]?.author;
  return author === undefined ? '' : `, by ${author.name} ${code(author.email)}`;
}

function languageOf(path: string): string {
  if (path.endsWith('.md')) return 'markdown';
  if (path.endsWith('.yml') || path.endsWith('.yaml')) return 'yaml';
  return path.endsWith('.json') ? 'json' : 'text';
}
