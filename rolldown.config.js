import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'rolldown';
import {collectLicenses} from './scripts/licenses.js';

/** What every run over documents loads, one after the other or at once. */
const LINT = [
  'cli/lint',
  'cli/report',
  'rules/index',
  'parsers/parse-facts',
  'parsers/satteri',
  'parsers/satteri-native',
  'reporters/index',
];

/**
 * Puts all that linting loads into one chunk, and what the command line needs before it knows its verb into another: a file costs as much
 * to find as twenty kilobytes cost to read.
 * @param {string} id
 * @param {import('rolldown').ChunkingContext} context
 */
function nameChunk(id, context) {
  /** @param {string[]} entries */
  const reached = (entries) => {
    const found = new Set(entries.map((entry) => fileURLToPath(new URL(`src/${entry}.ts`, import.meta.url))));
    for (const module of found) for (const imported of context.getModuleInfo(module)?.importedIds ?? []) found.add(imported);
    return found;
  };
  // Not the entry itself, which is not done before the run is: nothing that the run loads may wait for it.
  chunks ??= {start: reached(['cli/run', 'cli/terminal']), core: reached(LINT)};
  return chunks.start.has(id) ? 'start' : chunks.core.has(id) ? 'core' : null;
}

/** @type {{start: Set<string>, core: Set<string>} | undefined} */
let chunks;

/**
 * Makes string-width look for graphemes only when it has to: to get ready for that takes ten milliseconds and more.
 * @type {import('rolldown').Plugin}
 */
const lateSegmenter = {
  name: 'late-segmenter',
  transform: {
    filter: {id: /node_modules\/string-width\/index\.js$/u},
    handler(code) {
      const eager = 'const segmenter = new Intl.Segmenter();';
      if (!code.includes(eager)) throw new Error('Cannot build: string-width is not what it was');
      return code.replace(
        eager,
        'let graphemes; const segmenter = {segment: (text) => (graphemes ??= new Intl.Segmenter()).segment(text)};',
      );
    },
  },
};

export default defineConfig({
  input: {cli: 'src/cli.ts', action: 'src/action.ts', remark: 'src/remark.ts'},
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  // The packages' paths as they stand in the project, wherever they really are: the output names them.
  resolve: {symlinks: false},
  // Of satteri's JavaScript only the tree reader is wanted. Its loader of native binaries goes, with all that needs it.
  external: ['#binding'],
  treeshake: {moduleSideEffects: [{test: /\/node_modules\/satteri\/|^#binding$/u, sideEffects: false}]},
  plugins: [
    lateSegmenter,
    {
      name: 'assets',
      generateBundle() {
        const source = readFileSync(new URL('src/parsers/satteri.wasm', import.meta.url));
        this.emitFile({type: 'asset', fileName: 'satteri.wasm', source});
        this.emitFile({type: 'asset', fileName: 'remark.d.ts', source: readFileSync(new URL('src/remark/public.d.ts', import.meta.url))});
        // For a copy of the folder outside the package: Node need not find out what the files are.
        this.emitFile({type: 'asset', fileName: 'package.json', source: '{"type": "module"}\n'});
      },
    },
    collectLicenses('licenses.txt', {'satteri.wasm': 'satteri'}),
  ],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {includeDependenciesRecursively: false, groups: [{name: nameChunk}]},
  },
});
