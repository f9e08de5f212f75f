import {listWords} from '../core/explain-unknown.ts';
import {quote} from '../core/quote.ts';
import {ToolError} from '../core/tool-error.ts';
import {createClient} from '../github/client.ts';
import {findOwnIdentity} from '../github/identity.ts';
import {createCollaboratorReader} from '../github/permissions.ts';
import {curateComment} from './curate-comment.ts';
import {curateRun} from './curate-run.ts';
import {curateSweep} from './curate-sweep.ts';
import {curateTarget} from './curate-target.ts';
import type {CuratorJob} from './curator-job.ts';
import type {Inputs} from './inputs.ts';
import {findApi} from './pull-request.ts';

/** What each event leads to: the one place where that is decided. */
const HANDLERS: Readonly<Record<string, (job: CuratorJob) => Promise<void>>> = {
  workflow_run: curateRun,
  pull_request_target: curateTarget,
  issue_comment: curateComment,
  schedule: curateSweep,
  workflow_dispatch: curateSweep,
};

/** A run that takes longer talks to nobody any more. */
const PATIENCE_MILLISECONDS = 600_000;

/** Does what the event asks of the curator, without a checkout. Throws a `ToolError` when it cannot. */
export async function curate(inputs: Inputs, environment: CuratorJob['environment'], today: string): Promise<void> {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  const handle = Object.hasOwn(HANDLERS, event) ? HANDLERS[event] : undefined;
  if (!handle) {
    throw new ToolError(
      `Unexpected event ${quote(event)} for input \`curator\` as \`comment\`, expected ${listWords(Object.keys(HANDLERS))}`,
    );
  }
  if (inputs.token === '') throw new ToolError('Missing input `token`, without it nothing can be written');
  for (const [name, isGiven] of [
    ['config', inputs.config !== null],
    ['tree', inputs.tree !== null],
    ['paths', inputs.paths.length > 0],
  ] as const) {
    if (isGiven) throw new ToolError(`Unexpected input \`${name}\` with \`curator\` as \`comment\`: there is no checkout to look at`);
  }
  const client = createClient({token: inputs.token, apiUrl: findApi(environment), signal: AbortSignal.timeout(PATIENCE_MILLISECONDS)});
  const own = await findOwnIdentity(client);
  if (own === null)
    throw new ToolError('Unexpected token of a person, expected that of the workflow or of an app, whose comments are its own');
  const {context} = await import('@actions/github');
  const {payload, repo: repository} = context;
  const readCollaborator = createCollaboratorReader(client, repository);
  await handle({inputs, environment, payload, repository, client, own, readCollaborator, today});
}
