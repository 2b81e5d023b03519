/** @module Settings of the tests: those that start a process or a browser share two slow cores in CI. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { exclude: ['dist/**', 'node_modules/**'], testTimeout: 30_000, hookTimeout: 60_000 } });
