/** @module How soon a werker must look. */

export const urgenties = ['crisis', 'spoed', 'gewoon'] as const;

/** `crisis`: now. `spoed`: same day, and within three working days by law for threatening debts. `gewoon`: in turn. */
export type Urgentie = (typeof urgenties)[number];

/** Sort key: a lower number goes first. */
export const rankUrgentie = (urgentie: Urgentie): number => urgenties.indexOf(urgentie);
