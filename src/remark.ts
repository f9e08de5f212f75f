import type {Root} from 'mdast';
import type {Plugin, Preset} from 'unified';
import type {Rule} from './core/rule.ts';
import {toRemarkPlugin} from './remark/plugin.ts';
import {rules} from './rules/index.ts';

const local: readonly Rule[] = rules.filter(({scope}) => scope === 'document');

/** Every rule that needs nothing but one document, as a plugin of unified, by its id. */
export const plugins: Readonly<Record<string, Plugin<unknown[], Root>>> = Object.fromEntries(
  local.map((rule) => [rule.id, toRemarkPlugin(rule)]),
);

/** All of them; those that are errors fail the run. */
const preset: Preset = {
  plugins: local.map((rule) => [plugins[rule.id] as Plugin<unknown[], Root>, [rule.severity === 'error' ? 'error' : 'warn']]),
};

export default preset;
