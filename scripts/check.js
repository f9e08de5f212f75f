// Everything a change must pass, in the order that fails soonest: `npm run check`, or `node scripts/check.js lint types` for some steps.
import {spawnSync} from 'node:child_process';

const GENERATED = ['dist', 'docs', 'README.md', 'README.zh-CN.md'];

/** @type {Record<string, () => boolean>} */
const steps = {
  lint: () => run('biome', 'check', '--error-on-warnings'),
  types: () => run('tsc', '-p', '.'),
  unused: () => run('knip'),
  build: () => run('rolldown', '-c'),
  tests: () => run('vitest', 'run'),
  package: () => run('publint', '--strict'),
  docs: () => node('scripts/run.js', 'scripts/generate-docs.ts'),
  clean: isClean,
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
const failed = wanted.filter((name) => {
  const step = steps[name];
  if (step === undefined) throw new Error(`Cannot check \`${name}\`: the steps are ${Object.keys(steps).join(', ')}`);
  process.stdout.write(`\n== ${name}\n`);
  return !step();
});
process.stdout.write(`\n${failed.length === 0 ? 'All checks passed' : `Failed: ${failed.join(', ')}`}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Whether what the build and the docs generator write is what is committed; shows the difference otherwise. */
function isClean() {
  const changes = git('status', '--porcelain', '--', ...GENERATED);
  if (changes === '') return true;
  process.stdout.write(`Generated files differ from the committed ones; commit them:\n${changes}\n`);
  process.stdout.write(git('diff', '--text', 'HEAD', '--', ...GENERATED));
  return false;
}

/** @param {string[]} args */
function git(...args) {
  const {status, stdout} = spawnSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28});
  if (status !== 0) throw new Error(`Cannot run git ${args[0]}`);
  return stdout;
}

/**
 * Runs the program of a development dependency under the Node that runs this file.
 * @param {string} name
 * @param {string[]} args
 */
function run(name, ...args) {
  return node(`node_modules/.bin/${name}`, ...args);
}

/** @param {string[]} args */
function node(...args) {
  return spawnSync(process.execPath, args, {stdio: 'inherit'}).status === 0;
}
