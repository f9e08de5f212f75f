import {createRequire} from 'node:module';
import {arch, platform} from 'node:process';
import type {SatteriModule} from './satteri-module.ts';
import record from './satteri-wasm.json' with {type: 'json'};

/** What the names of satteri's packages end in beside the platform: for Linux its C libraries, of which npm installs the one that fits. */
const SUFFIXES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [''],
  linux: ['-gnu', '-musl'],
  win32: ['-msvc'],
};

/** Satteri's native build, where npm has installed it beside this package and in the version of the WebAssembly build; null elsewhere. */
export function loadNativeSatteri(): SatteriModule | null {
  const require = createRequire(import.meta.url);
  for (const suffix of SUFFIXES[platform] ?? []) {
    const name = `@bruits/satteri-${platform}-${arch}${suffix}`;
    try {
      if (require(`${name}/package.json`).version === record.version) return require(name);
    } catch {
      // Not installed, or for another C library: WebAssembly does the same, more slowly.
    }
  }
  return null;
}
