/**
 * Keeps a process on this machine: `node --import .../loopback-only.mjs` refuses every connection, datagram and name that leads elsewhere,
 * and adds a line about it to the file that LOOPBACK_ONLY_LOG names. Importing it from a test guards the test's own process.
 * Plain JavaScript, since any version of Node loads it before anything else.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import {appendFileSync} from 'node:fs';
import net from 'node:net';

/** Lines about what was refused in this process, oldest first. */
export const refused = [];

const LOOPBACK_V4 = /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

/** Only literal loopback addresses and their one name: any other name is refused before anybody is asked about it. */
function isLoopback(host) {
  return host === undefined || host === '' || host === 'localhost' || host === '::1' || LOOPBACK_V4.test(host);
}

function refuse(what) {
  refused.push(what);
  if (process.env.LOOPBACK_ONLY_LOG) appendFileSync(process.env.LOOPBACK_ONLY_LOG, `${process.pid} ${what}\n`);
  return Object.assign(new Error(`Only loopback is allowed here: ${what}`), {code: 'ENETUNREACH'});
}

/** Host and port of the arguments of `socket.connect`; null for a pipe. */
function targetOf(args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null) return first.path ? null : {host: first.host, port: first.port};
  if (typeof first === 'string' && Number.isNaN(Number(first))) return null;
  return {host: typeof args[1] === 'string' ? args[1] : undefined, port: first};
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connectOnLoopback(...args) {
  const target = targetOf(args);
  if (target === null || isLoopback(target.host)) return connect.apply(this, args);
  const error = refuse(`connect ${target.host}:${target.port}`);
  process.nextTick(() => this.destroy(error));
  return this;
};

for (const name of ['send', 'connect']) {
  const original = dgram.Socket.prototype[name];
  dgram.Socket.prototype[name] = function onLoopback(...args) {
    const host = args.findLast((arg) => typeof arg === 'string');
    if (isLoopback(host)) return original.apply(this, args);
    throw refuse(`datagram ${host}`);
  };
}

const QUESTIONS = ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'resolveMx', 'resolveSrv', 'reverse'];
const HOLDERS = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];

for (const [holder, name] of HOLDERS.flatMap((each) => QUESTIONS.map((question) => [each, question]))) {
  if (typeof holder[name] !== 'function') continue;
  const original = holder[name];
  holder[name] = function onLoopback(host, ...args) {
    if (isLoopback(host)) return original.call(this, host, ...args);
    const error = refuse(`${name} ${host}`);
    const callback = args.findLast((arg) => typeof arg === 'function');
    if (!callback) return Promise.reject(error);
    process.nextTick(() => callback(error));
    return undefined;
  };
}
