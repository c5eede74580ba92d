import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { findSpecification } from './tests/support/discord/find-specification.ts';
import { LongestFirst } from './tests/support/longest-first.ts';
import { packagesAsTheyShip } from './tests/support/packages-as-they-ship.ts';
import { slowestFiles } from './tests/support/slowest-files.ts';

export default defineConfig({
  plugins: [packagesAsTheyShip()],
  test: {
    // What TypeScript becomes is kept beside the packages for the next run.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
    globalSetup: ['tests/support/build-first.ts', 'tests/support/folder-of-run.ts'],
    // Where Discord's specification is at hand, every request of the bot is held against it.
    include: ['tests/**/*.test.ts', 'tests/discord-specification/*.spec.ts'],
    provide: { discordSpecification: findSpecification() },
    // hnswlib-node and onnxruntime are native: processes, not worker threads, keep one crash from hiding the rest.
    pool: 'forks',
    // A file does not get a process of its own: nothing is kept at module level, and reading the same imports for every
    // file took a quarter of the time.
    isolate: false,
    // Tests wait for processes, connections and threads; a file more than there are cores is read meanwhile.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    reporters: ['default', slowestFiles((line) => void process.stdout.write(line))],
    // How long a test takes says nothing on a busy machine: this only ends what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
