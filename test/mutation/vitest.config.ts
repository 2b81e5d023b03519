/** @module The tests that guard the rules of danger, for `npm run mutate`: they must notice every change to them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/understanding/acute/**/*.test.ts', 'test/understanding/learned/sense.test.ts'],
    testTimeout: 30_000,
  },
});
