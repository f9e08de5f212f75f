import {parseConfig} from '../../src/config/parse.ts';
import {conventionsOf} from '../../src/config/presets/index.ts';
import type {Conventions} from '../../src/core/conventions.ts';
import type {RuleExample} from '../../src/core/rule.ts';
import {listRuleIds} from '../../src/core/tool-rules.ts';
import {rules} from '../../src/rules/index.ts';

/** The conventions that apply without a configuration. */
export const preflight = conventionsOf('preflight');

/** The conventions of an example: those of its configuration where it has one. */
export function conventionsFor({config}: Partial<Pick<RuleExample, 'config'>>): Conventions {
  return config === undefined ? preflight : parseConfig(config, 'docs-curator.yml', listRuleIds(rules));
}
