import { defineConfig } from 'vitest/config';

export default defineConfig({
  // the file that Node takes: else tests hold a second graphql beside the one of the libraries
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/skips.ts'],
  },
});
