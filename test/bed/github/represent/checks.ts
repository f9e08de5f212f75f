import type {Annotation, CheckRun, CommitStatus} from '../entities.ts';
import type {World} from '../exchange.ts';
import {ACTIONS_BOT} from '../state.ts';
import {apiUrl, encodePath, nodeId, webUrl} from './urls.ts';
import {representApp, representUser} from './users.ts';

/** `check-run`. */
export function representCheckRun(world: World, run: CheckRun) {
  const url = apiUrl(world, `/check-runs/${run.id}`);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: webUrl(world, `/runs/${run.id}`),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: {id: 1},
    app: representApp(world, ACTIONS_BOT.login),
    pull_requests: [],
  };
}

/** `check-annotation`. */
export function representAnnotation(world: World, run: CheckRun, annotation: Annotation) {
  const {
    path,
    start_line,
    end_line,
    start_column = null,
    end_column = null,
    annotation_level,
    message,
    title = null,
    raw_details = null,
  } = annotation;
  const blob_href = webUrl(world, `/blob/${run.headSha}/${encodePath(path)}`);
  return {path, blob_href, start_line, end_line, start_column, end_column, annotation_level, message, title, raw_details};
}

/** `status`, or `simple-commit-status` as the combined status has it. */
export function representStatus(world: World, status: CommitStatus, isSimple = false) {
  const {id, sha, state, context, description, targetUrl, createdAt} = status;
  const user = representUser(world, status.user);
  return {
    url: apiUrl(world, `/statuses/${sha}`),
    avatar_url: user.avatar_url,
    id,
    node_id: nodeId('SC', id),
    state,
    description,
    target_url: targetUrl,
    context,
    created_at: createdAt,
    updated_at: createdAt,
    ...(isSimple ? {} : {creator: user}),
  };
}
