import {mkdtempSync} from 'node:fs';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {curateComment} from '../../../../src/action/curate-comment.ts';
import {curateRun} from '../../../../src/action/curate-run.ts';
import {curateTarget, lintHead} from '../../../../src/action/curate-target.ts';
import type {CuratorJob} from '../../../../src/action/curator-job.ts';
import {readInputs} from '../../../../src/action/inputs.ts';
import {createClient} from '../../../../src/github/client.ts';
import {findOwnIdentity} from '../../../../src/github/identity.ts';
import {createCollaboratorReader} from '../../../../src/github/permissions.ts';
import {readPull} from '../../../../src/github/pull-facts.ts';
import type {IssueComment} from '../../../bed/github/entities.ts';
import {type GitHub, startGitHub} from '../../../bed/github/server.ts';
import {ACTIONS_BOT, addComment, findUser} from '../../../bed/github/state.ts';
import {scratchFolder} from '../../command-line.ts';
import {buildDocs} from '../../pull-request/docs-world.ts';
import {FIRST_HEAD, HEADS} from './heads.ts';

const TOKEN = 'ghs_historyHISTORY0123456789abcdefghijABCDEFG';
const START = Date.parse('2026-03-01T08:00:00Z');
const HOURS = 3_600_000;
export const PULL = 1;

/** A GitHub on which one history after another is played, by the code of the action within this process. */
export interface HistoryWorld {
  readonly github: GitHub;
  readonly shas: Readonly<Record<string, string>>;
  /** Forgets the history before, and begins the next with the first head. */
  readonly reset: () => Promise<void>;
  readonly advance: (milliseconds: number) => void;
  readonly at: () => string;
  readonly tip: () => Promise<string>;
  /** The job over the finished run that linted this commit; the head as it is without one. Throws what the job throws. */
  readonly finish: (sha?: string) => Promise<void>;
  /** The job of `pull_request_target`. */
  readonly look: () => Promise<void>;
  readonly comment: (user: string, body: string) => IssueComment;
  /** The job that a comment starts. */
  readonly answer: (comment: IssueComment) => Promise<void>;
  /** What was found in a commit. */
  readonly report: (sha: string) => Promise<Report>;
  readonly stop: () => Promise<void>;
}

type Report = ReturnType<NonNullable<Awaited<ReturnType<typeof lintHead>>['toPassReport']>>;

/** Starts the world. */
export async function startHistories(): Promise<HistoryWorld> {
  const {path, shas} = await buildDocs(HEADS);
  const folder = scratchFolder();
  const temp = mkdtempSync(join(folder, 'temp-'));
  let now = START;
  let runs = 0;
  const clock = {now: () => now};
  const tokens = {[TOKEN]: {kind: 'write' as const}};
  const github = await startGitHub({repository: path, owner: 'guild', name: 'docs', pulls: HEADS.pulls, tokens, clock});
  const {state} = github;
  const repository = {owner: 'guild', repo: 'docs'};

  const start = async (payload: CuratorJob['payload']): Promise<CuratorJob> => {
    runs += 1;
    const client = createClient({token: TOKEN, apiUrl: github.url, retryAfterBaseMilliseconds: 1, isPaced: false});
    const own = await findOwnIdentity(client);
    if (own === null) throw new Error('the token is that of a person');
    const environment = {GITHUB_API_URL: github.url, GITHUB_SERVER_URL: github.url, GITHUB_RUN_ID: String(1000 + runs), RUNNER_TEMP: temp};
    const inputs = readInputs((name) => ({token: TOKEN, curator: 'comment'})[name] ?? '');
    const readCollaborator = createCollaboratorReader(client, repository);
    return {inputs, environment, payload, repository, client, own, readCollaborator, today: new Date(now).toISOString().slice(0, 10)};
  };

  const tip = async () => (await github.git.resolve(`refs/pull/${PULL}/head`)) ?? '';
  const reports = new Map<string, Promise<Report>>();
  const report = (sha: string): Promise<Report> => {
    const made =
      reports.get(sha) ??
      (async () => {
        const job = await start({});
        const pull = await readPull(job.client, repository, PULL);
        const {toPassReport} = await lintHead(job, {...pull, facts: {...pull.facts, head: sha}}, null, 'merged');
        if (!toPassReport) throw new Error('nothing was compared');
        return toPassReport();
      })();
    reports.set(sha, made);
    return made;
  };

  return {
    github,
    shas,
    tip,
    report,
    reset: async () => {
      now = Math.ceil((now + 2 * HOURS) / 1000) * 1000;
      for (const list of [state.comments, state.checkRuns, state.reactions, state.workflowRuns]) list.length = 0;
      github.faults.clear();
      state.roles.set(findUser(state, 'writer').login, 'write');
      findUser(state, 'mallory');
      await github.push(PULL, shas[FIRST_HEAD] ?? '');
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
    at: () => `${new Date(now).toISOString().slice(0, 19)}Z`,
    finish: async (sha) => {
      const head = sha ?? (await tip());
      const zip = zipSync({'docs-curator-report.json': strToU8(JSON.stringify(await report(head)))}, {mtime: '2026-01-01'});
      const id = 50_000 + runs;
      state.workflowRuns.push({
        ...{id, event: 'pull_request', name: 'docs-check', path: '.github/workflows/docs-check.yml', status: 'completed'},
        ...{conclusion: 'failure', actor: 'writer', headSha: head, headBranch: 'topic-1', headOwner: 'guild', pulls: [PULL]},
        artifacts: [{id: 90_000 + runs, name: 'docs-curator-report', zip, expired: false}],
      });
      const run = {id, event: 'pull_request', conclusion: 'failure', head_sha: head, head_branch: 'topic-1'};
      const job = await start({action: 'completed', workflow_run: {...run, head_repository: {owner: {login: 'guild'}}}});
      await curateRun(job);
    },
    look: async () => curateTarget(await start({action: 'synchronize', pull_request: {number: PULL}})),
    comment: (user, body) => addComment(state, {issue: PULL, user, body, at: `${new Date(now).toISOString().slice(0, 19)}Z`}),
    answer: async ({id, body}) =>
      curateComment(await start({action: 'created', issue: {number: PULL, pull_request: {}}, comment: {id, body}})),
    stop: () => github.stop(),
  };
}

export const OURS = ACTIONS_BOT.login;
