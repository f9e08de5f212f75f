import {execFile} from 'node:child_process';
import {cpSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, expect} from 'vitest';
import {type BuiltRepository, buildRepository, GIT_ENVIRONMENT, type RepositoryDescription} from '../../bed/fixtures/build-repository.ts';
import type {ScriptedFault} from '../../bed/github/faults.ts';
import {loopbackEnvironment, readRefused} from '../../bed/github/loopback-only.ts';
import {operationsOf} from '../../bed/github/request-log.ts';
import type {PullDescription} from '../../bed/github/seed.ts';
import {type GitHub, startGitHub} from '../../bed/github/server.ts';
import type {TokenKind} from '../../bed/github/tokens.ts';
import {type ActionStep, runAction} from '../../bed/runner/run-action.ts';
import type {StepResult} from '../../bed/runner/step.ts';
import {PROJECT, scratchFolder} from '../command-line.ts';

const run = promisify(execFile);

/** One token of each kind that a run can hold; `nobody` is the empty one. Each is as long and odd as a real one, so that a leak is found. */
export const TOKENS = {
  write: 'ghs_writeWRITE0123456789abcdefghijABCDEFGHIJ',
  fork: 'ghs_forkFORK0123456789klmnopqrstKLMNOPQRST00',
  dependabot: 'ghs_dependabotDEPENDABOT0123456789uvwxyzUVWX',
  nobody: '',
} as const;
export type TokenName = keyof typeof TOKENS;

const MAINTAINER = 'maintainer-token';
const KINDS: Readonly<Record<string, TokenKind>> = {
  [TOKENS.write]: {kind: 'write'},
  [TOKENS.fork]: {kind: 'fork'},
  [TOKENS.dependabot]: {kind: 'dependabot'},
  [MAINTAINER]: {kind: 'user', login: 'guild'},
};

/**
 * What actions/checkout leaves: GitHub's merge commit with all history (`fetch-depth: 0`), with its parents (2), alone (1, the
 * default), or the head of the pull request with all history.
 */
export type Shape = 'merge' | 'depth-2' | 'depth-1' | 'head' | 'head-depth-1';

/**
 * A repository and its pull requests. A pull request's head is the commit of the mark `p<number>` unless `refs` names another; a merged
 * one is merged as the commit of a mark.
 */
export interface DocsDescription {
  readonly repository: RepositoryDescription;
  readonly pulls: readonly PullDescription[];
  readonly isPrivate?: boolean;
}

export interface CheckOptions extends Pick<ActionStep, 'with' | 'isDebug' | 'inspect'> {
  readonly token?: TokenName;
  readonly shape?: Shape;
  /** Another address of the API than GitHub's. */
  readonly apiUrl?: string;
  /** What goes wrong once the run has begun. */
  readonly faults?: readonly ScriptedFault[];
  /** Over the event that GitHub sends. */
  readonly event?: Readonly<Record<string, unknown>>;
  /** Full id of the head that a push has just replaced. */
  readonly before?: string;
}

/** What one run of the check came to. */
export interface Checked {
  readonly step: StepResult;
  /** Everything a person is shown beside the lines, in order: `error docs/a.md:3:5 rule/id: message | help`. */
  readonly annotations: readonly string[];
  /** `errors/warnings/infos of documents`. */
  readonly counts: string;
  readonly report: {
    readonly head: string;
    readonly base: string;
    readonly findings: readonly ReportedFinding[];
    readonly accepted: readonly {readonly path: string; readonly line: number; readonly target: string; readonly evidence: string}[];
  };
  /** The operations that the run called, in order. */
  readonly operations: readonly string[];
}

export interface ReportedFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly help: string | null;
  readonly subject: string | null;
  readonly fix: {
    readonly edits: readonly {readonly path: string; readonly start: number; readonly end: number; readonly text: string}[];
  } | null;
}

