import {createHash} from 'node:crypto';
import {gunzipSync} from 'node:zlib';
import type {Artifact, Sarif, WorkflowRun} from '../entities.ts';
import {type Exchange, type Handlers, notFound, Refusal, type World} from '../exchange.ts';
import type {GitCommit} from '../git-repository.ts';
import {answerPage} from '../pagination.ts';
import {representRepository} from '../represent/repositories.ts';
import {apiUrl, nodeId, webUrl} from '../represent/urls.ts';
import {representUser} from '../represent/users.ts';

const RUN_DATE = '2026-01-01T00:00:00Z';

function findRun(world: World, exchange: Exchange): WorkflowRun {
  const found = world.state.workflowRuns.find((run) => run.id === exchange.parameters.run_id);
  if (!found) throw notFound();
  return found;
}

function findArtifact(world: World, exchange: Exchange): {run: WorkflowRun; artifact: Artifact} {
  for (const run of world.state.workflowRuns) {
    const artifact = run.artifacts.find((each) => each.id === exchange.parameters.artifact_id);
    if (artifact) return {run, artifact};
  }
  throw notFound();
}

/** `artifact`. */
function representArtifact(world: World, run: WorkflowRun, artifact: Artifact) {
  const url = apiUrl(world, `/actions/artifacts/${artifact.id}`);
  const head = {head_branch: run.headBranch, head_sha: run.headSha};
  return {
    id: artifact.id,
    node_id: nodeId('ART', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
    created_at: RUN_DATE,
    expires_at: RUN_DATE,
    updated_at: RUN_DATE,
    workflow_run: {id: run.id, repository_id: 20_001, head_repository_id: run.headOwner === world.owner ? 20_001 : 20_002, ...head},
  };
}

/** `workflow-run`. */
function representRun(world: World, run: WorkflowRun, commit: GitCommit) {
  const url = apiUrl(world, `/actions/runs/${run.id}`);
  const repository = representRepository(world, 'minimal-repository');
  const ofPull = (number: number) => {
    const pull = world.state.issues.get(number)?.pull;
    const repo = {id: 20_001, url: apiUrl(world, ''), name: world.name};
    return {
      id: number,
      number,
      url: apiUrl(world, `/pulls/${number}`),
      head: {ref: pull?.headBranch, sha: run.headSha, repo},
      base: {ref: pull?.baseBranch, sha: run.headSha, repo},
    };
  };
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: commit.message.split('\n')[0],
    run_number: 1,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    url,
    html_url: webUrl(world, `/actions/runs/${run.id}`),
    pull_requests: run.pulls.map(ofPull),
    created_at: RUN_DATE,
    updated_at: RUN_DATE,
    run_started_at: RUN_DATE,
    actor: representUser(world, run.actor),
    triggering_actor: representUser(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: apiUrl(world, '/check-suites/1'),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: apiUrl(world, '/actions/workflows/1'),
    head_commit: {
      id: commit.sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.committer.date,
      author: {name: commit.author.name, email: commit.author.email},
      committer: {name: commit.committer.name, email: commit.committer.email},
    },
    repository,
    head_repository: representRepository(world, 'minimal-repository', run.headOwner),
  };
}

/** Workflow runs, their artifacts, and code scanning uploads. */
export const RUN_HANDLERS: Handlers = {
  'actions/get-workflow-run': async (world, exchange) => {
    const run = findRun(world, exchange);
    return {status: 200, body: representRun(world, run, await world.git.commit(run.headSha))};
  },

  'actions/list-workflow-run-artifacts': (world, exchange) => {
    const run = findRun(world, exchange);
    const name = exchange.query.name;
    const artifacts = run.artifacts.filter((artifact) => name === undefined || artifact.name === name);
    const shown = artifacts.map((artifact) => representArtifact(world, run, artifact));
    return answerPage(world, exchange, shown, (page) => ({total_count: artifacts.length, artifacts: page}));
  },

  'actions/get-artifact': (world, exchange) => {
    const {run, artifact} = findArtifact(world, exchange);
    return {status: 200, body: representArtifact(world, run, artifact)};
  },

  'actions/download-artifact': (world, exchange) => {
    const {artifact} = findArtifact(world, exchange);
    if (artifact.expired) throw new Refusal(410, 'Artifact has expired');
    return {status: 302, headers: {location: `${world.storageUrl}/artifacts/${artifact.id}.zip?sig=signed`}};
  },

  'code-scanning/upload-sarif': (world, exchange) => {
    const {sarif, commit_sha: commit, ref} = exchange.body as {sarif: string; commit_sha: string; ref: string};
    const document = decodeSarif(world, sarif);
    const id = createHash('sha256').update(`${world.state.sarifs.length} ${sarif}`).digest('hex').slice(0, 32);
    const added: Sarif = {id, commit, ref, document};
    world.state.sarifs.push(added);
    return {status: 202, body: {id, url: apiUrl(world, `/code-scanning/sarifs/${id}`)}};
  },

  'code-scanning/get-sarif': (world, exchange) => {
    const found = world.state.sarifs.find((sarif) => sarif.id === exchange.parameters.sarif_id);
    if (!found) throw notFound();
    return {
      status: 200,
      body: {processing_status: 'complete', analyses_url: apiUrl(world, `/code-scanning/analyses?sarif_id=${found.id}`)},
    };
  },
};

function decodeSarif(world: World, text: string): unknown {
  try {
    return JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString());
  } catch {
    if (world.rules.applies('sarif/encoding')) throw new Refusal(400, 'Invalid SARIF. Could not decompress or parse the upload.');
    return null;
  }
}
