/** @module The shipped flow files, for tests. */
import { readdirSync } from 'node:fs';

/** Paths from the top of the project, sorted. */
export const listFlows = (): string[] =>
  readdirSync('flows', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `flows/${name}`)
    .sort();
