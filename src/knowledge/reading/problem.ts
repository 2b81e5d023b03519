/** @module What an author must mend in the knowledge: where it stands, and what is wrong with it. */

/** Where a piece of knowledge stands. `line` counts from 1. */
export interface Place {
  file: string;
  line: number;
}

export interface Problem extends Place {
  /** A sentence for the author, in Dutch. */
  message: string;
}

/** The author must mend the files. All problems that were found, in order of file and line. */
export class KnowledgeError extends Error {
  override name = 'KnowledgeError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

/** `knowledge/wijk.yaml:3 De naam ontbreekt.` */
export const problemLine = ({ file, line, message }: Problem): string =>
  `${file}:${line} ${message}`;
