import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/live/**', '**/node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // npm run coverage: the rooms that decide verdicts.
    coverage: {
      provider: 'v8',
      include: ['src/manifest/**', 'src/findings/**', 'src/ownership/**', 'src/packages/**', 'src/evidence/**'],
      reporter: ['text'],
      thresholds: {
        'src/{manifest,findings}/**': { branches: 95 },
        'src/{ownership,packages,evidence}/**': { branches: 95 },
      },
    },
    // .ci/run counts the tests and names the skipped ones from this file.
    ...(process.env.VITEST_JSON_FILE
      ? { reporters: ['default', 'json'], outputFile: { json: process.env.VITEST_JSON_FILE } }
      : {}),
  },
});
