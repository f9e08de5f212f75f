import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {retry} from '@octokit/plugin-retry';
import {throttling} from '@octokit/plugin-throttling';
import {Octokit} from '@octokit/rest';
import {afterAll, beforeAll, expect} from 'vitest';
import {type BuiltRepository, buildRepository} from '../fixtures/build-repository.ts';
import {describeGuidePulls, GUIDES} from '../fixtures/guides-repository.ts';
import type {Handlers} from './exchange.ts';
import {type GitHub, type GitHubOptions, startGitHub} from './server.ts';

/** The owner and name of the repository that the tests of the bed use. */
export const GUIDES_REPOSITORY = {owner: 'guild', repo: 'guides'} as const;

const run = promisify(execFile);
const SERVED = {owner: GUIDES_REPOSITORY.owner, name: GUIDES_REPOSITORY.repo};

/** One token of each kind. */
export const GUIDES_TOKENS = {
  'write-token': {kind: 'write'},
  'fork-token': {kind: 'fork'},
  'dependabot-token': {kind: 'dependabot'},
  'stranger-token': {kind: 'none'},
  'narrow-token': {kind: 'write', permissions: {contents: 'read', pull_requests: 'write'}},
  'writer-token': {kind: 'user', login: 'writer'},
  'reader-token': {kind: 'user', login: 'mallory'},
} as const;

/** A GitHub with the guides, a clock that stands until it is moved, and clients. */
export interface Guides {
  readonly github: GitHub;
  readonly shas: Readonly<Record<string, string>>;
  readonly clock: {now: () => number; advance: (milliseconds: number) => void};
  /** A client with one of {@link GUIDES_TOKENS}; null is a client without a token. */
  readonly octokit: (token?: keyof typeof GUIDES_TOKENS | 'wrong-token' | null) => Octokit;
  readonly stop: () => Promise<void>;
}

/** Builds once, and hands out copies: each test writes to its own. */
export async function buildGuides(): Promise<{folder: string; built: BuiltRepository; remove: () => Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'guides-'));
  const built = await buildRepository(join(folder, 'origin.git'), GUIDES);
  // Served once, the repository has its merge commits, and every copy starts at once.
  const first = await startGitHub({...SERVED, repository: built.path, pulls: describeGuidePulls(built.shas)});
  await first.git.text(['repack', '-a', '-d', '-q']);
  await first.stop();
  return {folder, built, remove: () => rm(folder, {recursive: true, maxRetries: 3})};
}

let copies = 0;

/** Starts a GitHub on a copy of a built repository. */
export async function startGuides(from: {folder: string; built: BuiltRepository}, options: Partial<GitHubOptions> = {}): Promise<Guides> {
  copies += 1;
  const repository = join(from.folder, `copy-${copies}.git`);
  // Many times faster than fs.cp, which would be the better part of a test's time.
  await run('cp', ['-r', from.built.path, repository]);
  let now = Date.parse('2026-03-01T12:00:00Z');
  const clock = {
    now: () => now,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const pulls = describeGuidePulls(from.built.shas);
  const github = await startGitHub({...SERVED, repository, pulls, tokens: GUIDES_TOKENS, clock, ...options});
  github.state.roles.set('writer', 'write');
  return {
    github,
    shas: from.built.shas,
    clock,
    octokit: (token = 'write-token') => new Octokit({baseUrl: github.url, log: SILENT, ...(token === null ? {} : {auth: token})}),
    stop: github.stop,
  };
}

const SILENT = {debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined};

/** A GitHub for the tests of one file, started before them and closed after them. A test that leaves a violation fails the file. */
export function useGuides(options: Partial<GitHubOptions> = {}): () => Guides {
  let built: Awaited<ReturnType<typeof buildGuides>> | undefined;
  let guides: Guides | undefined;
  beforeAll(async () => {
    built = await buildGuides();
    guides = await startGuides(built, options);
  });
  afterAll(async () => {
    await guides?.stop();
    await built?.remove();
    expect(guides?.github.violations).toEqual([]);
  });
  return () => {
    if (!guides) throw new Error('The server has not started');
    return guides;
  };
}

/** The operations of some handlers that nobody has called: what a test of a room ends with. */
export function uncalled({github}: Guides, ...handlers: readonly Handlers[]): string[] {
  const called = new Set(github.requests.map((request) => request.operation));
  return handlers.flatMap((each) => Object.keys(each)).filter((operation) => !called.has(operation));
}

/** Octokit with the plugins that wait and try again. */
export const PatientOctokit = Octokit.plugin(throttling, retry);

/** What a call came to: its status and data, or the status, message and errors of its refusal. */
export async function outcomeOf(
  call: Promise<{status: number; data: unknown}>,
): Promise<{status: number; data?: unknown; message?: string; errors?: unknown}> {
  try {
    const {status, data} = await call;
    return {status, data};
  } catch (error) {
    const {status, response} = error as {status: number; response?: {data: {message?: string; errors?: unknown}}};
    const {message, errors} = response?.data ?? {};
    return {status, ...(message === undefined ? {} : {message}), ...(errors === undefined ? {} : {errors})};
  }
}
