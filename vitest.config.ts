import { defineConfig } from 'vitest/config';

/** A real browser may be late once; a test that needed its second try is shown so. */
/** Two suites at a time, each with one browser; after the unit tests, so that nobody waits for a busy machine. */
const twoBrowsers = { maxWorkers: 2, sequence: { groupOrder: 1 }, retry: 1, testTimeout: 60_000, hookTimeout: 90_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/end-to-end/**', 'test/servers/**'] } },
      { test: { name: 'end-to-end', include: ['test/end-to-end/**/*.test.ts'], ...twoBrowsers } },
    ],
  },
});
