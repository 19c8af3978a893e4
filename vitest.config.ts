import { defineConfig } from 'vitest/config';

const oneBrowserAtATime = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/end-to-end/**', 'test/servers/**'] } },
      { test: { name: 'end-to-end', include: ['test/end-to-end/**/*.test.ts'], ...oneBrowserAtATime } },
    ],
  },
});
