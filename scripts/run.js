// Runs a TypeScript file of this repository under any supported Node: Node 20 cannot strip types by itself.
// Usage: node scripts/run.js scripts/some-file.ts [arguments…]
import {rm} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';

const [script] = process.argv.slice(2);
if (script === undefined) throw new Error('Cannot run: name a TypeScript file');
const root = resolve(import.meta.dirname, '..');
// Inside node_modules, so that the packages which stay outside the bundle are found from there.
const file = resolve(root, `node_modules/.cache/docs-curator/${process.pid}.js`);

const bundle = await rolldown({input: resolve(script), platform: 'node', external: /^[^./]/u});
await bundle.write({file, format: 'esm', codeSplitting: false});
process.argv.splice(1, 2, resolve(script));
try {
  await import(pathToFileURL(file).href);
} finally {
  await rm(file, {force: true});
}
