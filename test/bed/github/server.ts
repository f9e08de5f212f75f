import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {answerRequest, type Incoming, type Outgoing} from './answer.ts';
import type {Clock, World} from './exchange.ts';
import {createFaults, type Faults, type ScriptedFault} from './faults.ts';
import {answerInstead, sendWithFault} from './faulty-answers.ts';
import {answerGit, readGitRequest} from './git-http.ts';
import {type GitRepository, openGitRepository} from './git-repository.ts';
import {createLimits} from './limits.ts';
import {type PlatformLimitId, type PlatformRuleId, selectPlatformRules} from './platform-rules.ts';
import {headRef} from './pulls.ts';
import type {LoggedRequest} from './request-log.ts';
import {openPulls, type PullDescription} from './seed.ts';
import {createState, type State} from './state.ts';
import type {TokenKind} from './tokens.ts';

/** What a loopback GitHub is started with. */
export interface GitHubOptions {
  /** Path of a bare repository. It is written to; heads of pull requests are `refs/pull/n/head` in it. */
  readonly repository: string;
  readonly owner: string;
  readonly name: string;
  readonly pulls?: readonly PullDescription[];
  /** Token text to what it may do. */
  readonly tokens?: Readonly<Record<string, TokenKind>>;
  readonly clock?: Clock;
  readonly defaultBranch?: string;
  readonly isPrivate?: boolean;
  /** The repository allows Actions to open and approve pull requests; off, as in a new repository, unless said otherwise. */
  readonly actionsMayPropose?: boolean;
  /** Rules of the platform not to follow: only a test of the rule itself has a use for it. */
  readonly without?: readonly PlatformRuleId[];
  /** Other numbers for rules that have one, so that a test need not make 3,000 files. */
  readonly limits?: Partial<Record<PlatformLimitId, number>>;
}

/** A running loopback GitHub. */
export interface GitHub {
  /** Root of the API: what GITHUB_API_URL and Octokit's `baseUrl` are set to. */
  readonly url: string;
  /** Requests and answers that part from GitHub's description, tokens sent elsewhere, and failures of the server. Empty after a good test. */
  readonly violations: readonly string[];
  /** Answers with a status that the description does not declare: GitHub gives such answers too. */
  readonly notes: readonly string[];
  readonly requests: readonly LoggedRequest[];
  readonly state: State;
  readonly git: GitRepository;
  readonly faults: Faults;
  /** Moves the head of a pull request, and its branch, to a commit that is in the repository. */
  readonly push: (pull: number, sha: string) => Promise<void>;
  /** Cuts what is under way and closes. */
  readonly stop: () => Promise<void>;
}

