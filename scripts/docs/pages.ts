import {parse} from 'yaml';
import {formatHelp} from '../../src/cli/help.ts';
import {listRuleIds, TOOL_RULES} from '../../src/core/tool-rules.ts';
import {formats} from '../../src/reporters/index.ts';
import {code, fence} from '../../src/reporters/page-markdown.ts';
import {rules} from '../../src/rules/index.ts';
import {configTable} from './config-page.ts';
import {configJsonSchema} from './config-schema.ts';
import {formatSamples} from './format-samples.ts';
import {replaceBetween, table} from './markdown.ts';
import {rulesPage, rulesTable} from './rules-page.ts';

/** The parts of action.yml that the README shows. */
interface Action {
  readonly inputs?: Readonly<Record<string, {readonly description: string; readonly default?: string}>>;
  readonly outputs?: Readonly<Record<string, {readonly description: string}>>;
}

/** Every generated page by its path, made from the sources and from what the pages hold now. */
export async function generatePages(read: (path: string) => string): Promise<Map<string, string>> {
  const action = parse(read('action.yml')) as Action;
  const all = [...rules, ...TOOL_RULES];
  const tables = {
    rules: rulesTable(all, 'docs/rules.md'),
    options: fence('text', formatHelp(formats.map(({name}) => name))),
    formats: formatsTable(),
    action: `${inputsTable(action)}\n\n${outputsTable(action)}`,
  };
  let readme = read('README.md');
  for (const [name, text] of Object.entries(tables)) readme = replaceBetween(readme, name, text);
  let formatsPage = read('docs/formats.md');
  for (const [name, sample] of await formatSamples()) formatsPage = replaceBetween(formatsPage, name, sample);
  return new Map([
    ['docs/formats.md', formatsPage],
    ['docs/rules.md', rulesPage(all)],
    ['docs/configuration.md', replaceBetween(read('docs/configuration.md'), 'keys', configTable(listRuleIds(rules)))],
    ['docs/docs-curator.schema.json', configJsonSchema(listRuleIds(rules))],
    ['README.md', readme],
  ]);
}

function formatsTable(): string {
  return table(
    ['`--format`', 'For'],
    formats.map(({name, description}) => [code(name), description]),
  );
}

function inputsTable({inputs = {}}: Action): string {
  return table(
    ['Input', 'Default', 'Meaning'],
    Object.entries(inputs).map(([name, input]) => [code(name), input.default ? code(input.default) : '', input.description]),
  );
}

function outputsTable({outputs = {}}: Action): string {
  return table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, {description}]) => [code(name), description]),
  );
}
