/** @module The options side by side: from one's own strength to help for one person, each with pros and cons. */
import { KnowledgeError, type Problem } from '../reading/problem.ts';
import { paragraphs, type Section } from '../reading/sections.ts';
import { unknownWord } from '../reading/sentence.ts';

/** The fixed order: own strength, own network, general help in the wijk, help for one person. */
export const ways = ['zelf', 'bekenden', 'wijk', 'persoonlijk'] as const;
export type Way = (typeof ways)[number];

export interface Mogelijkheid {
  way: Way;
  name: string;
  text: string;
  voordeel: string;
  nadeel: string;
}

/** Reads `### Zelf: een overzicht maken` with its text, `Voordeel:` and `Nadeel:`. Throws a `KnowledgeError`. */
export function parseMogelijkheid({ heading, line, lines }: Section, file: string): Mogelijkheid {
  const [way = '', name = ''] = heading.split(/:\s*(.*)/);
  const take = (label: string) =>
    lines
      .find((text) => text.startsWith(`${label}: `))
      ?.slice(label.length + 2)
      .trim() ?? '';
  const found = {
    way: way.toLowerCase() as Way,
    name: name.trim(),
    text: paragraphs(lines.filter((text) => !/^(Voordeel|Nadeel):/.test(text))).trim(),
    voordeel: take('Voordeel'),
    nadeel: take('Nadeel'),
  };
  const wrong = [
    !ways.includes(found.way) && unknownWord('De weg', way, [...ways]),
    found.name === '' && 'Schrijf na de dubbele punt hoe de mogelijkheid heet.',
    found.text === '' && 'Schrijf in één of twee zinnen wat iemand dan doet.',
    found.voordeel === '' && 'De regel "Voordeel: …" ontbreekt.',
    found.nadeel === '' && 'De regel "Nadeel: …" ontbreekt.',
  ].filter((message) => message !== false);
  if (wrong.length > 0) throw new KnowledgeError(wrong.map((message) => ({ file, line, message })));
  return found;
}

/** A problem for the first option that stands before one that comes earlier in the fixed order. */
export function findDisorder(
  sections: Section[],
  mogelijkheden: Mogelijkheid[],
  file: string,
): Problem[] {
  const order = mogelijkheden.map(({ way }) => ways.indexOf(way));
  const nth = order.findIndex((each, at) => at > 0 && each < order[at - 1]!);
  const message = `Zet de mogelijkheden in deze volgorde: ${ways.join(', ')}.`;
  return nth < 0 ? [] : [{ file, line: sections[nth]!.line, message }];
}
