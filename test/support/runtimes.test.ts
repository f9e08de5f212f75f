import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {runtimes} from './runtimes.ts';

test('the first runtime is the Node that runs the tests', () => {
  expect(runtimes[0]).toEqual({name: `Node ${process.versions.node}`, path: process.execPath});
});

test.each(runtimes)('$name is what its name says', ({name, path}) => {
  const {stdout} = spawnSync(path, ['--print', 'process.versions.node'], {encoding: 'utf8'});
  expect(`Node ${stdout.trim()}`).toBe(name);
});