/** Starts a loopback GitHub on 127.0.0.1 and a free port. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const clock = options.clock ?? {now: () => Date.now()};
  const rules = selectPlatformRules(options.without, options.limits);
  const git = openGitRepository(options.repository);
  const state = createState(options.owner);
  const violations: string[] = [];
  const notes: string[] = [];
  const requests: LoggedRequest[] = [];
  const faults = createFaults();
  const hanging = new Set<ServerResponse>();
  let underWay = 0;

  const api = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      violations.push(`The server failed: ${String(error)}`);
      response.destroy();
    });
  });
  const storage = createServer((request, response) => serveArtifact(state, violations, request, response));
  const [url, storageUrl] = await Promise.all([listen(api), listen(storage)]);
  const world: World = {
    owner: options.owner,
    name: options.name,
    defaultBranch: options.defaultBranch ?? 'main',
    isPrivate: options.isPrivate ?? false,
    url,
    storageUrl,
    clock,
    git,
    state,
    rules,
    limits: createLimits(rules, clock),
    actionsMayPropose: options.actionsMayPropose ?? false,
    merges: new Map(),
    mergesAsked: new Set(),
  };
  await openPulls(world, options.pulls ?? []);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    underWay += 1;
    const concurrent = underWay;
    response.on('close', () => {
      underWay -= 1;
    });
    const {method = 'GET', headers} = request;
    const target = new URL(request.url ?? '/', url);
    const body = await readBody(request);
    const log: LoggedRequest = {
      number: requests.length + 1,
      method,
      path: target.pathname,
      query: target.search.slice(1),
      operation: null,
      caller: null,
      at: clock.now(),
      concurrent,
      bytesIn: body.length,
      bytesOut: 0,
      body: undefined,
      status: null,
      fault: null,
    };
    requests.push(log);
    const scripted = faults.take(method, target.pathname);
    log.fault = scripted?.fault.kind ?? null;
    const before = scripted && scripted.when !== 'after' ? scripted.fault : null;
    if (before?.kind === 'meanwhile') await before.run();
    let outgoing = before ? answerInstead(world, before) : null;
    if (!outgoing && !(before && isCut(before))) {
      const incoming: Incoming = {
        method,
        path: target.pathname,
        query: target.searchParams,
        headers,
        body,
        concurrent,
        keepsText: scripted?.fault.kind === 'silent-keep',
      };
      const fetching = readGitRequest(world, method, target.pathname, target.searchParams);
      outgoing = fetching
        ? await answerGit(world, options.tokens ?? {}, fetching, incoming, (caller) =>
            Object.assign(log, {operation: 'git-upload-pack', caller}),
          )
        : await answerRequest(world, options.tokens ?? {}, incoming, {
            complain: (message) => void violations.push(message),
            note: (message) => void notes.push(message),
            identified: (operation, caller, json) => Object.assign(log, {operation, caller, body: json}),
          });
    }
    const after = scripted?.when === 'after' ? scripted.fault : null;
    if (after?.kind === 'meanwhile') await after.run();
    const sent = (after && answerInstead(world, after)) ?? outgoing;
    log.status = isCut(scripted?.fault) ? null : (sent?.status ?? null);
    log.bytesOut = sent?.body.length ?? 0;
    send(response, sent, scripted);
  }

  function send(response: ServerResponse, outgoing: Outgoing | null, scripted: ScriptedFault | null): void {
    hanging.add(response);
    response.on('close', () => hanging.delete(response));
    if (outgoing) {
      response.statusCode = outgoing.status;
      const common = {
        server: 'github.com',
        date: new Date(clock.now()).toUTCString(),
        'x-github-request-id': `BED0:${requests.length.toString(16).toUpperCase().padStart(4, '0')}`,
      };
      for (const [name, value] of Object.entries({...common, ...outgoing.headers})) response.setHeader(name, value);
    }
    sendWithFault(response, outgoing?.body ?? Buffer.alloc(0), scripted?.fault ?? null);
  }

  return {
    url,
    violations,
    notes,
    requests,
    state,
    git,
    faults,
    push: async (number, sha) => {
      const {pull} = state.issues.get(number) ?? {};
      if (!pull) throw new Error(`There is no pull request ${number}`);
      await git.updateRef(headRef(number), sha);
      if (pull.headOwner === options.owner) await git.updateRef(`refs/heads/${pull.headBranch}`, sha);
    },
    stop: async () => {
      for (const response of hanging) response.destroy();
      await Promise.all([close(api), close(storage)]);
    },
  };
}

/** The fault keeps the answer, or a part of it, from the caller. */
function isCut(fault: ScriptedFault['fault'] | null | undefined): boolean {
  return fault?.kind === 'reset' || fault?.kind === 'hang';
}

/** The other host: it gives out what the address says, and must never see a token. */
function serveArtifact(state: State, violations: string[], request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.authorization !== undefined) violations.push(`${request.url} of the storage host was sent a token`);
  const id = /^\/artifacts\/(\d+)\.zip\?sig=signed$/.exec(request.url ?? '')?.[1];
  const artifact = state.workflowRuns.flatMap((run) => run.artifacts).find((each) => String(each.id) === id);
  response.writeHead(artifact ? 200 : 404, {'content-type': 'application/zip'});
  response.end(artifact?.zip);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
