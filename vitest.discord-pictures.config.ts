import { defineConfig } from 'vitest/config';

// Draws docs/discord/ anew, by hand (`npm run draw:discord`): fonts differ from machine to machine.
// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    globalSetup: ['tests/support/build-first.ts', 'tests/support/folder-of-run.ts'],
    include: ['tests/discord-pictures/*.spec.ts'],
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
