import { defineConfig } from 'vitest/config';

/**
 * What needs no world of its own: pure functions, whose modules the files of a worker load once for all. `keep-code` looks at
 * what V8 keeps of the engine, which nobody else must have used.
 */
const PURE = 'test/{detect,disclosure,exposures,language,mask,own,patterns,snapshot}/**/!(keep-code).test.ts';
/** All cores: left to itself vitest keeps one free, which is half of a machine of two. */
const everyCore = {
  maxWorkers: '100%',
  // For what hangs: a property that is tried on whole texts takes seconds, and twice that on a busy machine.
  testTimeout: 30_000,
};
/** Two suites at a time, each with one browser; after the unit tests, so that nobody waits for a busy machine. */
const twoBrowsers = { maxWorkers: 2, sequence: { groupOrder: 1 }, testTimeout: 60_000, hookTimeout: 90_000 };
/** Real servers are big, and each is opened in both browsers: one thing after another. */
const oneByOne = { ...twoBrowsers, maxWorkers: 1 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: [PURE], isolate: false, ...everyCore } },
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{end-to-end,servers,long}/**', PURE],
          ...everyCore,
        },
      },
      { test: { name: 'end-to-end', include: ['test/end-to-end/**/*.test.ts'], ...twoBrowsers } },
      // Hundreds of megabytes each.
      { test: { name: 'long', include: ['test/long/**/*.test.ts'], maxWorkers: 1 } },
      { test: { name: 'servers', include: ['test/servers/**/*.test.ts'], ...oneByOne } },
    ],
  },
});
