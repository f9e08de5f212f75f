import type {Annotation, CheckRun, CommitStatus} from '../entities.ts';
import {type Exchange, type Handlers, notFound, nowText, Refusal, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {representAnnotation, representCheckRun, representStatus} from '../represent/checks.ts';
import {representRepository} from '../represent/repositories.ts';
import {apiUrl} from '../represent/urls.ts';
import {ACTIONS_BOT, takeId} from '../state.ts';

interface CheckInput {
  readonly name?: string;
  readonly head_sha?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

function findCheckRun(world: World, exchange: Exchange): CheckRun {
  const found = world.state.checkRuns.find((run) => run.id === exchange.parameters.check_run_id);
  if (!found) throw notFound();
  return found;
}

/** Takes over what a request says of a check run. A conclusion completes it. */
function fillCheckRun(world: World, run: CheckRun, input: CheckInput): void {
  run.name = input.name ?? run.name;
  run.detailsUrl = input.details_url ?? run.detailsUrl;
  run.externalId = input.external_id ?? run.externalId;
  run.startedAt = input.started_at ?? run.startedAt;
  run.conclusion = input.conclusion ?? run.conclusion;
  run.status = input.conclusion === undefined ? (input.status ?? run.status) : 'completed';
  run.completedAt = run.status === 'completed' ? (input.completed_at ?? run.completedAt ?? nowText(world)) : null;
  if (input.output === undefined) return;
  run.title = input.output.title ?? run.title;
  run.summary = input.output.summary ?? run.summary;
  run.text = input.output.text ?? run.text;
  const kept = world.rules.applies('checks/annotations-append') ? run.annotations : [];
  run.annotations = [...kept, ...(input.output.annotations ?? [])];
}

async function findSha(world: World, exchange: Exchange, name: string): Promise<string> {
  const sha = await world.git.resolve(String(exchange.parameters[name]));
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${exchange.parameters[name]}`);
  return sha;
}

/** The latest status of each context. */
function latestStatuses(world: World, sha: string): CommitStatus[] {
  const latest = new Map<string, CommitStatus>();
  for (const status of world.state.statuses) {
    if (status.sha === sha) latest.set(status.context, status);
  }
  return [...latest.values()];
}

/** Check runs and commit statuses. */
export const CHECK_HANDLERS: Handlers = {
  'checks/create': async (world, exchange) => {
    const input = exchange.body as CheckInput & {name: string; head_sha: string};
    if ((await world.git.type(input.head_sha)) !== 'commit') throw new Refusal(422, `No commit found for SHA: ${input.head_sha}`);
    const run: CheckRun = {
      id: takeId(world.state),
      name: input.name,
      headSha: input.head_sha,
      status: 'queued',
      conclusion: null,
      detailsUrl: null,
      externalId: '',
      startedAt: nowText(world),
      completedAt: null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
    };
    fillCheckRun(world, run, input);
    world.state.checkRuns.push(run);
    return {status: 201, body: representCheckRun(world, run)};
  },

  'checks/update': (world, exchange) => {
    const run = findCheckRun(world, exchange);
    fillCheckRun(world, run, exchange.body as CheckInput);
    return {status: 200, body: representCheckRun(world, run)};
  },

  'checks/get': (world, exchange) => ({status: 200, body: representCheckRun(world, findCheckRun(world, exchange))}),

  'checks/list-annotations': (world, exchange) => {
    const run = findCheckRun(world, exchange);
    return answerPage(
      world,
      exchange,
      run.annotations.map((annotation) => representAnnotation(world, run, annotation)),
    );
  },

  'checks/list-for-ref': async (world, exchange) => {
    const sha = await findSha(world, exchange, 'ref');
    const {check_name: name, status} = exchange.query as {check_name?: string; status?: string};
    const runs = world.state.checkRuns.filter(
      (run) => run.headSha === sha && (name === undefined || run.name === name) && (status === undefined || run.status === status),
    );
    const shown = runs.toReversed().map((run) => representCheckRun(world, run));
    return answerPage(world, exchange, shown, (page) => ({total_count: runs.length, check_runs: page}));
  },

  'repos/create-commit-status': async (world, exchange) => {
    const sha = await findSha(world, exchange, 'sha');
    const input = exchange.body as {state: string; context?: string; description?: string | null; target_url?: string | null};
    const status: CommitStatus = {
      id: takeId(world.state),
      sha,
      state: input.state,
      context: input.context ?? 'default',
      description: input.description ?? null,
      targetUrl: input.target_url ?? null,
      user: exchange.caller.login ?? ACTIONS_BOT.login,
      createdAt: nowText(world),
    };
    world.state.statuses.push(status);
    return {status: 201, body: representStatus(world, status)};
  },

  'repos/list-commit-statuses-for-ref': async (world, exchange) => {
    const sha = await findSha(world, exchange, 'ref');
    const statuses = world.state.statuses.filter((status) => status.sha === sha).toReversed();
    return answerPage(
      world,
      exchange,
      statuses.map((status) => representStatus(world, status)),
    );
  },

  'repos/get-combined-status-for-ref': async (world, exchange) => {
    const sha = await findSha(world, exchange, 'ref');
    const statuses = latestStatuses(world, sha);
    const hasFailed = statuses.some((status) => status.state === 'failure' || status.state === 'error');
    const isPending = statuses.length === 0 || statuses.some((status) => status.state === 'pending');
    const shown = statuses.map((status) => representStatus(world, status, true));
    return answerPage(world, exchange, shown, (page) => ({
      state: hasFailed ? 'failure' : isPending ? 'pending' : 'success',
      sha,
      total_count: statuses.length,
      statuses: page,
      repository: representRepository(world, 'minimal-repository'),
      commit_url: apiUrl(world, `/commits/${sha}`),
      url: apiUrl(world, `/commits/${sha}/status`),
    }));
  },
};
