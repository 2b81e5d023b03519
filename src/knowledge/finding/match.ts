/** @module From stems to a question that FTS5 understands. */

/** More words than this make a question slower and no clearer. */
const mostTerms = 40;

/** Any of the stems, each between quotes; '' when there are none. Only letters and digits come through. */
export const toMatch = (stems: string[]): string =>
  [...new Set(stems)]
    .filter((stem) => /^[a-z0-9]+$/.test(stem))
    .slice(0, mostTerms)
    .map((stem) => `"${stem}"`)
    .join(' OR ');
