/** @module Why a line of an intake has no text, in words for a werker. */
import type { Statement } from '../domain/intake.ts';

export const absenceWords: Record<NonNullable<Statement['absent']>, string> = {
  unknown: 'weet de inwoner niet',
  skipped: 'overgeslagen',
  refused: 'wil de inwoner niet zeggen',
  'not-asked': 'niet gevraagd',
  forgotten: 'gewist, omdat de bewaartijd om is',
};
