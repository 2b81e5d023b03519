/** @module One YAML file as its author sees it: its content, and the line each part stands on. */
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { FlowProblem } from './problem.ts';
import { suggest } from './suggest.ts';

export interface Page {
  file: string;
  content: Record<string, unknown>;
  /** Line and column, from 1, of the part at this path; the nearest part above when it is not there. */
  at(path: readonly (string | number)[]): [line: number, column: number];
  report(path: readonly (string | number)[], message: string): void;
  /** Reports a zod issue in words; `known` are the keys allowed there. */
  reportIssue(path: string[], issue: unknown, known: string[]): void;
}

/** Reads one file; null when it is no YAML map, after reporting why. */
export function readPage(
  source: { file: string; text: string },
  problems: FlowProblem[],
): Page | null {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const { file } = source;
  for (const { message, pos } of document.errors) {
    const { line, col } = lines.linePos(pos[0]);
    problems.push({ file, line, column: col, message: `dit is geen goede YAML: ${message}` });
  }
  if (document.errors.length > 0) return null;
  if (!isMap(document.contents)) {
    problems.push({
      file,
      line: 1,
      column: 1,
      message: 'hier staat geen flow; begin met `flow: naam`',
    });
    return null;
  }
  const at: Page['at'] = (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const range = rangeOf(document.contents, path.slice(0, depth));
      if (range === undefined) continue;
      const { line, col } = lines.linePos(range);
      return [line, col];
    }
    return [1, 1];
  };
  const report: Page['report'] = (path, message) => {
    const [line, column] = at(path);
    const step = path[0] === 'steps' && path.length > 1 ? { step: String(path[1]) } : {};
    problems.push({ file, line, column, ...step, message });
  };
  const reportIssue: Page['reportIssue'] = (path, issue, known) => {
    for (const { path: below, message } of toWords(issue as Issue, known))
      report([...path, ...below], message);
  };
  return { file, content: document.toJS(), at, report, reportIssue };
}

/** Offset of the key at the end of a path. */
function rangeOf(top: unknown, path: readonly (string | number)[]): number | undefined {
  let node: unknown = top;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isNode(key) && 'value' in key && key.value === part,
      );
      if (!pair) return undefined;
      offset = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(part)];
      offset = isNode(node) ? node.range?.[0] : undefined;
    } else return undefined;
  }
  return offset;
}

/** What we use of a zod issue. */
interface Issue {
  code: string;
  path: (string | number)[];
  message: string;
  keys?: string[];
  expected?: string;
  values?: unknown[];
  errors?: Issue[][];
}

function toWords(issue: Issue, known: string[]): { path: (string | number)[]; message: string }[] {
  const { code, path, keys = [], values, errors } = issue;
  if (code === 'unrecognized_keys') {
    return keys.map((key) => ({
      path: [...path, key],
      message: `"${key}" ken ik hier niet${path.length === 0 ? suggest(key, known) : ''}`,
    }));
  }
  const last = path.at(-1) ?? '';
  if (code === 'invalid_union') {
    const nested =
      errors?.find((each) => each.some(({ code: inner }) => inner !== 'invalid_type')) ?? [];
    if (nested.length > 0) {
      return nested.flatMap((each) => toWords({ ...each, path: [...path, ...each.path] }, []));
    }
  }
  if (code === 'invalid_value')
    return [{ path, message: `"${last}" kan alleen zijn: ${values?.join(', ')}` }];
  if (code === 'invalid_type')
    return [
      {
        path,
        message: `"${last}" ontbreekt, of is geen ${nouns[issue.expected ?? ''] ?? issue.expected}`,
      },
    ];
  if (code === 'too_small') return [{ path, message: `"${last}" is leeg` }];
  return [{ path, message: `"${last}": ${issue.message}` }];
}

const nouns: Record<string, string> = {
  string: 'tekst',
  boolean: 'true of false',
  array: 'lijst',
  record: 'lijst van keuzes',
  object: 'blok',
};
