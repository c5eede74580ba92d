import { defineConfig } from 'vitest/config';

// Models that are not part of the repository: run by hand with `npm run test:real-model`, never by `npm test`.
// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    globalSetup: ['tests/support/build-first.ts', 'tests/support/folder-of-run.ts'],
    include: ['tests/real-model/**/*.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
