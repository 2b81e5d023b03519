/** @module The four ways to go on, as they hang on the wall of the desk. */
import type { Way } from '../knowledge/mogelijkheid.ts';

export const wayNames: Record<Way, string> = {
  zelf: 'Zelf',
  bekenden: 'Met bekenden',
  wijk: 'In de wijk',
  persoonlijk: 'Hulp voor u alleen',
};
