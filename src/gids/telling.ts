/** @module What a page tells, as paragraphs to send to somebody: what matters most comes first. */
import { hoursWords } from '../knowledge/hours.ts';
import type { Hulplijn } from '../knowledge/hulplijn.ts';
import type { Library } from '../knowledge/library.ts';
import { escapeMarks } from '../knowledge/marks.ts';
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';
import { helpersOf, linesOf } from './guide.ts';
import { toParagraphs } from './share.ts';
import { wayNames } from './ways.ts';
import { capital } from './words.ts';

/** More places than this help nobody to choose. */
const mostHelpers = 5;

export function tellOnderwerp(library: Library, onderwerp: Onderwerp): string[] {
  const { title, kort, termijnen, meenemen, mogelijkheden, achter, lezen } = onderwerp;
  const helpers = helpersOf(library, onderwerp).slice(0, mostHelpers);
  return [
    `*${title}*\n${library.wijk.desk}`,
    ...toParagraphs(kort),
    ...list('Landelijk bellen', linesOf(library, onderwerp).map(lineWords)),
    ...list('Hulp in de wijk', helpers.map(helperWords)),
    ...list('Let op de tijd', termijnen),
    ...list('Neem mee', meenemen),
    ...mogelijkheden.map(({ way, name, text, voordeel, nadeel }) =>
      under(`${wayNames[way]}: ${name}`, [text, `Voordeel: ${voordeel}`, `Nadeel: ${nadeel}`]),
    ),
    ...list('Speelt dit ook mee?', achter),
    ...list('Rustig nalezen', lezen),
  ];
}

export function tellVoorziening({ wijk }: Library, voorziening: Voorziening): string[] {
  const { name, description, address, phone, url, schedule, appointment } = voorziening;
  const { eligibility, cost, bring, languages } = voorziening;
  const open = [hoursWords(schedule), appointment && 'maak eerst een afspraak'].filter(Boolean);
  const facts = [
    phone && `Telefoon: ${phone}`,
    address && `Adres: ${address}`,
    open.length > 0 && `Open: ${open.join(', ')}`,
    `Voor wie: ${eligibility}`,
    `Kosten: ${cost}`,
    `Talen: ${languages.join(', ')}`,
    url && `Website: ${url}`,
  ].filter((fact) => typeof fact === 'string');
  return [
    `*${name}*\n${wijk.desk}`,
    ...toParagraphs(escapeMarks(description)),
    facts.join('\n'),
    ...list('Neem mee', bring.map(escapeMarks)),
  ];
}

/** A list below its heading is one paragraph: neither is sent without the other. */
const list = (heading: string, items: string[]): string[] =>
  items.length === 0 ? [] : [under(heading, [items.map((item) => `- ${item}`).join('\n')])];

const under = (heading: string, texts: string[]): string =>
  [`*${heading}*`, ...texts.flatMap(toParagraphs)].join('\n');

const lineWords = ({ name, number, when, hours, cost }: Hulplijn): string =>
  `${bold([name, number])}: ${escapeMarks(`${when} ${hours}. ${cost}.`)}`;

const helperWords = ({ name, phone, address, schedule }: Voorziening): string =>
  [bold([name]), phone, address && escapeMarks(address), capital(hoursWords(schedule))]
    .filter(Boolean)
    .join('. ');

const bold = (words: (string | undefined)[]): string =>
  `**${escapeMarks(words.filter(Boolean).join(' '))}**`;
