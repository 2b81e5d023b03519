/** @module What is wrong with a flow, said to the one who wrote it. */

export interface FlowProblem {
  file: string;
  /** From 1. */
  line: number;
  column: number;
  step?: string;
  message: string;
  /** What was probably meant. */
  hint?: string;
}

/** `flows/quickscan.yaml:12:5 stap "voorwie": … Bedoelt u "…"?` */
export function toLine({ file, line, column, step, message, hint }: FlowProblem): string {
  const where = `${file}:${line}:${column}`;
  return `${where}${step ? ` stap "${step}"` : ''}: ${message}${hint ? ` ${hint}` : ''}`;
}

/** The flows cannot be used. Mended by their author; every problem is in `problems`. */
export class FlowError extends Error {
  override readonly name = 'FlowError';

  constructor(readonly problems: FlowProblem[]) {
    super(problems.map(toLine).join('\n'));
  }
}
