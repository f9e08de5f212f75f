import type {AttributionConventions} from '../core/conventions.ts';
import {type Scrubbed, scrub} from '../core/scrub.ts';
import {ToolError} from '../core/tool-error.ts';
import type {GitHubClient} from '../github/client.ts';
import {editBody} from '../github/pull-body.ts';
import type {RepositoryName} from '../github/pulls.ts';
import type {Parse} from './parse-documents.ts';

/** The error that says that a text is not checked; any other error as it is. */
export function explainParseError(error: unknown, what: string): unknown {
  if (!(error instanceof Error && error.name === 'ParseError')) return error;
  return new ToolError(`Cannot scrub ${what}, it is not checked and left as it is: ${error.message}`);
}

/** Which pull request, and by what its marker lines are known. */
export interface ScrubRequest {
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  readonly number: number;
  readonly conventions: AttributionConventions;
  readonly parse: Parse;
}

/** Takes the lines that credit a tool out of a pull request's body on GitHub. Never touches its commits. Throws the client's error. */
export async function scrubPullRequest(request: ScrubRequest): Promise<Scrubbed> {
  let scrubbed: Scrubbed | null = null;
  const edit = (body: string) => {
    try {
      scrubbed = scrub(body, request.conventions, request.parse);
    } catch (error) {
      throw explainParseError(error, 'the body');
    }
    return scrubbed.text;
  };
  const {after} = await editBody(request.client, request.repository, request.number, edit);
  return scrubbed ?? {text: after, removed: [], refused: []};
}

/** What became of the title and the body: how many lines were taken out, and the 1-based lines that hold more than a marker. */
export interface ScrubbedTexts {
  readonly title: number;
  readonly body: number;
  readonly refused: readonly {readonly text: 'title' | 'body'; readonly line: number}[];
}

/** Scrubs the body, and looks at the title: it is one line, and there has to be one, so that a person has to mend it. Throws the client's error. */
export async function scrubTexts(request: ScrubRequest): Promise<ScrubbedTexts> {
  const {client, repository, number, conventions, parse} = request;
  const {removed, refused} = await scrubPullRequest(request);
  const {data} = await client.rest.pulls.get({owner: repository.owner, repo: repository.repo, pull_number: number});
  const ofTitle = scrub(data.title, conventions, parse);
  return {
    title: 0,
    body: removed.length,
    refused: [
      ...(ofTitle.removed.length + ofTitle.refused.length > 0 ? [{text: 'title' as const, line: 1}] : []),
      ...refused.map(({line}) => ({text: 'body' as const, line})),
    ],
  };
}
