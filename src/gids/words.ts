/** @module Numbers and addresses as people read and use them. */

/** `tel:0000000101` */
export const telOf = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Where a map shows it. The street and the town: no map knows the room in a building. */
export const mapOf = (address: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.split(', ').slice(-2).join(', '))}`;

/** "gratis" begins a sentence as "Gratis". */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
