/** @module The tests that guard the rules of danger, for `npm run mutate`: they must notice every change to them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/understanding/acute/**/*.test.ts', 'test/understanding/learned/sense.test.ts'],
    // It works on a copy under node_modules, where no test is looked for otherwise.
    exclude: [],
    testTimeout: 30_000,
  },
});
