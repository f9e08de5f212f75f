import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {type AnnotationLevel, relativeTo, repairRange} from './annotation.ts';
import {type Command, isSameCommand, trimDotnet} from './parse-command.ts';
import type {RuleSet} from './rules.ts';
import type {Step} from './step.ts';

/** A registered command. What `run` throws is shown and fails the step. */
export interface Registered {
  readonly isNeverEchoed: boolean;
  readonly run: (step: Step, command: Command) => void;
}

/** @returns the registered command of that name; null for any other name. */
export function findCommand(name: string, rules: RuleSet): Registered | null {
  const known = Object.keys(registered).find((candidate) => isSameCommand(candidate, name, rules));
  if (known === undefined || (known === 'internal-set-repo-path' && rules.has('command.internal'))) return null;
  return registered[known] ?? null;
}

const registered: Readonly<Record<string, Registered>> = {
  'add-mask': {isNeverEchoed: true, run: addMask},
  'set-output': {isNeverEchoed: false, run: setOutput},
  'save-state': {isNeverEchoed: false, run: saveState},
  'set-env': {isNeverEchoed: false, run: setEnv},
  'add-path': {isNeverEchoed: false, run: addPath},
  'add-matcher': {isNeverEchoed: false, run: addMatcher},
  'remove-matcher': {isNeverEchoed: false, run: removeMatcher},
  'internal-set-repo-path': {isNeverEchoed: false, run: () => {}},
  debug: {isNeverEchoed: true, run: debug},
  error: {isNeverEchoed: true, run: (step, command) => annotate(step, command, 'error')},
  warning: {isNeverEchoed: true, run: (step, command) => annotate(step, command, 'warning')},
  notice: {isNeverEchoed: true, run: (step, command) => annotate(step, command, 'notice')},
  group: {isNeverEchoed: false, run: (step, command) => fold(step, `##[group]${command.data}`)},
  endgroup: {isNeverEchoed: false, run: (step) => fold(step, '##[endgroup]')},
  echo: {isNeverEchoed: false, run: echo},
};

function addMask(step: Step, {data}: Command): void {
  const {rules} = step.context;
  if (trimDotnet(data) === '' && rules.has('command.mask-blank')) {
    step.addIssue('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    return;
  }
  if (step.isEchoing) step.write('::add-mask::***');
  if (rules.has('command.mask')) step.addMask(data);
  if (!rules.has('command.mask-lines')) return;
  for (const line of data.split(/[\r\n]/)) if (trimDotnet(line) !== '') step.addMask(trimDotnet(line));
}

function setOutput(step: Step, command: Command): void {
  warnDeprecated(step, 'set-output');
  const name = requireName(step, command, 'set-output');
  if (step.context.rules.has('command.set-output')) step.outputs.set(name, command.data);
}

function saveState(step: Step, command: Command): void {
  warnDeprecated(step, 'save-state');
  const name = requireName(step, command, 'save-state');
  if (step.context.rules.has('command.save-state')) step.state.set(name, command.data);
}

function warnDeprecated(step: Step, name: string): void {
  if (!step.context.rules.has('command.deprecated')) return;
  step.addIssue('warning', `The \`${name}\` command is deprecated and will be disabled soon.`);
}

function requireName(step: Step, {properties}: Command, name: string): string {
  const value = properties.get('name');
  if (value === undefined && step.context.rules.has('command.name')) {
    throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
  }
  return value ?? '';
}

function setEnv(step: Step, command: Command): void {
  requireUnsecure(step, 'set-env');
  const name = requireName(step, command, 'set-env');
  if (name.toUpperCase() === 'NODE_OPTIONS' && step.context.rules.has('command.set-env-blocked')) {
    step.addIssue('error', `Can't update NODE_OPTIONS environment variable using ::set-env:: command.`);
  } else {
    step.env.set(name, command.data);
  }
}

function addPath(step: Step, {data}: Command): void {
  requireUnsecure(step, 'add-path');
  if (data === '') throw new Error('Value cannot be empty: path');
  step.paths = [...step.paths.filter((path) => path !== data), data];
}

function requireUnsecure(step: Step, name: string): void {
  const {env, rules} = step.context;
  const isAllowed = trimDotnet(env.ACTIONS_ALLOW_UNSECURE_COMMANDS ?? '').toLowerCase() === 'true' && rules.has('command.unsecure');
  if (!isAllowed && rules.has('command.disabled')) throw new Error(`The \`${name}\` command is disabled.`);
}

function debug(step: Step, {data}: Command): void {
  if (!step.context.isDebug && step.context.rules.has('command.debug')) return;
  for (const line of data.replaceAll('\r\n', '\n').split('\n')) step.write(`##[debug]${line}`);
}

function annotate(step: Step, command: Command, level: AnnotationLevel): void {
  const {rules, workspace} = step.context;
  if (!rules.has('command.issue')) return;
  const {properties} = command;
  repairRange(properties, rules);
  const file = properties.get('file');
  if (file !== undefined && rules.has('annotation.relative')) properties.set('file', relativeTo(workspace, file));
  step.addIssue(level, command.data, properties);
}

function fold(step: Step, line: string): void {
  if (step.context.rules.has('command.group')) step.write(line);
}

function echo(step: Step, {data}: Command): void {
  const value = trimDotnet(data).toLowerCase();
  if (value === 'on') step.isEchoing = step.context.rules.has('command.echo');
  else if (value === 'off') step.isEchoing = false;
  else if (step.context.rules.has('command.echo-value')) throw new Error(`Invalid echo command value '${data}'.`);
}

function addMatcher(step: Step, {data}: Command): void {
  if (data === '') step.addIssue('warning', 'File path must be specified.');
  else if (step.context.rules.has('command.matcher')) for (const owner of readOwners(step, data)) step.matchers.add(owner);
}

function removeMatcher(step: Step, {data, properties}: Command): void {
  const owner = properties.get('owner');
  if ((owner === undefined) === (data === '')) {
    step.addIssue('warning', 'Either an owner name or a file path must be specified in ##[remove-matcher] command.');
    return;
  }
  for (const name of owner === undefined ? readOwners(step, data) : [owner]) step.matchers.delete(name);
}

function readOwners(step: Step, file: string): string[] {
  const config = JSON.parse(readFileSync(resolve(step.context.workspace, file), 'utf8'));
  return (config.problemMatcher ?? []).map((matcher: {owner?: string}) => {
    if (!matcher.owner) throw new Error('Owner must not be empty');
    return matcher.owner;
  });
}
