import { defineConfig } from 'vitest/config';
import { findSpecification } from './tests/support/discord/find-specification.ts';

/** The tests of `npm test` that ask Discord for something, alone: for work on what is sent. Without the specification nothing is run. */
const specification = findSpecification();
if (specification === null)
  process.stderr.write("Skipped: Discord's specification is not here (set DATELINE_SHARED).\n");

// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    globalSetup: ['tests/support/build-first.ts', 'tests/support/folder-of-run.ts'],
    include: [
      'tests/discord-specification/*.spec.ts',
      ...(specification === null ? [] : ['tests/end-to-end/discord*.test.ts']),
    ],
    provide: { discordSpecification: specification },
    pool: 'forks',
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
