import {createHash} from 'node:crypto';
import {findOperation, type Mismatch, type Operation, validateBody, validateParameters, validateResponse} from './description/validate.ts';
import {type Exchange, Refusal, type Reply, type World} from './exchange.ts';
import {answerGraphql} from './graphql.ts';
import {HANDLERS} from './handlers.ts';
import {roleOf} from './represent/users.ts';
import {authorize, type Caller, identifyCaller, type TokenKind} from './tokens.ts';

/** A request as it came over the wire. */
export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** Requests under way, this one included. */
  readonly concurrent: number;
  readonly keepsText: boolean;
}

/** An answer ready to be sent. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** What is noticed on the way. */
export interface Notices {
  /** Something that GitHub would refuse or ignore, or that we answered against the description. */
  readonly complain: (message: string) => void;
  /** Something that is worth knowing and no mistake. */
  readonly note: (message: string) => void;
  readonly identified: (operation: string | null, caller: Caller['kind'], body: unknown) => void;
}

const DOCUMENTATION = 'https://docs.github.com/rest';
/** Forms of an answer that GitHub has and this server has not: silently answering JSON would hide it. */
const OTHER_MEDIA = /application\/vnd\.github\S*\.(?:diff|patch|sha|html|text|full|object)\b/;

/** Answers a request as GitHub does: checks it, asks who calls, counts it, handles it, and checks the answer. */
export async function answerRequest(
  world: World,
  tokens: Readonly<Record<string, TokenKind>>,
  incoming: Incoming,
  notices: Notices,
): Promise<Outgoing> {
  const {method, path} = incoming;
  const header = incoming.headers.authorization;
  const caller = identifyCaller(Array.isArray(header) ? header[0] : header, tokens, world.rules, (login) => roleOf(world, login));
  const route = findRoute(method, path);
  const {operation} = route ?? {operation: null};
  try {
    if (!incoming.headers['user-agent'] && world.rules.applies('request/user-agent')) {
      throw new Refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.');
    }
    const body = readJson(world, incoming.body);
    notices.identified(operation?.operationId ?? null, caller.kind, body);
    if (method === 'POST' && path === '/graphql') {
      notices.identified('graphql', caller.kind, body);
      return finish(world, incoming, null, caller, await answerGraphql(world, caller, body, notices.complain), notices);
    }
    if (!route) {
      notices.complain(`${method} ${path}: the description has no such operation`);
      throw new Refusal(404, 'Not Found');
    }
    const exchange: Exchange = {
      operation: route.operation,
      parameters: route.parameters,
      query: Object.fromEntries(incoming.query),
      body: body ?? {},
      headers: incoming.headers,
      caller,
      keepsText: incoming.keepsText,
    };
    checkRequest(world, exchange, body, notices);
    authorize(exchange.operation, caller, world.isPrivate, world.rules);
    if (exchange.operation.path.startsWith('/repos/') && !isOurs(world, exchange)) throw new Refusal(404, 'Not Found');
    world.limits.admit(exchange.operation, caller, incoming.concurrent);
    const handler = HANDLERS[exchange.operation.operationId];
    if (!handler) throw new Error(`No handler for ${exchange.operation.operationId}`);
    return finish(world, incoming, operation, caller, await handler(world, exchange), notices);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      notices.complain(`${method} ${path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'Server Error');
    return finish(world, incoming, operation, caller, toReply(refusal, operation), notices);
  }
}

/** Malformed percent signs are no route. */
function findRoute(method: string, path: string): ReturnType<typeof findOperation> {
  try {
    return findOperation(method, path);
  } catch {
    return null;
  }
}

function isOurs(world: World, {parameters}: Exchange): boolean {
  const {owner, repo} = parameters;
  return String(owner).toLowerCase() === world.owner.toLowerCase() && String(repo).toLowerCase() === world.name.toLowerCase();
}

function readJson(world: World, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    if (world.rules.applies('request/json')) throw new Refusal(400, 'Problems parsing JSON');
    return undefined;
  }
}

/** Members that the description does not know are complaints, GitHub ignores them. The rest is a 422, and a complaint too. */
function checkRequest(world: World, exchange: Exchange, body: unknown, notices: Notices): void {
  const {operation, parameters, query} = exchange;
  const checked: [string, Mismatch[]][] = [
    ['path', validateParameters(operation, 'path', parameters)],
    ['query', validateParameters(operation, 'query', query)],
    ['body', validateBody(operation, body)],
  ];
  const wrong = checked.flatMap(([where, found]) => found.map((each) => ({...each, text: `${where}${each.at} ${each.message}`})));
  for (const {text} of wrong) notices.complain(`${operation.operationId} request: ${text}`);
  const media = OTHER_MEDIA.exec(String(exchange.headers.accept))?.[0];
  if (media !== undefined) notices.complain(`${operation.operationId} request: the media type ${media} is not served here`);
  const bad = wrong.filter((each) => !each.isExtra);
  if (bad.length > 0 && world.rules.applies('request/invalid')) {
    throw new Refusal(422, `Invalid request.\n\n${bad.map((each) => each.text).join('\n')}`);
  }
}

function toReply(refusal: Refusal, operation: Operation | null): Reply {
  const body = {
    message: refusal.message,
    ...(refusal.errors ? {errors: refusal.errors} : {}),
    documentation_url: operation?.documentation || DOCUMENTATION,
    status: String(refusal.status),
  };
  return {status: refusal.status, body, headers: refusal.headers};
}

/** Checks the answer against the description, and adds what every answer has. */
function finish(world: World, incoming: Incoming, operation: Operation | null, caller: Caller, reply: Reply, notices: Notices): Outgoing {
  const {status} = reply;
  if (operation) checkResponse(operation, reply, notices);
  const body = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(reply.body === undefined ? '' : JSON.stringify(reply.body));
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
  const isRead = incoming.method === 'GET' && status === 200 && world.rules.applies('conditional/etag');
  const isUnchanged = isRead && incoming.headers['if-none-match'] === etag;
  const isFree =
    (operation?.operationId === 'rate-limit/get' && world.rules.applies('limit/status-free')) ||
    (isUnchanged && caller.kind !== 'anonymous' && world.rules.applies('conditional/free'));
  if (!isFree) world.limits.charge(caller);
  const headers = {
    ...(body.length > 0 ? {'content-type': 'application/json; charset=utf-8'} : {}),
    ...limitHeaders(world, caller),
    ...(isRead ? {etag} : {}),
    ...reply.headers,
  };
  return isUnchanged ? {status: 304, headers, body: Buffer.alloc(0)} : {status, headers, body};
}

function checkResponse(operation: Operation, reply: Reply, notices: Notices): void {
  const {status} = reply;
  if (!(String(status) in operation.responses))
    notices.note(`${operation.operationId} answered ${status}, which the description does not declare`);
  if (Buffer.isBuffer(reply.body)) return;
  // What was sent is what counts: members that are undefined are not there.
  const sent: unknown = reply.body === undefined ? undefined : JSON.parse(JSON.stringify(reply.body));
  for (const each of validateResponse(operation, status, sent)) {
    // GitHub puts the status into the bodies of errors, which the description does not say.
    if (status >= 400 && each.isExtra) continue;
    notices.complain(`${operation.operationId} response ${status}: body${each.at} ${each.message}`);
  }
}

/** The headers that tell how much is left of the primary limit. */
export function limitHeaders(world: World, caller: Caller): Record<string, string> {
  const {limit, remaining, reset, used} = world.limits.status(caller);
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-used': String(used),
    'x-ratelimit-resource': 'core',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
  };
}
