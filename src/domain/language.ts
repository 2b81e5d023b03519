/** @module The languages an inwoner may write in. */

export const languages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] as const;

/** ISO 639-1 code, or `unknown` when the words do not tell. */
export type Language = (typeof languages)[number] | 'unknown';
