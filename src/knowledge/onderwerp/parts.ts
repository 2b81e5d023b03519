/** @module The written parts of a subject: each below its own Dutch heading. */
import { attempt, gather } from '../reading/gather.ts';
import { KnowledgeError, type Problem } from '../reading/problem.ts';
import { findItems, paragraphs, type Section, splitSections } from '../reading/sections.ts';
import { unknownWord } from '../reading/sentence.ts';
import { findDisorder, type Mogelijkheid, parseMogelijkheid } from './mogelijkheid.ts';

/** Headings in the file, and the part that stands below each. */
const headings = {
  Kort: 'kort',
  'Achter de vraag': 'achter',
  Mogelijkheden: 'mogelijkheden',
  Meenemen: 'meenemen',
  Termijnen: 'termijnen',
  Lezen: 'lezen',
} as const;
type Heading = keyof typeof headings;
export type WrittenPart = (typeof headings)[Heading];

export interface Parts {
  kort: string;
  achter: string[];
  mogelijkheden: Mogelijkheid[];
  meenemen: string[];
  termijnen: string[];
  /** Links: `[Label](https://…)`. */
  lezen: string[];
  /** The line of each part's heading in the file. */
  lines: Record<WrittenPart, number>;
}

/** Throws a `KnowledgeError` with every problem. */
export function parseParts(sections: Section[], file: string): Parts {
  const problems: Problem[] = findWrongHeadings(sections, file);
  if (problems.length > 0) throw new KnowledgeError(problems);
  const at = (heading: Heading) => sections.find((section) => section.heading === heading)!;
  const items = (heading: Heading) => attempt(problems, () => parseItems(at(heading), file)) ?? [];
  const parts = {
    kort: paragraphs(at('Kort').lines),
    achter: items('Achter de vraag'),
    mogelijkheden: attempt(problems, () => parseMogelijkheden(at('Mogelijkheden'), file)) ?? [],
    meenemen: items('Meenemen'),
    termijnen: items('Termijnen'),
    lezen: items('Lezen'),
  };
  if (problems.length > 0) throw new KnowledgeError(problems);
  const lines = sections.map(({ heading, line }) => [headings[heading as Heading], line]);
  return { ...parts, lines: Object.fromEntries(lines) };
}

/** Each heading stands there once, nothing else does, and something is written below it. */
function findWrongHeadings(sections: Section[], file: string): Problem[] {
  const known = Object.keys(headings);
  const strange = sections.filter(({ heading }) => !known.includes(heading));
  const twice = sections.filter(({ heading }, nth) =>
    sections.slice(0, nth).some((earlier) => earlier.heading === heading),
  );
  const empty = sections.filter(({ lines }) => lines.length === 0);
  const missing = known.filter((name) => !sections.some(({ heading }) => heading === name));
  const say = ({ line }: { line: number }, message: string) => ({ file, line, message });
  return [
    ...strange.map((each) => say(each, unknownWord('Het kopje', each.heading, known))),
    ...twice.map((each) => say(each, `Het kopje "${each.heading}" staat er twee keer.`)),
    ...empty.map((each) => say(each, `Onder het kopje "${each.heading}" staat nog niets.`)),
    ...missing.map((name) => say({ line: 1 }, `Het kopje "## ${name}" ontbreekt.`)),
  ];
}

function parseItems({ heading, line, lines }: Section, file: string): string[] {
  const items = findItems(lines);
  if (items) return items;
  const message = `Schrijf onder "${heading}" een lijst: elk punt begint met "- ".`;
  throw new KnowledgeError([{ file, line, message }]);
}

function parseMogelijkheden(section: Section, file: string): Mogelijkheid[] {
  const sections = splitSections(section.lines, '###', section.start);
  if (sections.length === 0) {
    const message = 'Geef elke mogelijkheid een eigen kopje, zoals "### Zelf: een lijst maken".';
    throw new KnowledgeError([{ file, line: section.line, message }]);
  }
  const mogelijkheden = gather(sections, (each) => parseMogelijkheid(each, file));
  const disorder = findDisorder(sections, mogelijkheden, file);
  if (disorder.length > 0) throw new KnowledgeError(disorder);
  return mogelijkheden;
}
