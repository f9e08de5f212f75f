import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, onTestFinished} from 'vitest';
import {parse} from 'yaml';
import type {BuiltRepository} from '../../bed/fixtures/build-repository.ts';
import type {CheckRun, IssueComment} from '../../bed/github/entities.ts';
import {loopbackEnvironment, readRefused} from '../../bed/github/loopback-only.ts';
import {operationsOf} from '../../bed/github/request-log.ts';
import {type GitHub, startGitHub} from '../../bed/github/server.ts';
import {addComment} from '../../bed/github/state.ts';
import type {Access, Permission, TokenKind} from '../../bed/github/tokens.ts';
import {runAction} from '../../bed/runner/run-action.ts';
import type {StepResult} from '../../bed/runner/step.ts';
import {PROJECT, scratchFolder} from '../command-line.ts';
import {buildDocs, type DocsDescription} from '../pull-request/docs-world.ts';

const run = promisify(execFile);

/** The tokens of jobs, with the permissions that the ready workflows grant, and one without check runs. */
const TOKENS = {
  target: 'ghs_targetTARGET0123456789abcdefghijABCDEFGH',
  finished: 'ghs_finishedFINISHED0123456789klmnopqrstKLMN',
  commands: 'ghs_commandsCOMMANDS0123456789ABCDEFGHabcdef',
  sweep: 'ghs_sweepSWEEP0123456789ABCDEFGHabcdefgh00000',
  readOnly: 'ghs_readonlyREADONLY0123456789hijklmHIJKLM000',
  noChecks: 'ghs_nochecksNOCHECKS0123456789uvwxyzUVWXYZ00',
} as const;
const KINDS: Readonly<Record<string, TokenKind>> = {
  [TOKENS.target]: {kind: 'write', permissions: grantsOf('docs-curator-one-file.yml', 'comment')},
  [TOKENS.finished]: {kind: 'write', permissions: grantsOf('docs-curator.yml', 'comment')},
  [TOKENS.commands]: {kind: 'write', permissions: grantsOf('docs-curator.yml', 'command')},
  [TOKENS.sweep]: {kind: 'write', permissions: grantsOf('docs-curator-sweep.yml', 'sweep')},
  [TOKENS.readOnly]: {kind: 'write', permissions: {contents: 'read', issues: 'read', pull_requests: 'read'}},
  [TOKENS.noChecks]: {kind: 'write', permissions: {contents: 'read', pull_requests: 'write'}},
  'maintainer-token': {kind: 'user', login: 'guild'},
};

/** What a job of a ready workflow may do. */
function grantsOf(file: string, job: string): Partial<Record<Permission, Access>> {
  const workflow = parse(readFileSync(join(PROJECT, 'examples/workflows', file), 'utf8')) as {
    jobs: Record<string, {permissions: Record<string, Access>}>;
  };
  const {permissions = {}} = workflow.jobs[job] ?? {};
  return Object.fromEntries(Object.entries(permissions).map(([scope, access]) => [scope.replaceAll('-', '_'), access]));
}

/** What one run of the curator came to. */
export interface Curated {
  readonly step: StepResult;
  readonly log: readonly string[];
  /** The operations that the run called, in order; fetching left out. */
  readonly operations: readonly string[];
  readonly writes: readonly string[];
}

export interface CuratorWorld {
  readonly github: GitHub;
  readonly shas: BuiltRepository['shas'];
  /** The event `pull_request_target`. */
  readonly target: (pull: number, options?: RunOptions) => Promise<Curated>;
  /** The event `workflow_run`: a run of the job that lints has finished over the head, and left this archive; null for none. */
  readonly finished: (pull: number, zip: Uint8Array | null, options?: FinishedOptions) => Promise<Curated>;
  /** Somebody writes a comment, and the event `issue_comment` follows. */
  readonly say: (pull: number, user: string, body: string, options?: SayOptions) => Promise<Said>;
  /** The event `schedule`. */
  readonly sweep: (options?: RunOptions) => Promise<Curated>;
  /** Our comments on a pull request, and everybody's. */
  readonly comments: (pull: number) => IssueComment[];
  readonly checks: () => CheckRun[];
}

interface RunOptions {
  readonly token?: keyof typeof TOKENS;
  readonly with?: Readonly<Record<string, string>>;
  readonly before?: string;
}

interface SayOptions extends RunOptions {
  /** What happens between the comment and the run. */
  readonly meanwhile?: (comment: IssueComment) => void | Promise<void>;
  /** The comment of an earlier run, whose job starts again. */
  readonly again?: IssueComment;
}

/** A comment, and what the run came to that it started. */
export interface Said extends Curated {
  readonly comment: IssueComment;
  /** What was answered with reactions, in order. */
  readonly reactions: readonly string[];
}

