import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'tests/support/build-first.ts',
    include: ['tests/**/*.test.ts'],
    // hnswlib-node and onnxruntime are native: processes, not worker threads, keep one crash from hiding the rest.
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
