import {readFileSync} from 'node:fs';
import {defineConfig} from 'rolldown';
import {collectLicenses} from './scripts/licenses.js';

export default defineConfig({
  input: {cli: 'src/cli.ts', action: 'src/action.ts', remark: 'src/remark.ts'},
  platform: 'node',
  // The packages' paths as they stand in the project, wherever they really are: the output names them.
  resolve: {symlinks: false},
  // Of satteri's JavaScript only the tree reader is wanted. Its loader of native binaries goes, with all that needs it.
  external: ['#binding'],
  treeshake: {moduleSideEffects: [{test: /\/node_modules\/satteri\/|^#binding$/u, sideEffects: false}]},
  plugins: [
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
  output: {dir: 'dist', cleanDir: true, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js'},
});
