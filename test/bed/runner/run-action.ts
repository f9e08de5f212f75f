import {randomUUID} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Patience, runnerPatience, runProcess} from './action-process.ts';
import {buildEnvironment, type GithubContext, resolveInputs} from './environment.ts';
import {parseManifest} from './manifest.ts';
import {type RuleSet, rulesWithout} from './rules.ts';
import {Step, StepAborted, type StepResult} from './step.ts';

/** A step of a workflow that uses a JavaScript action. */
export interface ActionStep {
  /** Folder of the action: it holds action.yml. */
  readonly action: string;
  /** The checked out repository; the working directory. */
  readonly workspace: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Over the defaults: `token` is what `${{ github.token }}` gives, `api_url` can point to loopback. */
  readonly github?: GithubContext;
  /** The webhook payload; `{}` when not given. */
  readonly event?: unknown;
  /** ACTIONS_* variables over the defaults. */
  readonly services?: Readonly<Record<string, string>>;
  /** Values masked from the start; the token and the runtime token always are. */
  readonly secrets?: readonly string[];
  /** ACTIONS_STEP_DEBUG. */
  readonly isDebug?: boolean;
  /** Milliseconds; no limit when not given. */
  readonly timeout?: number;
  /** The job is cancelled when this fires. */
  readonly cancel?: AbortSignal;
  readonly patience?: Patience;
  /** Sees the runner's temporary directory when the step is over, before it is removed: what a later step would find there. */
  readonly inspect?: (temp: string) => void;
  /** For tests of the emulator itself; all rules when not given. */
  readonly rules?: RuleSet;
}

const commandFiles = ['output', 'state', 'env', 'path', 'step_summary'] as const;
const filePrefixes = {output: 'set_output_', state: 'save_state_', env: 'set_env_', path: 'add_path_', step_summary: 'step_summary_'};

/** Runs an action's main script the way a runner on Linux does, and returns what the step left behind. */
export async function runAction(options: ActionStep): Promise<StepResult> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    const result = await runIn(temp, options);
    options.inspect?.(temp);
    return result;
  } finally {
    rmSync(temp, {recursive: true, force: true});
  }
}

async function runIn(temp: string, options: ActionStep): Promise<StepResult> {
  const {action, env = {}, isDebug = false, patience = runnerPatience, rules = rulesWithout(), workspace} = options;
  const services = {...serviceDefaults, ...options.services};
  const files = createCommandFiles(temp, rules);
  const event = rules.has('env.event') ? {event_path: writeEvent(temp, options.event ?? {})} : {};
  const github: GithubContext = {...githubDefaults, workspace, action_path: action, ...options.github, ...event, ...files};
  const secrets = [...(options.secrets ?? []), github.token ?? '', services.ACTIONS_RUNTIME_TOKEN];
  const step = new Step({workspace, env, secrets, isDebug, rules});
  const manifest = parseManifest(readFileSync(join(action, 'action.yml'), 'utf8'));
  const inputs = resolveInputs(manifest, options.with ?? {}, github, step);
  const runner = {name: 'Hosted Agent', os: 'Linux', arch: 'X64', environment: 'github-hosted', temp, tool_cache: join(temp, 'tools')};
  const environment = buildEnvironment({step: env, inputs, github, runner, services, isDebug}, process.env, rules);
  const timeout = options.timeout === undefined ? null : AbortSignal.timeout(options.timeout);
  const stop = AbortSignal.any([timeout, options.cancel].filter((signal) => signal instanceof AbortSignal));

  let exitCode = 0;
  try {
    const cwd = rules.has('process.cwd') ? workspace : action;
    const receive = (line: string): void => step.receive(line);
    exitCode = await runProcess({script: join(action, manifest.main), cwd, environment, patience, rules, stop, receive});
    if (options.cancel?.aborted) step.cancel();
    else if (timeout?.aborted && rules.has('process.timeout')) step.fail('The action has timed out.');
  } catch (error) {
    if (!(error instanceof StepAborted)) throw error;
    step.fail(error.message);
  }
  step.readFiles(readCommandFiles(files));
  return step.finish(exitCode);
}

function createCommandFiles(temp: string, rules: RuleSet): Record<(typeof commandFiles)[number], string> {
  const folder = join(temp, '_runner_file_commands');
  const suffix = rules.has('file.fresh') ? randomUUID() : '';
  mkdirSync(folder);
  const entries = commandFiles.map((name) => [name, join(folder, filePrefixes[name] + suffix)] as const);
  if (rules.has('file.fresh')) for (const [, path] of entries) writeFileSync(path, '');
  return Object.fromEntries(entries) as Record<(typeof commandFiles)[number], string>;
}

function readCommandFiles(files: Record<(typeof commandFiles)[number], string>): Parameters<Step['readFiles']>[0] {
  const entries = commandFiles.map((name) => [name, existsSync(files[name]) ? readFileSync(files[name]) : null] as const);
  return Object.fromEntries(entries) as Parameters<Step['readFiles']>[0];
}

function writeEvent(temp: string, event: unknown): string {
  const folder = join(temp, '_github_workflow');
  mkdirSync(folder);
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event, null, 2));
  return join(folder, 'event.json');
}

/** Port 9 discards: nothing listens, so a forgotten call fails at once and stays on loopback. */
const serviceDefaults = {
  ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
  ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-bed',
  ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
  ACTIONS_CACHE_SERVICE_V2: 'True',
};

const githubDefaults: GithubContext = {
  action: '__run',
  action_ref: 'v1',
  action_repository: 'acme/action',
  actor: 'octocat',
  actor_id: '1',
  api_url: 'http://127.0.0.1:9',
  base_ref: '',
  event_name: 'push',
  graphql_url: 'http://127.0.0.1:9/graphql',
  head_ref: '',
  job: 'docs',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_protected: 'false',
  ref_type: 'branch',
  repository: 'acme/docs',
  repository_id: '2',
  repository_owner: 'acme',
  repository_owner_id: '3',
  retention_days: '90',
  run_attempt: '1',
  run_id: '4',
  run_number: '5',
  server_url: 'https://github.com',
  sha: '0000000000000000000000000000000000000000',
  triggering_actor: 'octocat',
  workflow: 'docs',
  workflow_ref: 'acme/docs/.github/workflows/docs.yml@refs/heads/main',
  workflow_sha: '0000000000000000000000000000000000000000',
};
