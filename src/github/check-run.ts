import type {GitHubClient} from './client.ts';
import type {OwnIdentity} from './identity.ts';
import type {RepositoryName} from './pulls.ts';
import {isUncertain, MAX_ATTEMPTS} from './write-once.ts';

/** The check run of one pull request. Two of them may have the same head. */
export interface CheckPlace extends RepositoryName {
  readonly number: number;
  readonly own: OwnIdentity;
}

/** What a check run says. */
export interface CheckText {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most 65,535 characters; `text` as well. */
  readonly summary: string;
  readonly text: string;
}

/** `refused`: the token may not write check runs. */
export type CheckSaved = 'created' | 'updated' | 'unchanged' | 'refused';

const NAME = 'docs-curator';
const MAX_UNITS = 65_000;

interface CheckRun {
  readonly id: number;
  readonly external_id: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: {readonly title: string | null; readonly summary: string | null; readonly text: string | null};
  readonly app: {readonly slug?: string} | null;
}

/**
 * Makes the check run of a commit say this, unless it does. Operations: checks/list-for-ref, checks/create, checks/update. Throws the
 * client's error, except for want of a permission.
 */
export async function saveCheck(
  client: GitHubClient,
  place: CheckPlace,
  sha: string,
  check: CheckText,
  url: string | null,
): Promise<CheckSaved> {
  const {owner, repo} = place;
  const output = {title: check.title, summary: cut(check.summary), text: check.text.length > MAX_UNITS ? '' : check.text};
  const write = {
    owner,
    repo,
    status: 'completed' as const,
    conclusion: check.conclusion,
    output,
    ...(url !== null && {details_url: url}),
    request: {retries: 0},
  };
  for (let attempt = 1; ; attempt++) {
    try {
      const now = await findOwn(client, place, sha);
      if (now !== null && says(now, check.conclusion, output)) return attempt > 1 ? 'updated' : 'unchanged';
      if (now !== null) await client.rest.checks.update({...write, check_run_id: now.id});
      else await client.rest.checks.create({...write, name: NAME, head_sha: sha, external_id: externalId(place)});
      return now === null ? 'created' : 'updated';
    } catch (error) {
      if (error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404)) return 'refused';
      if (attempt === MAX_ATTEMPTS || !isUncertain(error)) throw error;
    }
  }
}

/**
 * The texts of our newest check run on each of these commits, in their order; none when the token may not read them. People cannot edit
 * them. Operation: checks/list-for-ref. Throws the client's error.
 */
export async function findCheckTexts(client: GitHubClient, place: CheckPlace, shas: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const sha of new Set(shas)) {
    try {
      const text = (await findOwn(client, place, sha))?.output.text;
      if (text) texts.push(text);
    } catch (error) {
      const status = error instanceof Error && 'status' in error ? error.status : null;
      if (status === 403) return texts;
      // A commit that a force push took away.
      if (status !== 404 && status !== 422) throw error;
    }
  }
  return texts;
}

/** The newest of ours: by its name, the app that made it, and the pull request that it is about. A job of the same name is none. */
async function findOwn(client: GitHubClient, place: CheckPlace, sha: string): Promise<CheckRun | null> {
  const {owner, repo, own} = place;
  const {data} = await client.rest.checks.listForRef({owner, repo, ref: sha, check_name: NAME, per_page: 100});
  if (!Array.isArray(data.check_runs)) throw new Error('the answer has an unknown form');
  const runs = (data.check_runs as readonly CheckRun[]).filter(
    ({app, external_id}) => app?.slug === own.slug && external_id === externalId(place),
  );
  return runs.reduce<CheckRun | null>((newest, run) => (newest === null || run.id > newest.id ? run : newest), null);
}

function externalId({number}: CheckPlace): string {
  return `docs-curator pr=${number}`;
}

function says({status, conclusion, output}: CheckRun, wanted: string, {title, summary, text}: Omit<CheckText, 'conclusion'>): boolean {
  const same = (kept: string | null, sent: string) => (kept ?? '').trimEnd() === sent.trimEnd();
  return (
    status === 'completed' && conclusion === wanted && same(output.title, title) && same(output.summary, summary) && same(output.text, text)
  );
}

function cut(text: string): string {
  return text.length <= MAX_UNITS ? text : `${text.slice(0, MAX_UNITS).toWellFormed()}…`;
}
