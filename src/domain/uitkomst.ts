/** @module The six outcomes of a quickscan; there are no others. */

export const uitkomsten = [
  'informatie',
  'advies',
  'verwijzing',
  'melding',
  'gesprek',
  'acuut',
] as const;

export type Uitkomst = (typeof uitkomsten)[number];
