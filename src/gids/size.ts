/** @module How large a leaflet can be printed, so that a subject fits on one sheet of A4. */
import type { Hulplijn } from '../knowledge/hulplijn.ts';
import type { Onderwerp } from '../knowledge/onderwerp.ts';
import type { Voorziening } from '../knowledge/voorziening.ts';

export type Size = 'large' | 'middle' | 'small';

/** Letters that fit on one sheet; measured on paper. A helper and a line take more room than their letters. */
const fits = { large: 2600, middle: 3600 };
const perHelper = 120;
const perLine = 160;
const mostHelpers = 4;

export function sizeOf(onderwerp: Onderwerp, helpers: Voorziening[], lines: Hulplijn[]): Size {
  const { kort, achter, mogelijkheden, meenemen, termijnen, lezen } = onderwerp;
  const ways = mogelijkheden.flatMap(({ name, text, voordeel, nadeel }) => [
    name,
    text,
    voordeel,
    nadeel,
  ]);
  const letters = [kort, ...achter, ...ways, ...meenemen, ...termijnen, ...lezen].join('').length;
  const room = letters + Math.min(helpers.length, mostHelpers) * perHelper + lines.length * perLine;
  if (room <= fits.large) return 'large';
  return room <= fits.middle ? 'middle' : 'small';
}
