/** @module YAML of an author: read, checked against a schema, every problem at its own line. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { KnowledgeError } from './problem.ts';
import { sentences } from './sentence.ts';

/** A file as it was read; `file` is its path as people write it. */
export interface Source {
  file: string;
  text: string;
}

/** The id of what a file holds: its name. */
export const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');

export interface Read<T> {
  data: T;
  /** The line of the file on which the value at this path begins. */
  lineOf(path: PropertyKey[]): number;
}

/**
 * The data of a YAML text. `fields` are the names that may stand in it, for a did-you-mean; `firstLine` is the
 * line of the file on which the text begins. Throws a `KnowledgeError` with every problem.
 */
export function readYaml<T>(
  { file, text }: Source,
  schema: z.ZodType<T>,
  fields: string[],
  firstLine = 1,
): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: PropertyKey[]) => lineAt(offsetOf(document, path));
  if (document.errors.length > 0) {
    throw new KnowledgeError(
      document.errors.map((error) => ({
        ...{ file, line: lineAt(error.pos[0]) },
        message: `Dit is geen goede YAML: ${error.message}`,
      })),
    );
  }
  const read = schema.safeParse(document.toJS() ?? undefined, { reportInput: true });
  if (read.success) return { data: read.data, lineOf };
  const problems = read.error.issues.flatMap((issue) =>
    sentences(issue, fields).map(({ path, message }) => ({ file, line: lineOf(path), message })),
  );
  throw new KnowledgeError(problems.sort((a, b) => a.line - b.line));
}

/** Where the value at a path begins; of the nearest thing around it when it is not there. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const around = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const key = path[length - 1];
    // A field is found at its name, so that an empty or misspelt one has a place too.
    const pair = isMap(around)
      ? around.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
