import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';

if (process.execPath.includes('node_modules')) {
  process.stderr.write(`Tests run under ${process.execPath}, not under the Node on your PATH: run \`npm run prepare\`\n`);
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/**/fixtures/**'],
    allowOnly: false,
    // The runner would leave one processor free, half of a small machine. Many tests do nothing but wait: for child processes, and for the
    // pauses between writes that GitHub asks for.
    maxWorkers: availableParallelism() + 1,
    // Child processes and whole repositories are slow on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
