import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {beforeAll, describe, expect, test} from 'vitest';
import {scratchFolder} from '../e2e/command-line.ts';
import {scratchDirectory, writeFiles} from '../support/scratch.ts';
import {build} from './build-project.ts';

const folder = scratchFolder();
let dist = '';
beforeAll(() => {
  dist = build(folder);
});

/** Says which files are loaded: it runs in a thread of its own, and writes each as it comes. */
const HOOKS = `import {appendFileSync} from 'node:fs';
export async function load(url, context, next) {
  appendFileSync(process.env.LOADED, url + '\\n');
  return next(url, context);
}
`;

/** The files of dist/ that a run loads, besides `package.json`. */
function filesLoaded(documents: Readonly<Record<string, string>>, args: readonly string[] = [], isAlone = false): readonly string[] {
  const scratch = scratchDirectory();
  const home = isAlone ? join(scratch, 'dist') : dist;
  if (isAlone) cpSync(dist, home, {recursive: true});
  writeFiles(scratch, {
    'hooks.mjs': HOOKS,
    'register.mjs': "import {register} from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n",
    loaded: '',
    ...Object.fromEntries(Object.entries(documents).map(([path, text]) => [`documents/${path}`, text])),
  });
  const {status, stderr} = spawnSync(
    process.execPath,
    [`--import=${pathToFileURL(join(scratch, 'register.mjs'))}`, join(home, 'cli.js'), 'lint', '-C', join(scratch, 'documents'), ...args],
    {encoding: 'utf8', env: {PATH: process.env.PATH, LOADED: join(scratch, 'loaded')}},
  );
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  const urls = readFileSync(join(scratch, 'loaded'), 'utf8').split('\n');
  return urls
    .flatMap((url) => (url.startsWith('file:') ? [url.slice(url.lastIndexOf('/') + 1)] : []))
    .filter((name) => name !== 'register.mjs');
}

/** The packages whose code is in the files. */
function packagesIn(names: readonly string[]): readonly string[] {
  const texts = names.map((name) => readFileSync(join(dist, name), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/^\/\/(?:#region)? (?:\S*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/gmu)]);
  return [...new Set(found.map(([, name]) => name ?? ''))].sort();
}

const CORE = ['get-east-asian-width', 'github-slugger', 'picomatch', 'satteri', 'string-width', 'strip-ansi', 'ansi-regex'];

describe('a run loads what its documents need and nothing else', () => {
  const plain = '# A\n\n[b](a.md#a) `c`\n\n```text\nd\n```\n';

  test('of documents without code or configuration', () => {
    const files = filesLoaded({'a.md': plain});
    expect(CORE).toEqual(expect.arrayContaining([...packagesIn(files)]));
    // Of the reporters only the one that is asked for is loaded.
    const texts = files.map((name) => readFileSync(join(dist, name), 'utf8'));
    for (const mark of ['Content-Security-Policy', 'columnKind', '<testsuites'])
      expect(texts.filter((text) => text.includes(mark))).toEqual([]);
  });

  test('dist/ alone brings WebAssembly and what runs it', () => {
    const packages = packagesIn(filesLoaded({'a.md': plain}, [], true)).filter((name) => !CORE.includes(name));
    expect(packages).toEqual(['@emnapi/core', '@emnapi/runtime', '@emnapi/wasi-threads', 'tslib']);
  });

  test.each([
    ['sh', 'echo a', ['unbash']],
    ['js', 'a();', ['@lezer/common', '@lezer/highlight', '@lezer/javascript', '@lezer/lr']],
    ['python', 'a()', ['@lezer/common', '@lezer/highlight', '@lezer/lr', '@lezer/python']],
    ['toml', 'a = 1', ['smol-toml']],
    ['yaml', 'a: 1', ['yaml']],
    ['json', '{"a": 1}', []],
    ['mermaid', 'graph TD\n  a --> b', []],
  ])('a block of %s brings its parser', (label, code, wanted) => {
    const packages = packagesIn(filesLoaded({'a.md': `# A\n\n\`\`\`${label}\n${code}\n\`\`\`\n`})).filter((name) => !CORE.includes(name));
    expect(packages).toEqual(wanted);
  });

  test('links alone bring no parser of scripts', () => {
    const text = '# A\n\n```sh\necho\n```\n\n```js\na();\n```\n\n```yaml\na: 1\n```\n';
    expect(packagesIn(filesLoaded({'a.md': text}, ['--only', 'link/*'])).filter((name) => !CORE.includes(name))).toEqual([]);
  });

  test('few files make it up: each costs time to find', () => {
    expect(filesLoaded({'a.md': plain}).length).toBeLessThanOrEqual(10);
  });
});

describe('in processor time, beside a bare Node in the same run', () => {
  /** Milliseconds that a process takes to load a module, the median of eleven, each beside one that loads an empty one. */
  function costOf(module: string): {readonly bare: number; readonly loaded: number} {
    const scratch = scratchDirectory();
    const measure = 'import(process.argv[1]).then(() => {const {user, system} = process.cpuUsage(); console.log((user + system) / 1000)})';
    const run = (path: string) => Number(spawnSync(process.execPath, ['-e', measure, path], {encoding: 'utf8'}).stdout);
    const empty = join(scratch, 'empty.mjs');
    writeFileSync(empty, '');
    const pairs = Array.from({length: 11}, () => [run(empty), run(module)] as const);
    const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
    return {bare: median(pairs.map(([bare]) => bare)), loaded: median(pairs.map(([, loaded]) => loaded))};
  }

  /** A bare Node takes 33 ms where these were measured. */
  const BARE = 33;

  test.each([
    ['what every command loads', 'start.js', 20],
    ['what linting loads, rules and Markdown parser included', 'core.js', 100],
  ])('%s takes at most what would be %s in %i ms', (_, file, milliseconds) => {
    const {bare, loaded} = costOf(join(dist, file));
    expect(loaded / bare).toBeLessThan(1 + milliseconds / BARE);
  });
});
