/** @module A Dutch postcode. */

/** `1234 AB`; null when there is none. SA, SD and SS are never given out. */
export function findPostcode(text: string): string | null {
  const match = /(?<![0-9])([1-9][0-9]{3}) ?([A-Za-z]{2})(?![A-Za-z])/.exec(text.slice(0, 500));
  const letters = match?.[2]?.toUpperCase() ?? '';
  return match && !['SA', 'SD', 'SS'].includes(letters) ? `${match[1]} ${letters}` : null;
}