/** A GitHub with one documentation repository, and the action to check its pull requests with. */
export interface Docs {
  readonly github: GitHub;
  readonly shas: BuiltRepository['shas'];
  readonly check: (pull: number, options?: CheckOptions) => Promise<Checked>;
  /** A checkout of a pull request, made once for each shape; worlds of one repository share it. */
  readonly checkOut: (pull: number, shape?: Shape) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The action as a workflow gets it, far from the sources it was built from. */
const action = scratchFolder();
for (const part of ['dist', 'action.yml']) cpSync(join(PROJECT, part), join(action, part), {recursive: true});
const scratch = scratchFolder();
const checkouts = new Map<string, Promise<string>>();
let worlds = 0;

/** Builds a repository once; each world serves a copy of it. */
export async function buildDocs({repository, pulls}: DocsDescription): Promise<BuiltRepository> {
  worlds += 1;
  const marks = new Set(repository.commits.map(({mark}) => mark));
  const heads = pulls.filter(({number}) => marks.has(`p${number}`)).map(({number}) => [`refs/pull/${number}/head`, `p${number}`]);
  const refs = {...Object.fromEntries(heads), ...repository.refs};
  return buildRepository(join(scratch, `origin-${worlds}.git`), {...repository, refs});
}

/** Serves the repository until the file's tests are over; then nothing may have gone against GitHub's description or off loopback. */
export async function startDocs(description: DocsDescription, built?: BuiltRepository): Promise<Docs> {
  const {path, shas} = built ?? (await buildDocs(description));
  worlds += 1;
  const folder = join(scratch, `world-${worlds}`);
  const refused = join(scratch, `refused-${worlds}.log`);
  await run('cp', ['-r', path, `${folder}.git`]);
  const github = await startGitHub({
    repository: `${folder}.git`,
    owner: 'guild',
    name: 'docs',
    pulls: description.pulls.map(({mergedAs, ...rest}) => (mergedAs === undefined ? rest : {...rest, mergedAs: shas[mergedAs] ?? ''})),
    tokens: KINDS,
    isPrivate: description.isPrivate ?? false,
  });
  const events = new Map<number, Promise<PullEvent>>();
  const checkOut = (pull: number, shape: Shape = 'merge') =>
    remember(checkouts, `${path} ${pull} ${shape}`, () => checkOutFrom(`${folder}.git`, `${folder}-${pull}-${shape}`, pull, shape));
  const stop = async () => {
    await github.stop();
    expect(github.violations).toEqual([]);
    expect(operationsOf(github.requests, true)).toEqual([]);
    expect(readRefused(refused)).toEqual([]);
  };
  afterAll(stop);
  return {
    github,
    shas,
    checkOut,
    stop,
    check: async (
      pull,
      {token = 'write', shape = 'merge', event = {}, before: replaced, faults = [], apiUrl = github.url, ...rest} = {},
    ) => {
      const [workspace, sent] = await Promise.all([checkOut(pull, shape), remember(events, pull, () => fetchEvent(github, pull))]);
      const payload = {...sent, pull_request: {...sent.pull_request, ...event}, ...(replaced === undefined ? {} : {before: replaced})};
      const before = github.requests.length;
      github.faults.add(...faults);
      const step = await runAction({
        action,
        workspace,
        event: payload,
        env: loopbackEnvironment(refused),
        github: {
          api_url: apiUrl,
          event_name: 'pull_request',
          repository: 'guild/docs',
          repository_owner: 'guild',
          ref: `refs/pull/${pull}/merge`,
          base_ref: sent.pull_request.base.ref,
          head_ref: sent.pull_request.head.ref,
          sha: (await run('git', ['-C', workspace, 'rev-parse', 'HEAD'], {env: GIT_ENVIRONMENT})).stdout.trim(),
          token: TOKENS[token],
        },
        timeout: 170_000,
        ...rest,
      });
      return toChecked(step, github, before);
    },
  };
}

function remember<Key, Value>(known: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>): Promise<Value> {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** Does what actions/checkout does, from a repository that stands for the remote one. */
async function checkOutFrom(origin: string, folder: string, pull: number, shape: Shape): Promise<string> {
  const git = (...args: readonly string[]) => run('git', ['-C', folder, ...args], {env: GIT_ENVIRONMENT});
  await run('git', ['init', '--quiet', '--template=', '--initial-branch=main', folder], {env: GIT_ENVIRONMENT});
  const wanted = shape.startsWith('head') ? 'head' : 'merge';
  const remote = `refs/remotes/pull/${pull}/${wanted}`;
  const depth = /\d$/u.exec(shape)?.[0];
  const branches = depth === undefined ? ['+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`];
  const [options, refspecs] = depth === undefined ? [[], branches] : [branches, []];
  await git('fetch', '--quiet', '--no-tags', ...options, `file://${origin}`, ...refspecs, `+refs/pull/${pull}/${wanted}:${remote}`);
  await git('checkout', '--quiet', '--detach', remote);
  return folder;
}

interface PullEvent {
  readonly pull_request: {readonly base: {readonly ref: string}; readonly head: {readonly ref: string}} & Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The payload of the event, made of GitHub's own words on the pull request. */
async function fetchEvent(github: GitHub, number: number): Promise<PullEvent> {
  const response = await fetch(`${github.url}/repos/guild/docs/pulls/${number}`, {headers: {authorization: `Bearer ${MAINTAINER}`}});
  if (!response.ok) throw new Error(`There is no event of pull request ${number}: status ${response.status}`);
  const pull = (await response.json()) as PullEvent['pull_request'];
  return {action: 'synchronize', number, pull_request: pull, repository: {name: 'docs', full_name: 'guild/docs', owner: {login: 'guild'}}};
}

function toChecked(step: StepResult, github: GitHub, before: number): Checked {
  const {report = '{"findings": [], "accepted": []}', ...counts} = step.outputs;
  const words = [...step.log, ...Object.values(step.outputs), step.summary ?? '', JSON.stringify([step.annotations, step.commands])];
  const secrets = Object.values(TOKENS).filter((token) => token !== '');
  expect(words.filter((text) => secrets.some((secret) => text.includes(secret)) || text.includes('***'))).toEqual([]);
  expect({env: step.env, masks: step.masks, matchers: step.matchers, paths: step.paths, state: step.state}).toEqual({
    env: {},
    masks: [],
    matchers: [],
    paths: [],
    state: {},
  });
  return {
    step,
    annotations: step.annotations.map(({level, path, line, column, title, message}) => {
      const place = path === null ? '' : ` ${path}:${line}:${column}`;
      return `${level}${place}${title === null ? '' : ` ${title}`}: ${message.replaceAll('\n', ' | ')}`;
    }),
    counts: `${counts.errors}/${counts.warnings}/${counts.infos} of ${counts.documents}`,
    report: JSON.parse(report),
    operations: operationsOf(github.requests.slice(before).filter(({caller}) => caller !== 'user')),
  };
}

/** The findings of a report in short: `error docs/a.md:3 rule/id: message`. */
export function listFindings({report}: Pick<Checked, 'report'>): string[] {
  return report.findings.map(({severity, path, line, ruleId, message}) => `${severity} ${path}:${line} ${ruleId}: ${message}`);
}

/** What a report accepts, in short: `docs/a.md:3 docs/b.md: evidence`. */
export function listAccepted({report}: Pick<Checked, 'report'>): string[] {
  return report.accepted.map(({path, line, target, evidence}) => `${path}:${line} ${target}: ${evidence}`);
}
