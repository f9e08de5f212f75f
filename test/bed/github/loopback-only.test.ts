import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {loopbackEnvironment, readRefused} from './loopback-only.ts';

const run = promisify(execFile);
let folder: string;
let port: number;
const server = createServer((_, response) => response.end('here'));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loopback-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await rm(folder, {recursive: true});
});

let logs = 0;
/** Runs a module text in a guarded child; answers what it printed and what was refused. */
async function guarded(code: string): Promise<{printed: string; refused: string[]}> {
  logs += 1;
  const log = join(folder, `log-${logs}`);
  const env = {PATH: process.env.PATH, PORT: String(port), ...loopbackEnvironment(log)};
  const {stdout} = await run(process.execPath, ['--input-type=module', '-e', code], {env});
  return {printed: stdout.trim(), refused: readRefused(log)};
}

const printed = (call: string): string =>
  `console.log(await (${call}).then((value) => 'let through ' + value, (error) => (error.cause ?? error).code));`;

// 192.0.2.0/24 and .invalid are reserved: nothing of anybody's is there, even if the guard fails.
describe('a guarded child', () => {
  test('talks to this machine', async () => {
    const call =
      "Promise.all(['127.0.0.1', 'localhost'].map(async (host) => (await fetch('http://' + host + ':' + process.env.PORT)).text()))";
    expect(await guarded(printed(call))).toEqual({printed: 'let through here,here', refused: []});
  });

  test.each([
    ['fetch to an address', "fetch('http://192.0.2.1/')", 'connect 192.0.2.1:80'],
    ['fetch to a name', "fetch('https://api.invalid/')", 'connect api.invalid:443'],
    ['fetch to an address that looks like loopback', "fetch('http://127.0.0.1.invalid/')", 'connect 127.0.0.1.invalid:80'],
    ['fetch to an IPv6 address', "fetch('http://[2001:db8::1]/')", 'connect 2001:db8::1:80'],
    [
      'https.get',
      "new Promise((done, fail) => import('node:https').then((https) => https.get('https://192.0.2.1/', done).on('error', fail)))",
      'connect 192.0.2.1:443',
    ],
    [
      'a bare socket',
      "new Promise((done, fail) => import('node:net').then((net) => net.connect(22, '192.0.2.1', done).on('error', fail)))",
      'connect 192.0.2.1:22',
    ],
    ['a lookup', "import('node:dns').then((dns) => dns.promises.lookup('api.invalid'))", 'lookup api.invalid'],
    ['a resolver', "import('node:dns/promises').then((dns) => dns.default.resolve4('api.invalid'))", 'resolve4 api.invalid'],
    [
      'a resolver of its own',
      "import('node:dns/promises').then((dns) => new dns.default.Resolver().resolveTxt('api.invalid'))",
      'resolveTxt api.invalid',
    ],
    [
      'a datagram',
      "import('node:dgram').then((dgram) => { const socket = dgram.createSocket('udp4'); try { socket.send('x', 53, '192.0.2.1'); } finally { socket.close(); } })",
      'datagram 192.0.2.1',
    ],
  ])('refuses %s', async (_, call, expected) => {
    expect(await guarded(printed(call))).toEqual({printed: 'ENETUNREACH', refused: [expected]});
  });

  test('guards its own children too', async () => {
    const child =
      "import {execFileSync} from 'node:child_process'; execFileSync(process.execPath, ['-e', \"fetch('http://192.0.2.1/').catch(() => 0)\"]);";
    expect((await guarded(child)).refused).toEqual(['connect 192.0.2.1:80']);
  });

  test('has a git that fetches from files only', async () => {
    const child =
      "import {execFileSync} from 'node:child_process'; try { execFileSync('git', ['ls-remote', 'https://192.0.2.1/x.git'], {stdio: 'pipe'}); } catch (error) { console.log(String(error.stderr).trim()); }";
    expect((await guarded(child)).printed).toBe("fatal: transport 'https' not allowed");
  });
});

describe('the preload in a process of its own', () => {
  test('leaves pipes alone', async () => {
    const code = `
      import net from 'node:net';
      const server = net.createServer((socket) => socket.end('pipe')).listen(${JSON.stringify(join('/tmp', `loopback-${process.pid}.sock`))}, () => {
        net.connect(server.address()).on('data', (data) => { console.log(String(data)); server.close(); });
      });`;
    expect(await guarded(code)).toEqual({printed: 'pipe', refused: []});
  });
});