interface FinishedOptions extends RunOptions {
  /** Over the run as GitHub describes it. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly headSha?: string;
}

const action = scratchFolder();
for (const part of ['dist', 'action.yml']) cpSync(join(PROJECT, part), join(action, part), {recursive: true});
const scratch = scratchFolder();
let worlds = 0;
let runs = 0;

/**
 * Serves a repository until the test is over; then nothing may have gone against GitHub's description or off loopback. Tests that run at
 * the same time hand in their own hook.
 */
export async function startCurator(
  description: DocsDescription,
  built?: BuiltRepository,
  atEnd: typeof onTestFinished = onTestFinished,
): Promise<CuratorWorld> {
  const {path, shas} = built ?? (await buildDocs(description));
  worlds += 1;
  const folder = join(scratch, `world-${worlds}`);
  const refused = join(scratch, `refused-${worlds}.log`);
  const workspace = join(scratch, `workspace-${worlds}`);
  mkdirSync(workspace);
  await run('cp', ['-r', path, `${folder}.git`]);
  const {pulls, isPrivate = false} = description;
  const github = await startGitHub({repository: `${folder}.git`, owner: 'guild', name: 'docs', pulls, tokens: KINDS, isPrivate});
  // Worlds are started within tests, where a hook for after all of them would never run.
  atEnd(async () => {
    await github.stop();
    expect(github.violations).toEqual([]);
    expect(readRefused(refused)).toEqual([]);
    expect(readdirSync(workspace)).toEqual([]);
  });
  const ask = async (address: string) => {
    const response = await fetch(`${github.url}/repos/guild/docs${address}`, {headers: {authorization: 'Bearer maintainer-token'}});
    if (!response.ok) throw new Error(`${address}: status ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const repository = {name: 'docs', full_name: 'guild/docs', owner: {login: 'guild'}};
  const curate = async (event: string, payload: object, token: keyof typeof TOKENS, inputs: RunOptions['with']): Promise<Curated> => {
    const before = github.requests.length;
    runs += 1;
    let left: string[] = [];
    const step = await runAction({
      action,
      workspace,
      event: {...payload, repository},
      env: loopbackEnvironment(refused),
      github: {
        api_url: github.url,
        server_url: github.url,
        event_name: event,
        repository: 'guild/docs',
        repository_owner: 'guild',
        run_id: String(9000 + runs),
        token: TOKENS[token],
      },
      with: {curator: 'comment', ...inputs},
      timeout: 120_000,
      inspect: (temp) => {
        left = readdirSync(temp).filter((name) => !name.startsWith('_'));
      },
    });
    // Nothing of the pull request stays behind, and no token is shown.
    expect(left).toEqual([]);
    const shown = [...step.log, ...Object.values(step.outputs), step.summary ?? '', JSON.stringify([step.annotations, step.commands])];
    expect(shown.filter((text) => Object.values(TOKENS).some((secret) => text.includes(secret)) || text.includes('***'))).toEqual([]);
    const requests = github.requests.slice(before);
    const isWrite = ({operation, method, body}: (typeof requests)[number]) =>
      operation === 'graphql' ? JSON.stringify(body).includes('mutation') : method !== 'GET' && operation !== 'git-upload-pack';
    return {
      step,
      log: step.log,
      operations: operationsOf(requests.filter(({operation}) => operation !== 'git-upload-pack')),
      writes: operationsOf(requests.filter(isWrite)),
    };
  };
  return {
    github,
    shas,
    target: async (pull, {token = 'target', with: inputs, before} = {}) => {
      const payload = {action: 'synchronize', number: pull, pull_request: await ask(`/pulls/${pull}`), ...(before && {before})};
      return curate('pull_request_target', payload, token, inputs);
    },
    say: async (pull, user, body, {token = 'commands', with: inputs, meanwhile, again} = {}) => {
      const at = `${new Date().toISOString().slice(0, 19)}Z`;
      const comment = again ?? addComment(github.state, {issue: pull, user, body, at});
      const payload = {
        action: 'created',
        issue: {number: pull, pull_request: {url: `${github.url}/repos/guild/docs/pulls/${pull}`}},
        comment: await ask(`/issues/comments/${comment.id}`),
      };
      await meanwhile?.(comment);
      const curated = await curate('issue_comment', payload, token, inputs);
      const given = github.state.reactions.filter(({subject}) => subject === `comment ${comment.id}`);
      return {...curated, comment, reactions: given.map(({content}) => content)};
    },
    sweep: ({token = 'sweep', with: inputs} = {}) => curate('schedule', {schedule: '17 3 * * 1'}, token, inputs),
    finished: async (pull, zip, {token = 'finished', with: inputs, event = {}, headSha} = {}) => {
      const head = (await ask(`/pulls/${pull}`)).head as {sha: string; ref: string; repo: {owner: {login: string}}};
      runs += 1;
      const id = 5000 + runs;
      const isOwn = head.repo.owner.login === 'guild';
      github.state.workflowRuns.push({
        ...{id, event: 'pull_request', name: 'docs-check', path: '.github/workflows/docs-check.yml', status: 'completed'},
        ...{conclusion: 'failure', actor: 'writer', headSha: headSha ?? head.sha, headBranch: head.ref, headOwner: head.repo.owner.login},
        pulls: isOwn ? [pull] : [],
        artifacts: zip === null ? [] : [{id: 7000 + runs, name: 'docs-curator-report', zip, expired: false}],
      });
      const payload = {action: 'completed', workflow_run: {...(await ask(`/actions/runs/${id}`)), ...event}};
      return curate('workflow_run', payload, token, inputs);
    },
    comments: (pull) => github.state.comments.filter(({issue}) => issue === pull),
    checks: () => github.state.checkRuns,
  };
}
