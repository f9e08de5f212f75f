import {CaselessMap} from './caseless-map.ts';
import type {ActionManifest} from './manifest.ts';
import type {RuleSet} from './rules.ts';
import type {Step} from './step.ts';

/** String values of the github context, by their name there: `repository`, `sha`, `token`, … */
export type GithubContext = Readonly<Record<string, string>>;

/** The github context's values that an action's environment holds; all others, `token` among them, stay out. */
const allowList: ReadonlySet<string> = new Set(
  `action action_path action_ref action_repository actor actor_id api_url artifacts artifacts_list base_ref env event_name event_path
  graphql_url head_ref job output path ref ref_name ref_protected ref_type repository repository_id repository_owner
  repository_owner_id retention_days run_attempt run_id run_number server_url sha state step_summary triggering_actor workflow
  workflow_ref workflow_sha workspace`.split(/\s+/),
);

/**
 * Joins what the workflow gives with what the manifest defines, and warns about inputs it does not.
 *
 * @throws at a default with an expression other than `github.<name>`.
 */
export function resolveInputs(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  github: GithubContext,
  step: Step,
): Record<string, string> {
  const {rules} = step.context;
  const inputs = new CaselessMap(rules.has('env.input-caseless'));
  for (const [name, value] of Object.entries(given)) {
    inputs.set(name, value);
    const definition = manifest.inputs.find((input) => input.name === name);
    if (definition?.deprecationMessage && rules.has('env.input-deprecated')) {
      step.addIssue('warning', `Input '${name}' has been deprecated with message: ${definition.deprecationMessage}`);
    }
  }
  const valid = new CaselessMap();
  for (const input of manifest.inputs) {
    valid.set(input.name, '');
    if (inputs.get(input.name) !== undefined || !rules.has('env.input-default')) continue;
    inputs.set(input.name, rules.has('env.input-expression') ? evaluate(input.default, github) : input.default);
  }
  const unexpected = Object.keys(given).filter((name) => valid.get(name) === undefined);
  if (unexpected.length > 0 && rules.has('env.input-unexpected')) {
    const names = Object.keys(valid.toRecord()).join("', '");
    step.addIssue('warning', `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${names}']`);
  }
  return inputs.toRecord();
}

function evaluate(text: string, github: GithubContext): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const name = /^\s*github\.([\w-]+)\s*$/.exec(expression)?.[1];
    if (name === undefined) throw new Error(`Cannot evaluate \`${expression}\`: the emulator knows github.<name> only`);
    return github[name] ?? '';
  });
}

/** What a step's environment is made of. */
export interface EnvironmentParts {
  /** The step's own `env`. */
  readonly step: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly github: GithubContext;
  /** The runner context: `temp`, `os`, … */
  readonly runner: Readonly<Record<string, string>>;
  /** ACTIONS_* of the services the action may call. */
  readonly services: Readonly<Record<string, string>>;
  readonly isDebug: boolean;
}

/** @returns the whole environment of the action's process. */
export function buildEnvironment(parts: EnvironmentParts, parent: NodeJS.ProcessEnv, rules: RuleSet): Record<string, string> {
  const environment: Record<string, string> = {...inherited(parent, rules), ...parts.step};
  for (const [name, value] of Object.entries(parts.inputs)) {
    const key = rules.has('env.input-name') ? name.replaceAll(' ', '_').toUpperCase() : name;
    environment[`INPUT_${key}`] = value;
  }
  for (const [name, value] of Object.entries(parts.github)) {
    if (allowList.has(name) || !rules.has('env.github')) environment[`GITHUB_${name.toUpperCase()}`] = value;
  }
  const runner = parts.isDebug && rules.has('env.debug') ? {...parts.runner, debug: '1'} : parts.runner;
  if (rules.has('env.runner')) {
    for (const [name, value] of Object.entries(runner)) environment[`RUNNER_${name.toUpperCase()}`] = value;
  }
  if (rules.has('env.services')) Object.assign(environment, parts.services);
  if (rules.has('env.icu')) delete environment.NODE_ICU_DATA;
  if (rules.has('env.ci')) Object.assign(environment, {CI: environment.CI ?? 'true', GITHUB_ACTIONS: 'true'});
  return environment;
}

/** A hosted runner has nothing of this machine: only what a process needs to run is kept. */
function inherited(parent: NodeJS.ProcessEnv, rules: RuleSet): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TMP', 'TEMP'];
  const entries = Object.entries(parent).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(rules.has('env.isolated') ? entries.filter(([name]) => kept.includes(name)) : entries);
}
