import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {runtimes} from '../support/runtimes.ts';
import {scratchDirectory, writeFiles} from '../support/scratch.ts';
import {build, ROOT, runRolldown} from './build-project.ts';

const filesOf = (dist: string) => Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name))]));

test('two builds in two places are the same to the byte, and name no place', () => {
  const [one, two] = [build(), build()];
  expect(Object.keys(filesOf(one))).toEqual(Object.keys(filesOf(two)));
  for (const [name, bytes] of Object.entries(filesOf(one))) {
    expect({name, isEqual: bytes.equals(filesOf(two)[name] ?? Buffer.alloc(0))}).toEqual({name, isEqual: true});
    for (const place of [ROOT, one, homedir() === '/' ? ROOT : `${homedir()}/`]) {
      expect({name, place, isNamed: bytes.includes(place)}).toEqual({name, place, isNamed: false});
    }
  }
});

describe('what is built', () => {
  test('runs from an empty folder, with nothing on stderr', () => {
    const dist = join(scratchDirectory(), 'dist');
    cpSync(build(), dist, {recursive: true});
    const documents = scratchDirectory();
    writeFiles(documents, {'a.md': '# A\n\n[b](a.md#a) `c`\n'});
    for (const {name, path} of runtimes) {
      const {status, stderr, stdout} = spawnSync(path, [join(dist, 'cli.js'), 'lint', '-C', documents], {encoding: 'utf8', env: {}});
      expect({name, status, stderr}).toEqual({name, status: 0, stderr: ''});
      expect(stdout).toContain('1 document');
    }
  });

  test('holds the parser that npm publishes, as the lock file knows it', () => {
    const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    const record = read('src/parsers/satteri-wasm.json');
    const {packages} = read('package-lock.json');
    expect(record).toMatchObject({package: '@bruits/satteri-wasm32-wasi', version: packages['node_modules/satteri'].version});
    expect(record.integrity).toBe(packages['node_modules/@bruits/satteri-wasm32-wasi'].integrity);
    const {optionalDependencies} = read('package.json');
    expect(new Set(Object.values(optionalDependencies))).toEqual(new Set([record.version]));
    const published = Object.keys(read('node_modules/satteri/package.json').optionalDependencies).filter((name) => !name.includes('wasm'));
    expect(Object.keys(optionalDependencies).sort()).toEqual(published.sort());
    const wasm = readFileSync(join(build(), 'satteri.wasm'));
    expect(createHash('sha256').update(wasm).digest('hex')).toBe(record.sha256);
  });
});

describe('licences', () => {
  /** Bundles one package with this manifest and these files; the licence file, or what the build failed with. */
  function bundle(manifest: object, files: Readonly<Record<string, string>> = {}): string {
    const project = scratchDirectory();
    writeFiles(project, {
      'entry.js': "import 'dependency';\n",
      'node_modules/dependency/package.json': JSON.stringify({name: 'dependency', version: '1.2.3', main: 'main.js', ...manifest}),
      'node_modules/dependency/main.js': 'console.log(1);\n',
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`node_modules/dependency/${name}`, text])),
      'rolldown.config.js': `import {collectLicenses} from ${JSON.stringify(join(ROOT, 'scripts/licenses.js'))};
export default {input: 'entry.js', plugins: [collectLicenses('licenses.txt', {})]};\n`,
      'package.json': '{"type": "module"}',
    });
    const {status, stdout, stderr} = runRolldown(project);
    if (status === 0) return readFileSync(join(project, 'dist/licenses.txt'), 'utf8');
    return /Cannot ship .*/u.exec(stdout + stderr)?.[0] ?? stdout + stderr;
  }

  test('the text of an allowed one is kept', () => {
    expect(bundle({license: 'MIT'}, {LICENSE: 'Copyright A\r\n', NOTICE: 'Notice'})).toBe(
      'dependency 1.2.3\nLicence: MIT\n\nCopyright A\n\nNotice\n',
    );
    expect(bundle({license: '(GPL-3.0 OR Apache-2.0)'})).toBe(
      'dependency 1.2.3\nLicence: (GPL-3.0 OR Apache-2.0)\n\nThe package holds no text of its licence.\n',
    );
    expect(bundle({licenses: [{type: 'MIT'}]}, {'Readme.md': 'D\n=\n\nLicense\n=======\n\nCopyright B\n'})).toBe(
      'dependency 1.2.3\nLicence: MIT\n\nCopyright B\n',
    );
  });

  test.each([
    [{license: 'GPL-3.0'}, 'GPL-3.0'],
    [{license: 'MIT AND GPL-3.0'}, 'MIT AND GPL-3.0'],
    [{license: 'SEE LICENSE IN x'}, 'SEE LICENSE IN x'],
    [{}, 'none'],
  ])('%j fails the build', (manifest, license) => {
    expect(bundle(manifest)).toBe(`Cannot ship dependency (${license})`);
  });
});
