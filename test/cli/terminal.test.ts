import {Writable} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {createTerminal} from '../../src/cli/terminal.ts';

/** A process that writes everything to this stream. */
const terminalOn = (stream: Writable) =>
  createTerminal({cwd: () => '/', env: {}, stdout: stream, stderr: stream} as unknown as NodeJS.Process);

const failing = (code: string) =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: /secret/place`), {code})),
  });

describe('what is written', () => {
  test('is complete before the run goes on, however slow the reader', async () => {
    const received: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, done) => {
        setTimeout(() => {
          received.push(String(chunk));
          done();
        }, 5);
      },
    });
    const text = 'x'.repeat(1_000_000);
    await terminalOn(slow).output.write(text);
    expect(received.join('')).toBe(text);
  });

  test('to a reader that went away is no failure', async () => {
    const {output} = terminalOn(failing('EPIPE'));
    await expect(output.write('a')).resolves.toBeUndefined();
  });

  test('to a full disk is one', async () => {
    const {output} = terminalOn(failing('ENOSPC'));
    await expect(output.write('a')).rejects.toThrow('Cannot write the output: no space is left');
  });

  test('as a message is not worth a failure', async () => {
    const {messages} = terminalOn(failing('ENOSPC'));
    await expect(messages.write('a')).resolves.toBeUndefined();
  });

  test('again after the reader went away is no failure either', async () => {
    const {output} = terminalOn(failing('EPIPE'));
    await output.write('a');
    await expect(output.write('b')).resolves.toBeUndefined();
  });
});
