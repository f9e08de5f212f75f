import {readFileSync} from 'node:fs';
import {setFlagsFromString} from 'node:v8';
import {instantiateNapiModuleSync} from '@emnapi/core';
import {createContext} from '@emnapi/runtime';

/** An opaque reference to a tree inside the module. */
export type TreeHandle = object;

/** The functions of satteri's N-API module that parsing needs. */
export interface SatteriModule {
  createMdastHandle(text: string, parseOptions: number, trackPositions: boolean): TreeHandle;
  /** The tree in satteri's binary form, copied out of the module. */
  serializeHandle(handle: TreeHandle): Uint8Array;
  dropHandle(handle: TreeHandle): void;
}

/** In pages of 64 KiB. The module asks for the first; the second bounds what a document can make it take (1 GiB). */
const MEMORY_PAGES = {initial: 4000, maximum: 16_384};
const BAD_FILE_DESCRIPTOR = 8;

/** The part of WebAssembly used here: Node has it, its type declarations do not. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (descriptor: {initial: number; maximum: number; shared: true}) => SharedMemory;
}

interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
}

interface Exports {
  readonly [name: string]: unknown;
  readonly __indirect_function_table: {get(index: number): unknown};
}

type Finalizer = (env: number, data: number, hint: number) => void;
type CreateExternal = (env: number, data: number, length: number, finalizer: number, hint: number, result: number) => number;

let compiled: object | undefined;

/**
 * Starts satteri's WebAssembly module in a fresh memory. It gets no files, no environment, no clock and no threads.
 *
 * @throws Error when the file is missing or WebAssembly is not to be had
 */
export function startSatteri(): SatteriModule {
  const {WebAssembly} = globalThis as unknown as {readonly WebAssembly: WebAssemblyApi};
  compiled ??= compile(WebAssembly);
  const memory = new WebAssembly.Memory({...MEMORY_PAGES, shared: true});
  const context = createContext();
  // Nothing in the module outlives the process, and each start would add a listener to it.
  context.suppressDestroy();
  let exports: Exports | undefined;
  const {napiModule} = instantiateNapiModuleSync(compiled, {
    context,
    asyncWorkPoolSize: 0,
    onCreateWorker() {
      throw new Error('Unexpected thread, expected none');
    },
    wasi: {
      wasiImport: createSystemInterface(memory),
      start: () => 0,
      initialize(instance: {readonly exports: Exports}) {
        exports = instance.exports;
        (exports._initialize as () => void)();
      },
    },
    overwriteImports(imports) {
      const env = {...imports.env, ...imports.napi, ...imports.emnapi, memory};
      const createExternal = env.napi_create_external_arraybuffer as CreateExternal;
      // The runtime copies the bytes but lets the module free its own only after garbage collection, which cannot
      // happen while documents are parsed one after the other: the memory would grow with every document.
      env.napi_create_external_arraybuffer = ((environment, data, length, finalizer, hint, result) => {
        const status = createExternal(environment, data, length, 0, 0, result);
        const finalize = status === 0 && finalizer !== 0 && exports?.__indirect_function_table.get(finalizer);
        if (finalize) (finalize as Finalizer)(environment, data, hint);
        return status;
      }) satisfies CreateExternal;
      return {...imports, env};
    },
    beforeInit() {
      for (const [name, register] of Object.entries(exports ?? {})) {
        if (name.startsWith('__napi_register__')) (register as () => void)();
      }
    },
  });
  return napiModule.exports as SatteriModule;
}

/**
 * Leaves out V8's optimising compiler, which takes half a second of processor time for this module and earns it back
 * only after some 40 MB of Markdown.
 */
function compile({Module}: WebAssemblyApi): object {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  return new Module(readFileSync(new URL('./satteri.wasm', import.meta.url)));
}

/** The seven functions of WASI that the module imports. Parsing calls none but, for hash tables, `random_get`. */
function createSystemInterface(memory: SharedMemory): Record<string, (...args: number[]) => number> {
  const write = (address: number, value: number): number => {
    new DataView(memory.buffer).setUint32(address, value, true);
    return 0;
  };
  return {
    random_get(address = 0, length = 0) {
      new Uint8Array(memory.buffer).set(crypto.getRandomValues(new Uint8Array(length)), address);
      return 0;
    },
    environ_get: () => 0,
    environ_sizes_get: (count = 0, size = 0) => write(count, 0) + write(size, 0),
    clock_time_get: (_id, _precision, address = 0) => write(address, 0) + write(address + 4, 0),
    // What the module prints when it fails may hold text of the document.
    fd_write: () => BAD_FILE_DESCRIPTOR,
    proc_exit() {
      throw new Error('The parser stopped');
    },
    sched_yield: () => 0,
  };
}
