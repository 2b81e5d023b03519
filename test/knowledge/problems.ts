/** @module What an author is told about a file that cannot be read. */
import { KnowledgeError } from '../../src/knowledge/reading/problem.ts';

/** The problems as `line message`; fails when there were none. */
export function problemsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return error.problems.map(({ line, message }) => `${line} ${message}`);
  }
  throw new Error('this was read without a problem');
}
