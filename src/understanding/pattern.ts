/** @module The little language our word lists are written in. */

/**
 * One word of a pattern: any of these terms. A term is a whole word (`dood`), a beginning (`sla*`) or an
 * end (`*mes`). `optional` may be missing; `gap` is how many other words may stand before it.
 */
export interface Slot {
  terms: string[];
  optional: boolean;
  gap: number;
}

/** How many words `..` stands for, at most. */
const widestGap = 3;

/**
 * Tables of `concept: pattern, pattern` with one concept a line; a line that begins with a space goes on.
 * In a pattern: `a|b` either word, `?a` perhaps, `..` up to three other words, `@concept` any word of it.
 */
export function parseTable(table: string): Map<string, Slot[][]> {
  const lines = table.replace(/\n[ \t]+/g, ' ').split('\n');
  const concepts = new Map<string, string[]>();
  for (const line of lines) {
    const [name, patterns] = cut(line, ':');
    const all = patterns.split(',').map((pattern) => pattern.trim());
    if (name) concepts.set(name, [...(concepts.get(name) ?? []), ...all.filter(Boolean)]);
  }
  const classes = (name: string) =>
    (concepts.get(name) ?? []).filter((each) => !/[\s@?]/.test(each));
  return new Map(
    [...concepts].map(([name, patterns]) => [
      name,
      patterns.map((pattern) => parsePattern(pattern, classes)),
    ]),
  );
}

function parsePattern(pattern: string, classes: (name: string) => string[]): Slot[] {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of pattern.split(/\s+/)) {
    if (part === '..') {
      gap += widestGap;
      continue;
    }
    const optional = part.startsWith('?');
    const terms = (optional ? part.slice(1) : part).split('|');
    slots.push({ terms: terms.flatMap((term) => expand(term, classes)), optional, gap });
    gap = 0;
  }
  return slots;
}

const expand = (term: string, classes: (name: string) => string[]): string[] =>
  term.startsWith('@') ? classes(term.slice(1)).flatMap((each) => each.split('|')) : [term];

function cut(line: string, at: string): [string, string] {
  const index = line.indexOf(at);
  return index < 0 ? ['', ''] : [line.slice(0, index).trim(), line.slice(index + 1)];
}
