/** @module Reading on after a problem, so that an author sees all of them at once. */
import { KnowledgeError, type Problem } from './problem.ts';

/** What `read` gives; or undefined when its author has something to mend, which is added to `problems`. */
export function attempt<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** What each `read` gives, in order. Throws one `KnowledgeError` with the problems of all that failed. */
export function gather<From, To extends object>(from: From[], read: (each: From) => To): To[] {
  const problems: Problem[] = [];
  const given = from.flatMap((each) => {
    const one = attempt(problems, () => read(each));
    return one === undefined ? [] : [one];
  });
  if (problems.length > 0) throw new KnowledgeError(problems);
  return given;
}
