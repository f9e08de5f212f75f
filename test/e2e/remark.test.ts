import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, test} from 'vitest';
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node';
import {compareText} from '../../src/core/finding.ts';
import {rules} from '../../src/rules/index.ts';
import {scratchFiles, writeFiles} from '../support/scratch.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

const GUIDE = `# Start a node

> **Audience**: dev
> **Status**: Stable
> **Applies to**: any addon

\`\`\`bash
echo "node
\`\`\`
`;

const SERVER = `import {createUnifiedLanguageServer} from 'unified-language-server';
createUnifiedLanguageServer({
  configurationSection: 'remark', ignoreName: '.remarkignore', packageField: 'remarkConfig', pluginPrefix: 'remark',
  processorName: 'remark', processorSpecifier: 'remark', rcName: '.remarkrc',
});
`;

/** A project that has this package and remark installed. */
function createProject(files: Readonly<Record<string, string>> = {}): string {
  const directory = scratchFiles({
    'package.json': '{"type": "module", "remarkConfig": {"plugins": ["docs-curator/remark"]}}',
    'server.js': SERVER,
    'docs/SKILL-INDEX.md': '# Index\n',
    'docs/addon-start-guide.md': GUIDE,
    ...files,
  });
  mkdirSync(join(directory, 'node_modules'));
  symlinkSync(PROJECT, join(directory, 'node_modules/docs-curator'));
  for (const name of ['remark', 'remark-cli', 'unified-language-server']) {
    symlinkSync(join(PROJECT, 'node_modules', name), join(directory, 'node_modules', name));
  }
  return directory;
}

describe('remark-cli', () => {
  test('prints what the rules say, a lighter finding as a warning, and fails', () => {
    const directory = createProject();
    const cli = join(PROJECT, 'node_modules/remark-cli/cli.js');
    const {status, stderr} = spawnSync(process.execPath, [cli, 'docs/addon-start-guide.md', '--no-color', '--no-stdout'], {
      cwd: directory,
      encoding: 'utf8',
    });
    expect(stderr.split('\n').map((line) => line.trim().replace(/ {2,}/gu, ' '))).toEqual([
      'docs/addon-start-guide.md',
      '4:15-4:21 warning Unexpected letter case in `Status` value `Stable`, expected `stable` metadata/invalid-value docs-curator',
      '5:5-5:15 error Missing field `Applies to KB version` in the metadata block, expected after `Applies to` metadata/missing-field docs-curator',
      '8:6-8:7 error Shell script does not parse: missing partner of a `"` script/syntax docs-curator',
      '',
      '3 messages (✖ 2 errors, ⚠ 1 warning)',
      '',
    ]);
    expect(status).toBe(1);
  });

  test('takes single rules with a weight of their own, and the configuration of the repository', () => {
    const directory = createProject({
      '.remarkrc.mjs': "import {plugins} from 'docs-curator/remark';\nexport default {plugins: [[plugins['structure/title'], 'warn']]};\n",
      'other/a.md': 'text\n\n## Second\n\n# A\n\n# B\n',
    });
    const cli = join(PROJECT, 'node_modules/remark-cli/cli.js');
    const run = () =>
      spawnSync(process.execPath, [cli, 'other/a.md', '--no-color', '--no-stdout', '--no-config', '--rc-path', '.remarkrc.mjs'], {
        cwd: directory,
        encoding: 'utf8',
      });
    const found = run();
    expect(found.stderr).toContain('warning');
    expect(found.stderr).toContain('structure/title');
    expect(found.status).toBe(0);
    writeFiles(directory, {'.github/docs-curator.yml': 'rules: {structure/title: off}\n'});
    expect(run().stderr).toContain('no issues found');
    writeFiles(directory, {'.github/docs-curator.yml': 'ruls: {}\n'});
    expect(run().stderr).toContain('Unexpected key `ruls`; did you mean `rules`?');
  });
});

test('a language server offers the fix of a finding', async () => {
  const directory = createProject();
  const server = spawn(process.execPath, ['server.js', '--stdio'], {cwd: directory, stdio: ['pipe', 'pipe', 'inherit']});
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', () => [{}]);
  const published = new Promise<{diagnostics: Diagnostic[]}>((done) => connection.onNotification('textDocument/publishDiagnostics', done));
  connection.listen();
  const uri = pathToFileURL(join(directory, 'docs/addon-start-guide.md')).href;
  const rootUri = pathToFileURL(directory).href;
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri,
    capabilities: {},
    workspaceFolders: [{uri: rootUri, name: 'docs'}],
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version: 1, text: GUIDE}});
  const {diagnostics} = await published;
  const places = diagnostics.map(({code, severity, range}) => [code, severity, range.start.line, range.start.character] as const);
  expect(places.toSorted(([a], [b]) => compareText(a, b))).toEqual([
    ['metadata/invalid-value', 2, 3, 14],
    ['metadata/missing-field', 1, 4, 4],
    ['script/syntax', 1, 7, 5],
  ]);
  const found = diagnostics.filter(({code}) => code === 'metadata/invalid-value');
  const actions = await connection.sendRequest('textDocument/codeAction', {
    textDocument: {uri},
    range: found[0]?.range,
    context: {diagnostics: found},
  });
  expect(actions).toMatchObject([{kind: 'quickfix', edit: {changes: {[uri]: [{range: found[0]?.range, newText: 'stable'}]}}}]);
  connection.dispose();
  server.kill();
}, 30_000);

interface Diagnostic {
  readonly code: string;
  readonly severity: number;
  readonly range: {readonly start: {readonly line: number; readonly character: number}};
}

test('the preset holds every rule that one document is enough for', async () => {
  const {default: preset, plugins} = (await import(join(PROJECT, 'dist/remark.js'))) as typeof import('../../src/remark.ts');
  const local = rules.filter(({scope}) => scope === 'document').map(({id}) => id);
  expect(Object.keys(plugins)).toEqual(local);
  expect(preset.plugins).toHaveLength(local.length);
});
