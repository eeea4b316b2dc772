import { defineConfig } from 'vitest/config';

/** npm run test:live: against public package registries, as far as the network of this machine allows. */
export default defineConfig({
  test: {
    include: ['test/live/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
});
