import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // .ci/run counts the tests and names the skipped ones from this file.
    ...(process.env.VITEST_JSON_FILE
      ? { reporters: ['default', 'json'], outputFile: { json: process.env.VITEST_JSON_FILE } }
      : {}),
  },
});
