/** @module Reporting a problem at its place in the file. */
import type { Flow } from '../flow.ts';
import type { FlowProblem } from '../problem.ts';
import { findNear } from '../suggest.ts';

/** `path` leads from the top of the file; `known` are words of which one may have been meant. */
export type Report = (
  flow: Flow,
  path: readonly (string | number)[],
  message: string,
  mistyped?: { word: string; known: string[] },
) => void;

export function createReport(problems: FlowProblem[]): Report {
  return (flow, path, message, mistyped) => {
    const [line, column] = flow.at(path);
    const near = mistyped && findNear(mistyped.word, mistyped.known);
    problems.push({
      ...{ file: flow.file, line, column, message },
      ...(path[0] === 'steps' && path[1] !== undefined && { step: String(path[1]) }),
      ...(near !== undefined && { hint: `Bedoelt u "${near}"?` }),
    });
  };
}

/** What is not plain in a text, a sentence for each. */
export type Readable = (text: string) => string[];
