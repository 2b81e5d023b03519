/** @module The name under which colleagues see each other. */

export const longestName = 60;

/** The name on one line, or null when there is none or it is too long. */
export function findName(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const name = given.replace(/[\s\p{C}]+/gu, ' ').trim();
  return name === '' || name.length > longestName ? null : name;
}
