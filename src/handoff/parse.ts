/** @module Reading an intake back: from the store, or from a file that left the house. */
import { Intake } from '../domain/intake.ts';

/** Throws when it is not an intake of this version; the message names the places, never what stood there. */
export function parseIntake(value: unknown): Intake {
  const read = Intake.safeParse(value);
  if (read.success) return read.data;
  const places = read.error.issues.map(({ path }) => path.join('.') || 'het geheel');
  throw new Error(
    `Dit is geen intake van versie 1. Kijk naar: ${[...new Set(places)].join(', ')}.`,
  );
}
