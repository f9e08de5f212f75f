// Fetches satteri's WebAssembly build as it was published and puts it beside the parser that runs it:
// `node scripts/update-satteri.js` after `satteri` went up in package.json, `--check` to compare only.
//
// npm installs that package on no machine, since it names `wasm32` as its processor; the lock file knows it all the
// same, so what is fetched is held against the integrity that the lock file has for it.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {gunzipSync} from 'node:zlib';

const PACKAGE = '@bruits/satteri-wasm32-wasi';
const MEMBER = 'package/satteri_napi.wasm32-wasi.wasm';
const root = resolve(import.meta.dirname, '..');
const wasmPath = join(root, 'src/parsers/satteri.wasm');
const recordPath = join(root, 'src/parsers/satteri-wasm.json');

const {version, integrity} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages[`node_modules/${PACKAGE}`];
const archive = fetchArchive();
if (`sha512-${digest('sha512', archive, 'base64')}` !== integrity)
  throw new Error('Unexpected archive: it is not the one in the lock file');
const wasm = readMember(gunzipSync(archive), MEMBER);
const record = `${JSON.stringify({package: PACKAGE, version, integrity, sha256: digest('sha256', wasm, 'hex')}, null, 2)}\n`;

if (process.argv.includes('--check')) {
  if (!wasm.equals(readFileSync(wasmPath)) || record !== readFileSync(recordPath, 'utf8'))
    throw new Error(`Unexpected ${wasmPath}: run this without --check`);
} else {
  writeFileSync(wasmPath, wasm);
  writeFileSync(recordPath, record);
}
process.stdout.write(`${PACKAGE} ${version} is in place\n`);

function fetchArchive() {
  const folder = mkdtempSync(join(tmpdir(), 'satteri-'));
  try {
    execFileSync('npm', ['pack', `${PACKAGE}@${version}`, '--pack-destination', folder], {stdio: 'ignore'});
    return readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * The bytes of one file of a tar archive.
 * @param {Buffer} tar
 * @param {string} name
 */
function readMember(tar, name) {
  const BLOCK = 512;
  for (let at = 0; at < tar.length; ) {
    const member = tar.toString('latin1', at, at + 100).replace(/\0.*$/su, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (member === name) return tar.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error(`Missing ${name} in the archive`);
}

/**
 * @param {string} algorithm
 * @param {Buffer} bytes
 * @param {'hex' | 'base64'} encoding
 */
function digest(algorithm, bytes, encoding) {
  return createHash(algorithm).update(bytes).digest(encoding);
}
