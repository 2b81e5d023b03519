/** @module How large a leaflet can be printed, so that a subject fits on one sheet of A4. */
import { hoursWords } from '../knowledge/hours.ts';
import type { Hulplijn } from '../knowledge/hulplijn.ts';
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';

export type Size = 'large' | 'middle' | 'small';

/** On paper there is room for so many; the rest is on the page itself. */
export const mostOnPaper = 3;

/** Letters that fit on one sheet, as measured on paper; the sizes themselves stand in `print.css`. */
const fits = { large: 2200, middle: 2700 };

export function sizeOf(onderwerp: Onderwerp, helpers: Voorziening[], lines: Hulplijn[]): Size {
  const { kort, achter, mogelijkheden, meenemen, termijnen } = onderwerp;
  const letters = [
    ...[kort, ...achter, ...meenemen, ...termijnen],
    ...mogelijkheden.flatMap((each) => [each.name, each.text, each.voordeel, each.nadeel]),
    ...helpers.slice(0, mostOnPaper).flatMap(helperTexts),
    ...lines.flatMap(({ name, number, when, hours, cost }) => [name, number, when, hours, cost]),
  ].join('').length;
  if (letters <= fits.large) return 'large';
  return letters <= fits.middle ? 'middle' : 'small';
}

const helperTexts = ({ name, description, address, phone, schedule }: Voorziening) => [
  ...[name, description, address, phone, hoursWords(schedule)],
];
