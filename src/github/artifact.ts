import {unzipSync} from 'fflate';
import {ToolError} from '../core/tool-error.ts';
import {MAX} from '../curator/bounds.ts';
import type {GitHubClient} from './client.ts';
import type {RepositoryName} from './pulls.ts';

/** Name of the artifact, and of the one file in it. */
export const ARTIFACT = {name: 'docs-curator-report', file: 'docs-curator-report.json'} as const;

const DOWNLOAD_MILLISECONDS = 30_000;

/**
 * Downloads what a run left behind: the bytes of the one file of its newest artifact of our name; null when it left none. Whoever opened the
 * pull request wrote it. Operations: actions/list-workflow-run-artifacts, actions/download-artifact. Throws a `ToolError` when it is not
 * what it should be, and the client's error.
 */
export async function readArtifact(client: GitHubClient, {owner, repo}: RepositoryName, run: number): Promise<Uint8Array | null> {
  const {data} = await client.rest.actions.listWorkflowRunArtifacts({owner, repo, run_id: run, name: ARTIFACT.name, per_page: 100});
  if (!Array.isArray(data.artifacts)) throw new Error('the answer has an unknown form');
  const found = data.artifacts.filter(({name, expired}) => name === ARTIFACT.name && !expired).sort((a, b) => b.id - a.id)[0];
  if (!found) return null;
  if (found.size_in_bytes > MAX.bytes) throw unusable('it is too large');
  return unpack(await download(client, {owner, repo}, found.id));
}

/** The bytes of the one file of an archive. Throws a `ToolError` when there is more or less in it. Nothing is written to disk. */
export function unpack(zip: Uint8Array): Uint8Array {
  let isFound = false;
  const open = (): Uint8Array | undefined => {
    const files = unzipSync(zip, {
      // Asked before anything is unpacked, and never more than twice.
      filter: ({name, originalSize}) => {
        if (isFound || name !== ARTIFACT.file) throw unusable(`it holds something other than \`${ARTIFACT.file}\``);
        if (originalSize > MAX.bytes) throw unusable('it is too large');
        isFound = true;
        return true;
      },
    });
    return files[ARTIFACT.file];
  };
  try {
    const bytes = open();
    if (bytes === undefined) throw unusable('it is empty');
    return bytes;
  } catch (error) {
    throw error instanceof ToolError ? error : unusable('it is no archive');
  }
}

/** Follows to the host that gives it out: without the token, and no further. */
async function download(client: GitHubClient, place: RepositoryName, artifact: number): Promise<Uint8Array> {
  const answer = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    ...place,
    artifact_id: artifact,
    archive_format: 'zip',
    request: {redirect: 'manual'},
  });
  const {location} = answer.headers;
  if (typeof location !== 'string' || !URL.canParse(location)) throw new Error('the answer has an unknown form');
  const api = client.request.endpoint('GET /').url;
  const {protocol} = new URL(location);
  if (protocol !== 'https:' && protocol !== new URL(api).protocol) throw unusable('its address is none of a web server');
  const response = await fetch(location, {redirect: 'error', signal: AbortSignal.timeout(DOWNLOAD_MILLISECONDS)});
  if (!response.ok || response.body === null) throw unusable(`its host answered with status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as ReadableStream<Uint8Array>) {
    size += chunk.length;
    if (size > MAX.bytes) throw unusable('it is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unusable(reason: string): ToolError {
  return new ToolError(`Cannot use artifact \`${ARTIFACT.name}\`: ${reason}`);
}
