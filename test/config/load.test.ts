import {spawnSync} from 'node:child_process';
import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {loadConfig} from '../../src/config/load.ts';
import {openSource} from '../../src/sources/open.ts';
import {commitAll, git, scratchDirectory, scratchFiles, scratchRepository, writeFiles} from '../support/scratch.ts';

const PATH = '.github/docs-curator.yml';
const OFF = 'rules: {link/missing-target: off}\n';
const INFO = 'rules: {link/missing-target: info}\n';

/** The severities that are configured for a start directory. */
async function load(start: string, file: string | null = null, tree: string | null = null) {
  return (await loadConfig(await openSource(start, tree), file, start, ['link/missing-target'])).severities;
}

describe('the configuration', () => {
  test('of the root applies, else the preset', async () => {
    expect(await load(scratchFiles({'a.md': 'a'}))).toEqual({});
    const root = scratchRepository({[PATH]: `\ufeff${OFF}`, 'docs/a.md': 'a'});
    expect(await load(join(root, 'docs'))).toEqual({'link/missing-target': 'off'});
  });

  test('under the other ending of YAML is not passed over', async () => {
    const root = scratchRepository({'.github/docs-curator.yaml': OFF, 'a.md': 'a'});
    const message = 'Unexpected name `.github/docs-curator.yaml`, expected `.github/docs-curator.yml`';
    for (const tree of [null, 'HEAD']) await expect(load(root, null, tree)).rejects.toThrow(message);
    expect(await load(root, '.github/docs-curator.yaml')).toEqual({'link/missing-target': 'off'});
    writeFiles(root, {[PATH]: INFO});
    expect(await load(root)).toEqual({'link/missing-target': 'info'});
  });

  test('in the root itself is not passed over', async () => {
    for (const name of ['docs-curator.yml', '.docs-curator.yaml']) {
      const root = scratchRepository({[name]: OFF, 'a.md': 'a'});
      const message = `Unexpected name \`${name}\`, expected \`.github/docs-curator.yml\``;
      for (const tree of [null, 'HEAD']) await expect(load(root, null, tree)).rejects.toThrow(message);
      writeFiles(root, {[PATH]: INFO});
      expect(await load(root)).toEqual({'link/missing-target': 'info'});
    }
  });

  test('of a revision comes from the revision, a named one from the disk', async () => {
    const root = scratchRepository({[PATH]: OFF, 'a.md': 'a'});
    writeFiles(root, {[PATH]: INFO, 'other.yml': INFO});
    expect(await load(root, null, 'HEAD')).toEqual({'link/missing-target': 'off'});
    expect(await load(root, 'other.yml', 'HEAD')).toEqual({'link/missing-target': 'info'});
    const bare = join(scratchDirectory(), 'bare.git');
    git(root, ['clone', '--quiet', '--bare', root, bare]);
    expect(await load(bare)).toEqual({'link/missing-target': 'off'});
  });

  test('may be named by any path, relative to the start', async () => {
    const root = scratchRepository({'docs/a.md': 'a'});
    const elsewhere = scratchFiles({'c.yml': OFF});
    writeFiles(root, {'docs/c.yml': INFO});
    expect(await load(join(root, 'docs'), 'c.yml')).toEqual({'link/missing-target': 'info'});
    expect(await load(root, join(elsewhere, 'c.yml'))).toEqual({'link/missing-target': 'off'});
  });

  test('may be a link inside the root, in the working tree and in a revision', async () => {
    const root = scratchRepository({'policy.yml': OFF, '.github/x': ''});
    symlinkSync('../policy.yml', join(root, PATH));
    commitAll(root, 'Link');
    expect(await load(root)).toEqual({'link/missing-target': 'off'});
    expect(await load(root, null, 'HEAD')).toEqual({'link/missing-target': 'off'});
  });
});

describe('a configuration that cannot be read is refused', () => {
  test('since it is a link that leads out of the root', async () => {
    const outside = scratchFiles({'c.yml': 'CANARY: 1\n'});
    const root = scratchRepository({'.github/x': ''});
    symlinkSync(join(outside, 'c.yml'), join(root, PATH));
    commitAll(root, 'Link');
    const message = `Cannot read \`${PATH}\`: a symbolic link that leads out of the repository`;
    await expect(load(root)).rejects.toThrow(message);
    await expect(load(root, PATH)).rejects.toThrow(message);
    await expect(load(root, null, 'HEAD')).rejects.toThrow(message);
  });

  test('since it is a pipe, a directory, a loop', async () => {
    const root = scratchFiles({'.github/x': '', 'd.yml/x': ''});
    expect(spawnSync('mkfifo', [join(root, PATH)]).status).toBe(0);
    symlinkSync('loop.yml', join(root, 'loop.yml'));
    await expect(load(root)).rejects.toThrow(`Cannot read \`${PATH}\`: neither a file nor a directory, such as a pipe or a device`);
    await expect(load(root, 'd.yml')).rejects.toThrow('Cannot read `d.yml`: a directory, not a file');
    await expect(load(root, 'loop.yml')).rejects.toThrow('Cannot read `loop.yml`: a symbolic link in a loop');
  });

  test.each([
    ['too large', '#'.repeat(64_001), 'it has more than 64,000 bytes'],
    ['binary', 'a\0', 'binary data, a NUL byte at offset 1 (counted from 0)'],
    ['not UTF-8', new Uint8Array([0x23, 0xff]), 'invalid UTF-8 at byte offset 1 (counted from 0)'],
  ])('since it is %s', async (_name, content, reason) => {
    const root = scratchRepository({[PATH]: content});
    await expect(load(root)).rejects.toThrow(`Cannot read \`${PATH}\`: ${reason}`);
    await expect(load(root, null, 'HEAD')).rejects.toThrow(`Cannot read \`${PATH}\`: ${reason}`);
  });

  test('since it does not exist', async () => {
    await expect(load(scratchFiles({}), 'none.yml')).rejects.toThrow('Cannot read `none.yml`: it does not exist');
  });
});
