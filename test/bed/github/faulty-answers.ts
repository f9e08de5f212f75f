import type {ServerResponse} from 'node:http';
import type {Outgoing} from './answer.ts';
import type {World} from './exchange.ts';
import type {Fault} from './faults.ts';

const DOCUMENTATION = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
/** Into how many pieces a slow body is cut. */
const PIECES = 10;

/** The answer that a fault puts in the place of GitHub's own; null for a fault that leaves the answer or sends none. */
export function answerInstead(world: World, fault: Fault): Outgoing | null {
  switch (fault.kind) {
    case 'secondary-limit':
      return refuse(403, SECONDARY, retryAfter(fault.retryAfterSeconds));
    case 'too-many-requests':
      return refuse(429, SECONDARY, retryAfter(fault.retryAfterSeconds));
    case 'primary-limit': {
      const reset = Math.ceil(world.clock.now() / 1000) + fault.resetAfterSeconds;
      const counts = {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-used': '1000',
        'x-ratelimit-resource': 'core',
      };
      return refuse(403, 'API rate limit exceeded for installation.', {...counts, 'x-ratelimit-reset': String(reset)});
    }
    case 'not-found':
      return refuse(404, 'Not Found', {});
    case 'status':
      return {
        status: fault.status,
        headers: {'content-type': 'text/html; charset=utf-8'},
        body: Buffer.from(
          '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body>We had issues producing the response.</body></html>',
        ),
      };
    default:
      return null;
  }
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : {'retry-after': String(seconds)};
}

function refuse(status: number, message: string, headers: Record<string, string>): Outgoing {
  const body = JSON.stringify({message, documentation_url: DOCUMENTATION, status: String(status)});
  return {status, headers: {'content-type': 'application/json; charset=utf-8', ...headers}, body: Buffer.from(body)};
}

/** Sends a body, or what a fault makes of it. */
export function sendWithFault(response: ServerResponse, body: Buffer, fault: Fault | null): void {
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (response.statusCode !== 204 && response.statusCode !== 304) response.setHeader('content-length', body.length);
  if (fault?.kind === 'cut-body') {
    response.write(body.subarray(0, body.length >> 1), () => response.socket?.resetAndDestroy());
    return;
  }
  if (fault?.kind === 'slow-body') {
    sendSlowly(response, body, fault.lasts);
    return;
  }
  response.end(body);
}

function sendSlowly(response: ServerResponse, body: Buffer, lasts: number): void {
  const size = Math.max(1, Math.ceil(body.length / PIECES));
  let sent = 0;
  response.flushHeaders();
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + size));
    sent += size;
    if (sent < body.length) return;
    clearInterval(timer);
    response.end();
  }, lasts / PIECES);
  response.on('close', () => clearInterval(timer));
}
