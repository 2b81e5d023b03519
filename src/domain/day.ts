/** @module Days and clock times as people in Europe/Amsterdam live them, summer and winter time alike. */
import { type Weekday, weekdays } from './wijk.ts';

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

const minute = 60_000;
const dayLength = 24 * 60 * minute;

/** Milliseconds that the clock on the wall would read as UTC. */
const wallOf = (ms: number): number => Date.parse(`${wallClock.format(ms).replace(' ', 'T')}Z`);

/** The hour whose day was asked last, and that day: a clock only ever changes by whole hours. */
let asked = { hour: Number.NaN, day: '' };

/** The local day of a moment (ISO 8601), as `2026-11-23`. */
export function dayOf(at: string): string {
  const hour = Math.floor(Date.parse(at) / (60 * minute));
  if (hour !== asked.hour) asked = { hour, day: wallClock.format(hour * 60 * minute).slice(0, 10) };
  return asked.day;
}

/** The local clock time of a moment (ISO 8601), as `09:05`. */
export const timeOf = (at: string): string => wallClock.format(Date.parse(at)).slice(11, 16);

/** The moment, ISO 8601 in UTC, at which the wall clock shows this time (`09:00`, at most `24:00`) on this day. */
export function momentOf(day: string, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wall = Date.parse(`${day}T00:00Z`) + (hours * 60 + minutes) * minute;
  // The clock may change between the first guess and the moment itself, so it is read twice.
  const guess = wall - (wallOf(wall) - wall);
  return new Date(wall - (wallOf(guess) - guess)).toISOString();
}

/** The day so many days later, or earlier when negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * dayLength).toISOString().slice(0, 10);

export const weekdayOf = (day: string): Weekday =>
  weekdays[(new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7]!;
