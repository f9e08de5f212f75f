import {gunzipSync} from 'node:zlib';
import type {Incoming, Outgoing} from './answer.ts';
import type {World} from './exchange.ts';
import {roleOf} from './represent/users.ts';
import {type Caller, identifyCaller, type TokenKind} from './tokens.ts';

/** What a request to git's own address asks for. */
export interface GitRequest {
  readonly isAdvertisement: boolean;
  readonly isOurs: boolean;
}

/** Reads a path such as `/guild/guides.git/info/refs`; null for one that is not git's. */
export function readGitRequest(world: World, method: string, path: string, query: URLSearchParams): GitRequest | null {
  const [, owner, name, service] = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack)$/.exec(path) ?? [];
  if (service === undefined) return null;
  const isAdvertisement = service === 'info/refs';
  if (isAdvertisement ? method !== 'GET' || query.get('service') !== 'git-upload-pack' : method !== 'POST') return null;
  return {isAdvertisement, isOurs: owner === world.owner && name === world.name};
}

/** Answers a fetch over http as GitHub does: read only, any commit that a ref reaches by its id, a token as the password of basic authentication. */
export async function answerGit(
  world: World,
  tokens: Readonly<Record<string, TokenKind>>,
  request: GitRequest,
  {headers, body}: Incoming,
  identified: (caller: Caller['kind']) => void,
): Promise<Outgoing> {
  const caller = identifyCaller(readToken(headers.authorization), tokens, world.rules, (login) => roleOf(world, login));
  identified(caller.kind);
  const isKnown = caller.kind !== 'unknown' && (caller.kind !== 'anonymous' || !world.isPrivate);
  if (!isKnown) return refuse(401, 'Invalid username or token.', {'www-authenticate': 'Basic realm="GitHub"'});
  const mayRead = world.isPrivate ? caller.allows('contents', 'read') : true;
  if (!request.isOurs || !mayRead) return refuse(404, 'Repository not found.');
  const protocol = String(headers['git-protocol'] ?? '');
  const env = /^version=\d$/.test(protocol) ? {GIT_PROTOCOL: protocol} : {};
  const options = ['-c', 'uploadpack.allowReachableSHA1InWant=true', '-c', 'uploadpack.allowFilter=true'];
  const mode = request.isAdvertisement ? ['--stateless-rpc', '--http-backend-info-refs'] : ['--stateless-rpc'];
  const sent = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  const {stdout} = await world.git.start([...options, 'upload-pack', ...mode, '.'], sent, env);
  // Version 2 announces what it can, older ones the service first.
  const greeting =
    request.isAdvertisement && !('GIT_PROTOCOL' in env) ? Buffer.from('001e# service=git-upload-pack\n0000') : Buffer.alloc(0);
  const type = `application/x-git-upload-pack-${request.isAdvertisement ? 'advertisement' : 'result'}`;
  return {status: 200, headers: {'content-type': type, 'cache-control': 'no-cache'}, body: Buffer.concat([greeting, stdout])};
}

/** The token of basic authentication as the API has it. */
function readToken(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [, encoded = ''] = /^basic +(\S+)$/i.exec(String(header)) ?? [];
  return `token ${
    Buffer.from(encoded, 'base64')
      .toString()
      .replace(/^[^:]*:/, '') || 'none'
  }`;
}

function refuse(status: number, message: string, headers: Record<string, string> = {}): Outgoing {
  return {status, headers: {'content-type': 'text/plain', ...headers}, body: Buffer.from(`${message}\n`)};
}
