/** @module Waiting and deadlines in words for a werker. */
import { dayOf } from '../domain/day.ts';
import { dayWords, timeWords } from '../domain/moment.ts';
import type { WaitingIntake } from '../handoff/ports.ts';

const units: [unit: string, plural: string, minutes: number][] = [
  ['dag', 'dagen', 24 * 60],
  ['uur', 'uur', 60],
  ['minuut', 'minuten', 1],
];

/** "3 uur", rounded down; "minder dan een minuut" at first. */
export function waitingWords(since: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(since)) / 60_000);
  for (const [unit, plural, size] of units) {
    const count = Math.floor(minutes / size);
    if (count >= 1) return `${count} ${count === 1 ? unit : plural}`;
  }
  return 'minder dan een minuut';
}

export const isLate = ({ intake }: WaitingIntake, now: string): boolean =>
  intake.dueAt !== null && Date.parse(intake.dueAt) < Date.parse(now);

/** By when a werker must have responded: "meteen", "vandaag vóór 17.00 uur", "te laat sinds gisteren". */
export function dueWords(waiting: WaitingIntake, now: string): string {
  const { urgentie, dueAt } = waiting.intake;
  if (urgentie === 'crisis' || dueAt === null) return 'meteen';
  if (isLate(waiting, now)) return `te laat sinds ${dayWords(dueAt, now)}`;
  const day = dayWords(dueAt, now);
  return urgentie === 'spoed' ? `${day} vóór ${timeWords(dueAt)}` : `uiterlijk ${day}`;
}

/** Since when it waits, to the minute: "vandaag 9.05 uur". */
export const sinceWords = (since: string, now: string): string =>
  `${dayOf(since) === dayOf(now) ? 'vandaag' : dayWords(since, now)} ${timeWords(since)}`;
