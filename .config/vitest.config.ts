import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['packages/*/test/**/*.test.ts', 'rules/test/**/*.test.ts', 'codemods/test/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // vitest's own default leaves one core of two idle; most of these tests wait for child processes.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser beside other tests answers late; vitest's own second is for timers.
    expect: { poll: { timeout: 20_000 } },
  },
});
