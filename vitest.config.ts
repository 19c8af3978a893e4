import { defineConfig } from 'vitest/config';

/** Two suites at a time, each with one browser; after the unit tests, so that nobody waits for a busy machine. */
const twoBrowsers = { maxWorkers: 2, sequence: { groupOrder: 1 }, testTimeout: 60_000, hookTimeout: 90_000 };
/** Real servers are big, and each is opened in both browsers: one thing after another. */
const oneByOne = { ...twoBrowsers, maxWorkers: 1 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{end-to-end,servers,long}/**'],
          // All cores: left to itself vitest keeps one free, which is half of a machine of two.
          maxWorkers: '100%',
          // For what hangs: a property that is tried on whole texts takes seconds, and twice that on a busy machine.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'end-to-end', include: ['test/end-to-end/**/*.test.ts'], ...twoBrowsers } },
      // Hundreds of megabytes each.
      { test: { name: 'long', include: ['test/long/**/*.test.ts'], maxWorkers: 1 } },
      { test: { name: 'servers', include: ['test/servers/**/*.test.ts'], ...oneByOne } },
    ],
  },
});
