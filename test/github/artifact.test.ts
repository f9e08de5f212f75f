import {strToU8, type Zippable, zipSync} from 'fflate';
import {beforeEach, describe, expect, test} from 'vitest';
import {readArtifact, unpack} from '../../src/github/artifact.ts';
import {createClient} from '../../src/github/client.ts';
import type {Artifact} from '../bed/github/entities.ts';
import {GUIDES_REPOSITORY as R, useGuides} from '../bed/github/start-guides.ts';

const guides = useGuides();
const FILE = 'docs-curator-report.json';
const zip = (files: Zippable) => zipSync(files, {mtime: '2026-01-01'});
const good = zip({[FILE]: strToU8('{"version": 1}')});
const artifact = (id: number, given: Partial<Artifact> = {}): Artifact => ({
  id,
  name: 'docs-curator-report',
  zip: good,
  expired: false,
  ...given,
});
const read = (...artifacts: readonly Artifact[]) => {
  const head = {headSha: guides().shas['p72-3'] ?? '', headBranch: 'topic', headOwner: 'guild'};
  const run = {
    id: 7,
    event: 'pull_request',
    name: 'check',
    path: '.github/workflows/check.yml',
    status: 'completed',
    conclusion: 'success',
  };
  guides().github.state.workflowRuns.push({...run, ...head, actor: 'writer', pulls: [], artifacts});
  return readArtifact(createClient({token: 'write-token', apiUrl: guides().github.url}), R, 7);
};

beforeEach(() => {
  guides().github.state.workflowRuns.length = 0;
});

describe('downloading', () => {
  test('reads the newest that has not expired, and takes the token to no other host', async () => {
    const text = (id: number) => zip({[FILE]: strToU8(`${id}`)});
    const older = artifact(8, {zip: text(8)});
    expect(await read(artifact(10, {expired: true}), older, artifact(9, {zip: text(9)}), artifact(11, {name: 'other'}))).toEqual(
      strToU8('9'),
    );
  });

  test('finds none', async () => {
    expect(await read(artifact(11, {name: 'other'}))).toBeNull();
  });

  test('takes none that is too large', async () => {
    await expect(read(artifact(8, {zip: new Uint8Array(2_000_001)}))).rejects.toThrow(
      'Cannot use artifact `docs-curator-report`: it is too large',
    );
  });
});

describe('unpacking', () => {
  const other = `it holds something other than \`${FILE}\``;
  const lying = zip({[FILE]: new Uint8Array(20_000_000)});
  // The size that the archive claims, in both of its headers.
  for (const [index] of lying.entries()) {
    const size = new DataView(lying.buffer, lying.byteOffset);
    if (index + 4 <= lying.length && size.getUint32(index, true) === 20_000_000) size.setUint32(index, 10, true);
  }
  const cases: readonly [string, Uint8Array, string][] = [
    ['a second file', zip({[FILE]: strToU8('{}'), 'b.json': strToU8('{}')}), other],
    ['another name', zip({'report.json': strToU8('{}')}), other],
    ['a path that leads out', zip({[`../${FILE}`]: strToU8('{}')}), other],
    ['a folder', zip({a: {[FILE]: strToU8('{}')}}), other],
    ['nothing', zip({}), 'it is empty'],
    ['a bomb', zip({[FILE]: new Uint8Array(20_000_000)}), 'it is too large'],
    ['no archive', strToU8('{"version": 1}'), 'it is no archive'],
    ['half an archive', good.subarray(0, good.length - 10), 'it is no archive'],
  ];
  test.each(cases)('refuses %s', (_, bytes, reason) => {
    expect(() => unpack(bytes)).toThrow(`Cannot use artifact \`docs-curator-report\`: ${reason}`);
  });

  test('unpacks no more than a bomb that lies about its size claims', () => {
    let length = 0;
    try {
      length = unpack(lying).length;
    } catch {
      // Refused is as good.
    }
    expect(length).toBeLessThanOrEqual(10);
  });
});
